import type { Language } from '../../domain/stage';

/** Of one's own words that were taken back: they had been sent, never were, or nobody can know. */
export type Undone = 'sent' | 'unsent' | 'unsure';

/** What the pane says of a mail that somebody has flagged. */
export interface ReceiptWords {
  readonly colleaguesSeeHeard: (name: string) => string;
  readonly notSent: string;
  readonly flaggedBy: (name: string, when: string) => string;
  readonly flaggedByYou: (when: string) => string;
  readonly stage: (name: string) => string;
  readonly sent: string;
  /** Who does something now: somebody who sells, a named one, or this person. */
  readonly next: string;
  readonly nextBy: (name: string) => string;
  readonly nextYou: string;
  /** What is left for the person: nothing, or what was promised. */
  readonly nothingMore: string;
  readonly keepPromise: string;
  readonly alsoHeard: (name: string, when: string) => string;
  readonly you: string;
  readonly undo: string;
  /** Where it takes back an addition, and not the flag. */
  readonly undoAdded: string;
  readonly undone: (how: Undone) => string;
  readonly undoneStays: (name: string) => string;
  /** In place of words that their writer took back, where the case stays. */
  readonly takenBack: string;
  readonly openInTeams: string;
  readonly add: string;
  readonly addLabel: string;
  readonly addPress: string;
  readonly cancel: string;
  /** Other cases from the same mail or meeting, a further one, and back from its form. */
  readonly alsoFromHere: string;
  readonly another: string;
  readonly backToCase: string;
  /** Asks whether a colleague has flagged the meeting; the calendar is read for it. */
  readonly askCalendar: string;
  readonly askedCalendar: string;
  readonly isFirst: string;
  readonly calendarUnread: string;
  /** Of a promise in the person's own To Do: that it was put there, and the way to leave it. */
  readonly toDoThere: string;
  readonly toDoDrop: string;
}

