import type { Account } from '../../domain/account';
import type { Assignment } from '../../domain/assignment';
import type { Role } from '../../domain/colleague';
import type { Level } from '../../domain/competence';
import type { Language } from '../../domain/stage';
import { counted } from '../../ui/format';

/** What the forms of clients, colleagues, competences and assignments say. */
export interface RecordWords {
  readonly client: {
    readonly add: string;
    readonly domains: string;
    readonly domainsHint: string;
    readonly country: string;
    readonly seller: string;
    readonly byRule: string;
    readonly quiet: string;
    readonly quietHint: string;
    readonly quietFrom: string;
    readonly quietTo: string;
    readonly quietWhy: string;
    readonly why: Readonly<Record<NonNullable<Account['quiet']>['why'], string>>;
    readonly isQuiet: string;
    readonly mergedInto: string;
    readonly mergedNone: string;
  };
  readonly colleague: {
    readonly add: string;
    readonly upn: string;
    readonly role: string;
    readonly roles: Readonly<Record<Role, string>>;
    readonly language: string;
    readonly ownLanguage: string;
    readonly left: (day: string) => string;
    readonly find: string;
    readonly findHint: string;
    readonly findPress: string;
    readonly finding: string;
    readonly foundNobody: string;
    readonly findFailed: string;
    readonly leaves: string;
    readonly lastDay: string;
    readonly leavesWhat: (clients: number, cases: number, assignments: number) => string;
    readonly sellerNext: string;
    readonly consultantNext: string;
    readonly assignmentsEnd: string;
    readonly leavesPress: string;
    readonly comesBack: string;
  };
  readonly competence: {
    readonly add: string;
    readonly names: Readonly<Record<Language, string>>;
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
    readonly toHint: string;
    readonly place: string;
    readonly places: Readonly<Record<Assignment['place'], string>>;
    readonly remove: string;
    readonly openEnd: string;
  };
}

