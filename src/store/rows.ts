import type { Account } from '../domain/account';
import type { Activity } from '../domain/activity';
import type { Colleague } from '../domain/colleague';
import type { Key } from '../domain/key';
import type { Opportunity } from '../domain/opportunity';
import { firstStage, stagesFromTheStart, withdrawnStage, type Stage } from '../domain/stage';
import type { ListRow } from '../graph/listTypes';
import type { Parsed } from './cell';
import { ByCase } from './byCase';
import { decodeAccount } from './codecAccount';
import { decodeActivity } from './codecActivity';
import { decodeColleague } from './codecColleague';
import { decodeOpportunity } from './codecOpportunity';
import { decodeStages, stagesKey } from './codecStages';
import { InOrder, newestFirst, oldestRowFirst } from './inOrder';
import { replicaLists, type ListName } from './listNames';
import type { Turned } from './meant';
import type { Over } from './over';
import type { Known } from './overlay';
import type { Records, SoundRows } from './records';
import type { ReplicaStep } from './replicaTypes';
import { Shelf, type Decode, type Keyed, type Turn } from './shelf';
import type { Entry } from './storeTypes';

/** What the rows say, strangers' nonsense set aside. */
export interface Said extends Records {
  /** Newest first. */
  readonly cases: readonly Opportunity[];
  readonly heard: ReadonlyMap<Key, readonly Activity[]>;
  readonly accounts: readonly Account[];
  readonly colleagues: readonly Colleague[];
  readonly stages: readonly Stage[];
}

/** Entries that wait, and what lays them over the rows. */
interface Entered {
  readonly over: Over;
  readonly entries: readonly Entry[];
}

type Meant = { readonly over: Over; readonly cells: ReturnType<Over['meantBy']> } | undefined;

interface View<T> {
  turn(turns: readonly Turn<T>[]): void;
}

/** One list: its rows, and what they say in the order that is asked for. */
interface Shelved<T extends Keyed, V extends View<T> = InOrder<T>> {
  readonly shelf: Shelf<T>;
  readonly view: V;
}

type Any = Shelved<Keyed, View<Keyed>>;

/** The replica's rows in memory; each is parsed once, and a change costs what has changed. */
export class Rows {
  private readonly lists = new Map<ListName, Any>(replicaLists.map((list) => [list, shelved(list)]));
  /** Lists on their way to take the place of the one that is shown. */
  private readonly asides = new Set<readonly [ListName, Any]>();
  private stageKeys = keysOf(stagesFromTheStart);
  private readonly decoders = new Map<ListName, Decode<Keyed>>([['Opportunities', decodeOpportunity], ['Activities', decodeActivity], ['Accounts', decodeAccount], ['People', decodeColleague]]);
  private records: { readonly from: readonly unknown[]; readonly said: Records } | undefined;

  private readRecords: (sound: SoundRows) => Records = () => ({ competences: [], holdings: [], assignments: [], setAside: 0 });

  learn(readRecords: (sound: SoundRows) => Records): void {
    this.readRecords = readRecords;
    this.records = undefined;
  }

  apply({ list, put, remove }: ReplicaStep): void {
    const step = { ...(put && { put }), ...(remove && { remove }) };
    this.of(list).shelf.apply(step);
    for (const [name, aside] of this.asides) if (name === list) aside.shelf.apply(step);
  }

  /** Another state of a list, not shown yet; what is applied meanwhile is applied to it as well. */
  aside(list: ListName): Any {
    const made = shelved(list, this.of(list).shelf);
    this.asides.add([list, made]);
    return made;
  }

  /** It is shown from now on, or forgotten. */
  end(list: ListName, aside: Any, isShown: boolean): void {
    for (const one of this.asides) if (one[1] === aside) this.asides.delete(one);
    if (isShown) this.lists.set(list, aside);
  }

  rowsOf(list: ListName): readonly ListRow[] {
    return this.of(list).shelf.all();
  }

  row(list: ListName, id: string): ListRow | undefined {
    return this.of(list).shelf.row(id);
  }

  /** Those that claim a key, the oldest first. */
  claiming(list: ListName, key: Key): readonly ListRow[] {
    return this.of(list).shelf.claiming(key);
  }

  /** The list that is shown. */
  of(list: ListName): Any {
    return this.lists.get(list) as Any;
  }

  /** Decodes what has not been decoded yet, which is best done a piece at a time. */
  settle(list: ListName, one = this.of(list)): void {
    if (list === 'Settings') this.judgeStages();
    const decode = this.decoders.get(list);
    if (decode) one.view.turn(one.shelf.settle(decode, this.isSoundIn(list)));
  }

