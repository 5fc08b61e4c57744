import type { Account } from '../domain/account';
import type { Activity } from '../domain/activity';
import type { Assignment } from '../domain/assignment';
import type { Colleague } from '../domain/colleague';
import type { Competence, Holding } from '../domain/competence';
import type { Intent, Key, MailIdentity } from '../domain/key';
import type { Opportunity } from '../domain/opportunity';
import type { Size } from '../domain/size';
import type { Stage } from '../domain/stage';
import type { Day, Instant } from '../domain/time';
import type { SignedIn } from '../host/signInTypes';
import type { Fields, Lists } from '../graph/listTypes';
import type { ToDo } from '../graph/toDo';
import type { ListName } from './listNames';
import type { Records, SoundRows } from './records';

/** One act of a person, kept here until SharePoint has it. */
export type Change =
  /** `eventId`: the meeting that it was heard at, in this person's calendar, of which it is not known yet how others know it. */
  | { readonly act: 'flag'; readonly opportunity: Opportunity; readonly eventId?: string }
  | { readonly act: 'hear'; readonly activity: Activity }
  /** Takes one's own part (`part`: the intent of a flag or of words heard) back. */
  | { readonly act: 'takeBack'; readonly caseKey: Key; readonly part: Intent; readonly intent: Intent; readonly at: Instant }
  | Entry
  | Reminder;

/** What colleagues will see. */
export type ForSharePoint = Exclude<Change, Reminder>;

/** Puts a promise into the person's own To Do (`remind`), or takes it out; `part`: the act that made the promise, which is the task's key. */
export type Reminder =
  | { readonly act: 'remind'; readonly caseKey: Key; readonly part: Intent; readonly title: string; readonly on: Day }
  | { readonly act: 'unremind'; readonly caseKey: Key; readonly part: Intent; readonly title: string };

/** A row that somebody enters or changes: only the cells that the person changed, each with the value seen before. */
export interface Entry {
  readonly act: 'enter';
  readonly list: ListName;
  readonly key: Key;
  readonly intent: Intent;
  /** Undefined: the row is new. */
  readonly seen: Fields | undefined;
  readonly meant: Fields;
}

/**
 * Why something still waits here. `setUpMissing`: the lists are not there yet; `signInLoop`: sign-in failed twice, and nobody is asked again before a press;
 * `changedMeanwhile`: a colleague has changed the same cell, and the person is to say which value stands; `locked`: somebody has the row locked; `parked`: refused
 * again and again, and not tried any more before the person says so; `unseen`: parked, since the row is there already and this person may not read it; `notAllowed`: parked,
 * since this person may read here and not write.
 */
export type WaitReason =
  | 'new' | 'sending' | 'offline' | 'signedOut' | 'popupBlocked' | 'signInLoop' | 'adminApprovalNeeded' | 'consentRefused' | 'forbidden' | 'setUpMissing' | 'throttled' | 'broken' | 'changedMeanwhile' | 'locked' | 'parked' | 'unseen' | 'notAllowed';

/** How SharePoint refused one change, while it took others. */
export interface Refusal {
  /** 0 where no answer was the reason, but a fault of ours. */
  readonly status: number;
  /** Graph's own. */
  readonly code: string;
  /** What Microsoft can look up. */
  readonly requestId?: string;
  readonly at: Instant;
  /** How many times until now. */
  readonly count: number;
  /** False where it is certain that nobody outside has seen anything of the change. */
  readonly isTold: boolean;
}

/** Changes of one act: one of them may be sent while another waits. */
interface Group {
  /** The intent of its first change. */
  readonly id: Intent;
  /** How many of it SharePoint has. */
  readonly sent: number;
}

/** A change that has not been delivered yet. */
export interface Waiting<Kind extends Change = Change> {
  /** Its place in the order of commits. */
  readonly seq: number;
  readonly change: Kind;
  readonly since: Instant;
  readonly why: WaitReason;
  readonly tries: number;
  /** The last one; undefined while there was none. */
  readonly refusal?: Refusal;
  /** Undefined for an act that is one change. */
  readonly group?: Group;
  /** The etag of the row over which it was last sent; undefined where it never was. */
  readonly sentOver?: string;
}

/** All that is known here at one moment, the person's own waiting changes included. The same object until something changes. */
export interface Snapshot {
  /** Newest first; withdrawn ones are in it. */
  readonly cases: readonly Opportunity[];
  readonly heard: ReadonlyMap<Key, readonly Activity[]>;
  readonly accounts: readonly Account[];
  readonly colleagues: readonly Colleague[];
  readonly competences: readonly Competence[];
  readonly holdings: readonly Holding[];
  readonly assignments: readonly Assignment[];
  readonly stages: readonly Stage[];
  /** Rows that do not parse, and are not shown. */
  readonly setAside: number;
  /** What SharePoint does not have yet. */
  readonly waiting: readonly Waiting<ForSharePoint>[];
  /** When a newer version of the app did what this one does not know; it waits for that one. */
  readonly fromNewer: readonly Instant[];
  /** Promises that this machine was to put into the person's To Do, by the act that made them: why one waits, or that it was put there. */
  readonly toDo: ReadonlyMap<Intent, WaitReason | 'there'>;
  /** False where this browser keeps nothing: what waits ends with this page. */
  readonly isLasting: boolean;
  /** True where the browser may drop what it keeps (WebKit after seven days of another use): what waits long must not rest here alone. */
  readonly mayBeDropped: boolean;
  /** False while rows that this machine keeps are still being read: the newest are there. */
  readonly isWhole: boolean;
  /** When the rows were last known to be complete; undefined before the first sync has ended, and while they are being read. */
  readonly freshAt: Instant | undefined;
  /** What stopped the last sync; undefined when it went well or none was tried. */
  readonly trouble: WaitReason | undefined;
  /** Code and correlation id of a sign-in that failed, for an administrator to look up; undefined where there is none. */
  readonly trace: string | undefined;
}

