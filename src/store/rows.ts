import type { Account } from '../domain/account';
import type { Activity } from '../domain/activity';
import type { Colleague } from '../domain/colleague';
import type { Key } from '../domain/key';
import { firstStage, stagesFromTheStart, withdrawnStage, type Stage } from '../domain/stage';
import type { Fields, ListRow } from '../graph/listTypes';
import type { Parsed } from './cell';
import { decodeAccount } from './codecAccount';
import { decodeActivity } from './codecActivity';
import { decodeColleague } from './codecColleague';
import { decodeOpportunity } from './codecOpportunity';
import { decodeStages, stagesKey } from './codecStages';
import { replicaLists, type ListName } from './listNames';
import type { Known } from './overlay';
import type { Records, SoundRows } from './records';
import { isNewer, type KeptRow, type ReplicaStep } from './replicaTypes';
import type { Entry } from './storeTypes';

/** What the rows say, strangers' nonsense set aside. */
export interface Said extends Known, Records {
  readonly accounts: readonly Account[];
  readonly colleagues: readonly Colleague[];
  readonly stages: readonly Stage[];
}

/** The replica's rows in memory; each is parsed once. */
export class Rows {
  private readonly lists = new Map<ListName, Map<string, ListRow>>(replicaLists.map((name) => [name, new Map()]));
  private readonly parsed = new WeakMap<ListRow, Parsed<unknown>>();

  constructor(kept: readonly KeptRow[], private readonly readRecords: (sound: SoundRows) => Records) {
    for (const { list, row } of kept) this.of(list).set(row.id, row);
  }

  apply({ list, put = [], remove = [] }: ReplicaStep): void {
    const rows = this.of(list);
    for (const row of put) if (isNewer(row, rows.get(row.id))) rows.set(row.id, row);
    for (const id of remove) rows.delete(id);
  }

  rowsOf(list: ListName): readonly ListRow[] {
    return [...this.of(list).values()];
  }

  idsOf(list: ListName): readonly string[] {
    return [...this.of(list).keys()];
  }

  rowOf(list: ListName, key: Key): ListRow | undefined {
    return this.inOrder(list).find(({ fields }) => fields['Key'] === key);
  }

  /** What the rows say once the entries that wait are in them. */
  said(entries: readonly Entry[]): Said {
    const stages = this.stages();
    const stageKeys = new Set([...stages.value.map(({ key }) => key), firstStage, withdrawnStage]);
    const waiting = meantBy(entries);
    const sound = <T extends Keyed>(list: ListName, decode: Decode<T>, isSound?: (one: T) => boolean) => this.sound(list, decode, waiting.get(list), isSound);
    const cases = sound('Opportunities', decodeOpportunity, ({ stage }) => stageKeys.has(stage));
    const activities = sound('Activities', decodeActivity);
    const accounts = sound('Accounts', decodeAccount);
    const colleagues = sound('People', decodeColleague);
    const records = this.readRecords(sound);
    return {
      cases: new Map(cases.values.map((one) => [one.key, one])),
      heard: byCase(activities.values),
      accounts: accounts.values,
      colleagues: colleagues.values,
      ...records,
      stages: stages.value,
      setAside: [cases, activities, accounts, colleagues, records, stages].reduce((count, { setAside }) => count + setAside, 0),
    };
  }

  private of(list: ListName): Map<string, ListRow> {
    return this.lists.get(list) as Map<string, ListRow>;
  }

  private decoded<T>(row: ListRow, decode: (fields: Fields) => Parsed<T>): Parsed<T> {
    const there = (this.parsed.get(row) as Parsed<T> | undefined) ?? decode(row.fields);
    this.parsed.set(row, there);
    return there;
  }

  /** Of two rows with one key the older counts, whatever the other claims. */
  private inOrder(list: ListName): readonly ListRow[] {
    return [...this.of(list).values()].sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** Rows that parse, with the cells of entries that wait; entries of rows that are not there yet come last. */
  private sound<T extends Keyed>(list: ListName, decode: Decode<T>, waiting: ReadonlyMap<Key, Fields> = new Map(), isSound: (one: T) => boolean = () => true): { values: T[]; setAside: number } {
    const values = new Map<Key, T>();
    let setAside = 0;
    for (const row of this.inOrder(list)) {
      const meant = waiting.get(String(row.fields['Key']));
      const one = meant ? decode({ ...row.fields, ...meant }) : this.decoded(row, decode);
      if ('value' in one && isSound(one.value) && !values.has(one.value.key)) values.set(one.value.key, one.value);
      else setAside += 1;
    }
    for (const [key, meant] of waiting) {
      const one = values.has(key) ? undefined : decode({ ...meant, Key: key });
      if (one && 'value' in one && isSound(one.value)) values.set(key, one.value);
    }
    return { values: [...values.values()], setAside };
  }

  /** The firm's own stages; ours while there are none. */
  private stages(): { readonly value: readonly Stage[]; readonly setAside: number } {
    const row = [...this.of('Settings').values()].find(({ fields }) => fields['Key'] === stagesKey);
    const stages = row && this.decoded(row, decodeStages);
    if (stages && 'value' in stages) return { value: stages.value, setAside: 0 };
    return { value: stagesFromTheStart, setAside: stages ? 1 : 0 };
  }
}

interface Keyed {
  readonly key: Key;
}

type Decode<T> = (fields: Fields) => Parsed<T>;

/** The cells that entries want, by list and key, the later ones over the earlier. */
function meantBy(entries: readonly Entry[]): ReadonlyMap<ListName, ReadonlyMap<Key, Fields>> {
  const lists = new Map<ListName, Map<Key, Fields>>();
  for (const { list, key, meant } of entries) {
    const rows = lists.get(list) ?? new Map<Key, Fields>();
    lists.set(list, rows.set(key, { ...rows.get(key), ...meant }));
  }
  return lists;
}

function byCase(activities: readonly Activity[]): Map<Key, readonly Activity[]> {
  const heard = new Map<Key, Activity[]>();
  for (const one of activities) {
    const there = heard.get(one.caseKey);
    if (there) there.push(one);
    else heard.set(one.caseKey, [one]);
  }
  return heard;
}
