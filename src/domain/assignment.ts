import type { Key } from './key';
import { dayAfter, type Day } from './time';

/** Where the work of an assignment is done. */
export const places = ['client', 'ours', 'remote'] as const;

/** A consultant at a client, from day to day. */
export interface Assignment {
  readonly key: Key;
  readonly account: Key;
  readonly consultant: Key;
  readonly startsOn: Day;
  /** The last day; undefined where no end is agreed. */
  readonly endsOn: Day | undefined;
  readonly place: (typeof places)[number];
  readonly isWithdrawn: boolean;
}

/** True when the consultant is on it that day. */
export function isOn({ startsOn, endsOn, isWithdrawn }: Assignment, day: Day): boolean {
  return !isWithdrawn && startsOn <= day && (endsOn === undefined || endsOn >= day);
}

/** The first day from `today` on which the consultant is on no assignment; undefined while one without an end goes on. */
export function freeFrom(consultant: Key, assignments: readonly Assignment[], today: Day): Day | undefined {
  const own = assignments.filter((one) => one.consultant === consultant && !one.isWithdrawn).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  let day = today;
  for (const { startsOn, endsOn } of own) {
    if (startsOn > day || (endsOn !== undefined && endsOn < day)) continue;
    if (endsOn === undefined) return undefined;
    day = dayAfter(endsOn);
  }
  return day;
}

/** The one client at which a consultant is that day; undefined where there is none, or several. */
export function clientOn(day: Day, consultant: Key | undefined, assignments: readonly Assignment[]): Key | undefined {
  const [one, ...others] = new Set(assignments.filter((each) => each.consultant === consultant && isOn(each, day)).map(({ account }) => account));
  return others.length === 0 ? one : undefined;
}
