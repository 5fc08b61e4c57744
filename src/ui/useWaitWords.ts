import { useEffect, useState } from 'react';
import type { waitWords } from './waitWords';

type Words = typeof waitWords;

const pauseMilliseconds = 2_000;
let fetched: Words | undefined;

/**
 * The words for what waits: many, and needed by nobody on a good day. A page asks for them once it stands, while there is a network; undefined
 * until they are there, and asked for again where they did not come.
 */
export function useWaitWords(): Words | undefined {
  const [words, setWords] = useState(fetched);
  useEffect(() => {
    if (fetched) return setWords(fetched);
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => void import(/* webpackChunkName: "waitWords" */ './waitWords').then(
      ({ waitWords }) => {
        fetched = waitWords;
        if (isHere) setWords(waitWords);
      },
      () => {
        if (isHere) timer = setTimeout(ask, pauseMilliseconds);
      },
    );
    ask();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, []);
  return words;
}
