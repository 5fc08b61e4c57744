import type { Language } from '../../domain/stage';

/** What stands around the form for a need that was heard, not read. */
interface HeardWords {
  readonly press: string;
  readonly intro: string;
  readonly cancel: string;
  readonly close: string;
  readonly another: string;
}

export const heardWords: Readonly<Record<Language, HeardWords>> = {
  da: {
    press: 'Noget, jeg hørte',
    intro: 'Ved kaffemaskinen, i telefonen, i et møde: to felter er nok.',
    cancel: 'Annuller',
    close: 'Luk',
    another: 'Nyt praj',
  },
  sv: {
    press: 'Något jag hörde',
    intro: 'Vid kaffemaskinen, i telefon, på ett möte: två fält räcker.',
    cancel: 'Avbryt',
    close: 'Stäng',
    another: 'Ny flaggning',
  },
  en: {
    press: 'Something I heard',
    intro: 'At the coffee machine, on the phone, in a meeting: two fields are enough.',
    cancel: 'Cancel',
    close: 'Close',
    another: 'New flag',
  },
};
