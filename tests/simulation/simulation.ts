import { recycleItem, restoreItem } from '../../src/sandbox/graph/recycleBin';
import { HandFault } from '../../src/sandbox/graph/byHand';
import { Desk } from './desk';
import { Diary } from './diary';
import { Dice } from './dice';
import { claimsOf, firm } from './firm';
import { GraphInside } from './graphInside';
import { Ground } from './ground';
import { Network } from './network';
import { Page, type Death, type Stage, type Wrong } from './page';
import type { Plant } from './plants';
import { Profile } from './profile';
import { rowsIn } from './rows';
import type { Does, Script, Step } from './script';
import { sharedReplica } from './sharedReplica';
import type { Tenant } from './tenant';
import { brokenAtTheEnd, brokenWhileItWaits } from './truth';
import { VirtualClock } from './virtualClock';
import { faultKinds, Weather, type FaultKind } from './weather';

/** Whose pages there are: each line is a browser profile, or a host with storage of its own. */
const places = [
  { who: 0, name: 'browser', pages: ['tab', 'tab2'] },
  { who: 0, name: 'outlook', pages: ['pane'] },
  { who: 1, name: 'outlook', pages: ['pane'] },
  { who: 1, name: 'teams', pages: ['tab'] },
  { who: 2, name: 'browser', pages: ['tab', 'tab2'] },
] as const;

/** So many browsers have never been here; the others have the rows from after *Set up*. */
const shareOfNew = 0.2;

/** So often the browser dies while it saves an act of several rows. */
const shareOfDeaths = 0.06;

/** So often it dies while it takes in what others have done. */
const shareOfDeathsInARest = 0.5;

/** Nothing that goes on takes longer. */
const longestMilliseconds = 3 * 3_600_000;

/** What was given up may let the next one be asked about. */
const mostQuestions = 10;

export interface Broken {
  readonly kind: Wrong;
  readonly what: string;
}

/** What one seed did, for the count over all. */
export interface Tally {
  readonly operations: number;
  readonly people: number;
  readonly contexts: number;
  readonly faults: ReadonlyMap<FaultKind, number>;
}

/** Several people in several places over one Graph, from the first step to the rest after the last. */
export class Simulation {
  readonly broken: Broken[] = [];
  private readonly clock = new VirtualClock();
  private readonly diary = new Diary();
  private readonly graph: GraphInside;
  private readonly stage: Stage;
  private readonly pages: readonly Page[];
  private readonly desks: readonly Desk[];
  private readonly busy = new Map<Page, number>();
  private ids = 0;

  private constructor(private readonly tenant: Tenant, plant: Plant, seed: number) {
    tenant.restore();
    plant.site?.(tenant.database);
    this.graph = new GraphInside(tenant.database, this.clock);
    this.stage = { clock: this.clock, diary: this.diary, plant, weather: new Weather(this.graph.world.faults), wrong: (kind, what) => void this.broken.push({ kind, what }) };
    this.pages = places.flatMap(({ who, name, pages }, at) => {
      const person = firm.people[who]!;
      const replica = new Dice(seed + 100 * (at + 1)).isLucky(shareOfNew) ? sharedReplica() : tenant.replica();
      const profile = new Profile(`${person.upn.split('@')[0]} ${name}`, person, this.clock, { locks: plant.locks?.(), replica });
      return pages.map((page, place) => new Page(profile, page, this.stage, seed + 10 * who + place));
    });
    this.desks = this.pages.map((page) => new Desk(page, this.stage, (kind) => `${kind}-${(this.ids += 1)}`));
  }

