import type { Activity } from '../domain/activity';
import type { Key } from '../domain/key';
import { type Opportunity } from '../domain/opportunity';
import { meet } from '../domain/meet';
import { takeBack } from '../domain/takeBack';
import { merged, newestFirst } from './inOrder';
import type { Change, Snapshot } from './storeTypes';

type Said = Pick<Snapshot, 'cases' | 'heard'>;

/** Something to be found by its key. */
type ByKey<T> = Pick<ReadonlyMap<Key, T>, 'get'>;

/** Cases and what was heard on them. */
export interface Known {
  readonly cases: ByKey<Opportunity>;
  readonly heard: ByKey<readonly Activity[]>;
}

/** What is otherwise once the waiting changes have happened, by the same rules that will decide when they are delivered. */
export function overlay(known: Known, waiting: readonly Change[]): { readonly cases: ReadonlyMap<Key, Opportunity>; readonly heard: ReadonlyMap<Key, readonly Activity[]> } {
  const made = new Overlay(new Over(known.cases), new Over(known.heard));
  for (const change of waiting) made.apply(change);
  return { cases: made.cases.changed, heard: made.heard.changed };
}

/** What is said, newest cases first, with what is otherwise in it. */
export function overlaid(said: Said, { cases, heard }: ReturnType<typeof overlay>): Said {
  const stay = cases.size === 0 ? said.cases : merged(said.cases.filter(({ key }) => !cases.has(key)), { gone: new Set(), come: [...cases.values()], order: newestFirst });
  return { cases: stay, heard: heard.size === 0 ? said.heard : new Map([...said.heard, ...heard]) };
}

/** Values over others, which stay as they are. */
class Over<T> implements ByKey<T> {
  readonly changed = new Map<Key, T>();

  constructor(private readonly below: ByKey<T>) {}

  get(key: Key): T | undefined {
    return this.changed.get(key) ?? this.below.get(key);
  }

  set(key: Key, value: T): void {
    this.changed.set(key, value);
  }
}

class Overlay {
  constructor(readonly cases: Over<Opportunity>, readonly heard: Over<readonly Activity[]>) {}

  apply(change: Change): void {
    if (change.act === 'flag') this.flag(change.opportunity);
    else if (change.act === 'hear') this.hear(change.activity);
    else if (change.act === 'takeBack') this.takeBack(change.caseKey, change.part);
  }

  private flag(mine: Opportunity): void {
    const there = this.cases.get(mine.key);
    if (!there) return void this.cases.set(mine.key, mine);
    const met = meet(mine, there);
    if (met.is === 'otherMail') this.flag(met.again);
    if (met.is === 'takenBack') this.cases.set(met.reopened.key, met.reopened);
    if (met.is === 'colleagues') this.hear(met.heard);
  }

  private hear(activity: Activity): void {
    const there = this.heard.get(activity.caseKey) ?? [];
    if (!there.some(({ key }) => key === activity.key)) this.heard.set(activity.caseKey, [...there, activity]);
  }

  private takeBack(caseKey: Key, part: string): void {
    const opportunity = this.cases.get(caseKey);
    if (!opportunity) return;
    const file = takeBack({ opportunity, heard: this.heard.get(caseKey) ?? [] }, part);
    this.cases.set(caseKey, file.opportunity);
    this.heard.set(caseKey, file.heard);
  }
}
