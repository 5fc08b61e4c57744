import type { Key } from './key';
import type { Language } from './stage';

/** How well somebody can do something: has learned it, works with it, is asked about it by others. */
export const levels = ['basic', 'good', 'expert'] as const;

export type Level = (typeof levels)[number];

/** Something that we can do. */
export interface Competence {
  readonly key: Key;
  /** A language that nobody has named it in is empty. */
  readonly names: Readonly<Record<Language, string>>;
  readonly synonyms: readonly string[];
}

/** Who has a competence, and how well. A row of its own: each consultant writes the own ones. */
export interface Holding {
  readonly key: Key;
  readonly competence: Key;
  readonly consultant: Key;
  readonly level: Level;
  /** Taken back by whoever wrote it; the row stays. */
  readonly isWithdrawn: boolean;
}

/** A competence by its name in a language, else in any. */
export function nameOfCompetence({ names, key }: Competence, language: Language): string {
  return names[language] || names.en || names.da || names.sv || key;
}

/** The name of the competence with this key; empty where there is none, or none such. */
export function nameOfKey(key: Key | undefined, all: readonly Competence[], language: Language): string {
  const found = key === undefined ? undefined : all.find((one) => one.key === key);
  return found ? nameOfCompetence(found, language) : '';
}

const folded = (word: string): string => word.trim().toLowerCase().normalize('NFC');

/** All words that mean it, folded for comparing. */
export function wordsOf({ names, synonyms }: Pick<Competence, 'names' | 'synonyms'>): readonly string[] {
  return [...new Set([...Object.values(names), ...synonyms].map(folded).filter((word) => word !== ''))];
}

/** The other competence that a word of this one means already; undefined where each word means one thing. */
export function clashOf(one: Competence, others: readonly Competence[]): { readonly word: string; readonly other: Competence } | undefined {
  const own = new Set(wordsOf(one));
  for (const other of others) {
    if (other.key === one.key) continue;
    const word = wordsOf(other).find((there) => own.has(there));
    if (word !== undefined) return { word, other };
  }
  return undefined;
}

/** The competence that is called so, by its name before any other word for it; undefined where none is. */
export function competenceCalled(typed: string, all: readonly Competence[]): Competence | undefined {
  const word = folded(typed);
  if (word === '') return undefined;
  return all.find(({ names }) => Object.values(names).some((name) => folded(name) === word)) ?? all.find((one) => wordsOf(one).includes(word));
}

/** Competences that any word begins with what was typed, in any language; all where nothing is typed. */
export function competencesLike(typed: string, all: readonly Competence[]): readonly Competence[] {
  const begin = folded(typed);
  return begin === '' ? all : all.filter((one) => wordsOf(one).some((word) => word.startsWith(begin) || word.includes(` ${begin}`)));
}