export const recordWords: Readonly<Record<Language, RecordWords>> = {
  da: {
    client: {
      add: 'Ny kunde',
      domains: 'Maildomæner',
      domainsHint: 'Ét på hver linje, også fra firmaer, som kunden har overtaget. Underdomæner følger med.',
      country: 'Land',
      seller: 'Sælger',
      byRule: 'Sagerne fordeles ligeligt mellem sælgerne',
      quiet: 'Her må ikke siges noget lige nu',
      quietHint: 'Så kommer appen ikke med forslag om kunden, og panelet i Outlook siger det.',
      quietFrom: 'Fra',
      quietTo: 'Til og med',
      quietWhy: 'Hvorfor',
      why: { tender: 'Udbud i gang', standstill: 'Standstill-periode', noSolicitation: 'Aftale om ikke at opsøge', conflict: 'Interessekonflikt', other: 'Andet' },
      isQuiet: 'stille',
      mergedInto: 'Overtaget af',
      mergedNone: 'Ingen, det er en kunde for sig',
    },
    colleague: {
      add: 'Ny kollega',
      upn: 'Brugernavn (mailadressen, som man logger ind med)',
      role: 'Rolle',
      roles: { consultant: 'Konsulent', seller: 'Sælger', director: 'Leder' },
      language: 'Sprog',
      ownLanguage: 'Som i personens eget Teams og Outlook',
      left: (day) => `fratrådt, sidste dag ${day}`,
      find: 'Find i firmaets adressebog',
      findHint: 'Begyndelsen af et navn eller en mailadresse. Første gang spørger Microsoft, om appen må slå kolleger op.',
      findPress: 'Find',
      finding: 'Leder …',
      foundNobody: 'Der er ingen, der hedder det. Skriv personen ind selv herunder.',
      findFailed: 'Adressebogen kunne ikke nås, eller appen må ikke slå op i den. Skriv personen ind selv herunder.',
      leaves: 'Fratræder',
      lastDay: 'Sidste dag',
      leavesWhat: (clients, cases, assignments) => `Personen har ${counted(clients, 'kunde', 'kunder')}, ${counted(cases, 'åben sag', 'åbne sager')} i eget navn og ${counted(assignments, 'opgave', 'opgaver')} derefter.`,
      sellerNext: 'Kunder og sager går til',
      consultantNext: 'Opgaver går til',
      assignmentsEnd: 'Ingen, opgaverne slutter',
      leavesPress: 'Giv videre',
      comesBack: 'Er her igen',
    },
    competence: {
      add: 'Ny kompetence',
      names: { da: 'På dansk', sv: 'På svensk', en: 'På engelsk' },
      synonyms: 'Kaldes også',
      synonymsHint: 'Ét på hver linje. Et ord kan kun betyde én kompetence.',
      who: 'Hvem kan det',
      level: 'Niveau',
      levels: { basic: 'Har lært det', good: 'Arbejder med det', expert: 'Bliver spurgt af andre' },
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
      toHint: 'Tom, hvis ingen slutdato er aftalt.',
      place: 'Arbejder hvor',
      places: { client: 'Hos kunden', ours: 'Hos os', remote: 'Hjemmefra' },
      remove: 'Fjern',
      openEnd: 'uden slutdato',
    },
  },
  sv: {
    client: {
      add: 'Ny kund',
      domains: 'E-postdomäner',
      domainsHint: 'En per rad, även från företag som kunden har tagit över. Underdomäner följer med.',
      country: 'Land',
      seller: 'Säljare',
      byRule: 'Ärendena fördelas jämnt mellan säljarna',
      quiet: 'Här får inget sägas just nu',
      quietHint: 'Då kommer appen inte med förslag om kunden, och panelen i Outlook säger det.',
      quietFrom: 'Från',
      quietTo: 'Till och med',
      quietWhy: 'Varför',
      why: { tender: 'Upphandling pågår', standstill: 'Avtalsspärr', noSolicitation: 'Avtal om att inte söka upp', conflict: 'Intressekonflikt', other: 'Annat' },
      isQuiet: 'tyst',
      mergedInto: 'Övertagen av',
      mergedNone: 'Ingen, det är en egen kund',
    },
    colleague: {
      add: 'Ny kollega',
      upn: 'Användarnamn (e-postadressen som man loggar in med)',
      role: 'Roll',
      roles: { consultant: 'Konsult', seller: 'Säljare', director: 'Chef' },
      language: 'Språk',
      ownLanguage: 'Som i personens eget Teams och Outlook',
      left: (day) => `har slutat, sista dag ${day}`,
      find: 'Sök i företagets adressbok',
      findHint: 'Början på ett namn eller en e-postadress. Första gången frågar Microsoft om appen får slå upp kollegor.',
      findPress: 'Sök',
      finding: 'Söker …',
      foundNobody: 'Ingen heter så. Skriv in personen själv nedan.',
      findFailed: 'Adressboken gick inte att nå, eller så får appen inte slå upp i den. Skriv in personen själv nedan.',
      leaves: 'Slutar',
      lastDay: 'Sista dag',
      leavesWhat: (clients, cases, assignments) => `Personen har ${counted(clients, 'kund', 'kunder')}, ${counted(cases, 'öppet ärende', 'öppna ärenden')} i eget namn och ${counted(assignments, 'uppdrag', 'uppdrag')} därefter.`,
      sellerNext: 'Kunder och ärenden går till',
      consultantNext: 'Uppdrag går till',
      assignmentsEnd: 'Ingen, uppdragen avslutas',
      leavesPress: 'Lämna över',
      comesBack: 'Är här igen',
    },
    competence: {
      add: 'Ny kompetens',
      names: { da: 'På danska', sv: 'På svenska', en: 'På engelska' },
      synonyms: 'Kallas även',
      synonymsHint: 'En per rad. Ett ord kan bara betyda en kompetens.',
      who: 'Vem kan det',
      level: 'Nivå',
      levels: { basic: 'Har lärt sig det', good: 'Arbetar med det', expert: 'Blir tillfrågad av andra' },
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
      toHint: 'Tomt om inget slutdatum är avtalat.',
      place: 'Arbetar var',
      places: { client: 'Hos kunden', ours: 'Hos oss', remote: 'Hemifrån' },
      remove: 'Ta bort',
      openEnd: 'utan slutdatum',
    },
  },
  en: {
    client: {
      add: 'New client',
      domains: 'Mail domains',
      domainsHint: 'One a line, also of firms that the client has taken over. Sub-domains come along.',
      country: 'Country',
      seller: 'Seller',
      byRule: 'Cases are shared fairly among the sellers',
      quiet: 'Nothing may be said there now',
      quietHint: 'Then the app suggests nothing about this client, and the pane in Outlook says so.',
      quietFrom: 'From',
      quietTo: 'Until, and on',
      quietWhy: 'Why',
      why: { tender: 'Public tender under way', standstill: 'Standstill period', noSolicitation: 'Agreed not to solicit', conflict: 'Conflict of interest', other: 'Something else' },
      isQuiet: 'quiet',
      mergedInto: 'Taken over by',
      mergedNone: 'Nobody, it is a client of its own',
    },
    colleague: {
      add: 'New colleague',
      upn: 'Sign-in name (the mail address that the person signs in with)',
      role: 'Role',
      roles: { consultant: 'Consultant', seller: 'Seller', director: 'Director' },
      language: 'Language',
      ownLanguage: 'As in the person’s own Teams and Outlook',
      left: (day) => `left, last day ${day}`,
      find: 'Find in the firm’s directory',
      findHint: 'The beginning of a name or a mail address. The first time Microsoft asks whether the app may look colleagues up.',
      findPress: 'Find',
      finding: 'Looking …',
      foundNobody: 'Nobody is called that. Enter the person yourself below.',
      findFailed: 'The directory could not be reached, or the app may not look there. Enter the person yourself below.',
      leaves: 'Leaves',
      lastDay: 'Last day',
      leavesWhat: (clients, cases, assignments) => `The person has ${counted(clients, 'client', 'clients')}, ${counted(cases, 'open case', 'open cases')} by name and ${counted(assignments, 'assignment', 'assignments')} after that.`,
      sellerNext: 'Clients and cases go to',
      consultantNext: 'Assignments go to',
      assignmentsEnd: 'Nobody, the assignments end',
      leavesPress: 'Pass on',
      comesBack: 'Is here again',
    },
    competence: {
      add: 'New competence',
      names: { da: 'In Danish', sv: 'In Swedish', en: 'In English' },
      synonyms: 'Also called',
      synonymsHint: 'One a line. A word can mean one competence only.',
      who: 'Who can do it',
      level: 'Level',
      levels: { basic: 'Has learned it', good: 'Works with it', expert: 'Is asked by others' },
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
      to: 'Until, and on',
      toHint: 'Empty where no end is agreed.',
      place: 'Works where',
      places: { client: 'At the client', ours: 'With us', remote: 'From home' },
      remove: 'Remove',
      openEnd: 'no end agreed',
    },
  },
};
