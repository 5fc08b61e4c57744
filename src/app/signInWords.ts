import type { Language } from '../domain/stage';

interface SignInWords {
  readonly signIn: string;
  readonly signInText: string;
}

/** What the page says before anybody has signed in. */
export const signInWords: Readonly<Record<Language, SignInWords>> = {
  da: { signIn: 'Log ind', signInText: 'Log ind med din arbejdskonto for at se sagerne. Microsoft spørger én gang, i sit eget vindue.' },
  sv: { signIn: 'Logga in', signInText: 'Logga in med ditt arbetskonto för att se ärendena. Microsoft frågar en gång, i ett eget fönster.' },
  en: { signIn: 'Sign in', signInText: 'Sign in with your work account to see the cases. Microsoft asks once, in its own window.' },
};
