import type { Intent, Key } from '../domain/key';
import type { Instant } from '../domain/time';
import type { Change, Draft, Refusal, Reminder, WaitReason, Waiting } from './storeTypes';

/** A change in the outbox. */
export type Sealed = Waiting;

/** Where a delivered change ended, when not where it was meant: later changes follow it. */
export interface Landed {
  readonly caseKey: Key;
  readonly part: Intent;
}

/** A person's own work: never a cache, never expired, never dropped. Each method is one step that lasts when it resolves, or did not happen. */
export interface Outbox {
  all(): Promise<readonly Sealed[]>;
  /** Puts changes at the end, all or none. Taking back what was never tried takes it out instead. */
  add(changes: readonly Change[], at: Instant): Promise<void>;
  /** Counts a try before it is made; undefined when the change is gone meanwhile. */
  begin(seq: number): Promise<Sealed | undefined>;
  /** Says why they wait; `refusal`: what SharePoint said to them now. */
  wait(seqs: readonly number[], why: WaitReason, refusal?: Refusal): Promise<void>;
  /** Takes out what the person has given up. */
  drop(seq: number): Promise<void>;
  /** Takes a delivered change out, and points the later ones of its case to where it landed. */
  done(sealed: Sealed, landed: Landed): Promise<void>;
  readDraft(itemId: string): Promise<Draft | undefined>;
  writeDraft(itemId: string, draft: Draft | undefined): Promise<void>;
  close(): void;
}

/** The case, or the row of the firm's, that a change belongs to: changes of one keep their order. */
export function caseOf(change: Change): Key {
  switch (change.act) {
    case 'flag': return change.opportunity.key;
    case 'hear': return change.activity.caseKey;
    case 'takeBack': case 'remind': case 'unremind': return change.caseKey;
    case 'enter': return change.key;
  }
}

/** The act that a change states, or takes back. */
export function partOf(change: Change): Intent {
  switch (change.act) {
    case 'flag': return change.opportunity.intent;
    case 'hear': return change.activity.intent;
    case 'takeBack': case 'remind': case 'unremind': return change.part;
    case 'enter': return change.intent;
  }
}

/** True for what concerns the person's To Do, and nothing in SharePoint. */
export function isReminder(change: Change): change is Reminder {
  return change.act === 'remind' || change.act === 'unremind';
}

/** True for what is not tried before the person has said what shall become of it. */
export function isForPerson({ why }: Pick<Sealed, 'why'>): boolean {
  return why === 'changedMeanwhile' || why === 'parked' || why === 'unseen';
}

/** True where nobody outside can have seen a change: never tried, or refused for certain at its last try, before which its key was looked up. */
function isUntold({ tries, why, refusal }: Sealed): boolean {
  return tries === 0 || (isForPerson({ why }) && refusal !== undefined && refusal.status >= 400 && refusal.status < 500);
}

/** What `change` takes out of the outbox when it goes in, and whether it is needed then: what nobody outside can have seen simply is not there. */
export function undoneBy(change: Change, waiting: readonly Sealed[]): { readonly gone: readonly Sealed[]; readonly isNeeded: boolean } {
  if (change.act !== 'takeBack' && change.act !== 'unremind') return { gone: [], isNeeded: true };
  const ofPart = waiting.filter((one) => one.change.act !== 'takeBack' && partOf(one.change) === change.part);
  const isGone = ofPart.some((one) => isUntold(one) && !isReminder(one.change));
  if (change.act === 'takeBack') return { gone: isGone ? ofPart : [], isNeeded: !isGone };
  const asked = ofPart.filter((one) => one.change.act === 'remind');
  return { gone: asked, isNeeded: !isGone && (asked.length === 0 || asked.some(({ tries }) => tries > 0)) };
}

/** A later change, pointed to where an earlier one of its case landed; undefined when it needs no pointing. */
export function pointed(later: Sealed, done: Sealed, { caseKey, part }: Landed): Sealed | undefined {
  const { change } = later;
  if (later.seq <= done.seq || caseOf(change) !== caseOf(done.change)) return undefined;
  if (change.act === 'hear') return { ...later, change: { ...change, activity: { ...change.activity, caseKey } } };
  if (change.act === 'enter') return { ...later, change: { ...change, key: caseKey } };
  if (change.act === 'flag') return undefined;
  return { ...later, change: { ...change, caseKey, part: change.part === partOf(done.change) ? part : change.part } };
}
