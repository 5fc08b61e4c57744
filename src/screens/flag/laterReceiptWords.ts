import { laterWords } from '../../ui/laterWords';

/** The words for a mail that somebody has flagged. */
export const laterReceiptWords = laterWords(async () => (await import(/* webpackChunkName: "rareWords" */ './receiptWords')).receiptWords);
