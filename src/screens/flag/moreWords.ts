import type { Language } from '../../domain/stage';

/** What stands behind "More". */
interface MoreWords {
  readonly size: string;
  readonly sizeUnknown: string;
}

export const moreWords: Readonly<Record<Language, MoreWords>> = {
  da: {
    size: 'Cirka hvor stort?',
    sizeUnknown: 'Ved ikke',
  },
  sv: {
    size: 'Ungefär hur stort?',
    sizeUnknown: 'Vet inte',
  },
  en: {
    size: 'Roughly how big?',
    sizeUnknown: 'Don’t know',
  },
};
