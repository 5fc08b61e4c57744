import type { Activity } from '../domain/activity';
import type { Key } from '../domain/key';
import { oldestRowFirst } from './inOrder';
import type { Turn, Winner } from './shelf';

/** What was heard, by case, as SharePoint made the rows; what has been given away does not change any more. */
export class ByCase {
  private winners = new Map<Key, readonly Winner<Activity>[]>();
  private heard = new Map<Key, readonly Activity[]>();
  private isGiven = false;

  get values(): ReadonlyMap<Key, readonly Activity[]> {
    this.isGiven = true;
    return this.heard;
  }

  of(caseKey: Key): readonly Activity[] | undefined {
    return this.heard.get(caseKey);
  }

  turn(turns: readonly Turn<Activity>[]): void {
    if (turns.length === 0) return;
    if (this.isGiven) this.heard = new Map(this.heard);
    this.isGiven = false;
    const gone = new Set(turns.map(({ before }) => before));
    const come = new Map<Key, Winner<Activity>[]>();
    for (const { before, after } of turns) {
      if (before) come.set(before.value.caseKey, come.get(before.value.caseKey) ?? []);
      if (after) come.set(after.value.caseKey, [...(come.get(after.value.caseKey) ?? []), after]);
    }
    for (const [caseKey, added] of come) this.change(caseKey, [...(this.winners.get(caseKey) ?? []).filter((one) => !gone.has(one)), ...added]);
  }

  private change(caseKey: Key, winners: readonly Winner<Activity>[]): void {
    if (winners.length === 0) {
      this.winners.delete(caseKey);
      this.heard.delete(caseKey);
      return;
    }
    const sorted = [...winners].sort(oldestRowFirst);
    this.winners.set(caseKey, sorted);
    this.heard.set(caseKey, sorted.map(({ value }) => value));
  }
}
