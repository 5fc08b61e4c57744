import type { Size } from '../domain/size';
import type { Language } from '../domain/stage';

/** What stands before a size. */
export const sizeLabel: Readonly<Record<Language, string>> = { da: 'Cirka omfang', sv: 'Ungefärlig omfattning', en: 'Rough size' };

/** The four steps in words. */
export const sizeSaid: Readonly<Record<Language, Readonly<Record<Size, string>>>> = {
  da: { days: 'Nogle dage', weeks: 'Nogle uger', months: 'Nogle måneder', year: 'Et år eller mere' },
  sv: { days: 'Några dagar', weeks: 'Några veckor', months: 'Några månader', year: 'Ett år eller mer' },
  en: { days: 'A few days', weeks: 'Some weeks', months: 'Some months', year: 'A year or more' },
};
