import { useEffect, useSyncExternalStore } from 'react';
import type { waitWords } from './waitWords';

type Words = typeof waitWords;

const pauseMilliseconds = 2_000;
const listeners = new Set<() => void>();
let fetched: Words | undefined;
let isAsked = false;

/**
 * Fetches the words for what waits: many, and needed by nobody on a good day. A page asks for them once it stands, while there is a network;
 * asks again where they did not come.
 */
export function fetchWaitWords(): void {
  if (isAsked) return;
  isAsked = true;
  void import(/* webpackChunkName: "waitWords" */ './waitWords').then(
    ({ waitWords }) => {
      fetched = waitWords;
      listeners.forEach((listener) => listener());
    },
    () => setTimeout(() => {
      isAsked = false;
      fetchWaitWords();
    }, pauseMilliseconds),
  );
}

/** The words for what waits, undefined until they are there. */
export function useWaitWords(): Words | undefined {
  useEffect(fetchWaitWords, []);
  return useSyncExternalStore(listen, () => fetched);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