  /** Plays a script to its end; what was broken is told, not thrown. */
  static async play(tenant: Tenant, [steps, seed]: Script, plant: Plant): Promise<{ readonly broken: readonly Broken[]; readonly tally: Tally }> {
    const simulation = new Simulation(tenant, plant, seed);
    const { clock, stage, pages, graph } = simulation;
    await new Ground(clock, new Network(stage, graph, pages).wire).within(async () => {
      for (const page of pages) void page.open();
      await clock.pass(new Dice(seed).between(0, 2000));
      for (const step of steps) await simulation.take(step);
      await simulation.rest();
    });
    return { broken: simulation.broken, tally: simulation.tally() };
  }

  private tally(): Tally {
    const active = [...this.busy.keys()];
    return {
      operations: [...this.busy.values()].reduce((sum, one) => sum + one, 0),
      people: new Set(active.map(({ profile }) => profile.person)).size,
      contexts: active.length,
      faults: this.stage.weather.struck,
    };
  }

  private async take({ who, does, which, salt }: Step): Promise<void> {
    const page = this.pages[who]!;
    const dice = new Dice(salt);
    page.dice = new Dice(salt + who);
    const isDone = this.acts(this.desks[who]!, { page, which, dice })[does]();
    if (isDone) this.busy.set(page, (this.busy.get(page) ?? 0) + 1);
    await this.clock.pass(does === 'rest' ? restFor(which, dice) : dice.between(0, 60));
  }

  /** Each tells whether a person did something; nobody does anything on a page that is hidden. */
  private acts(desk: Desk, { page, which, dice }: { readonly page: Page; readonly which: number; readonly dice: Dice }): Readonly<Record<Does, () => boolean>> {
    const seen = (work: () => boolean) => () => !page.isHidden && work();
    return {
      flag: seen(() => desk.flag(which)),
      hear: seen(() => desk.hear(which)),
      takeBack: seen(() => desk.takeBack(which)),
      openForm: seen(() => desk.openForm(which)),
      enter: seen(() => desk.enter(which)),
      passOn: seen(() => desk.passOn(which)),
      editWords: seen(() => desk.editWords(which)),
      twoAtOnce: seen(() => {
        if (dice.isLucky(shareOfDeaths)) page.death = { step: 'add', left: dice.between(1, 2) };
        return desk.twoAtOnce(which);
      }),
      answer: seen(() => desk.answer(which)),
      lookUp: seen(() => desk.lookUp(which)),
      refresh: seen(() => page.refresh()),
      hide: () => page.hide(!page.isHidden),
      byHand: () => this.byHand(which),
      recycle: () => this.recycle(which),
      restore: () => this.restore(which),
      reload: () => page.die(),
      rest: () => {
        if (dice.isLucky(shareOfDeathsInARest)) page.death = { step: 'apply', left: 1 };
        return false;
      },
      fault: () => this.fault(page, which, dice),
    };
  }

  /** The network of one browser goes, and comes back after a while. */
  private lose({ profile }: Page, dice: Dice): void {
    profile.isOnline = false;
    this.clock.later(dice.between(500, 15_000), () => {
      profile.isOnline = true;
      for (const one of this.pages) if (one.profile === profile) one.wake();
    });
  }

  private fault(page: Page, which: number, dice: Dice): boolean {
    const kind = faultKinds[which % faultKinds.length]!;
    if (kind === 'crash') page.death = deathOf(dice);
    else if (kind === 'storageRefused') page.refusals = dice.between(1, 3);
    else if (kind === 'offline') this.lose(page, dice);
    else this.stage.weather.bring(kind, dice);
    return false;
  }

  /** Somebody changes a cell in SharePoint's own page. */
  private byHand(which: number): boolean {
    const there = rowsIn(this.tenant.database).filter(({ list, isInBin }) => !isInBin && (list === 'Accounts' || list === 'Opportunities'));
    const row = there[which % Math.max(there.length, 1)];
    if (!row) return false;
    const value = `by hand ${(this.ids += 1)}`;
    this.diary.byHand.add(value);
    const site = this.tenant.database.one<{ id: string }>('SELECT id FROM sites')!.id;
    const { status } = this.graph.byHand('PATCH', `/sites/${site}/lists/${row.list}/items/${row.id}/fields`, { Owner: value }, claimsOf(firm.people.at(-1)!));
    if (status !== 200) throw new Error(`By hand ended with ${status}.`);
    return false;
  }

