import type { Language } from '../domain/stage';

/** What is said where two people have changed the same cell. */
interface ClashWords {
  readonly clash: (theirs: string, mine: string) => string;
  readonly clashGone: string;
  readonly keepTheirs: string;
  readonly useMine: string;
  readonly empty: string;
}

export const clashWords: Readonly<Record<Language, ClashWords>> = {
  da: {
    clash: (theirs, mine) => `En kollega har ændret det samme imens. Nu står der »${theirs}«. Du skrev »${mine}«.`,
    clashGone: 'En kollega har fjernet rækken i SharePoint imens.',
    keepTheirs: 'Behold kollegaens',
    useMine: 'Brug mit',
    empty: 'ingenting',
  },
  sv: {
    clash: (theirs, mine) => `En kollega har ändrat samma sak under tiden. Nu står det ”${theirs}”. Du skrev ”${mine}”.`,
    clashGone: 'En kollega har tagit bort raden i SharePoint under tiden.',
    keepTheirs: 'Behåll kollegans',
    useMine: 'Använd mitt',
    empty: 'inget',
  },
  en: {
    clash: (theirs, mine) => `A colleague has changed the same thing meanwhile. It now says “${theirs}”. You wrote “${mine}”.`,
    clashGone: 'A colleague has removed the row in SharePoint meanwhile.',
    keepTheirs: 'Keep the colleague’s',
    useMine: 'Use mine',
    empty: 'nothing',
  },
};
