import type { Language } from '../../domain/stage';

/** What is said over the list of cases: which of them are shown. */
interface ViewWords {
  readonly search: string;
  readonly filter: string;
  readonly stage: string;
  readonly client: string;
  readonly competence: string;
  readonly owner: string;
  readonly span: string;
  readonly all: string;
  readonly shown: (count: number, of: number) => string;
  readonly none: string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
}

export const viewWords: Readonly<Record<Language, ViewWords>> = {
  da: {
    search: 'Søg',
    filter: 'Filtrér',
    stage: 'Status',
    client: 'Kunde',
    competence: 'Kompetence',
    owner: 'Følger op',
    span: 'Praj givet',
    all: 'Alle',
    shown: (count, of) => `${count} af ${of} sager`,
    none: 'Ingen sager passer til det.',
    clear: 'Vis alle sager',
    copy: 'Kopiér link',
    copied: 'Linket er kopieret.',
    copyYourself: 'Marker linket, og kopiér det.',
  },
  sv: {
    search: 'Sök',
    filter: 'Filtrera',
    stage: 'Status',
    client: 'Kund',
    competence: 'Kompetens',
    owner: 'Följer upp',
    span: 'Flaggat',
    all: 'Alla',
    shown: (count, of) => `${count} av ${of} ärenden`,
    none: 'Inga ärenden stämmer med det.',
    clear: 'Visa alla ärenden',
    copy: 'Kopiera länk',
    copied: 'Länken är kopierad.',
    copyYourself: 'Markera länken och kopiera den.',
  },
  en: {
    search: 'Search',
    filter: 'Filter',
    stage: 'Stage',
    client: 'Client',
    competence: 'Competence',
    owner: 'Follows up',
    span: 'Flagged',
    all: 'All',
    shown: (count, of) => `${count} of ${of} cases`,
    none: 'No case is like that.',
    clear: 'Show all cases',
    copy: 'Copy link',
    copied: 'The link is copied.',
    copyYourself: 'Select the link and copy it.',
  },
};
