import type { RefusalKind } from '../../domain/imports/sheet';
import type { Language } from '../../domain/stage';
import { counted } from '../../ui/format';

/** What an import says, and a form that refuses. */
interface ImportWords {
  readonly press: string;
  readonly heading: string;
  readonly intro: (columns: string) => string;
  readonly paste: string;
  readonly file: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly noReader: string;
  readonly tooMany: (rows: string, most: string) => string;
  readonly lacks: (columns: string) => string;
  readonly noRows: string;
  readonly counts: (fresh: number, changed: number, unchanged: number, refused: number) => string;
  readonly refusedHeading: string;
  readonly line: string;
  readonly what: string;
  readonly enter: (count: number) => string;
  readonly entered: (count: number) => string;
  readonly close: string;
  readonly moreRefused: (count: number) => string;
  readonly why: Readonly<Record<RefusalKind, (said: string) => string>>;
}

export const importWords: Readonly<Record<Language, ImportWords>> = {
  da: {
    press: 'Importér',
    heading: 'Importér fra Excel eller en .csv-fil',
    intro: (columns) => `Kopiér området i Excel med overskrifter, og sæt det ind herunder, eller vælg en .csv-fil. Kolonner, der læses: ${columns}. Intet gemmes, før du trykker på Gem.`,
    paste: 'Sæt ind fra Excel',
    file: 'Vælg en .csv-fil',
    reading: 'Læser …',
    unreadable: 'Filen kunne ikke læses som tekst. Gem den som .csv i Excel, og prøv igen.',
    noReader: 'Tabellen blev ikke læst: en del af appen kunne ikke hentes. Se efter, om du har forbindelse, og prøv igen.',
    tooMany: (found, most) => `Der er ${found} rækker; der kan læses ${most} ad gangen. Er det den rigtige fil? Ellers del den op.`,
    lacks: (columns) => `Overskriften mangler for: ${columns}. Første række skal være overskrifter.`,
    noRows: 'Der er ingen rækker under overskrifterne.',
    counts: (fresh, changed, unchanged, refused) => `${counted(fresh, 'ny', 'nye')}, ${counted(changed, 'ændret', 'ændrede')}, ${counted(unchanged, 'uændret', 'uændrede')}, ${counted(refused, 'afvist', 'afviste')}.`,
    refusedHeading: 'Afviste rækker',
    line: 'Række',
    what: 'Hvorfor',
    enter: (count) => `Gem ${counted(count, 'række', 'rækker')}`,
    entered: (count) => `${counted(count, 'række', 'rækker')} gemt.`,
    close: 'Luk',
    moreRefused: (count) => `og ${count} til`,
    why: {
      missing: (fields) => (fields === '' ? 'Et felt, der skal udfyldes, er tomt.' : `Udfyld ${fields}.`),
      tooLong: (said) => `For langt: ${said}`,
      badDomain: (said) => `»${said}« er ikke et maildomæne.`,
      freeMail: (said) => `${said} er en mailudbyder og hører ikke til én kunde.`,
      ownDomain: (said) => `${said} er vores eget domæne.`,
      domainTwice: (said) => `Domænet står der to gange: ${said}`,
      domainTaken: (said) => `Domænet hører allerede til en anden kunde. ${said}`,
      badAddress: (said) => `»${said}« er ikke en mailadresse.`,
      personTwice: (said) => `Personen er der allerede: ${said}`,
      lastDirector: (said) => `${said} er den sidste leder. Gør en anden til leder først.`,
      mayNotName: (said) => `Kun en leder kan gøre ${said} til leder eller fjerne rollen.`,
      unknownWord: (said) => `»${said}« kendes ikke her.`,
      unknownPerson: (said) => `Der er ingen kollega, eller flere, der hedder »${said}«. Brug mailadressen.`,
      unknownClient: (said) => `»${said}« står ikke i kundelisten.`,
      unknownCompetence: (said) => `»${said}« står ikke på listen over kompetencer.`,
      wordTaken: (said) => `»${said}« betyder allerede en anden kompetence.`,
      twice: (said) => `Står der to gange: ${said}`,
      badDay: (said) => `»${said}« er ikke en dato. Skriv 2026-11-30 eller 30-11-2026.`,
      endsBefore: (said) => `Slutter, før det begynder: ${said}`,
      notASeller: (said) => `${said} er hverken sælger eller leder.`,
    },
  },
  sv: {
    press: 'Importera',
    heading: 'Importera från Excel eller en .csv-fil',
    intro: (columns) => `Kopiera området i Excel med rubriker och klistra in det nedan, eller välj en .csv-fil. Kolumner som läses: ${columns}. Inget sparas förrän du trycker på Spara.`,
    paste: 'Klistra in från Excel',
    file: 'Välj en .csv-fil',
    reading: 'Läser …',
    unreadable: 'Filen gick inte att läsa som text. Spara den som .csv i Excel och försök igen.',
    noReader: 'Tabellen lästes inte: en del av appen gick inte att hämta. Kontrollera anslutningen och försök igen.',
    tooMany: (found, most) => `Det är ${found} rader; ${most} kan läsas åt gången. Är det rätt fil? Dela annars upp den.`,
    lacks: (columns) => `Rubriken saknas för: ${columns}. Första raden ska vara rubriker.`,
    noRows: 'Det finns inga rader under rubrikerna.',
    counts: (fresh, changed, unchanged, refused) => `${counted(fresh, 'ny', 'nya')}, ${counted(changed, 'ändrad', 'ändrade')}, ${counted(unchanged, 'oförändrad', 'oförändrade')}, ${counted(refused, 'avvisad', 'avvisade')}.`,
    refusedHeading: 'Avvisade rader',
    line: 'Rad',
    what: 'Varför',
    enter: (count) => `Spara ${counted(count, 'rad', 'rader')}`,
    entered: (count) => `${counted(count, 'rad sparad', 'rader sparade')}.`,
    close: 'Stäng',
    moreRefused: (count) => `och ${count} till`,
    why: {
      missing: (fields) => (fields === '' ? 'Ett fält som måste fyllas i är tomt.' : `Fyll i ${fields}.`),
      tooLong: (said) => `För långt: ${said}`,
      badDomain: (said) => `”${said}” är ingen e-postdomän.`,
      freeMail: (said) => `${said} är en e-postleverantör och hör inte till en viss kund.`,
      ownDomain: (said) => `${said} är vår egen domän.`,
      domainTwice: (said) => `Domänen finns två gånger: ${said}`,
      domainTaken: (said) => `Domänen hör redan till en annan kund. ${said}`,
      badAddress: (said) => `”${said}” är ingen e-postadress.`,
      personTwice: (said) => `Personen finns redan: ${said}`,
      lastDirector: (said) => `${said} är den sista chefen. Gör någon annan till chef först.`,
      mayNotName: (said) => `Bara en chef kan göra ${said} till chef eller ta bort rollen.`,
      unknownWord: (said) => `”${said}” är inte känt här.`,
      unknownPerson: (said) => `Ingen kollega, eller flera, heter ”${said}”. Använd e-postadressen.`,
      unknownClient: (said) => `”${said}” finns inte i kundlistan.`,
      unknownCompetence: (said) => `”${said}” finns inte i listan över kompetenser.`,
      wordTaken: (said) => `”${said}” betyder redan en annan kompetens.`,
      twice: (said) => `Finns två gånger: ${said}`,
      badDay: (said) => `”${said}” är inget datum. Skriv 2026-11-30 eller 30.11.2026.`,
      endsBefore: (said) => `Slutar innan det börjar: ${said}`,
      notASeller: (said) => `${said} är varken säljare eller chef.`,
    },
  },
  en: {
    press: 'Import',
    heading: 'Import from Excel or a .csv file',
    intro: (columns) => `Copy the range in Excel with its headings and paste it below, or choose a .csv file. Columns that are read: ${columns}. Nothing is saved before you press Save.`,
    paste: 'Paste from Excel',
    file: 'Choose a .csv file',
    reading: 'Reading …',
    unreadable: 'The file could not be read as text. Save it as .csv in Excel and try again.',
    noReader: 'The table was not read: a part of the app could not be fetched. Check your connection and try again.',
    tooMany: (found, most) => `There are ${found} rows; ${most} can be read at a time. Is it the right file? Otherwise split it.`,
    lacks: (columns) => `The heading is missing for: ${columns}. The first row must be headings.`,
    noRows: 'There are no rows below the headings.',
    counts: (fresh, changed, unchanged, refused) => `${fresh} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
    refusedHeading: 'Rows refused',
    line: 'Row',
    what: 'Why',
    enter: (count) => `Save ${counted(count, 'row', 'rows')}`,
    entered: (count) => `${counted(count, 'row', 'rows')} saved.`,
    close: 'Close',
    moreRefused: (count) => `and ${count} more`,
    why: {
      missing: (fields) => (fields === '' ? 'A field that must be filled is empty.' : `Fill in ${fields}.`),
      tooLong: (said) => `Too long: ${said}`,
      badDomain: (said) => `“${said}” is no mail domain.`,
      freeMail: (said) => `${said} is a mail provider and belongs to no one client.`,
      ownDomain: (said) => `${said} is our own domain.`,
      domainTwice: (said) => `The domain is there twice: ${said}`,
      domainTaken: (said) => `The domain belongs to another client already. ${said}`,
      badAddress: (said) => `“${said}” is no mail address.`,
      personTwice: (said) => `The person is there already: ${said}`,
      lastDirector: (said) => `${said} is the last director. Make somebody else a director first.`,
      mayNotName: (said) => `Only a director can make ${said} a director or take the role away.`,
      unknownWord: (said) => `“${said}” is not known here.`,
      unknownPerson: (said) => `No colleague, or more than one, is called “${said}”. Use the mail address.`,
      unknownClient: (said) => `“${said}” is not in the list of clients.`,
      unknownCompetence: (said) => `“${said}” is not in the list of competences.`,
      wordTaken: (said) => `“${said}” means another competence already.`,
      twice: (said) => `Is there twice: ${said}`,
      badDay: (said) => `“${said}” is no date. Write 2026-11-30 or 30/11/2026.`,
      endsBefore: (said) => `Ends before it begins: ${said}`,
      notASeller: (said) => `${said} is neither a seller nor a director.`,
    },
  },
};
