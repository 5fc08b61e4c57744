import { later } from './later';

/** Words that no first screen needs. */
export interface LaterWords<Words> {
  /** Fetches them: once a page stands, while there is a network. Asks again where they did not come. */
  fetch(): void;
  /** Undefined until they are there. */
  useWords(): Words | undefined;
}

/** Keeps words out of a page's first load; `load` is an import of theirs. */
export function laterWords<Words>(load: () => Promise<Words>): LaterWords<Words> {
  const { fetch, useLoaded } = later(load);
  return { fetch, useWords: () => useLoaded() };
}
