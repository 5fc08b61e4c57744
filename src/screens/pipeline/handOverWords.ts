import type { AnswerKind } from '../../domain/activity';
import type { HandOver } from '../../domain/handOver';
import type { Language } from '../../domain/stage';

/** What is said of a case on its way from whoever flagged it to whoever follows up, and back. */
interface HandOverWords {
  readonly heading: string;
  readonly steps: Readonly<Record<HandOver['step'], string>>;
  readonly receivedBy: (name: string, day: string) => string;
  readonly receivedLate: (name: string, day: string) => string;
  readonly yours: (day: string) => string;
  readonly yoursLate: (day: string) => string;
  readonly nobody: string;
  readonly takenBy: (name: string) => string;
  readonly takenByYou: string;
  /** Of a won case, to whoever flagged it; `amount` where one is shared. */
  readonly thanks: (name: string, amount: string | undefined) => string;
  /** In a line of the list. */
  readonly answerBy: (day: string) => string;
  readonly answerLate: string;
  /** The list of those that have waited too long. */
  readonly lateCases: (count: number) => string;
  readonly noneLate: string;
  /** The form; `undefined` where one's own flag is answered. */
  readonly answer: (name: string | undefined) => string;
  readonly word: (name: string | undefined) => string;
  readonly wordHint: string;
  readonly wordMissing: string;
  readonly how: string;
  readonly choices: Readonly<Record<AnswerKind, string>>;
  readonly press: Readonly<Record<AnswerKind, string>>;
  readonly to: string;
  readonly choose: string;
  readonly toMissing: string;
  readonly done: Readonly<Record<AnswerKind, string>>;
  readonly undo: string;
  readonly undone: string;
  readonly notKept: string;
  /** Opens the form once one has the case in hand, and where a colleague has it. */
  readonly again: string;
  readonly instead: string;
}

