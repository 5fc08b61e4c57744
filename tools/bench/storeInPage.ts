import Dexie from 'dexie';
import type { ListRow } from '../../src/graph/listTypes';
import { Desk } from '../../src/store/desk';
import { find } from '../../src/store/find';
import { memoryOutbox } from '../../src/store/memoryOutbox';
import { openOutbox } from '../../src/store/outbox';
import { openReplica } from '../../src/store/replica';
import { linkNote } from '../../src/store/replicaTypes';
import { needOf, rowOf, stages } from './firmRows';

/* What the bench of the store runs in the page; each answers with milliseconds. */

const chunk = 1_000;
function rowsOf(list: 'Opportunities' | 'Activities', count: number, version = 1): ListRow[] {
  return Array.from({ length: count }, (_, number) => rowOf(list, number, version));
}

/** Writes so many cases and activities as a first sync does. */
export async function fill(name: string, cases: number, activities: number): Promise<number> {
  const replica = await openReplica(name);
  const all = { Opportunities: rowsOf('Opportunities', cases), Activities: rowsOf('Activities', activities) } as const;
  const begun = performance.now();
  for (const list of ['Opportunities', 'Activities'] as const) {
    await replica.begin(list);
    for (let from = 0; from < all[list].length; from += chunk) await replica.fill(list, all[list].slice(from, from + chunk));
    await replica.swap({ list, notes: { [linkNote(list)]: 'link' } });
  }
  const lasted = performance.now() - begun;
  await replica.apply({ list: 'Settings', put: [{ id: '1', etag: '', modifiedAt: '', fields: { Key: 'stages', Value: JSON.stringify(stages.map((key) => ({ key, names: { da: key, sv: key, en: key } }))) } }] });
  replica.close();
  return lasted;
}

/** The same rows in Dexie with four indices, as many at a time. */
export async function fillDexie(name: string, cases: number, activities: number): Promise<number> {
  const database = new Dexie(name);
  database.version(1).stores({ Opportunities: 'id, fields.Key, fields.Stage, fields.Owner, fields.Period', Activities: 'id, fields.Key, fields.CaseKey, fields.ByUpn, fields.Period' });
  await database.open();
  const all = { Opportunities: rowsOf('Opportunities', cases), Activities: rowsOf('Activities', activities) } as const;
  const begun = performance.now();
  for (const list of ['Opportunities', 'Activities'] as const) for (let from = 0; from < all[list].length; from += chunk) await database.table(list).bulkPut(all[list].slice(from, from + chunk));
  const lasted = performance.now() - begun;
  await database.delete();
  return lasted;
}

async function deskOf(name: string): Promise<{ readonly desk: Desk; readonly openedAt: number }> {
  const replica = await openReplica(name);
  const openedAt = performance.now();
  return { openedAt, desk: new Desk({ replica, outbox: memoryOutbox() }, { tell: () => undefined, report: (fault) => console.error(fault) }) };
}

/** From the opened database to the first 50 cases. */
export async function firstRows(name: string): Promise<number> {
  const { desk, openedAt } = await deskOf(name);
  await desk.load();
  const first = desk.snapshot.cases.slice(0, 50);
  const lasted = performance.now() - openedAt;
  if (first.length < 50) throw new Error('There are no 50 rows.');
  desk.cabinet.replica.close();
  return lasted;
}

/** Reads all, then changes rows, looks for some, and applies a delta of 1,000; the longest task of all that counts. */
export async function work(name: string): Promise<Readonly<Record<string, number>>> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ['longtask'] });
  const { desk, openedAt } = await deskOf(name);
  desk.subscribe(() => void desk.snapshot);
  await desk.load();
  await desk.whole();
  const whole = performance.now() - openedAt;
  const { cases, heard } = desk.snapshot;
  const said = { cases: cases.length, activities: [...heard.values()].reduce((sum, one) => sum + one.length, 0) };
  await pause();
  const one: number[] = [];
  for (let number = 0; number < 20; number += 1) {
    const list = number % 2 === 0 ? 'Opportunities' : 'Activities';
    const begun = performance.now();
    await desk.apply({ list, put: [rowOf(list, number * 37, 2 + number)] });
    one.push(performance.now() - begun);
    await pause();
  }
  const filter = await timed(20, () => find(desk.snapshot.cases, { stage: 'won', owner: 'person-20' }));
  const search = await timed(20, (number) => find(desk.snapshot.cases, { words: `${needOf(number)} 19${number}` }));
  await pause();
  const longest = Math.max(0, ...tasks);
  const delta: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const put = Array.from({ length: 1_000 }, (_, number) => rowOf('Opportunities', (number * 7919 + round) % cases.length, 100 + round));
    const begun = performance.now();
    await desk.apply({ list: 'Opportunities', put });
    delta.push(performance.now() - begun);
    await pause();
  }
  desk.cabinet.replica.close();
  observer.disconnect();
  return { ...said, whole, longest, longestWithDelta: Math.max(0, ...tasks), one: median(one), filter, search, delta: median(delta) };
}

/** p95 of committing one change, by that of a bare put of one row; both reach the disk. */
export async function commitOverPut(name: string): Promise<number> {
  const outbox = await openOutbox(name);
  const request = indexedDB.open(`bare ${name}`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
  const bare = await new Promise<IDBDatabase>((done) => (request.onsuccess = () => done(request.result)));
  const [commits, puts]: [number[], number[]] = [[], []];
  const change = { act: 'enter', list: 'Accounts', seen: undefined, meant: { Title: 'Havbro' } } as const;
  for (let number = 0; number < 200; number += 1) {
    const begun = performance.now();
    await outbox.add([{ ...change, key: `k${number}`, intent: `i${number}` }], '2026-11-24T10:00:00.000Z');
    commits.push(performance.now() - begun);
    for (const { seq } of await outbox.all()) await outbox.drop([seq]);
    const again = performance.now();
    const written = bare.transaction('rows', 'readwrite', { durability: 'strict' });
    written.objectStore('rows').put({ ...change, key: `k${number}` });
    await new Promise((done) => (written.oncomplete = done));
    puts.push(performance.now() - again);
  }
  outbox.close();
  bare.close();
  return p95(commits) / p95(puts);
}

const pause = () => new Promise((done) => setTimeout(done, 50));
const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b);
const median = (all: readonly number[]) => sorted(all)[Math.floor(all.length / 2)] ?? 0;
const p95 = (all: readonly number[]) => sorted(all)[Math.floor(all.length * 0.95)] ?? 0;

async function timed(times: number, run: (number: number) => unknown): Promise<number> {
  const lasted: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const begun = performance.now();
    run(number);
    lasted.push(performance.now() - begun);
    await pause();
  }
  return median(lasted);
}
