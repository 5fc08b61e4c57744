import type { Language } from '../../domain/stage';

/** The list of what waits. */
interface ListWords {
  readonly heading: string;
  readonly nothing: string;
  /** What this version of the app does not know. */
  readonly fromNewer: (count: number) => string;
  readonly client: string;
  readonly need: string;
  readonly person: string;
  readonly competence: string;
  /** Before the value that stood in a cell. */
  readonly was: (value: string) => string;
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  /** An act of several changes. */
  readonly partly: (sent: number, all: number) => string;
  readonly refused: (count: number, when: string, code: string) => string;
  /** An entry whose row may not be read. */
  readonly unseenEntry: string;
  readonly mayBeForgotten: string;
  readonly forgotten: string;
  readonly sendAgain: string;
  readonly change: string;
  readonly keepChange: string;
  readonly cancel: string;
  readonly tooLate: string;
  readonly notKept: string;
  readonly save: string;
  readonly saveAll: string;
  readonly saved: string;
  readonly fileName: string;
  readonly drop: string;
  readonly sure: string;
  readonly yesDrop: string;
  readonly keep: string;
  readonly dropped: string;
  readonly undo: string;
}

export const listWords: Readonly<Record<Language, ListWords>> = {
  da: {
    heading: 'Venter på at blive sendt herfra',
    nothing: 'Der er ikke noget, der venter.',
    fromNewer: (count) => `${count} er lavet med en nyere version af appen. Det er gemt her, og den nyere version sender det: genindlæs siden.`,
    client: 'Kunde',
    need: 'Behov',
    person: 'Hos kunden',
    competence: 'Kompetence',
    was: (value) => `(før: ${value})`,
    empty: 'tomt',
    yes: 'Ja',
    no: 'Nej',
    partly: (sent, all) => `${sent} af ${all} er sendt. Resten bliver sendt, når det kan lade sig gøre.`,
    refused: (count, when, code) => `Afvist ${count === 1 ? 'én gang' : `${count} gange`}, senest ${when}. Kode til it-administratoren: ${code}`,
    unseenEntry: 'Gemt her. Det er allerede registreret i en række, du ikke må se.',
    mayBeForgotten: 'Det har ventet mere end et døgn, og browseren kan slette det. Gem det som fil.',
    forgotten: 'Browseren gemmer det ikke: det forsvinder, når vinduet lukkes. Gem det som fil, eller lad vinduet stå åbent, til det er sendt.',
    sendAgain: 'Send igen',
    change: 'Ret ordene',
    keepChange: 'Gem rettelsen',
    cancel: 'Annuller',
    tooLate: 'Det kan ikke rettes her: SharePoint har det måske allerede.',
    notKept: 'Det blev ikke gemt. Prøv igen.',
    save: 'Gem som fil',
    saveAll: 'Gem alt som fil',
    saved: 'Filen ligger blandt dine overførte filer.',
    fileName: 'venter',
    drop: 'Slet',
    sure: 'Skal det slettes uden at blive sendt? Det, SharePoint allerede har, bliver stående.',
    yesDrop: 'Ja, slet det',
    keep: 'Behold',
    dropped: 'Det er slettet.',
    undo: 'Fortryd',
  },
  sv: {
    heading: 'Väntar på att skickas härifrån',
    nothing: 'Ingenting väntar.',
    fromNewer: (count) => `${count} är gjord med en nyare version av appen. Det är sparat här, och den nyare versionen skickar det: ladda om sidan.`,
    client: 'Kund',
    need: 'Behov',
    person: 'Hos kunden',
    competence: 'Kompetens',
    was: (value) => `(tidigare: ${value})`,
    empty: 'tomt',
    yes: 'Ja',
    no: 'Nej',
    partly: (sent, all) => `${sent} av ${all} är skickade. Resten skickas när det går.`,
    refused: (count, when, code) => `Avvisat ${count === 1 ? 'en gång' : `${count} gånger`}, senast ${when}. Kod till it-administratören: ${code}`,
    unseenEntry: 'Sparat här. Det är redan registrerat i en rad som du inte får se.',
    mayBeForgotten: 'Det har väntat mer än ett dygn, och webbläsaren kan radera det. Spara det som fil.',
    forgotten: 'Webbläsaren sparar det inte: det försvinner när fönstret stängs. Spara det som fil, eller låt fönstret stå öppet tills det är skickat.',
    sendAgain: 'Skicka igen',
    change: 'Ändra orden',
    keepChange: 'Spara ändringen',
    cancel: 'Avbryt',
    tooLate: 'Det går inte att ändra här: SharePoint kan redan ha det.',
    notKept: 'Det sparades inte. Försök igen.',
    save: 'Spara som fil',
    saveAll: 'Spara allt som fil',
    saved: 'Filen ligger bland dina hämtade filer.',
    fileName: 'vantar',
    drop: 'Ta bort',
    sure: 'Ska det tas bort utan att skickas? Det som SharePoint redan har står kvar.',
    yesDrop: 'Ja, ta bort det',
    keep: 'Behåll',
    dropped: 'Det är borttaget.',
    undo: 'Ångra',
  },
  en: {
    heading: 'Waiting to be sent from here',
    nothing: 'Nothing is waiting.',
    fromNewer: (count) => `${count} made by a newer version of the app. It is kept here, and the newer version sends it: load the page again.`,
    client: 'Client',
    need: 'Need',
    person: 'At the client',
    competence: 'Competence',
    was: (value) => `(before: ${value})`,
    empty: 'empty',
    yes: 'Yes',
    no: 'No',
    partly: (sent, all) => `${sent} of ${all} sent. The rest is sent once it can be.`,
    refused: (count, when, code) => `Refused ${count === 1 ? 'once' : `${count} times`}, last ${when}. Code for the IT administrator: ${code}`,
    unseenEntry: 'Kept here. It stands already, in a row that you may not see.',
    mayBeForgotten: 'It has waited for more than a day, and the browser may delete it. Save it as a file.',
    forgotten: 'The browser does not keep it: it is gone when this window closes. Save it as a file, or leave the window open until it is sent.',
    sendAgain: 'Send again',
    change: 'Change the words',
    keepChange: 'Save the change',
    cancel: 'Cancel',
    tooLate: 'It cannot be changed here: SharePoint may have it already.',
    notKept: 'It was not kept. Try again.',
    save: 'Save as a file',
    saveAll: 'Save all as a file',
    saved: 'The file is among your downloads.',
    fileName: 'waiting',
    drop: 'Delete',
    sure: 'Delete it without sending it? What SharePoint already has stays there.',
    yesDrop: 'Yes, delete it',
    keep: 'Keep',
    dropped: 'It is deleted.',
    undo: 'Undo',
  },
};
