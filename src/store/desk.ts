import type { Intent, Key } from '../domain/key';
import type { Instant } from '../domain/time';
import type { Cabinet } from './cabinet';
import { isForPerson, isKnown, isReminder, partOf, type Landed, type Outbox, type Sealed } from './outboxTypes';
import type { Over } from './over';
import { Reader } from './reader';
import { freshNote, linkNote, type Notes, type Replica, type ReplicaStep } from './replicaTypes';
import type { ListName } from './listNames';
import type { Records, SoundRows } from './records';
import type { ListRow } from '../graph/listTypes';
import { Rows, type Said } from './rows';
import type { Cells, Change, ForSharePoint, Snapshot, Waiting, WaitReason } from './storeTypes';

/** Before the act, in the name of the note by which the replica remembers that its promise was put into the person's To Do. */
export const toDoNote = 'toDo:';

/** A list that is read again as a whole. */
export interface Again {
  readonly fill: (rows: readonly ListRow[]) => Promise<void>;
  /** What was read takes the place of what is shown, and the notes are kept with it. */
  readonly swap: (notes: NonNullable<ReplicaStep['notes']>) => Promise<void>;
  /** What was not swapped is forgotten. */
  readonly end: () => void;
}

interface DeskOptions {
  /** Lets other tabs know that something was written. */
  readonly tell: () => void;
  /** Takes a fault of ours. */
  readonly report: (fault: unknown) => void;
}

/** What the store knows in memory, kept in step with what the browser keeps. Steps happen one after the other. */
export class Desk {
  private readonly rows = new Rows();
  private readonly reader: Reader;
  private notes: Notes = {};
  private waiting: readonly Sealed[] = [];
  private trouble: WaitReason | undefined;
  private trace: string | undefined;
  private readonly landed = new Map<Intent, Landed>();
  private readonly listeners = new Set<() => void>();
  private made: Snapshot | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private isReplicaFull = false;
  private mayBeDropped = false;
  private over: Over | undefined;
  private readRecords: unknown;