  /** What the rows say, with the entries that wait in them. */
  said(entered?: Entered): Said {
    this.judgeStages();
    for (const list of replicaLists) this.settle(list);
    const meant = entered && { over: entered.over, cells: entered.over.meantBy(entered.entries) };
    const cases = this.turned<Opportunity>('Opportunities', meant, decodeOpportunity);
    const heard = this.turned<Activity, ByCase>('Activities', meant, decodeActivity);
    const accounts = this.sound<Account>('Accounts', decodeAccount, meant);
    const colleagues = this.sound<Colleague>('People', decodeColleague, meant);
    const records = this.recordsWith(meant);
    const stages = this.stages();
    return {
      cases: meant ? meant.over.turnedInOrder(cases.view.values, cases.turns) : cases.view.values,
      heard: meant ? meant.over.turnedByCase(heard.view.values, heard.turns) : heard.view.values,
      accounts: accounts.values,
      colleagues: colleagues.values,
      ...records,
      stages: stages.value,
      setAside: [cases, heard, accounts, colleagues, records, stages].reduce((count, { setAside }) => count + setAside, 0),
    };
  }

  /** A case and what was heard on it, once those entries are in the rows. */
  known(entries: readonly Entry[], said: Said): Known {
    const isMeant = entries.some(({ list }) => list === 'Opportunities');
    const shelf = this.of('Opportunities').shelf as unknown as Shelf<Opportunity>;
    return { heard: said.heard, cases: isMeant ? new Map(said.cases.map((one) => [one.key, one])) : { get: (key) => shelf.winner(key)?.value } };
  }

  private readonly isSoundCase = ({ stage }: Opportunity): boolean => this.stageKeys.has(stage);

  private isSoundIn(list: ListName): (one: Keyed) => boolean {
    return list === 'Opportunities' ? (this.isSoundCase as (one: Keyed) => boolean) : () => true;
  }

  private turned<T extends Keyed, V extends View<T> = InOrder<T>>(list: ListName, meant: Meant, decode: Decode<T>): Turned<T> & { readonly view: V } {
    const { shelf, view } = this.of(list) as unknown as Shelved<T, V>;
    if (!meant) return { view, turns: [], setAside: shelf.setAside };
    return { view, ...meant.over.turnedBy(shelf, meant.cells.get(list), { decode, isSound: this.isSoundIn(list) as unknown as (one: T) => boolean }) };
  }

  private sound<T extends Keyed>(list: ListName, decode: Decode<T>, meant: Meant): { readonly values: readonly T[]; readonly setAside: number } {
    if (!this.decoders.has(list)) {
      this.decoders.set(list, decode);
      this.settle(list);
    }
    const { view, turns, setAside } = this.turned<T>(list, meant, decode);
    return { values: meant ? meant.over.turned(view.values, turns) : view.values, setAside };
  }

  /** The same until something of it changes. */
  private recordsWith(meant: Meant): Records {
    const from: unknown[] = [];
    for (const list of ['Competences', 'Assignments'] as const) {
      const { shelf, view } = this.of(list) as unknown as Shelved<Keyed>;
      from.push(this.decoders.get(list), view.values, shelf.setAside, meant?.cells.get(list));
    }
    if (this.records && from.every((one, place) => one === this.records?.from[place])) return this.records.said;
    const said = this.readRecords((list, decode) => this.sound(list, decode, meant));
    this.records = { from, said };
    return said;
  }

  private judgeStages(): void {
    const keys = keysOf(this.stages().value);
    if (keys.size === this.stageKeys.size && [...keys].every((key) => this.stageKeys.has(key))) return;
    this.stageKeys = keys;
    this.of('Opportunities').shelf.judgeAgain();
    for (const [name, aside] of this.asides) if (name === 'Opportunities') aside.shelf.judgeAgain();
  }

  /** The firm's own stages; ours while there are none. */
  private stages(): { readonly value: readonly Stage[]; readonly setAside: number } {
    const { shelf } = this.of('Settings') as unknown as { readonly shelf: Shelf<Keyed> };
    const row = shelf.claiming(stagesKey)[0];
    const stages = row && (shelf.decode(row, decodeStages as unknown as Decode<Keyed>) as unknown as Parsed<readonly Stage[]>);
    if (stages && 'value' in stages) return { value: stages.value, setAside: 0 };
    return { value: stagesFromTheStart, setAside: stages ? 1 : 0 };
  }
}

function shelved(list: ListName, former?: Shelf<Keyed>): Any {
  const view = list === 'Activities' ? new ByCase() : new InOrder(list === 'Opportunities' ? (a, b) => newestFirst(a.value as Opportunity, b.value as Opportunity) : oldestRowFirst);
  return { shelf: new Shelf<Keyed>(former), view: view as View<Keyed> };
}

function keysOf(stages: readonly Stage[]): ReadonlySet<string> {
  return new Set([...stages.map(({ key }) => key), firstStage, withdrawnStage]);
}
