import type { Intent, Key } from '../domain/key';
import type { Instant } from '../domain/time';
import type { Fields } from '../graph/listTypes';
import type { Change, Draft, Reminder, WaitReason, Waiting } from './storeTypes';

/** A change in the outbox. */
export type Sealed = Waiting;

/** Where a delivered change ended, when not where it was meant: later changes follow it. */
export interface Landed {
  readonly caseKey: Key;
  readonly part: Intent;
  /** A flag has become words heard on a colleague's case. */
  readonly isHeard?: true;
  /** The row as it is now, where an entry went into it. */
  readonly cells?: Fields;
}

export type Told = Partial<Pick<Sealed, 'refusal' | 'sentOver'>>;

/** A person's own work: never a cache, never expired, never dropped. Each method is one step that lasts when it resolves, or did not happen. */
export interface Outbox {
  all(): Promise<readonly Sealed[]>;
  /** Puts changes at the end, all or none, and gives all that is in it then. Taking back what was never tried takes it out instead. `first`: what waits for the same cases gets new places behind them. */
  add(changes: readonly Change[], at: Instant, place?: 'first'): Promise<readonly Sealed[]>;
  /** Counts a try before it is made; undefined when the change is gone meanwhile. */
  begin(seq: number): Promise<Sealed | undefined>;
  /** Says why they wait: what SharePoint said to them now, or over which row they are about to be sent. */
  wait(seqs: readonly number[], why: WaitReason, told?: Told): Promise<void>;
  /** Takes out what the person has given up. */
  drop(seqs: readonly number[]): Promise<void>;
  /** Puts back what was taken out, in its place, with all that was known of it. */
  putBack(dropped: readonly Sealed[]): Promise<void>;
  /** Puts another change in the place of one, to be sent; undefined is the same one once more. False where somebody outside may have seen it, or it is gone. */
  renew(seq: number, change: Change | undefined): Promise<boolean>;
  /** Takes a delivered change out, and points the later ones of its case to where it landed. */
  done(sealed: Sealed, landed: Landed): Promise<void>;
  readDraft(itemId: string): Promise<Draft | undefined>;
  writeDraft(itemId: string, draft: Draft | undefined): Promise<void>;
  /** False while something in it ends with this page. */
  readonly isLasting: boolean;
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

const acts: readonly string[] = ['flag', 'hear', 'takeBack', 'enter', 'remind', 'unremind'] satisfies readonly Change['act'][];

/** False for what a newer version of the app has put in: it is kept for that one, and left alone. */
export function isKnown({ change }: Sealed): boolean {
  return acts.includes(change.act);
}

/** True for what is not tried before the person has said what shall become of it. */
export function isForPerson({ why }: Pick<Sealed, 'why'>): boolean {
  return why === 'changedMeanwhile' || why === 'parked' || why === 'unseen' || why === 'notAllowed';
}
