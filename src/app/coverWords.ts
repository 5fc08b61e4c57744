import type { Language } from '../domain/stage';

interface CoverWords {
  /** Says nothing of what is on the screen: whoever looks over the shoulder reads it too. */
  readonly cover: string;
  /** On the button, before anything is covered. */
  readonly press: string;
  readonly what: string;
  readonly text: string;
  readonly goOn: string;
}

export const coverWords: Readonly<Record<Language, CoverWords>> = {
  da: { cover: 'Pause', press: 'Skjul', what: 'Skjul det, der står her (F8)', text: 'Det, du var i gang med, er her stadig. Tryk på Fortsæt eller på F8.', goOn: 'Fortsæt' },
  sv: { cover: 'Paus', press: 'Dölj', what: 'Dölj det som står här (F8)', text: 'Det du höll på med finns kvar. Tryck på Fortsätt eller på F8.', goOn: 'Fortsätt' },
  en: { cover: 'Pause', press: 'Hide', what: 'Hide what is here (F8)', text: 'What you were doing is still here. Press Continue, or F8.', goOn: 'Continue' },
};
