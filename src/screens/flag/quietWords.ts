import type { Language } from '../../domain/stage';

interface QuietWords {
  readonly press: (name: string) => string;
  readonly what: string;
  readonly opened: string;
  readonly failed: (address: string) => string;
  /** Says nothing to whoever sees a list of mails. */
  readonly subject: string;
  readonly text: (parts: { readonly to: string; readonly client: string; readonly said: string; readonly from: string }) => string;
}

/** What stands beside a client of whom nothing may be said now, and what the private mail to its seller begins with. */
export const quietWords: Readonly<Record<Language, QuietWords>> = {
  da: {
    press: (name) => `Skriv kun til ${name}`,
    what: 'Der åbnes en ny mail, som du selv sender. Det bliver ikke til en sag.',
    opened: 'Mailen er åbnet. Den bliver først sendt, når du selv gør det. Dine ord står her stadig.',
    failed: (address) => `Mailen kunne ikke åbnes. Skriv selv til ${address}.`,
    subject: 'Noget, du bør vide',
    text: ({ to, client, said, from }) => `Hej ${to}\n\nJeg har hørt noget hos ${client}. Der må ikke tales om nyt arbejde hos dem lige nu, så det her er kun til dig.\n\n${said}\n\nVenlig hilsen\n${from}`,
  },
  sv: {
    press: (name) => `Skriv bara till ${name}`,
    what: 'Ett nytt mejl öppnas, och du skickar det själv. Det blir inget ärende av det.',
    opened: 'Mejlet är öppet. Det skickas först när du själv gör det. Dina ord står kvar här.',
    failed: (address) => `Mejlet gick inte att öppna. Skriv själv till ${address}.`,
    subject: 'Något du bör känna till',
    text: ({ to, client, said, from }) => `Hej ${to}!\n\nJag har hört något hos ${client}. Ingen får ta upp nya uppdrag där just nu, så det här är bara till dig.\n\n${said}\n\nVänliga hälsningar\n${from}`,
  },
  en: {
    press: (name) => `Write to ${name} only`,
    what: 'A new mail opens, and you send it yourself. It makes no case.',
    opened: 'The mail is open. It goes when you send it, and not before. Your words are still here.',
    failed: (address) => `The mail could not be opened. Write to ${address} yourself.`,
    subject: 'Something you should know',
    text: ({ to, client, said, from }) => `Hello ${to},\n\nI have heard something at ${client}. Nobody may speak of new work there now, so this is for you only.\n\n${said}\n\nKind regards\n${from}`,
  },
};