export const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  da: {
    colleaguesSeeHeard: (name) => `Kollegerne i firmaet ser felterne her og dit navn (${name}).`,
    notSent: 'Ikke sendt endnu',
    flaggedBy: (name, when) => `${name} gav et praj ${when}.`,
    flaggedByYou: (when) => `Du gav et praj ${when}.`,
    stage: (name) => `Status: ${name}`,
    sent: 'Dine kolleger kan se sagen i Teams nu.',
    next: 'En sælger følger op.',
    nextBy: (name) => `${name} følger op.`,
    nothingMore: 'Du skal ikke gøre mere.',
    keepPromise: 'Husk det, du lovede.',
    nextYou: 'Du er den, der følger op hos denne kunde.',
    alsoHeard: (name, when) => `${name} skrev ${when}:`,
    you: 'Du',
    undo: 'Fortryd',
    undoAdded: 'Fortryd tilføjelsen',
    takenBack: 'Ordene er trukket tilbage.',
    undone: (how) => ({
      sent: 'Dit praj er trukket tilbage. Dine ord står stadig i SharePoint, markeret som trukket tilbage.',
      unsent: 'Dit praj er slettet. Det nåede ikke at blive sendt.',
      unsure: 'Dit praj er trukket tilbage. Nåede det at blive sendt, står dine ord stadig i SharePoint, markeret som trukket tilbage.',
    })[how],
    undoneStays: (name) => `Dine ord er trukket tilbage. Nåede de at blive sendt, står de stadig i SharePoint, markeret som trukket tilbage. Sagen består, fordi ${name} også har skrevet.`,
    openInTeams: 'Åbn i Teams',
    add: 'Tilføj, hvad du har hørt',
    addLabel: 'Hvad har du hørt?',
    addPress: 'Tilføj',
    cancel: 'Annuller',
    alsoFromHere: 'Flere sager herfra:',
    another: 'Giv et praj om noget andet herfra',
    backToCase: 'Tilbage til sagen',
    askCalendar: 'Har en kollega allerede givet et praj?',
    askedCalendar: 'Så slås mødet op i din kalender. Microsoft spørger dig først.',
    isFirst: 'Nej, ingen har givet et praj fra mødet endnu.',
    calendarUnread: 'Kalenderen blev ikke læst. Du kan give dit praj som ellers; du får bare ikke at vide, om en kollega var først.',
    toDoThere: 'Det, du lovede, er sat på din To Do-liste.',
    toDoDrop: 'Spring over',
  },
  sv: {
    colleaguesSeeHeard: (name) => `Kollegorna på företaget ser fälten här och ditt namn (${name}).`,
    notSent: 'Inte skickat än',
    flaggedBy: (name, when) => `${name} flaggade ärendet ${when}.`,
    flaggedByYou: (when) => `Du flaggade ärendet ${when}.`,
    stage: (name) => `Status: ${name}`,
    sent: 'Dina kollegor ser ärendet i Teams nu.',
    next: 'En säljare följer upp.',
    nextBy: (name) => `${name} följer upp.`,
    nothingMore: 'Du behöver inte göra mer.',
    keepPromise: 'Kom ihåg det du lovade.',
    nextYou: 'Det är du som följer upp hos den här kunden.',
    alsoHeard: (name, when) => `${name} skrev ${when}:`,
    you: 'Du',
    undo: 'Ångra',
    undoAdded: 'Ångra tillägget',
    takenBack: 'Orden är återtagna.',
    undone: (how) => ({
      sent: 'Din flaggning är återtagen. Dina ord finns kvar i SharePoint, markerade som återtagna.',
      unsent: 'Din flaggning är borttagen. Den hann inte skickas.',
      unsure: 'Din flaggning är återtagen. Om den redan har skickats finns dina ord kvar i SharePoint, markerade som återtagna.',
    })[how],
    undoneStays: (name) => `Dina ord är återtagna. Om de redan har skickats finns de kvar i SharePoint, markerade som återtagna. Ärendet finns kvar eftersom ${name} också har skrivit.`,
    openInTeams: 'Öppna i Teams',
    add: 'Lägg till vad du har hört',
    addLabel: 'Vad har du hört?',
    addPress: 'Lägg till',
    cancel: 'Avbryt',
    alsoFromHere: 'Fler ärenden härifrån:',
    another: 'Flagga något annat härifrån',
    backToCase: 'Tillbaka till ärendet',
    askCalendar: 'Har en kollega redan flaggat?',
    askedCalendar: 'Då slås mötet upp i din kalender. Microsoft frågar dig först.',
    isFirst: 'Nej, ingen har flaggat något från mötet än.',
    calendarUnread: 'Kalendern lästes inte. Du kan flagga som vanligt; det syns bara inte om en kollega var först.',
    toDoThere: 'Det du lovade ligger i din To Do-lista.',
    toDoDrop: 'Hoppa över',
  },
  en: {
    colleaguesSeeHeard: (name) => `Colleagues in the firm see the fields here, and your name (${name}).`,
    notSent: 'Not sent yet',
    flaggedBy: (name, when) => `${name} flagged this ${when}.`,
    flaggedByYou: (when) => `You flagged this ${when}.`,
    stage: (name) => `Stage: ${name}`,
    sent: 'Your colleagues can see the case in Teams now.',
    next: 'Somebody who sells will follow up.',
    nextBy: (name) => `${name} will follow up.`,
    nothingMore: 'There is nothing more for you to do.',
    keepPromise: 'Remember what you promised.',
    nextYou: 'You are the one who follows up with this client.',
    alsoHeard: (name, when) => `${name} wrote ${when}:`,
    you: 'You',
    undo: 'Undo',
    undoAdded: 'Undo what I added',
    takenBack: 'The words are withdrawn.',
    undone: (how) => ({
      sent: 'Your flag is withdrawn. Your words are still in SharePoint, marked as withdrawn.',
      unsent: 'Your flag is gone. It had not been sent.',
      unsure: 'Your flag is withdrawn. If it was sent, your words are still in SharePoint, marked as withdrawn.',
    })[how],
    undoneStays: (name) => `Your words are withdrawn. If they were sent, they are still in SharePoint, marked as withdrawn. The case stays, since ${name} has written too.`,
    openInTeams: 'Open in Teams',
    add: 'Add what you heard',
    addLabel: 'What did you hear?',
    addPress: 'Add',
    cancel: 'Cancel',
    alsoFromHere: 'More cases from here:',
    another: 'Flag something else from here',
    backToCase: 'Back to the case',
    askCalendar: 'Has a colleague flagged already?',
    askedCalendar: 'It looks the meeting up in your calendar. Microsoft asks you first.',
    isFirst: 'No, nobody has flagged anything from this meeting yet.',
    calendarUnread: 'The calendar was not read. You can flag as ever; it just does not show whether a colleague was first.',
    toDoThere: 'What you promised is on your To Do list.',
    toDoDrop: 'Skip it',
  },
};
