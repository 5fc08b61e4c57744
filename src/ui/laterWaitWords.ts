import { laterWords } from './laterWords';

/** The words for what waits: many, and needed by nobody on a good day. */
export const laterWaitWords = laterWords(async () => (await import(/* webpackChunkName: "waitWords" */ './waitWords')).waitWords);
