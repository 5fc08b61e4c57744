import type { Language } from '../domain/stage';

/** The languages in the order in which they are offered, each by its own name. */
export const languages: readonly { readonly key: Language; readonly name: string }[] = [
  { key: 'da', name: 'Dansk' },
  { key: 'sv', name: 'Svenska' },
  { key: 'en', name: 'English' },
];

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };

/** Our language for a host's BCP 47 tag; Norwegians read Danish, everybody else English. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  if (primary === 'sv') return 'sv';
  return ['da', 'nb', 'nn', 'no'].includes(primary) ? 'da' : 'en';
}

/** BCP 47 tag whose customs dates and numbers follow. */
export function localeOf(language: Language): string {
  return locales[language];
}
