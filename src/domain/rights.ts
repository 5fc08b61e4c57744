import { colleagueOf, directorsOf, isHere, type Colleague, type Role } from './colleague';
import type { Person } from './person';
import type { Day } from './time';

/** What a person may do in our screens. A convenience: what counts are the permissions of the lists themselves. */
export interface Rights {
  readonly role: Role;
  /** Clients, competences, assignments of everybody, and colleagues who are no directors. */
  readonly mayEditFirm: boolean;
  /** Who is a director. */
  readonly mayNameDirectors: boolean;
}

/** The rights of whoever is at the screen. Where no director is left, whoever may edit the list People in SharePoint names one, so nobody is stopped here. */
export function rightsOf(person: Person, colleagues: readonly Colleague[], today: Day): Rights {
  const there = colleagueOf(person, colleagues);
  const role = there && isHere(there, today) ? there.role : 'consultant';
  const hasNone = directorsOf(colleagues, today).length === 0;
  return { role, mayEditFirm: hasNone || role !== 'consultant', mayNameDirectors: hasNone || role === 'director' };
}

/** True when nobody would be left to name directors after such a change. */
export function isLastDirector(one: Colleague, colleagues: readonly Colleague[], today: Day): boolean {
  const directors = directorsOf(colleagues, today);
  return directors.length === 1 && directors[0]?.key === one.key;
}
