import type { Language } from '../../domain/stage';

/** What the flag pane says. */
interface FlagWords {
  readonly client: string;
  readonly clientUnknown: (domain: string) => string;
  readonly clientNone: string;
  readonly clientUnseen: string;
  readonly clientMissing: string;
  readonly need: string;
  readonly needHint: string;
  readonly needHintEmpty: string;
  readonly needMissing: string;
  readonly needTooLong: (letters: string, most: string) => string;
  readonly person: string;
  readonly promised: string;
  readonly promisedWhat: string;
  readonly promisedOn: string;
  readonly colleaguesSee: (name: string) => string;
  readonly colleaguesSeeHeard: (name: string) => string;
  readonly flag: string;
  readonly flagging: string;
  readonly notKept: string;
  readonly noMail: string;
  readonly notSent: string;
  readonly waitingHere: (count: number) => string;
  readonly flaggedBy: (name: string, when: string) => string;
  readonly flaggedByYou: (when: string) => string;
  readonly stage: (name: string) => string;
  readonly sent: string;
  readonly sentNext: string;
  readonly alsoHeard: (name: string, when: string) => string;
  readonly you: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoneStays: (name: string) => string;
  readonly openInTeams: string;
  readonly add: string;
  readonly addLabel: string;
  readonly addPress: string;
  readonly cancel: string;
}

