import type { Key } from './key';
import { isSamePerson, type Person } from './person';
import type { Language } from './stage';
import type { Day } from './time';

/** What one of ours does in careful selling. */
export const roles = ['consultant', 'seller', 'director'] as const;

export type Role = (typeof roles)[number];

/** One of our people, as the firm has entered them. */
export interface Colleague {
  readonly key: Key;
  readonly person: Person;
  readonly role: Role;
  /** Undefined where nobody has said: then the language of the person's own host holds. */
  readonly language: Language | undefined;
  /** The last day here. */
  readonly leftOn: Day | undefined;
}

/** True while the person works here, the last day included. */
export function isHere({ leftOn }: Colleague, today: Day): boolean {
  return leftOn === undefined || leftOn >= today;
}

/** What the firm has entered of this person; undefined for somebody whom nobody has entered. */
export function colleagueOf(person: Person, colleagues: readonly Colleague[]): Colleague | undefined {
  return colleagues.find((one) => isSamePerson(one.person, person));
}

/** The firm's directors who still work here. */
export function directorsOf(colleagues: readonly Colleague[], today: Day): readonly Colleague[] {
  return colleagues.filter((one) => one.role === 'director' && isHere(one, today));
}
