import type { Promised } from '../domain/activity';
import type { Language } from '../domain/stage';
import { daySaid } from './format';

/** What stands before a promise. */
export const promisedLabel: Readonly<Record<Language, string>> = { da: 'Lovet', sv: 'Lovat', en: 'Promised' };

const by: Readonly<Record<Language, string>> = { da: 'senest', sv: 'senast', en: 'by' };

/** "A list of names, by Thursday 3 December", or whichever of the two was promised. */
export function promisedSaid({ words, on }: Promised, language: Language): string {
  return [words, on && `${by[language]} ${daySaid(on, language)}`].filter(Boolean).join(', ');
}
