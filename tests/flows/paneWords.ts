import { receiptWords } from '../../src/screens/flag/receiptWords';
import { flagWords as formWords } from '../../src/screens/flag/words';

/** All that the flag pane says, before a flag and after it. */
export const flagWords = {
  da: { ...formWords.da, ...receiptWords.da },
  sv: { ...formWords.sv, ...receiptWords.sv },
  en: { ...formWords.en, ...receiptWords.en },
};
