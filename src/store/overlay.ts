import type { Activity } from '../domain/activity';
import type { Key } from '../domain/key';
import { meet, takeBack, type Opportunity } from '../domain/opportunity';
import type { Change } from './storeTypes';

/** Cases and what was heard on them. */
export interface Known {
  readonly cases: ReadonlyMap<Key, Opportunity>;
  readonly heard: ReadonlyMap<Key, readonly Activity[]>;
}

/** What is known once the waiting changes have happened, by the same rules that will decide when they are delivered. */
export function overlay({ cases, heard }: Known, waiting: readonly Change[]): Known {
  const made = new Overlay(new Map(cases), new Map(heard));
  for (const change of waiting) made.apply(change);
  return made;
}

class Overlay implements Known {
  constructor(readonly cases: Map<Key, Opportunity>, readonly heard: Map<Key, readonly Activity[]>) {}

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
