import type { Account } from '../domain/account';
import type { Activity } from '../domain/activity';
import type { Intent, Key } from '../domain/key';
import type { Opportunity } from '../domain/opportunity';
import type { Stage } from '../domain/stage';
import type { Instant } from '../domain/time';
import type { SignedIn } from '../host/signInTypes';
import type { Lists } from '../graph/listTypes';

/** One act of a person, kept here until SharePoint has it. */
export type Change =
  | { readonly act: 'flag'; readonly opportunity: Opportunity }
  | { readonly act: 'hear'; readonly activity: Activity }
  /** Takes one's own part (`part`: the intent of a flag or of words heard) back. */
  | { readonly act: 'takeBack'; readonly caseKey: Key; readonly part: Intent; readonly intent: Intent; readonly at: Instant };

/** Why something still waits here. `setUpMissing`: the lists are not there yet; `signInLoop`: sign-in failed twice, and nobody is asked again before a press. */
export type WaitReason =
  | 'new' | 'sending' | 'offline' | 'signedOut' | 'popupBlocked' | 'signInLoop' | 'adminApprovalNeeded' | 'consentRefused' | 'forbidden' | 'setUpMissing' | 'throttled' | 'broken';

/** A change that SharePoint does not have yet. */
export interface Waiting {
  readonly change: Change;
  readonly since: Instant;
  readonly why: WaitReason;
  readonly tries: number;
}

/** All that is known here at one moment, the person's own waiting changes included. The same object until something changes. */
export interface Snapshot {
  /** Newest first; withdrawn ones are in it. */
  readonly cases: readonly Opportunity[];
  readonly heard: ReadonlyMap<Key, readonly Activity[]>;
  readonly accounts: readonly Account[];
  readonly stages: readonly Stage[];
  /** Rows that do not parse, and are not shown. */
  readonly setAside: number;
  readonly waiting: readonly Waiting[];
  /** False where this browser keeps nothing: what waits ends with this page. */
  readonly isLasting: boolean;
  /** When the rows were last known to be complete; undefined before the first sync has ended. */
  readonly freshAt: Instant | undefined;
  /** What stopped the last sync; undefined when it went well or none was tried. */
  readonly trouble: WaitReason | undefined;
  /** Code and correlation id of a sign-in that failed, for an administrator to look up; undefined where there is none. */
  readonly trace: string | undefined;
}

/** What the person has typed for one mail and not sent. */
export interface Draft {
  readonly clientName: string;
  readonly words: string;
  readonly stakeholder: string;
  readonly promisedWords: string;
  readonly promisedOn: string;
}

/** The outside of the store, loaded after the first screen is useful. Throws HostError as SignIn does. */
export interface Remote {
  readonly lists: Lists;
  readonly signedIn: SignedIn;
}

/** The only door to what is kept: reads from the replica at once, writes through `commit`. */
export interface Store {
  readonly snapshot: Snapshot;
  subscribe(listener: () => void): () => void;
  /** Resolves when the change is durable on this machine, as far as this browser is (`isLasting`); it is delivered until done. Throws what IndexedDB throws, and then nothing is kept. */
  commit(change: Change): Promise<void>;
  /** Freshens now, and sends what waits. `press`: a window may be shown for sign-in. */
  refresh(how: 'silent' | 'press'): Promise<void>;
  /** Asks SharePoint for one case of a mail or thread while the replica is not complete yet; what it finds is in the snapshot afterwards. */
  lookUp(keys: readonly Key[], threadRoot: string | undefined, threadIndex: string | undefined): Promise<void>;
  readDraft(itemId: string): Promise<Draft | undefined>;
  /** An undefined draft is forgotten. */
  writeDraft(itemId: string, draft: Draft | undefined): Promise<void>;
  /** Ends polling and closes the databases. */
  close(): void;
}
