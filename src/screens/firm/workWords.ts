import type { Assignment } from '../../domain/assignment';
import type { Level } from '../../domain/competence';
import type { Language } from '../../domain/stage';

/** What the forms of competences and assignments say. */
export interface WorkWords {
  readonly competence: {
    readonly add: string;
    readonly names: Readonly<Record<Language, string>>;
    readonly namesHint: string;
    readonly synonyms: string;
    readonly synonymsHint: string;
    readonly who: string;
    readonly level: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly mine: string;
    readonly none: string;
    readonly others: string;
    readonly freeNow: string;
    readonly freeFrom: (day: string) => string;
    readonly notFree: string;
  };
  readonly assignment: {
    readonly add: string;
    readonly consultant: string;
    readonly client: string;
    readonly from: string;
    readonly to: string;
    readonly days: string;
    readonly toHint: string;
    readonly place: string;
    readonly places: Readonly<Record<Assignment['place'], string>>;
    readonly remove: string;
    readonly openEnd: string;
  };
}

export const workWords: Readonly<Record<Language, WorkWords>> = {
  da: {
    competence: {
      add: 'Ny kompetence',
      names: { da: 'På dansk', sv: 'På svensk', en: 'På engelsk' },
      namesHint: 'Navnet på ét af sprogene er nok.',
      synonyms: 'Kaldes også',
      synonymsHint: 'Ét på hver linje. Et ord kan kun betyde én kompetence.',
      who: 'Hvem kan det',
      level: 'Niveau',
      levels: { basic: 'Har lært det', good: 'Arbejder med det', expert: 'Er den, de andre spørger' },
      mine: 'Mit niveau',
      none: 'Kan det ikke',
      others: 'Kollega',
      freeNow: 'ledig nu',
      freeFrom: (day) => `ledig fra ${day}`,
      notFree: 'optaget uden slutdato',
    },
    assignment: {
      add: 'Ny opgave',
      consultant: 'Konsulent',
      client: 'Kunde',
      from: 'Fra',
      to: 'Til og med',
      days: 'Periode',
      toHint: 'Lad feltet stå tomt, hvis ingen slutdato er aftalt.',
      place: 'Arbejdssted',
      places: { client: 'Hos kunden', ours: 'Hos os', remote: 'Hjemmefra' },
      remove: 'Fjern',
      openEnd: 'uden slutdato',
    },
  },
  sv: {
    competence: {
      add: 'Ny kompetens',
      names: { da: 'På danska', sv: 'På svenska', en: 'På engelska' },
      namesHint: 'Namnet på ett av språken räcker.',
      synonyms: 'Kallas även',
      synonymsHint: 'En per rad. Ett ord kan bara betyda en kompetens.',
      who: 'Vem kan det',
      level: 'Nivå',
      levels: { basic: 'Har lärt sig det', good: 'Arbetar med det', expert: 'Är den som andra frågar' },
      mine: 'Min nivå',
      none: 'Kan det inte',
      others: 'Kollega',
      freeNow: 'ledig nu',
      freeFrom: (day) => `ledig från ${day}`,
      notFree: 'upptagen utan slutdatum',
    },
    assignment: {
      add: 'Nytt uppdrag',
      consultant: 'Konsult',
      client: 'Kund',
      from: 'Från',
      to: 'Till och med',
      days: 'Period',
      toHint: 'Lämna tomt om inget slutdatum är avtalat.',
      place: 'Arbetsplats',
      places: { client: 'Hos kunden', ours: 'Hos oss', remote: 'På distans' },
      remove: 'Ta bort',
      openEnd: 'utan slutdatum',
    },
  },
  en: {
    competence: {
      add: 'New competence',
      names: { da: 'In Danish', sv: 'In Swedish', en: 'In English' },
      namesHint: 'The name in one of the languages is enough.',
      synonyms: 'Also called',
      synonymsHint: 'One a line. A word can mean one competence only.',
      who: 'Who can do it',
      level: 'Level',
      levels: { basic: 'Has learned it', good: 'Works with it', expert: 'Is the one others ask' },
      mine: 'My level',
      none: 'Cannot do it',
      others: 'Colleague',
      freeNow: 'free now',
      freeFrom: (day) => `free from ${day}`,
      notFree: 'busy, no end agreed',
    },
    assignment: {
      add: 'New assignment',
      consultant: 'Consultant',
      client: 'Client',
      from: 'From',
      to: 'To and including',
      days: 'Period',
      toHint: 'Leave empty where no end is agreed.',
      place: 'Place of work',
      places: { client: 'At the client', ours: 'With us', remote: 'From home' },
      remove: 'Remove',
      openEnd: 'no end agreed',
    },
  },
};
