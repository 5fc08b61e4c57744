import type { Intent, Key } from '../domain/key';
import type { Opportunity } from '../domain/opportunity';
import type { Instant } from '../domain/time';
import type { Cabinet } from './cabinet';
import { overlay } from './overlay';
import { isForPerson, isReminder, partOf, type Landed, type Outbox, type Sealed } from './outboxTypes';
import type { KeptRow, Notes, ReplicaStep } from './replicaTypes';
import type { ListName } from './listNames';
import type { Records, SoundRows } from './records';
import type { ListRow } from '../graph/listTypes';
import { Rows } from './rows';
import type { Cells, Change, ForSharePoint, Snapshot, Refusal, Waiting, WaitReason } from './storeTypes';

/** Note under which the replica remembers when it was last complete. */
export const freshNote = 'freshAt';

/** Before the act, in the name of the note by which the replica remembers that its promise was put into the person's To Do. */
export const toDoNote = 'toDo:';

interface DeskOptions {
  /** Lets other tabs know that something was written. */
  readonly tell: () => void;
  /** Takes a fault of ours. */
  readonly report: (fault: unknown) => void;
}

const noRecords = (): Records => ({ competences: [], holdings: [], assignments: [], setAside: 0 });

/** What the store knows in memory, kept in step with what the browser keeps. Steps happen one after the other. */
export class Desk {
  private rows: Rows;
  private notes: Notes = {};
  private waiting: readonly Sealed[] = [];
  private trouble: WaitReason | undefined;
  private trace: string | undefined;
  private readonly landed = new Map<Intent, Landed>();
  private readonly listeners = new Set<() => void>();
  private made: Snapshot | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private isReplicaFull = false;
  private readRecords: (sound: SoundRows) => Records = noRecords;

  constructor(readonly cabinet: Cabinet, private readonly around: DeskOptions) {
    this.rows = this.rowsFrom([]);
  }

  report(fault: unknown): void {
    this.around.report(fault);
  }

  get snapshot(): Snapshot {
    this.made ??= this.make();
    return this.made;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads everything again: at the start, and when another tab has written. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const [kept, waiting] = await Promise.all([this.isReplicaFull ? undefined : this.cabinet.replica.read(), this.cabinet.outbox.all()]);
      if (kept) [this.rows, this.notes] = [this.rowsFrom(kept.rows), kept.notes];
      this.waiting = waiting;
      this.changed();
    });
  }

  learn(readRecords: (sound: SoundRows) => Records): void {
    if (this.readRecords === readRecords) return;
    this.readRecords = readRecords;
    this.changed();
  }

  /** What is stopped when all is. */
  get waitingSeqs(): readonly number[] {
    return this.waiting.filter((one) => !isForPerson(one)).map(({ seq }) => seq);
  }

  note(name: string): string | undefined {
    return this.notes[name];
  }

  rowsOf(list: ListName): readonly ListRow[] {
    return this.rows.rowsOf(list);
  }

  idsOf(list: ReplicaStep['list']): readonly string[] {
    return this.rows.idsOf(list);
  }

  /** Rows and notes, here and in the replica. A replica that takes no more (quota) is left behind as it is: memory goes on. */
  apply(step: ReplicaStep): Promise<void> {
    return this.inTurn(async () => {
      if (!this.isReplicaFull) await this.cabinet.replica.apply(step).catch(() => (this.isReplicaFull = true));
      this.rows.apply(step);
      this.notes = Object.fromEntries(Object.entries({ ...this.notes, ...step.notes }).filter((one): one is [string, string] => one[1] !== undefined));
      this.changed();
      this.around.tell();
    });
  }

  /** A step of the outbox. */
  write<T>(step: (outbox: Outbox) => Promise<T>): Promise<T> {
    return this.writing(() => step(this.cabinet.outbox));
  }

  commit(changes: readonly Change[], at: Instant): Promise<void> {
    return this.writing(() => this.cabinet.outbox.add(changes.map((change) => this.aimed(change)), at));
  }

  begin(seq: number): Promise<Sealed | undefined> {
    return this.writing(() => this.cabinet.outbox.begin(seq));
  }

  wait(seqs: readonly number[], why: WaitReason, refusal?: Refusal): Promise<void> {
    return this.writing(() => this.cabinet.outbox.wait(seqs, why, refusal));
  }

  /** Takes a waiting entry out by its intent. */
  giveUp(intent: Intent): Promise<void> {
    return this.writing(async () => {
      const there = this.waiting.find(({ change }) => change.act === 'enter' && change.intent === intent);
      if (there) await this.cabinet.outbox.drop([there.seq]);
    });
  }

  cells(list: ListName, key: Key): Cells {
    const there = this.rows.rowOf(list, key)?.fields;
    const entries = this.waiting.flatMap(({ change }) => (change.act === 'enter' && change.list === list && change.key === key ? [change.meant] : []));
    return { there, seen: there || entries.length > 0 ? Object.assign({}, there, ...entries) : undefined };
  }

  done(sealed: Sealed, landed: Landed): Promise<void> {
    this.landed.set(partOf(sealed.change), landed);
    return this.writing(() => this.cabinet.outbox.done(sealed, landed));
  }

  /** The round went well (undefined), or what stopped it, with what an administrator can look up. */
  ended(trouble: WaitReason | undefined, trace?: string): void {
    if (trouble === this.trouble && trace === this.trace) return;
    [this.trouble, this.trace] = [trouble, trace];
    this.changed();
  }

  /** Taking back finds its case by the act itself: a flag may have landed elsewhere than it was meant. */
  private aimed(change: Change): Change {
    if (change.act !== 'takeBack' && change.act !== 'unremind') return change;
    const { cases, heard } = this.snapshot;
    const caseKey: Key | undefined = cases.find(({ intent }) => intent === change.part)?.key ?? [...heard.values()].flat().find(({ intent }) => intent === change.part)?.caseKey;
    return caseKey === undefined ? { ...change, ...this.landed.get(change.part) } : { ...change, caseKey };
  }

  private rowsFrom(kept: readonly KeptRow[]): Rows {
    return new Rows(kept, (sound) => this.readRecords(sound));
  }

  private writing<T>(step: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      const answer = await step();
      this.waiting = await this.cabinet.outbox.all();
      this.changed();
      this.around.tell();
      return answer;
    });
  }

  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = this.turn.then(step);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private changed(): void {
    this.made = undefined;
    for (const listener of this.listeners) listener();
  }

  private toDo(): Snapshot['toDo'] {
    const there = Object.keys(this.notes).flatMap((name) => (name.startsWith(toDoNote) ? [[name.slice(toDoNote.length), 'there'] as const] : []));
    return new Map([...there, ...this.waiting.flatMap(({ change, why }) => (change.act === 'remind' ? [[change.part, why] as const] : []))]);
  }

  private make(): Snapshot {
    const changes = this.waiting.map(({ change }) => change);
    const { cases: sound, heard: written, ...said } = this.rows.said(changes.filter((change) => change.act === 'enter'));
    const { cases, heard } = overlay({ cases: sound, heard: written }, changes);
    const newestFirst = (a: Opportunity, b: Opportunity) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.key < b.key ? 1 : -1);
    const waiting = this.waiting.filter((one): one is Sealed & Waiting<ForSharePoint> => !isReminder(one.change));
    return { cases: [...cases.values()].sort(newestFirst), heard, ...said, waiting, toDo: this.toDo(), isLasting: this.cabinet.isLasting, freshAt: this.notes[freshNote], trouble: this.trouble, trace: this.trace };
  }
}
