import type { Assignment } from '../domain/assignment';
import type { Competence, Holding } from '../domain/competence';
import type { Key } from '../domain/key';
import type { Fields } from '../graph/listTypes';
import type { Parsed } from './cell';
import { decodeAssignment } from './codecAssignment';
import { decodeCompetenceRow } from './codecCompetence';
import type { ListName } from './listNames';

/** What the firm has entered, and no form needs at first: its codecs would weigh on the pane's first screen. */
export interface Records {
  readonly competences: readonly Competence[];
  readonly holdings: readonly Holding[];
  readonly assignments: readonly Assignment[];
  /** Rows that do not parse. */
  readonly setAside: number;
}

/** The rows of a list that parse, and how many do not. */
export type SoundRows = <T extends { readonly key: Key }>(list: ListName, decode: (fields: Fields) => Parsed<T>) => { readonly values: readonly T[]; readonly setAside: number };

/** Competences, who has them, and assignments; what was withdrawn is left out. */
export function readRecords(sound: SoundRows): Records {
  const competences = sound('Competences', decodeCompetenceRow);
  const assignments = sound('Assignments', decodeAssignment);
  return {
    competences: competences.values.flatMap((one) => (one.is === 'competence' ? [one.competence] : [])),
    holdings: competences.values.flatMap((one) => (one.is === 'holding' && !one.holding.isWithdrawn ? [one.holding] : [])),
    assignments: assignments.values.filter(({ isWithdrawn }) => !isWithdrawn),
    setAside: competences.setAside + assignments.setAside,
  };
}
