import { openLists } from '../../src/graph/lists';
import type { Lists } from '../../src/graph/listTypes';
import { openTransport } from '../../src/graph/transport';
import type { Cabinet } from '../../src/store/cabinet';
import { readRecords } from '../../src/store/records';
import { partOf, type Outbox, type Sealed } from '../../src/store/outboxTypes';
import type { ReplicaStep } from '../../src/store/replicaTypes';
import { openStore } from '../../src/store/store';
import type { Change, Store } from '../../src/store/storeTypes';
import { sturdyOutbox } from '../../src/store/sturdyOutbox';
import type { Surroundings } from '../../src/store/surroundings';
import { noToDo } from '../store/office';
import type { Diary } from './diary';
import { Dice } from './dice';
import { firm } from './firm';
import type { Plant } from './plants';
import type { Profile } from './profile';
import type { VirtualClock } from './virtualClock';
import type { Weather } from './weather';

/** What all pages of a simulation stand on. */
export interface Stage {
  readonly clock: VirtualClock;
  readonly weather: Weather;
  readonly diary: Diary;
  readonly plant: Plant;
  /** Takes a broken rule. */
  readonly wrong: (kind: Wrong, what: string) => void;
}

export interface Death {
  readonly step: string | undefined;
  left: number;
}

export type Wrong = 'lost' | 'doubled' | 'overwritten' | 'diverged' | 'unruly';

/** What a dead page waits for; each its own, so that what waits can be forgotten. */
const never = (): Promise<never> => new Promise(() => undefined);

/** One tab or host with the store in it; it dies and is opened again on what its profile keeps. */
export class Page {
  store: Store | undefined;
  isHidden = false;
  /** One life of the page; nothing of an earlier one does anything any more. */
  life: object = {};
  /** Steps of storage until the page dies, of all or of those of one name. */
  death: Death | undefined;
  /** Decides what chance does here, from the person's last step on. */
  dice: Dice;
  /** Steps of the outbox that are refused. */
  refusals = 0;
  /** The replica took no more: memory goes on without it as long as the page lives. */
  isStorageRefused = false;
  /** What the person takes out of the outbox. */
  private readonly givenUp = new Set<string>();
  private rounds = 0;
  private asking = 0;
  private roundsWhileHidden = 0;
  private wakes = new Set<() => void>();
  private touches = new Set<() => void>();
  private lives = 0;
  /** It is gone, and on its way back. */
  private isComing = false;

  constructor(readonly profile: Profile, readonly name: string, private readonly stage: Stage, chance: number) {
    this.dice = new Dice(chance);
  }

  /** Of this life; a request of an earlier one is nobody's. */
  get token(): string {
    return `${this.profile.name} ${this.name} ${this.lives}`;
  }

  /** Opens the store; one that dies before it is open is opened again. */
  async open(): Promise<void> {
    const life = (this.life = {});
    this.lives += 1;
    this.isComing = false;
    Object.assign(this, { store: undefined, rounds: 0, asking: 0, isHidden: false, roundsWhileHidden: 0, isStorageRefused: false });
    this.wakes = new Set();
    this.touches = new Set();
    const { person } = this.profile;
    const lists = this.lists();
    const remote = { lists, signedIn: { person, tenantId: firm.tenantId }, meeting: async () => undefined, toDo: noToDo };
    const store = await openStore({ identity: `${firm.tenantId} ${person.upn}`, connect: async () => remote, now: () => this.stage.clock.instant(), cabinet: async () => this.cabinet(life), surroundings: this.surroundings(life) });
    store.learn(readRecords);
    if (life !== this.life) return;
    this.store = store;
    void store.refresh('silent');
  }

  /** The page is gone between two steps; it comes back a moment later. */
  die(): boolean {
    if (this.isComing) return false;
    this.isComing = true;
    this.stage.diary.risk(this.token);
    this.life = {};
    this.lives += 1;
    this.store = undefined;
    this.death = undefined;
    this.profile.forget(this);
    this.stage.clock.later(this.dice.between(1, 3000), () => void this.open());
    return true;
  }

  hide(isHidden: boolean): boolean {
    this.isHidden = isHidden;
    this.roundsWhileHidden = 0;
    this.wake();
    return true;
  }

  /** Asks Graph outside of a round; a page that is hidden meanwhile lets it end. */
  lookUp(...asked: Parameters<Store['lookUp']>): boolean {
    const { life } = this;
    this.asking += 1;
    void this.store?.lookUp(...asked).finally(() => life === this.life && (this.asking -= 1));
    return this.store !== undefined;
  }

  refresh(): boolean {
    void this.store?.refresh('silent');
    return this.store !== undefined;
  }

  /** It began something before, and is not at its end. */
  get isAtWork(): boolean {
    return this.rounds + this.asking > 0;
  }

  wake(): void {
    for (const run of [...this.wakes]) run();
  }

  touch(): void {
    for (const run of [...this.touches]) run();
  }

  /** The person does this, all or none; on a page that is gone by now nothing is done. */
  async commit(...changes: readonly Change[]): Promise<void> {
    const { store } = this;
    if (!store) return;
    const acts = this.stage.diary.begin(this.profile.name, this.token, changes);
    this.touch();
    await store.commit(...changes);
    for (const act of acts) act.isAcknowledged = true;
  }

  async giveUp(intent: string): Promise<void> {
    this.givenUp.add(intent);
    await this.store?.giveUp(intent);
    this.stage.diary.giveUp(intent);
  }

