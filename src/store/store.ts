import type { Intent, Key } from '../domain/key';
import type { Instant } from '../domain/time';
import { openCabinet, type Cabinet } from './cabinet';
import { Desk } from './desk';
import type { ListName } from './listNames';
import type { Records, SoundRows } from './records';
import type { Cells, Change, Draft, Lost, OwnWork, Remote, Snapshot, Store } from './storeTypes';
import { browserSurroundings, type Surroundings } from './surroundings';
import { reasonOf, traceOf } from './waitReason';
import type { Freshened, Watch } from './watch';

/** What the store stands on. */
export interface StoreOptions {
  /** Tenant and person: whose rows, outbox and drafts these are. */
  readonly identity: string;
  /** Signs in and opens Graph; called no earlier than something is to be sent or read. Throws HostError. */
  readonly connect: (how: 'silent' | 'press') => Promise<Remote>;
  readonly now: () => Instant;
  readonly cabinet?: (identity: string) => Promise<Cabinet>;
  readonly surroundings?: Surroundings;
}

/** Opens what this browser keeps for one person; nothing is asked of the network before the first `commit`, `refresh` or `lookUp`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const cabinet = await (options.cabinet ?? openCabinet)(options.identity);
  const store = new OpenStore(options, cabinet);
  await store.load();
  return store;
}

type How = 'silent' | 'press';

class OpenStore implements Store {
  private readonly around: Surroundings;
  private readonly desk: Desk;
  readonly own: OwnWork = {
    sendAgain: async (seq) => (await this.ownWork()).sendAgain(seq),
    amend: async (...values) => (await this.ownWork()).amend(...values),
    drop: async (seq) => (await this.ownWork()).drop(seq),
    putBack: async (dropped) => (await this.ownWork()).putBack(dropped),
    recycling: async () => (await this.ownWork()).recycling(),
  };
  private readonly endings: (() => void)[] = [];
  private remote: Remote | undefined;
  private running: Promise<void> | undefined;
  private asked: Freshened | undefined;
  private isAsked = false;
  private isClosed = false;
  private isAlive = false;
  private drafts: Promise<unknown> = Promise.resolve();
  private watch: Watch | undefined;
  private isSuspended = false;
  private stopWaking = (): void => undefined;

  constructor(private readonly options: StoreOptions, private readonly cabinet: Cabinet) {
    this.around = options.surroundings ?? browserSurroundings;
    const channel = this.around.openChannel(`store:${options.identity}`, () => this.loadAgain());
    this.desk = new Desk(cabinet, { tell: () => channel.tell(), report: (fault) => this.report(fault) });
    this.endings.push(() => channel.close(), () => this.stopWaking(), () => this.watch?.end());
  }

  get snapshot(): Snapshot {
    return this.desk.snapshot;
  }

  async load(): Promise<void> {
    await this.desk.load();
    if (this.snapshot.waiting.length > 0) this.askToPersist();
  }

  subscribe(listener: () => void): () => void {
    return this.desk.subscribe(listener);
  }

  async commit(...changes: readonly Change[]): Promise<void> {
    await this.desk.commit(changes, this.options.now());
    this.askToPersist();
    this.watch?.touched();
    void this.round('silent', 'cases');
  }

  async giveUp(intent: Intent): Promise<void> {
    await this.desk.giveUp(intent);
    void this.round('silent', 'cases');
  }

  learn(readRecords: (sound: SoundRows) => Records): void {
    this.desk.learn(readRecords);
  }

  cells(list: ListName, key: Key): Cells {
    return this.desk.cells(list, key);
  }

  async refresh(how: How): Promise<void> {
    this.watch?.touched();
    await this.round(how, 'all');
  }

  async lookUp(...asked: Parameters<Store['lookUp']>): Promise<void> {
    this.watch?.touched();
    await this.guarded('silent', async (remote) => (await import(/* webpackChunkName: "round" */ './lookUp')).lookUp(this.desk, remote, asked));
  }

  async findLost(): Promise<Lost> {
    await this.refresh('silent');
    return this.alone('silent', async ({ lists }) => (await import(/* webpackChunkName: "round" */ './refill')).findLost(this.desk, lists));
  }

  async refill(): Promise<Lost> {
    const done = await this.alone('press', async ({ lists }) => (await import(/* webpackChunkName: "round" */ './refill')).refill(this.desk, lists));
    void this.round('silent', 'all');
    return done;
  }

  readDraft(itemId: string): Promise<Draft | undefined> {
    return this.cabinet.outbox.readDraft(itemId);
  }

  writeDraft(itemId: string, draft: Draft | undefined): Promise<void> {
    const written = this.cabinet.outbox.writeDraft(itemId, draft);
    this.drafts = Promise.allSettled([this.drafts, written]);
    return written;
  }

  async suspend(): Promise<void> {
    this.isSuspended = true;
    this.watch?.suspend();
    /* Whoever types quickly writes again as soon as a draft is written. */
    for (let written; written !== this.drafts; await new Promise((done) => this.around.later(0, () => done(undefined)))) await (written = this.drafts);
  }

  resume(): void {
    this.isSuspended = false;
    this.watch?.resume();
  }

  close(): void {
    this.isClosed = true;
    for (const end of this.endings.splice(0)) end();
    this.cabinet.replica.close();
    this.cabinet.outbox.close();
  }

  /** One round at a time in this tab; whoever asks meanwhile gets another one after it. A press asks for sign-in at once, while it still counts as one. */
  private round(how: How, which: Freshened): Promise<void> {
    this.awaken();
    if (how === 'press') return this.oneRound('press', which);
    if (this.asked !== 'all') this.asked = which;
    this.running ??= this.rounds().finally(() => (this.running = undefined));
    return this.running;
  }

  private async rounds(): Promise<void> {
    for (let which = this.asked; which && !this.isClosed; which = this.asked) {
      this.asked = undefined;
      await this.oneRound('silent', which);
    }
  }

  /** While no tab of this person's sends or freshens. */
  private async alone<T>(how: How, work: (remote: Remote) => Promise<T>): Promise<T> {
    const remote = await this.connected(how);
    return this.around.exclusively(`drain:${this.options.identity}`, () => work(remote));
  }

  private async oneRound(how: How, which: Freshened): Promise<void> {
    const name = `drain:${this.options.identity}`;
    const watching = this.watched();
    /* Where sign-in fails first, nobody has waited for it yet. */
    watching.catch(() => undefined);
    await this.guarded(how, async (remote) => {
      const [watch, { round }] = await Promise.all([watching, import(/* webpackChunkName: "round" */ './round')]);
      watch.roundBegins();
      const wish = { now: this.options.now, which, isAside: () => how === 'silent' && watch.isAside };
      await this.around.exclusively(name, () => round(this.desk, remote, wish));
    });
    const watch = await watching.catch(() => undefined);
    if (!this.isClosed) watch?.roundEnded();
  }

  /** Whatever the outside does is told in the snapshot; nothing is lost by it, so nothing is thrown. */
  private async guarded(how: How, work: (remote: Remote) => Promise<void>): Promise<void> {
    try {
      await work(await this.connected(how));
      this.desk.ended(undefined);
    } catch (fault) {
      if (this.isClosed) return;
      const why = reasonOf(fault) ?? 'broken';
      if (why === 'signedOut') this.remote = undefined;
      if (reasonOf(fault) === undefined) this.report(fault);
      this.desk.ended(why, traceOf(fault));
    }
  }

  /** Sign-in once; who is signed out is asked for anew. What waits says why, when it is sign-in that stops it. */
  private async connected(how: How): Promise<Remote> {
    if (how === 'silent' && this.remote) return this.remote;
    try {
      const remote = await this.options.connect(how);
      if (how === 'silent') this.remote = remote;
      return remote;
    } catch (fault) {
      const why = reasonOf(fault);
      if (why && !this.isClosed) await this.desk.wait(this.desk.waitingSeqs, why);
      throw fault;
    }
  }

  /** From the first call on, rounds come by themselves. Until what says when is there, each return to the page begins one. */
  private awaken(): void {
    if (this.isAlive || this.isClosed) return;
    this.isAlive = true;
    this.stopWaking = this.around.onWake(() => void this.round('silent', 'all'));
  }

  private async watched(): Promise<Watch> {
    const { Watch } = await import(/* webpackChunkName: "round" */ './watch');
    if (this.watch) return this.watch;
    this.watch = new Watch({
      around: this.around,
      identity: this.options.identity,
      now: this.options.now,
      isRunning: () => this.running !== undefined,
      hasWaiting: () => this.snapshot.waiting.length > 0,
      run: (which) => void this.round('silent', which),
    });
    this.stopWaking();
    if (this.isClosed) return this.watch;
    this.watch.begin();
    if (this.isSuspended) this.watch.suspend();
    this.watch.touched();
    return this.watch;
  }

  private async ownWork(): Promise<OwnWork> {
    const { openOwnWork } = await import(/* webpackChunkName: "round" */ './ownWork');
    return openOwnWork(this.desk, (how) => void this.round(how, 'cases'));
  }

  /** Once a page, when there is something to lose. */
  private askToPersist(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    void import(/* webpackChunkName: "round" */ './askToPersist').then(({ askToPersist }) => askToPersist(this.desk, this.around), () => undefined);
  }

  private loadAgain(): void {
    this.desk.load().catch((fault: unknown) => this.report(fault));
  }

  /** What fails because the page is closing is no fault. */
  private report(fault: unknown): void {
    if (!this.isClosed) this.around.report(fault);
  }
}
