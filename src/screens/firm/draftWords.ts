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
  readonly placed: (domain: string, client: string) => string;
  readonly noClient: (domain: string) => string;
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
    placed: (domain, client) => `${domain} hører nu til ${client}.`,
    noClient: (domain) => `${domain} regnes ikke for en kunde. Sagerne derfra bliver stående.`,
  },
  sv: {
    heading: 'Nya domäner',
    intro: 'Kollegor har flaggat de här. Vems är de?',
    count: (number) => counted(number, 'ärende', 'ärenden'),
    isClient: 'Lägg till som ny kund',
    belongs: 'Lägg till hos kunden',
    belongsTo: (domain) => `Vilken kund hör ${domain} till?`,
    isNone: 'Inte en kund',
    placed: (domain, client) => `${domain} hör nu till ${client}.`,
    noClient: (domain) => `${domain} räknas inte som kund. Ärendena därifrån står kvar.`,
  },
  en: {
    heading: 'New domains',
    intro: 'Colleagues have flagged these. Whose are they?',
    count: (number) => counted(number, 'case', 'cases'),
    isClient: 'Add as a new client',
    belongs: 'Add to the client',
    belongsTo: (domain) => `Which client does ${domain} belong to?`,
    isNone: 'Not a client',
    placed: (domain, client) => `${domain} belongs to ${client} now.`,
    noClient: (domain) => `${domain} counts as no client. Cases from there stay.`,
  },
};
