import { useEffect, useSyncExternalStore } from 'react';

const pauseMilliseconds = 2_000;

/** Words that no first screen needs. */
export interface LaterWords<Words> {
  /** Fetches them: once a page stands, while there is a network. Asks again where they did not come. */
  fetch(): void;
  /** Undefined until they are there. */
  useWords(): Words | undefined;
}

/** Keeps words out of a page's first load; `load` is an import of theirs. */
export function laterWords<Words>(load: () => Promise<Words>): LaterWords<Words> {
  const listeners = new Set<() => void>();
  let words: Words | undefined;
  let isAsked = false;
  const fetch = (): void => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (fetched) => {
        words = fetched;
        listeners.forEach((listener) => listener());
      },
      () => setTimeout(() => {
        isAsked = false;
        fetch();
      }, pauseMilliseconds),
    );
  };
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    fetch,
    useWords: () => {
      useEffect(fetch, []);
      return useSyncExternalStore(listen, () => words);
    },
  };
}
