import type { Language } from '../../domain/stage';
import { heardWords } from './heardWords';

/** Beside a shared mailbox in a window of its own. */
interface OthersWords {
  readonly why: string;
  readonly wayOn: string;
  readonly inTeams: string;
}

export const othersWords: Readonly<Record<Language, OthersWords>> = {
  da: {
    why: 'Her kan du ikke give et praj: Den fælles postkasse står i sit eget vindue, og så siger Outlook ikke, hvem du er.',
    wayOn: `Åbn mailen fra mappelisten i din egen postkasse, eller giv dit praj i Teams under “${heardWords.da.press}”.`,
    inTeams: 'Åbn i Teams',
  },
  sv: {
    why: 'Här kan du inte flagga: den delade postlådan är öppen i ett eget fönster, och då säger Outlook inte vem du är.',
    wayOn: `Öppna mejlet från mapplistan i din egen postlåda, eller flagga i Teams under ”${heardWords.sv.press}”.`,
    inTeams: 'Öppna i Teams',
  },
  en: {
    why: 'You cannot flag here: the shared mailbox stands in a window of its own, and there Outlook does not say who you are.',
    wayOn: `Open the mail from the folder list of your own mailbox, or flag it in Teams under “${heardWords.en.press}”.`,
    inTeams: 'Open in Teams',
  },
};
