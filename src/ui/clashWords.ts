import type { Language } from '../domain/stage';

/** What is said where two people have changed the same cell. */
interface ClashWords {
  /** `who`: the name of whoever wrote it, undefined where it is not known. */
  readonly clash: (theirs: string, mine: string, who: string | undefined) => string;
  readonly clashGone: string;
  readonly keepTheirs: string;
  readonly useMine: string;
  readonly empty: string;
}

export const clashWords: Readonly<Record<Language, ClashWords>> = {
  da: {
    clash: (theirs, mine, who = 'En kollega') => `${who} har ændret det samme imens. Nu står der »${theirs}«. Du skrev »${mine}«.`,
    clashGone: 'En kollega har fjernet rækken i SharePoint imens.',
    keepTheirs: 'Behold kollegaens',
    useMine: 'Brug mit',
    empty: 'ingenting',
  },
  sv: {
    clash: (theirs, mine, who = 'En kollega') => `${who} har ändrat samma sak under tiden. Nu står det ”${theirs}”. Du skrev ”${mine}”.`,
    clashGone: 'En kollega har tagit bort raden i SharePoint under tiden.',
    keepTheirs: 'Behåll kollegans',
    useMine: 'Använd mitt',
    empty: 'inget',
  },
  en: {
    clash: (theirs, mine, who = 'A colleague') => `${who} has changed the same thing meanwhile. It now says “${theirs}”. You wrote “${mine}”.`,
    clashGone: 'A colleague has removed the row in SharePoint meanwhile.',
    keepTheirs: 'Keep the colleague’s',
    useMine: 'Use mine',
    empty: 'nothing',
  },
};
