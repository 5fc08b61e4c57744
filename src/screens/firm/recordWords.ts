import type { Account } from '../../domain/account';
import type { Role } from '../../domain/colleague';
import type { Language } from '../../domain/stage';
import { counted } from '../../ui/format';
import { workWords, type WorkWords } from './workWords';

/** What the forms of clients, colleagues, competences and assignments say. */
export interface RecordWords extends WorkWords {
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
    readonly showWhy: string;
    readonly why: Readonly<Record<NonNullable<Account['quiet']>['why'], string>>;
    readonly isQuiet: string;
    readonly mergedInto: string;
    readonly mergedNone: string;
  };
  readonly colleague: {
    readonly add: string;
    readonly upn: string;
    readonly upnHint: string;
    readonly role: string;
    readonly roles: Readonly<Record<Role, string>>;
    readonly language: string;
    readonly ownLanguage: string;
    readonly left: (day: string) => string;
    readonly leaving: (role: string, day: string) => string;
    readonly find: string;
    readonly findHint: string;
    readonly findPress: string;
    readonly finding: string;
    readonly foundNobody: string;
    readonly findFailed: string;
    readonly leaves: string;
    readonly lastDay: string;
    readonly leavesWhat: (clients: number, cases: number, assignments: number) => string;
    readonly leavesNothing: string;
    readonly sellerNext: string;
    readonly consultantNext: string;
    readonly assignmentsEnd: string;
    readonly assignmentsChoose: string;
    readonly assignmentsMissing: string;
    readonly leavesPress: string;
    readonly comesBack: string;
  };
}