  private lists(): Lists {
    const { clock, plant } = this.stage;
    const { token } = this;
    const transport = openTransport({ token: async () => token, clock, gate: plant.gate?.() ?? this.profile.gate, dice: () => this.dice.throw() });
    const lists = openLists(transport, firm.site);
    return plant.lists?.(lists, this.stage) ?? lists;
  }

  private surroundings(life: object): Surroundings {
    const { clock, plant } = this.stage;
    const alive = (run: () => void) => () => void (life === this.life && run());
    const kept = (runs: Set<() => void>) => (run: () => void) => {
      const mine = alive(run);
      runs.add(mine);
      return () => void runs.delete(mine);
    };
    const around: Surroundings = {
      later: (milliseconds, run) => clock.later(milliseconds, alive(run)),
      isHidden: () => this.isHidden,
      onWake: kept(this.wakes),
      onTouch: kept(this.touches),
      dice: () => this.dice.throw(),
      isPersisted: async () => true,
      persist: async () => true,
      lead: (_name, { isTaken, began, lost }) => (life === this.life ? this.profile.locks.lead(this, { isTaken, began: alive(began), lost: alive(lost) }) : () => undefined),
      exclusively: (name, work) => (life === this.life ? this.exclusively(life, name, work) : never()),
      openChannel: (_name, heard) => {
        this.profile.listen(this, alive(heard));
        return { tell: alive(() => this.profile.tell(this)), close: () => undefined };
      },
      report: (fault) => this.report(life, fault),
    };
    return plant.surroundings?.(around) ?? around;
  }

  private report(life: object, fault: unknown): void {
    if (life === this.life && !(fault instanceof DOMException)) this.stage.wrong('unruly', `${this.token} reports ${fault instanceof Error ? fault.stack : String(fault)}`);
  }

  /** A round that was asked for before the page was hidden may still come; another may not. */
  private exclusively<T>(life: object, name: string, work: () => Promise<T>): Promise<T> {
    if (this.isHidden && (this.roundsWhileHidden += 1) > 1) this.stage.wrong('unruly', `${this.token} begins a round while it is hidden`);
    return this.profile.locks.exclusively(this, name, async () => {
      if (life !== this.life) return never();
      this.rounds += 1;
      try {
        return await work();
      } finally {
        if (life === this.life) this.rounds -= 1;
      }
    });
  }

  private cabinet(life: object): Cabinet {
    const { replica, outbox } = this.profile.cabinet;
    const { diary, plant } = this.stage;
    const sturdy = sturdyOutbox(this.fragile(life, this.noted(outbox)));
    const add: Outbox['add'] = async (changes, ...how) => {
      const there = await sturdy.add(changes, ...how);
      diary.keep(changes, true);
      return there;
    };
    const cabinet: Cabinet = { replica: this.fragile(life, replica), outbox: { ...sturdy, add, get isLasting() { return sturdy.isLasting; } } };
    return plant.cabinet?.(cabinet) ?? cabinet;
  }

  /** What lasts is in the diary, whatever becomes of the page. */
  private noted(outbox: Outbox): Outbox {
    const { diary } = this.stage;
    const givenUp = ({ change }: Sealed) => change.act === 'enter' && this.givenUp.has(change.intent);
    return {
      ...outbox,
      add: async (changes, ...how) => {
        const there = await outbox.add(changes, ...how);
        diary.keep(changes);
        return there;
      },
      putBack: async (dropped) => {
        await outbox.putBack(dropped);
        diary.keep(dropped.map(({ change }) => change));
      },
      drop: async (seqs) => {
        const there = (await outbox.all()).filter((one) => seqs.includes(one.seq) && givenUp(one));
        await outbox.drop(seqs);
        for (const { change } of there) diary.giveUp(partOf(change));
      },
    };
  }

  /** Each step either lasts or did not happen, or is refused; the page may die on either side of it. */
  private fragile<T extends object>(life: object, holder: T): T {
    const isWrite = (name: string | symbol) => ['add', 'begin', 'wait', 'drop', 'putBack', 'renew', 'done', 'apply', 'fill', 'swap', 'tidy'].includes(String(name));
    return new Proxy(holder, {
      get: (target, name, self) => {
        const method: unknown = Reflect.get(target, name, self);
        if (typeof method !== 'function' || name === 'close') return method;
        return async (...values: unknown[]) => {
          if (life !== this.life) return never();
          const isDeadly = this.isDeadly(String(name), values[0]);
          if (isDeadly) this.stage.weather.strike('crash');
          if (isDeadly && this.dice.isLucky(0.5)) return this.end();
          if (isWrite(name) && this.refusals > 0) this.refuse();
          const answer: unknown = await Reflect.apply(method, target, values);
          if (isDeadly) return this.end();
          if (this.dice.isLucky(0.1)) await this.stage.clock.wait(this.dice.between(1, 20));
          return life === this.life ? answer : never();
        };
      },
    });
  }

  /** Of the steps of the replica only those that write rows count by their name. */
  private isDeadly(name: string, value: unknown): boolean {
    const { death } = this;
    if (!death || (death.step ?? name) !== name) return false;
    if (death.step === 'apply' && !(value as ReplicaStep).put?.length) return false;
    return (death.left -= 1) === 0;
  }

  private refuse(): never {
    this.refusals -= 1;
    this.isStorageRefused = true;
    this.stage.weather.strike('storageRefused');
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  }

  private end(): Promise<never> {
    this.die();
    return never();
  }
}