  private recycle(which: number): boolean {
    const there = rowsIn(this.tenant.database).filter(({ isInBin, list }) => !isInBin && list !== 'Settings' && list !== 'People');
    const row = there[which % Math.max(there.length, 1)];
    if (!row) return false;
    recycleItem(this.graph.world, row.list, row.id);
    this.diary.recycled.add(`${row.list} ${row.id}`);
    return false;
  }

  private restore(which: number): boolean {
    const there = rowsIn(this.tenant.database).filter(({ isInBin }) => isInBin);
    const row = there[which % Math.max(there.length, 1)];
    if (!row) return false;
    try {
      restoreItem(this.graph.world, row.list, row.id);
    } catch (fault) {
      if (!(fault instanceof HandFault)) throw fault;
    }
    return false;
  }

  /** Nothing goes wrong any more; two rounds everywhere, then what waits for a person's word gets it. */
  private async rest(): Promise<void> {
    const { weather } = this.stage;
    weather.clear();
    for (const page of this.pages) {
      Object.assign(page, { death: undefined, refusals: 0 });
      page.profile.isOnline = true;
    }
    for (const page of this.pages) if (page.isHidden) page.hide(false);
    await this.clock.pass(60_000);
    for (const page of this.pages) if (page.isStorageRefused) page.die();
    await this.clock.pass(Math.max(5_000, ...this.pages.map(({ profile }) => profile.gate.read().opensAt - this.clock.now() + 1_000)));
    await this.twoRounds();
    const truth = { ...this.stage, database: this.tenant.database, pages: this.pages };
    await brokenWhileItWaits(truth);
    let isOver = true;
    for (let asked = 0; this.isAnyoneAsked && asked < mostQuestions; asked += 1) {
      for (const desk of this.desks) await this.clock.through(desk.giveAllUp(), longestMilliseconds);
      await this.clock.pass(5_000);
      isOver = false;
    }
    if (!isOver) await this.round('last');
    await brokenAtTheEnd(truth, await this.newcomer());
  }

  private get isAnyoneAsked(): boolean {
    return this.pages.some(({ store }) => store!.snapshot.waiting.length > 0);
  }

  private async twoRounds(): Promise<void> {
    await this.round('first');
    await this.round('last');
  }

  /** One in every browser, by one of its pages; the others are told. */
  private async round(whose: 'first' | 'last'): Promise<void> {
    const ofProfile = new Map<Profile, Page>();
    for (const page of this.pages) if (whose === 'last' || !ofProfile.has(page.profile)) ofProfile.set(page.profile, page);
    for (const page of ofProfile.values()) await this.clock.through(page.store!.refresh('silent'), longestMilliseconds);
  }

  /** Somebody who has never been here reads everything. */
  private async newcomer(): Promise<Page> {
    const director = firm.people.at(-1)!;
    const page = new Page(new Profile('newcomer', director, this.clock), 'tab', { ...this.stage, plant: {} }, 1);
    (this.pages as Page[]).push(page);
    await this.clock.through(page.open(), longestMilliseconds);
    await this.clock.through(page.store!.refresh('silent'), longestMilliseconds);
    return page;
  }
}

/** Seldom so long that the rounds become rare. */
function restFor(which: number, dice: Dice): number {
  return which % 80 === 0 ? dice.between(60_000, 900_000) : dice.between(500, 8_000);
}

/** Wherever it is, or while something is saved: an act of the person's, or rows. */
function deathOf(dice: Dice): Death {
  const step = [undefined, 'add', 'apply'][dice.between(0, 2)];
  return { step, left: dice.between(1, step ? 3 : 25) };
}
