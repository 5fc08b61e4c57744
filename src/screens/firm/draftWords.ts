import type { Language } from '../../domain/stage';
import { counted } from '../../ui/format';

/** What stands beside domains that nobody has placed yet. */
interface DraftWords {
  readonly heading: string;
  readonly intro: string;
  readonly count: (count: number) => string;
  readonly isClient: string;
  readonly belongs: string;
  readonly belongsTo: (domain: string) => string;
  readonly isNone: string;
  readonly done: (domain: string) => string;
}

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  da: {
    heading: 'Nye domæner',
    intro: 'Kolleger har givet et praj om disse. Hvis er de?',
    count: (number) => counted(number, 'sag', 'sager'),
    isClient: 'Opret som ny kunde',
    belongs: 'Føj til kunden',
    belongsTo: (domain) => `Hvilken kunde hører ${domain} til?`,
    isNone: 'Ikke en kunde',
    done: (domain) => `${domain} er på plads.`,
  },
  sv: {
    heading: 'Nya domäner',
    intro: 'Kollegor har flaggat de här. Vems är de?',
    count: (number) => counted(number, 'ärende', 'ärenden'),
    isClient: 'Lägg till som ny kund',
    belongs: 'Lägg till hos kunden',
    belongsTo: (domain) => `Vilken kund hör ${domain} till?`,
    isNone: 'Inte en kund',
    done: (domain) => `${domain} är på plats.`,
  },
  en: {
    heading: 'New domains',
    intro: 'Colleagues have flagged these. Whose are they?',
    count: (number) => counted(number, 'case', 'cases'),
    isClient: 'Add as a new client',
    belongs: 'Add to the client',
    belongsTo: (domain) => `Which client does ${domain} belong to?`,
    isNone: 'Not a client',
    done: (domain) => `${domain} is settled.`,
  },
};
