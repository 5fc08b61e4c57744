import type { Account } from '../domain/account';
import type { Activity } from '../domain/activity';
import type { Key } from '../domain/key';
import type { Opportunity } from '../domain/opportunity';
import { firstStage, stagesFromTheStart, withdrawnStage, type Stage } from '../domain/stage';
import type { Fields, ListRow } from '../graph/listTypes';
import type { Parsed } from './cell';
import { decodeAccount } from './codecAccount';
import { decodeActivity } from './codecActivity';
import { decodeOpportunity } from './codecOpportunity';
import { decodeStages, stagesKey } from './codecStages';
import { replicaLists, type ListName } from './listNames';
import type { Known } from './overlay';
import { isNewer, type KeptRow, type ReplicaStep } from './replicaTypes';

/** What the rows say, strangers' nonsense set aside. */
export interface Said extends Known {
  readonly accounts: readonly Account[];
  readonly stages: readonly Stage[];
  readonly setAside: number;
}

/** The replica's rows in memory; each is parsed once. */
export class Rows {
  private readonly lists = new Map<ListName, Map<string, ListRow>>(replicaLists.map((name) => [name, new Map()]));
  private readonly parsed = new WeakMap<ListRow, Parsed<unknown>>();

  constructor(kept: readonly KeptRow[]) {
    for (const { list, row } of kept) this.of(list).set(row.id, row);
  }

  apply({ list, put = [], remove = [] }: ReplicaStep): void {
    const rows = this.of(list);
    for (const row of put) if (isNewer(row, rows.get(row.id))) rows.set(row.id, row);
    for (const id of remove) rows.delete(id);
  }

  idsOf(list: ListName): readonly string[] {
    return [...this.of(list).keys()];
  }

  said(): Said {
    const stages = this.stages();
    const stageKeys = new Set([...stages.value.map(({ key }) => key), firstStage, withdrawnStage]);
    const cases = this.sound('Opportunities', decodeOpportunity, ({ stage }: Opportunity) => stageKeys.has(stage));
    const activities = this.sound('Activities', decodeActivity);
    const accounts = this.sound('Accounts', decodeAccount);
    return {
      cases: new Map(cases.values.map((one) => [one.key, one])),
      heard: byCase(activities.values),
      accounts: accounts.values,
      stages: stages.value,
      setAside: cases.setAside + activities.setAside + accounts.setAside + stages.setAside,
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

  /** Rows that parse; of two with one key the older counts, whatever the other claims. */
  private sound<T extends { readonly key: Key }>(list: ListName, decode: (fields: Fields) => Parsed<T>, isSound: (one: T) => boolean = () => true): { values: T[]; setAside: number } {
    const rows = [...this.of(list).values()].sort((a, b) => Number(a.id) - Number(b.id));
    const values = new Map<Key, T>();
    for (const row of rows) {
      const one = this.decoded(row, decode);
      if ('value' in one && isSound(one.value) && !values.has(one.value.key)) values.set(one.value.key, one.value);
    }
    return { values: [...values.values()], setAside: rows.length - values.size };
  }

  /** The firm's own stages; ours while there are none. */
  private stages(): { readonly value: readonly Stage[]; readonly setAside: number } {
    const row = [...this.of('Settings').values()].find(({ fields }) => fields['Key'] === stagesKey);
    const stages = row && this.decoded(row, decodeStages);
    if (stages && 'value' in stages) return { value: stages.value, setAside: 0 };
    return { value: stagesFromTheStart, setAside: stages ? 1 : 0 };
  }
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
