import { useEffect, useSyncExternalStore } from 'react';

const pauseMilliseconds = 2_000;

/** Something that no first screen needs. */
export interface Later<Thing> {
  /** Fetches it: once a page stands, while there is a network. Asks again where it did not come. */
  fetch(): void;
  /** Undefined until it is there; fetches it where it is wanted now. */
  useLoaded(isWanted?: boolean): Thing | undefined;
}

/** Keeps something out of a page's first load; `load` is an import of it. */
export function later<Thing>(load: () => Promise<Thing>): Later<Thing> {
  const listeners = new Set<() => void>();
  let thing: Thing | undefined;
  let isAsked = false;
  const fetch = (): void => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (fetched) => {
        thing = fetched;
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
    useLoaded: (isWanted = true) => {
      useEffect(() => {
        if (isWanted) fetch();
      }, [isWanted]);
      return useSyncExternalStore(listen, () => thing);
    },
  };
}