/** The cells of one row; undefined where there is none. */
export interface Cells {
  /** As SharePoint last said. */
  readonly there: Fields | undefined;
  /** Who wrote the row last, as SharePoint says; undefined where it was not told. */
  readonly by: string | undefined;
  /** With this person's own entries that wait: as the person sees it. */
  readonly seen: Fields | undefined;
}

/** What the person has typed for one mail and not sent. */
export interface Draft {
  readonly clientName: string;
  readonly words: string;
  readonly stakeholder: string;
  /** The tick; what was promised may still be empty. */
  readonly isPromised: boolean;
  readonly promisedWords: string;
  readonly promisedOn: string;
  /** The tick for one's own To Do; counts where there is a day. */
  readonly isToDo?: boolean;
  /** Empty where nothing is said of it. */
  readonly size: Size | '';
  /** As it was typed: any name of it. */
  readonly competence: string;
  /** The one that is called so; undefined where none is. */
  readonly competenceKey: Key | undefined;
  /** Cases that are alike, and of which the person has said that this is another. */
  readonly notNear: readonly Key[];
  /** The person has said that the domain, which is nobody's, is not the client's either. */
  readonly isNotClient: boolean;
}

/** The outside of the store, loaded after the first screen is useful. Throws HostError as SignIn does. */
export interface Remote {
  readonly lists: Lists;
  readonly signedIn: SignedIn;
  /** How everyone knows a meeting of this person's calendar, where Graph may be asked without a word; undefined where not. Throws GraphError offline | throttled. */
  readonly meeting: (eventId: string) => Promise<MailIdentity | undefined>;
  /** The person's To Do. Throws HostError where the person has not said yes to it. */
  readonly toDo: () => Promise<ToDo>;
}

/** What SharePoint has lost, and this machine still has. */
export interface Lost {
  readonly rows: number;
  readonly cells: number;
}

/** Cases whose rows SharePoint does not tell any more. */
interface Recycling {
  /** As this machine last had them; none that is erased. */
  readonly cases: readonly Opportunity[];
  /** Makes such a case again with the same key; what waits for it goes after it. */
  bringBack(key: Key, at: Instant): Promise<void>;
  /** Lets it be gone. */
  forget(key: Key): Promise<void>;
  /** What other rows say that claim the key of a case which is there: they count for nothing. */
  twins(key: Key): readonly Opportunity[];
}

/** What a person does with the own work that waits, and with cases whose rows are gone. What is gone meanwhile is left alone. */
export interface OwnWork {
  /** Tries what rests once more. */
  sendAgain(seq: number): Promise<void>;
  /** Says it otherwise, while nobody outside can have seen it; false where somebody may. */
  amend(seq: number, change: ForSharePoint): Promise<boolean>;
  /** Takes it out, with what hangs on it, and says what that was; what SharePoint has of it already stays there. */
  drop(seq: number): Promise<readonly Waiting[]>;
  /** Puts it back in its place. */
  putBack(dropped: readonly Waiting[]): Promise<void>;
  recycling(): Promise<Recycling>;
}

/** The only door to what is kept: reads from the replica at once, writes through `commit`. */
export interface Store {
  readonly snapshot: Snapshot;
  subscribe(listener: () => void): () => void;
  /** Resolves when the changes are durable on this machine, all or none, as far as this browser is (`isLasting`); they are delivered until done. Throws what IndexedDB throws, and then nothing is kept. */
  commit(...changes: readonly Change[]): Promise<void>;
  /** Takes out an entry that waits for the person's word: what the colleague wrote stands. */
  giveUp(intent: Intent): Promise<void>;
  /** The person's own work that waits. */
  readonly own: OwnWork;
  cells(list: ListName, key: Key): Cells;
  /** From now on the snapshot has competences, who has them, and assignments as well; before, none. */
  learn(readRecords: (sound: SoundRows) => Records): void;
  /** Freshens now, and sends what waits. `press`: a window may be shown for sign-in. */
  refresh(how: 'silent' | 'press'): Promise<void>;
  /** Asks SharePoint for one case of a mail or thread while the replica is not complete yet; what it finds is in the snapshot afterwards. */
  lookUp(keys: readonly Key[], threadRoot: string | undefined, threadIndex: string | undefined): Promise<void>;
  /** What could be filled in after a list or a column was removed and made anew; freshens first. Throws GraphError and HostError. */
  findLost(): Promise<Lost>;
  /** Fills it in; what stands there is never written over. Returns what was done. Throws GraphError and HostError. */
  refill(): Promise<Lost>;
  readDraft(itemId: string): Promise<Draft | undefined>;
  /** An undefined draft is forgotten. */
  writeDraft(itemId: string, draft: Draft | undefined): Promise<void>;
  /** The host lays the page aside: no round begins by itself until `resume`. Resolves when what was typed is kept. */
  suspend(): Promise<void>;
  /** Freshens at once. */
  resume(): void;
  /** Ends polling and closes the databases. */
  close(): void;
}
