import { later } from '../../ui/later';

/** The mail's text, to mark a sentence in: asked for by a press. */
export const laterSentences = later(async () => (await import(/* webpackChunkName: "sentences" */ './SentencePicker')).SentencePicker);