export const recordWords: Readonly<Record<Language, RecordWords>> = {
  da: {
    ...workWords.da,
    client: {
      add: 'Ny kunde',
      domains: 'Maildomæner',
      domainsHint: 'Ét på hver linje, også fra firmaer, som kunden har overtaget. Underdomæner følger med.',
      country: 'Land',
      seller: 'Sælger',
      byRule: 'Ingen, sagerne fordeles',
      quiet: 'Intet salg her lige nu',
      quietHint: 'Så kommer appen ikke med forslag om kunden, og panelet i Outlook minder om det.',
      quietFrom: 'Fra',
      quietTo: 'Til og med',
      quietWhy: 'Hvorfor',
      showWhy: 'Vis hvorfor',
      why: { tender: 'Udbud i gang', standstill: 'Standstill-periode', noSolicitation: 'Aftale om ingen henvendelser', conflict: 'Interessekonflikt', other: 'Andet' },
      isQuiet: 'salg på pause',
      mergedInto: 'Overtaget af',
      mergedNone: 'Ingen, en kunde for sig',
    },
    colleague: {
      add: 'Ny kollega',
      upn: 'Brugernavn',
      upnHint: 'Den mailadresse, som personen logger ind med.',
      role: 'Rolle',
      roles: { consultant: 'Konsulent', seller: 'Sælger', director: 'Leder' },
      language: 'Sprog',
      ownLanguage: 'Som i Teams og Outlook',
      left: (day) => `fratrådt, sidste dag ${day}`,
      leaving: (role, day) => `${role}, sidste dag ${day}`,
      find: 'Find i firmaets adressebog',
      findHint: 'Begyndelsen af et navn eller en mailadresse. Første gang spørger Microsoft, om appen må slå kolleger op.',
      findPress: 'Find',
      finding: 'Leder …',
      foundNobody: 'Der er ingen, der hedder sådan. Skriv personen ind selv herunder.',
      findFailed: 'Adressebogen kunne ikke nås, eller appen må ikke slå op i den. Skriv personen ind selv herunder.',
      leaves: 'Stopper i firmaet',
      lastDay: 'Sidste dag',
      leavesWhat: (clients, cases, assignments) => `Personen har ${counted(clients, 'kunde', 'kunder')}, ${counted(cases, 'åben sag', 'åbne sager')} tildelt ved navn og ${counted(assignments, 'opgave', 'opgaver')} efter den dag.`,
      leavesNothing: 'Personen har ikke noget, der skal gives videre.',
      sellerNext: 'Kunder og sager går til',
      consultantNext: 'Opgaver går til',
      assignmentsEnd: 'Ingen, opgaverne slutter',
      assignmentsChoose: 'Vælg …',
      assignmentsMissing: 'Vælg, hvem der tager opgaverne, eller at de slutter.',
      leavesPress: 'Gem og giv videre',
      comesBack: 'Er tilbage i firmaet',
    },
  },
  sv: {
    ...workWords.sv,
    client: {
      add: 'Ny kund',
      domains: 'E-postdomäner',
      domainsHint: 'En per rad, även från företag som kunden har tagit över. Underdomäner följer med.',
      country: 'Land',
      seller: 'Säljare',
      byRule: 'Ingen, ärendena fördelas',
      quiet: 'Ingen försäljning här just nu',
      quietHint: 'Då ger appen inga förslag om kunden, och panelen i Outlook påminner om det.',
      quietFrom: 'Från',
      quietTo: 'Till och med',
      quietWhy: 'Varför',
      showWhy: 'Visa varför',
      why: { tender: 'Upphandling pågår', standstill: 'Avtalsspärr', noSolicitation: 'Avtal om att inte ta kontakt', conflict: 'Intressekonflikt', other: 'Annat' },
      isQuiet: 'försäljning pausad',
      mergedInto: 'Övertagen av',
      mergedNone: 'Ingen, en egen kund',
    },
    colleague: {
      add: 'Ny kollega',
      upn: 'Användarnamn',
      upnHint: 'E-postadressen som personen loggar in med.',
      role: 'Roll',
      roles: { consultant: 'Konsult', seller: 'Säljare', director: 'Chef' },
      language: 'Språk',
      ownLanguage: 'Som i Teams och Outlook',
      left: (day) => `har slutat, sista dag ${day}`,
      leaving: (role, day) => `${role}, sista dag ${day}`,
      find: 'Sök i företagets adressbok',
      findHint: 'Början på ett namn eller en e-postadress. Första gången frågar Microsoft om appen får slå upp kollegor.',
      findPress: 'Sök',
      finding: 'Söker …',
      foundNobody: 'Ingen heter så. Skriv in personen själv nedan.',
      findFailed: 'Adressboken gick inte att nå, eller så får appen inte slå upp i den. Skriv in personen själv nedan.',
      leaves: 'Slutar på företaget',
      lastDay: 'Sista dag',
      leavesWhat: (clients, cases, assignments) => `Personen har ${counted(clients, 'kund', 'kunder')}, ${counted(cases, 'öppet ärende', 'öppna ärenden')} tilldelade vid namn och ${counted(assignments, 'uppdrag', 'uppdrag')} efter den dagen.`,
      leavesNothing: 'Personen har inget att lämna över.',
      sellerNext: 'Kunder och ärenden går till',
      consultantNext: 'Uppdrag går till',
      assignmentsEnd: 'Ingen, uppdragen avslutas',
      assignmentsChoose: 'Välj …',
      assignmentsMissing: 'Välj vem som tar uppdragen, eller att de avslutas.',
      leavesPress: 'Spara och lämna över',
      comesBack: 'Är tillbaka på företaget',
    },
  },
  en: {
    ...workWords.en,
    client: {
      add: 'New client',
      domains: 'Mail domains',
      domainsHint: 'One a line, also of firms that the client has taken over. Sub-domains come along.',
      country: 'Country',
      seller: 'Seller',
      byRule: 'Nobody, cases are shared out',
      quiet: 'No selling there now',
      quietHint: 'Then the app suggests nothing about this client, and the pane in Outlook says so.',
      quietFrom: 'From',
      quietTo: 'To and including',
      quietWhy: 'Why',
      showWhy: 'Show why',
      why: { tender: 'Public tender under way', standstill: 'Standstill period', noSolicitation: 'Agreed not to solicit', conflict: 'Conflict of interest', other: 'Something else' },
      isQuiet: 'sales paused',
      mergedInto: 'Taken over by',
      mergedNone: 'Nobody, a client of its own',
    },
    colleague: {
      add: 'New colleague',
      upn: 'Sign-in name',
      upnHint: 'The mail address that the person signs in with.',
      role: 'Role',
      roles: { consultant: 'Consultant', seller: 'Seller', director: 'Director' },
      language: 'Language',
      ownLanguage: 'As in Teams and Outlook',
      left: (day) => `left, last day ${day}`,
      leaving: (role, day) => `${role}, last day ${day}`,
      find: 'Find in the firm’s directory',
      findHint: 'The beginning of a name or a mail address. The first time Microsoft asks whether the app may look colleagues up.',
      findPress: 'Find',
      finding: 'Looking …',
      foundNobody: 'Nobody is called that. Enter the person yourself below.',
      findFailed: 'The directory could not be reached, or the app may not look there. Enter the person yourself below.',
      leaves: 'Leaves the firm',
      lastDay: 'Last day',
      leavesWhat: (clients, cases, assignments) => `The person has ${counted(clients, 'client', 'clients')}, ${counted(cases, 'open case', 'open cases')} by name and ${counted(assignments, 'assignment', 'assignments')} after that day.`,
      leavesNothing: 'The person has nothing to pass on.',
      sellerNext: 'Clients and cases go to',
      consultantNext: 'Assignments go to',
      assignmentsEnd: 'Nobody, the assignments end',
      assignmentsChoose: 'Choose …',
      assignmentsMissing: 'Choose who takes the assignments, or that they end.',
      leavesPress: 'Save and pass on',
      comesBack: 'Is back in the firm',
    },
  },
};