  constructor(readonly cabinet: Cabinet, private readonly around: DeskOptions) {
    this.reader = new Reader(cabinet.replica, { rows: this.rows, changed: () => this.changed(), again: () => this.load(), distrust: (list) => this.distrust(list) });
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

  /** Reads what is not known yet, at the start and when another tab has written: what waits and the newest rows at once, the others one piece after the other. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const [notes, waiting] = await Promise.all([this.isReplicaFull ? this.notes : this.reader.read(), this.cabinet.outbox.all()]);
      if (waiting.length > 0) await this.fetchOver();
      [this.notes, this.waiting] = [notes, waiting];
      this.changed();
    });
  }

  /** Resolves when all that this machine keeps has been read. */
  whole(): Promise<void> {
    return this.reader.whole();
  }

  learn(readRecords: (sound: SoundRows) => Records): void {
    if (this.readRecords === readRecords) return;
    this.readRecords = readRecords;
    this.rows.learn(readRecords);
    this.changed();
  }

  /** What is stopped when all is. */
  get waitingSeqs(): readonly number[] {
    return this.waiting.filter((one) => isKnown(one) && !isForPerson(one)).map(({ seq }) => seq);
  }

  note(name: string): string | undefined {
    return this.notes[name];
  }

  rowsOf(list: ListName): readonly ListRow[] {
    return this.rows.rowsOf(list);
  }

  /** Those that claim a key, the oldest first. */
  claiming(list: ListName, key: Key): readonly ListRow[] {
    return this.rows.claiming(list, key);
  }

  row(list: ListName, id: string): ListRow | undefined {
    return this.rows.row(list, id);
  }

  /** Rows and notes, here and in the replica. */
  apply(step: ReplicaStep): Promise<void> {
    return this.inTurn(async () => {
      await this.keeping((replica) => replica.apply(step));
      this.rows.apply(step);
      this.noted(step.notes);
    });
  }

  /** A step of the outbox. */
  write<T>(step: (outbox: Outbox) => Promise<T>): Promise<T> {
    return this.writing(() => step(this.cabinet.outbox));
  }

  /** All rows of a list are read again beside those that are shown; while there has never been a whole list, what comes is shown at once. */
  async readAgain(list: ListName): Promise<Again> {
    const aside = await this.inTurn(async () => {
      await this.keeping((replica) => replica.begin(list));
      return this.rows.aside(list);
    });
    const isFirst = this.notes[freshNote] === undefined;
    return {
      fill: (rows) => this.inTurn(async () => {
        await this.keeping((replica) => replica.fill(list, rows));
        aside.shelf.lower(rows);
        this.rows.settle(list, aside);
        if (isFirst) this.rows.apply({ list, put: rows });
        if (isFirst) this.changed();
      }),
      swap: (notes) => this.inTurn(async () => {
        const base = await this.keeping((replica) => replica.swap({ list, notes }));
        this.rows.end(list, aside, true);
        if (base !== undefined) this.reader.rebased(list, base);
        this.noted(notes);
      }),
      end: () => this.rows.end(list, aside, false),
    };
  }

  /** Where the replica has become slow to open, it is written anew. */
  async tidy(): Promise<void> {
    for (const one of (await this.keeping((replica) => replica.tidy())) ?? []) this.reader.tidied(one);
  }

  commit(changes: readonly Change[], at: Instant): Promise<void> {
    return this.inTurn(async () => {
      await this.fetchOver();
      this.waiting = await this.cabinet.outbox.add(changes.map((change) => this.aimed(change)), at);
      this.changed();
      this.around.tell();
    });
  }

  begin(seq: number): Promise<Sealed | undefined> {
    return this.writing(() => this.cabinet.outbox.begin(seq));
  }

  wait(...values: Parameters<Outbox['wait']>): Promise<void> {
    return this.writing(() => this.cabinet.outbox.wait(...values));
  }

  /** Takes a waiting entry out by its intent. */
  giveUp(intent: Intent): Promise<void> {
    return this.writing(async () => {
      const there = this.waiting.find(({ change }) => change.act === 'enter' && change.intent === intent);
      if (there) await this.cabinet.outbox.drop([there.seq]);
    });
  }

  cells(list: ListName, key: Key): Cells {
    const [row] = this.claiming(list, key);
    const there = row?.fields;
    const entries = this.waiting.flatMap(({ change }) => (change.act === 'enter' && change.list === list && change.key === key ? [change.meant] : []));
    return { there, by: row?.modifiedBy, seen: there || entries.length > 0 ? Object.assign({}, there, ...entries) : undefined };
  }

  done(sealed: Sealed, landed: Landed): Promise<void> {
    this.landed.set(partOf(sealed.change), landed);
    return this.writing(() => this.cabinet.outbox.done(sealed, landed));
  }

  /** What the browser says of what it keeps. */
  persisted(is: boolean): void {
    if (this.mayBeDropped !== is) return;
    this.mayBeDropped = !is;
    this.changed();
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

  /** A replica that takes no more (quota, closed by a newer app) is left behind as it is: memory goes on. */
  private async keeping<T>(write: (replica: Replica) => Promise<T>): Promise<T | undefined> {
    if (this.isReplicaFull) return undefined;
    return write(this.cabinet.replica).catch(() => {
      this.isReplicaFull = true;
      return undefined;
    });
  }

  private noted(notes: ReplicaStep['notes']): void {
    this.notes = Object.fromEntries(Object.entries({ ...this.notes, ...notes }).filter((one): one is [string, string] => one[1] !== undefined));
    this.changed();
    this.around.tell();
  }

  /** Something of a list is damaged: it is read again from SharePoint, and nobody takes it for complete until then. */
  private distrust(list: ListName): void {
    void this.apply({ list, notes: { [linkNote(list)]: undefined, [freshNote]: undefined } });
  }

  private writing<T>(step: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      await this.fetchOver();
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

  private saidOver(over: Over, changes: readonly Change[]): Said {
    const entries = changes.filter((change) => change.act === 'enter');
    const said = this.rows.said({ over, entries });
    return { ...said, ...over.overlaid(said, over.overlay(this.rows.known(entries, said), changes)) };
  }

  /** Fetched when something waits, before it does: the first screen of most days shows rows alone. */
  private async fetchOver(): Promise<void> {
    this.over ??= (await import(/* webpackChunkName: "round" */ './over')).over;
  }

  private make(): Snapshot {
    const changes = this.waiting.map(({ change }) => change);
    const said = this.over ? this.saidOver(this.over, changes) : this.rows.said();
    const waiting = this.waiting.filter((one): one is Sealed & Waiting<ForSharePoint> => isKnown(one) && !isReminder(one.change));
    const { isWhole } = this.reader;
    return { ...said, waiting, fromNewer: this.waiting.filter((one) => !isKnown(one)).map(({ since }) => since), toDo: this.toDo(), isLasting: this.cabinet.outbox.isLasting, mayBeDropped: this.mayBeDropped, isWhole, freshAt: isWhole ? this.notes[freshNote] : undefined, trouble: this.trouble, trace: this.trace };
  }
}