export const handOverWords: Readonly<Record<Language, HandOverWords>> = {
  da: {
    heading: 'Svar',
    steps: { received: 'Modtaget', taken: 'Taget', answered: 'Besvaret' },
    receivedBy: (name, day) => `${name} har sagen og svarer senest ${day}.`,
    receivedLate: (name, day) => `${name} har sagen og skulle have svaret senest ${day}.`,
    yours: (day) => `Du har sagen. Svar senest ${day}.`,
    yoursLate: (day) => `Du har sagen og skulle have svaret senest ${day}.`,
    nobody: 'Ingen har sagen endnu, for der står ingen sælger under Firmaet.',
    takenBy: (name) => `${name} har taget sagen.`,
    takenByYou: 'Du har taget sagen.',
    thanks: (name, amount) => (amount === undefined ? `Vundet. Tak, ${name}.` : `Vundet: ${amount.replace(/\.?$/, '.')} Tak, ${name}.`),
    answerBy: (day) => `svar senest ${day}`,
    answerLate: 'svaret er forsinket',
    lateCases: (count) => `Mangler svar (${count})`,
    noneLate: 'Ingen sager har ventet for længe på svar.',
    answer: (name) => (name === undefined ? 'Hvad skal der ske med sagen?' : `Svar ${name}`),
    word: (name) => (name === undefined ? 'Et par ord om hvorfor' : `Et par ord til ${name}`),
    wordHint: 'Står på sagen, så kolleger kan også læse det.',
    wordMissing: 'Skriv et par ord. Den, der gav prajet, skal vide, hvad der sker.',
    how: 'Hvad gør du?',
    choices: { taken: 'Jeg tager sagen', passedOn: 'Jeg giver den videre', declined: 'Vi går ikke videre med den' },
    press: { taken: 'Tag sagen', passedOn: 'Giv den videre', declined: 'Luk sagen' },
    to: 'Til hvem?',
    choose: 'Vælg …',
    toMissing: 'Vælg, hvem der skal have den.',
    done: { taken: 'Sagen er din.', passedOn: 'Sagen er givet videre.', declined: 'Sagen er lukket.' },
    undo: 'Fortryd',
    undone: 'Fortrudt. Dine ord er taget ud igen.',
    notKept: 'Det er ikke gemt endnu, men det, du skrev, står her stadig. Browseren har ikke plads til mere. Luk andre faner, og tryk igen.',
    again: 'Giv sagen videre, eller luk den',
    instead: 'Tag sagen, giv den videre, eller luk den',
  },
  sv: {
    heading: 'Svar',
    steps: { received: 'Mottaget', taken: 'Omhändertaget', answered: 'Besvarat' },
    receivedBy: (name, day) => `${name} har ärendet och svarar senast ${day}.`,
    receivedLate: (name, day) => `${name} har ärendet och skulle ha svarat senast ${day}.`,
    yours: (day) => `Du har ärendet. Svara senast ${day}.`,
    yoursLate: (day) => `Du har ärendet och skulle ha svarat senast ${day}.`,
    nobody: 'Ingen har ärendet än, för det står ingen säljare under Företaget.',
    takenBy: (name) => `${name} har tagit hand om ärendet.`,
    takenByYou: 'Du har tagit hand om ärendet.',
    thanks: (name, amount) => (amount === undefined ? `Vunnet. Tack, ${name}.` : `Vunnet: ${amount}. Tack, ${name}.`),
    answerBy: (day) => `svar senast ${day}`,
    answerLate: 'svaret är försenat',
    lateCases: (count) => `Saknar svar (${count})`,
    noneLate: 'Inga ärenden har väntat för länge på svar.',
    answer: (name) => (name === undefined ? 'Vad ska hända med ärendet?' : `Svara ${name}`),
    word: (name) => (name === undefined ? 'Några ord om varför' : `Några ord till ${name}`),
    wordHint: 'Står i ärendet, så kollegor kan också läsa det.',
    wordMissing: 'Skriv några ord. Den som flaggade ska få veta vad som händer.',
    how: 'Vad gör du?',
    choices: { taken: 'Jag tar ärendet', passedOn: 'Jag lämnar det vidare', declined: 'Vi går inte vidare med det' },
    press: { taken: 'Ta ärendet', passedOn: 'Lämna det vidare', declined: 'Avsluta ärendet' },
    to: 'Till vem?',
    choose: 'Välj …',
    toMissing: 'Välj vem som ska ha det.',
    done: { taken: 'Ärendet är ditt.', passedOn: 'Ärendet är lämnat vidare.', declined: 'Ärendet är avslutat.' },
    undo: 'Ångra',
    undone: 'Ångrat. Dina ord är borttagna igen.',
    notKept: 'Det är inte sparat än, men det du skrev finns kvar här. Webbläsaren har inte plats för mer. Stäng andra flikar och tryck igen.',
    again: 'Lämna ärendet vidare eller avsluta det',
    instead: 'Ta ärendet, lämna det vidare eller avsluta det',
  },
  en: {
    heading: 'Answer',
    steps: { received: 'Received', taken: 'Taken', answered: 'Answered' },
    receivedBy: (name, day) => `${name} has the case and answers by ${day}.`,
    receivedLate: (name, day) => `${name} has the case and should have answered by ${day}.`,
    yours: (day) => `You have the case. Answer by ${day}.`,
    yoursLate: (day) => `You have the case and should have answered by ${day}.`,
    nobody: 'Nobody has the case yet, for no seller is entered under The firm.',
    takenBy: (name) => `${name} has taken the case.`,
    takenByYou: 'You have taken the case.',
    thanks: (name, amount) => (amount === undefined ? `Won. Thank you, ${name}.` : `Won: ${amount}. Thank you, ${name}.`),
    answerBy: (day) => `answer by ${day}`,
    answerLate: 'the answer is late',
    lateCases: (count) => `Without an answer (${count})`,
    noneLate: 'No case has waited too long for an answer.',
    answer: (name) => (name === undefined ? 'What shall become of the case?' : `Answer ${name}`),
    word: (name) => (name === undefined ? 'A word on why' : `A word to ${name}`),
    wordHint: 'It stands on the case, so colleagues can read it too.',
    wordMissing: 'Write a word. Whoever flagged it is to know what happens.',
    how: 'What do you do?',
    choices: { taken: 'I take the case', passedOn: 'I pass it on', declined: 'We do not go further with it' },
    press: { taken: 'Take the case', passedOn: 'Pass it on', declined: 'Close the case' },
    to: 'To whom?',
    choose: 'Choose …',
    toMissing: 'Choose who is to have it.',
    done: { taken: 'The case is yours.', passedOn: 'The case is passed on.', declined: 'The case is closed.' },
    undo: 'Undo',
    undone: 'Undone. Your words are taken out again.',
    notKept: 'It is not kept yet, but what you wrote is still here. The browser has no room for more. Close other tabs and press again.',
    again: 'Pass the case on, or close it',
    instead: 'Take the case, pass it on, or close it',
  },
};
