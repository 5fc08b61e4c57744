import type { Language } from '../../domain/stage';

/** What the flag pane says before a flag; what it says of one stands in `receiptWords`. */
interface FlagWords {
  readonly client: string;
  readonly clientUnknown: (domain: string) => string;
  readonly notClient: (domain: string) => string;
  readonly clientNone: string;
  readonly clientUnseen: string;
  readonly clientMissing: string;
  /** Nothing may be said there now. */
  readonly quiet: (client: string) => string;
  readonly need: string;
  readonly needHint: string;
  readonly needHintEmpty: string;
  /** Shows the mail's text, to mark a sentence in. */
  readonly fromMail: string;
  readonly needMissing: string;
  readonly needTooLong: (letters: string, most: string) => string;
  readonly person: string;
  readonly promised: string;
  readonly promisedWhat: string;
  readonly promisedMissing: string;
  readonly promisedOn: string;
  /** The tick for one's own To Do, and what stands there when nobody wrote what was promised. */
  readonly toDo: string;
  readonly toDoTitle: string;
  /** Opens what can be said besides. */
  readonly more: string;
  readonly colleaguesSee: (name: string) => string;
  readonly mailStays: string;
  readonly flag: string;
  readonly flagging: string;
  readonly notKept: string;
  readonly noMail: string;
}

export const flagWords: Readonly<Record<Language, FlagWords>> = {
  da: {
    client: 'Kunde',
    clientUnknown: (domain) => `Ny kunde? ${domain} står ikke i jeres kundeliste endnu; det ordner en sælger. Ret navnet, hvis det er forkert, eller vælg en anden kunde.`,
    notClient: (domain) => `${domain} er ikke kunden`,
    clientNone: 'Her er kun kolleger med. Skriv, hvilken kunde det handler om.',
    clientUnseen: 'Det fremgår ikke, hvilken kunde det handler om. Skriv kundens navn.',
    clientMissing: 'Skriv, hvilken kunde det handler om.',
    quiet: (client) => `Hos ${client} må der ikke tales om nyt arbejde lige nu. Dit praj går kun til kollegerne.`,
    need: 'Hvad kunne de have brug for?',
    needHint: 'Taget fra emnet. Skriv det gerne med dine egne ord.',
    needHintEmpty: 'Et par ord er nok.',
    fromMail: 'Vælg en sætning i mailen',
    needMissing: 'Skriv med et par ord, hvad de kunne have brug for.',
    needTooLong: (letters, most) => `Der er ${letters} tegn; der er plads til ${most}. Kort den lidt af, så går intet tabt.`,
    person: 'Hvem hos kunden?',
    promised: 'Lovede du noget?',
    promisedWhat: 'Hvad lovede du?',
    promisedMissing: 'Skriv, hvad du lovede, eller fjern fluebenet.',
    promisedOn: 'Hvornår skal det være klar?',
    toDo: 'Sæt det på min egen To Do-liste',
    toDoTitle: 'Det, jeg lovede',
    more: 'Omfang og kompetence',
    colleaguesSee: (name) => `Kollegerne i firmaet ser felterne her og dit navn (${name}).`,
    mailStays: 'Resten af mailen bliver hos dig.',
    flag: 'Giv et praj',
    flagging: 'Gemmer …',
    notKept: 'Det er ikke gemt endnu, men dine ord står her stadig. Browseren har ikke plads til mere. Lad panelet stå åbent, og prøv igen.',
    noMail: 'Vælg en mail eller et møde, så kan du give et praj om en mulig sag herfra. Er der valgt flere, så vælg kun én.',
  },
  sv: {
    client: 'Kund',
    clientUnknown: (domain) => `Ny kund? ${domain} finns inte i er kundlista ännu; det ordnar en säljare. Rätta namnet om det är fel, eller välj en annan kund.`,
    notClient: (domain) => `${domain} är inte kunden`,
    clientNone: 'Här är bara kollegor med. Skriv vilken kund det gäller.',
    clientUnseen: 'Det framgår inte vilken kund det gäller. Skriv kundens namn.',
    clientMissing: 'Skriv vilken kund det gäller.',
    quiet: (client) => `Hos ${client} får ingen ta upp nya uppdrag just nu. Din flaggning går bara till kollegorna.`,
    need: 'Vad kan de behöva?',
    needHint: 'Hämtat från ämnesraden. Skriv gärna med egna ord.',
    needHintEmpty: 'Några ord räcker.',
    fromMail: 'Välj en mening i mejlet',
    needMissing: 'Skriv med några ord vad de kan behöva.',
    needTooLong: (letters, most) => `Texten är ${letters} tecken; det finns plats för ${most}. Korta den lite, så går inget förlorat.`,
    person: 'Vem hos kunden?',
    promised: 'Lovade du något?',
    promisedWhat: 'Vad lovade du?',
    promisedMissing: 'Skriv vad du lovade, eller ta bort bocken.',
    promisedOn: 'Till när?',
    toDo: 'Lägg det i min egen To Do-lista',
    toDoTitle: 'Det jag lovade',
    more: 'Omfattning och kompetens',
    colleaguesSee: (name) => `Kollegorna på företaget ser fälten här och ditt namn (${name}).`,
    mailStays: 'Resten av mejlet stannar hos dig.',
    flag: 'Flagga',
    flagging: 'Sparar …',
    notKept: 'Det är inte sparat än, men dina ord finns kvar här. Webbläsaren har inte plats för mer. Låt panelen stå öppen och försök igen.',
    noMail: 'Välj ett mejl eller ett möte, så kan du flagga ett möjligt ärende härifrån. Är flera valda, välj bara ett.',
  },
  en: {
    client: 'Client',
    clientUnknown: (domain) => `A new client? ${domain} is not in your list of clients yet; a seller sees to that. Correct the name if it is wrong, or choose another client.`,
    notClient: (domain) => `${domain} is not the client`,
    clientNone: 'Only colleagues are on this. Say which client it is about.',
    clientUnseen: 'It does not show which client this is about. Write the client’s name.',
    clientMissing: 'Say which client it is about.',
    quiet: (client) => `Nobody may speak of new work at ${client} now. Your flag goes to colleagues only.`,
    need: 'What might they need?',
    needHint: 'Taken from the subject. Your own words are better.',
    needHintEmpty: 'A few words are enough.',
    fromMail: 'Choose a sentence from the mail',
    needMissing: 'Say in a few words what they might need.',
    needTooLong: (letters, most) => `There are ${letters} letters and room for ${most}. Shorten it a little, and nothing is lost.`,
    person: 'Who at the client?',
    promised: 'Did you promise something?',
    promisedWhat: 'What did you promise?',
    promisedMissing: 'Write what you promised, or take the tick away.',
    promisedOn: 'By when?',
    toDo: 'Put it on my own To Do list',
    toDoTitle: 'What I promised',
    more: 'Size and competence',
    colleaguesSee: (name) => `Colleagues in the firm see the fields here, and your name (${name}).`,
    mailStays: 'The rest of the mail stays with you.',
    flag: 'Flag',
    flagging: 'Keeping …',
    notKept: 'It is not kept yet, but your words are still here. The browser has no room for more. Leave this pane open and try again.',
    noMail: 'Choose a mail or a meeting, and you can flag a possible case from here. If several are selected, choose just one.',
  },
};