export const flagWords: Readonly<Record<Language, FlagWords>> = {
  da: {
    client: 'Kunde',
    clientUnknown: (domain) => `${domain} står ikke i jeres kundeliste endnu. Ret navnet, hvis det er forkert.`,
    clientNone: 'Her er kun kolleger på mailen. Skriv, hvilken kunde det handler om.',
    clientUnseen: 'Mailen viser ikke, hvilken kunde det handler om. Skriv kundens navn.',
    clientMissing: 'Skriv, hvilken kunde det handler om.',
    need: 'Hvad kunne de have brug for?',
    needHint: 'Taget fra emnet. Skriv det gerne med dine egne ord.',
    needHintEmpty: 'Et par ord er nok.',
    needMissing: 'Skriv med et par ord, hvad de kunne have brug for.',
    needTooLong: (letters, most) => `Der er ${letters} tegn; der er plads til ${most}. Kort den lidt af, så går intet tabt.`,
    person: 'Hvem hos kunden?',
    promised: 'Lovede du noget?',
    promisedWhat: 'Hvad lovede du?',
    promisedOn: 'Hvornår skal det være klar?',
    colleaguesSee: (name) => `Kollegerne i firmaet ser kunden, dine ord, personen, hvad du lovede, og dit navn (${name}). Mailens tekst bliver hos dig.`,
    colleaguesSeeHeard: (name) => `Kollegerne i firmaet ser dine ord, hvad du lovede, og dit navn (${name}).`,
    flag: 'Giv et praj',
    flagging: 'Gemmer …',
    notKept: 'Det er ikke gemt endnu, men dine ord står her stadig. Browseren har ikke plads til mere. Lad panelet stå åbent, og prøv igen.',
    noMail: 'Vælg en mail, så kan du give et praj om en mulig sag herfra.',
    notSent: 'Ikke sendt endnu',
    waitingHere: (count) => (count === 1 ? 'Ét praj fra dig er ikke sendt endnu.' : `${count} praj fra dig er ikke sendt endnu.`),
    flaggedBy: (name, when) => `${name} gav et praj ${when}.`,
    flaggedByYou: (when) => `Du gav et praj ${when}.`,
    stage: (name) => `Status: ${name}`,
    sent: 'Dine kolleger kan se sagen i Teams nu.',
    sentNext: 'En sælger følger op. Du skal ikke gøre mere.',
    alsoHeard: (name, when) => `${name} skrev ${when}:`,
    you: 'Du',
    undo: 'Fortryd',
    undone: 'Du har trukket dit praj tilbage. Var det sendt, bliver rækken med dine ord i SharePoint, markeret som trukket tilbage.',
    undoneStays: (name) => `Du har trukket dine ord tilbage. Var de sendt, bliver de i SharePoint, markeret som trukket tilbage. Sagen bliver stående, fordi ${name} også har skrevet.`,
    openInTeams: 'Åbn i Teams',
    add: 'Tilføj, hvad du har hørt',
    addLabel: 'Hvad har du hørt?',
    addPress: 'Tilføj',
    cancel: 'Annuller',
  },
  sv: {
    client: 'Kund',
    clientUnknown: (domain) => `${domain} finns inte i er kundlista ännu. Rätta namnet om det är fel.`,
    clientNone: 'Det är bara kollegor på mejlet. Skriv vilken kund det gäller.',
    clientUnseen: 'Mejlet visar inte vilken kund det gäller. Skriv kundens namn.',
    clientMissing: 'Skriv vilken kund det gäller.',
    need: 'Vad skulle de kunna behöva?',
    needHint: 'Hämtat från ämnesraden. Skriv gärna med egna ord.',
    needHintEmpty: 'Några ord räcker.',
    needMissing: 'Skriv med några ord vad de skulle kunna behöva.',
    needTooLong: (letters, most) => `Texten är ${letters} tecken; det finns plats för ${most}. Korta den lite, så går inget förlorat.`,
    person: 'Vem hos kunden?',
    promised: 'Lovade du något?',
    promisedWhat: 'Vad lovade du?',
    promisedOn: 'Till när?',
    colleaguesSee: (name) => `Kollegorna på företaget ser kunden, dina ord, personen, vad du lovade och ditt namn (${name}). Mejlets text stannar hos dig.`,
    colleaguesSeeHeard: (name) => `Kollegorna på företaget ser dina ord, vad du lovade och ditt namn (${name}).`,
    flag: 'Flagga',
    flagging: 'Sparar …',
    notKept: 'Det är inte sparat än, men dina ord finns kvar här. Webbläsaren har inte plats för mer. Låt panelen stå öppen och försök igen.',
    noMail: 'Välj ett mejl, så kan du flagga ett möjligt ärende härifrån.',
    notSent: 'Inte skickat än',
    waitingHere: (count) => (count === 1 ? 'En flaggning från dig är inte skickad än.' : `${count} flaggningar från dig är inte skickade än.`),
    flaggedBy: (name, when) => `${name} flaggade det ${when}.`,
    flaggedByYou: (when) => `Du flaggade det ${when}.`,
    stage: (name) => `Läge: ${name}`,
    sent: 'Dina kollegor ser ärendet i Teams nu.',
    sentNext: 'En säljare tar det vidare. Du behöver inte göra mer.',
    alsoHeard: (name, when) => `${name} skrev ${when}:`,
    you: 'Du',
    undo: 'Ångra',
    undone: 'Du har tagit tillbaka din flaggning. Hann den skickas finns raden med dina ord kvar i SharePoint, markerad som återtagen.',
    undoneStays: (name) => `Du har tagit tillbaka dina ord. Hann de skickas finns de kvar i SharePoint, markerade som återtagna. Ärendet finns kvar eftersom ${name} också har skrivit.`,
    openInTeams: 'Öppna i Teams',
    add: 'Lägg till vad du har hört',
    addLabel: 'Vad har du hört?',
    addPress: 'Lägg till',
    cancel: 'Avbryt',
  },
  en: {
    client: 'Client',
    clientUnknown: (domain) => `${domain} is not in your list of clients yet. Correct the name if it is wrong.`,
    clientNone: 'Only colleagues are on this mail. Say which client it is about.',
    clientUnseen: 'The mail does not show which client it is about. Write the client’s name.',
    clientMissing: 'Say which client it is about.',
    need: 'What might they need?',
    needHint: 'Taken from the subject. Your own words are better.',
    needHintEmpty: 'A few words are enough.',
    needMissing: 'Say in a few words what they might need.',
    needTooLong: (letters, most) => `There are ${letters} letters and room for ${most}. Shorten it a little, and nothing is lost.`,
    person: 'Who at the client?',
    promised: 'Did you promise something?',
    promisedWhat: 'What did you promise?',
    promisedOn: 'By when?',
    colleaguesSee: (name) => `Colleagues in the firm see the client, your words, the person, what you promised and your name (${name}). The text of the mail stays with you.`,
    colleaguesSeeHeard: (name) => `Colleagues in the firm see your words, what you promised and your name (${name}).`,
    flag: 'Flag',
    flagging: 'Keeping …',
    notKept: 'It is not kept yet, but your words are still here. The browser has no room for more. Leave this pane open and try again.',
    noMail: 'Choose a mail, and you can flag a possible case from here.',
    notSent: 'Not sent yet',
    waitingHere: (count) => (count === 1 ? 'One flag of yours is not sent yet.' : `${count} flags of yours are not sent yet.`),
    flaggedBy: (name, when) => `${name} flagged this ${when}.`,
    flaggedByYou: (when) => `You flagged this ${when}.`,
    stage: (name) => `Stage: ${name}`,
    sent: 'Your colleagues can see the case in Teams now.',
    sentNext: 'Somebody who sells follows up. You need do nothing more.',
    alsoHeard: (name, when) => `${name} wrote ${when}:`,
    you: 'You',
    undo: 'Undo',
    undone: 'You have taken your flag back. If it was sent, the row with your words stays in SharePoint, marked as taken back.',
    undoneStays: (name) => `You have taken your words back. If they were sent, they stay in SharePoint, marked as taken back. The case stays, since ${name} has written too.`,
    openInTeams: 'Open in Teams',
    add: 'Add what you heard',
    addLabel: 'What did you hear?',
    addPress: 'Add',
    cancel: 'Cancel',
  },
};
