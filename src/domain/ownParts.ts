import type { Activity, ActivityKind } from './activity';
import type { Key } from './key';
import { isTakenBack, type Opportunity, type Part } from './opportunity';
import { isSamePerson, type Person } from './person';

/** One act of one person on a case. */
export interface OwnPart {
  readonly opportunity: Opportunity;
  readonly part: Part;
  readonly kind: 'flag' | ActivityKind;
  readonly isTakenBack: boolean;
}

/** All that one person has flagged, heard and done, the newest first; what was taken back is in it. */
export function ownParts(me: Person, cases: readonly Opportunity[], heard: ReadonlyMap<Key, readonly Activity[]>): readonly OwnPart[] {
  const all = cases.flatMap((opportunity): OwnPart[] => [
    { opportunity, part: opportunity, kind: 'flag', isTakenBack: opportunity.isWithdrawn || isTakenBack(opportunity) },
    ...(heard.get(opportunity.key) ?? []).map((part) => ({ opportunity, part, kind: part.kind, isTakenBack: part.isWithdrawn })),
  ]);
  return all.filter(({ part }) => isSamePerson(part.by, me)).sort((a, b) => b.part.at.localeCompare(a.part.at));
}

/** The newest act of this person that stands on a case; undefined where there is none. `parts`: those that stand, the oldest first. */
export function ownPart(me: Person, parts: readonly Part[]): Part | undefined {
  return parts.filter(({ by }) => isSamePerson(by, me)).at(-1);
}
