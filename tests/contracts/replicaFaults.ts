import type { ListRow } from '../../src/graph/listTypes';
import { replicaLists, type ListName } from '../../src/store/listNames';
import { openReplica } from '../../src/store/replica';
import { freshNote, linkNote, type Replica } from '../../src/store/replicaTypes';
import { readReplica } from './readReplica';
import { same } from './same';

/** What only a database on a disk can meet; each throws where the replica does not hold. */
export const replicaFaults: Readonly<Record<string, () => Promise<void>>> = {
  '50 damages of what is stored: no wrong row, and what is missing is known to be': async () => {
    for (let run = 0; run < 50; run += 1) await damage(run);
  },
  'a database of the version before is read: rows, links and notes': async () => {
    const name = fresh();
    await made(name, { version: 1, stores: former }, [...rows(3).map((row) => formerRow('Accounts', row)), ...rows(2_500).map((row) => formerRow('Activities', row))], { [linkNote('Accounts')]: 'link', [freshNote]: 'then', 'toDo:1': 'there' });
    for (const again of [1, 2]) {
      const replica = await openReplica(name);
      const told = await readReplica(replica);
      same([again, told.notes, told.damaged], [again, { [linkNote('Accounts')]: 'link', [freshNote]: 'then', 'toDo:1': 'there' }, []]);
      same([Object.values(told.rows['Accounts'] ?? {}), Object.keys(told.rows['Activities'] ?? {}).length], [rows(3), 2_500]);
      replica.close();
    }
  },
  'a database of the version before with something that is no row: the list has no link, so that it is read again': async () => {
    const name = fresh();
    await made(name, { version: 1, stores: former }, [formerRow('People', rows(1)[0] as ListRow), { list: 'People', row: { id: '7', fields: 'none' } }], { [linkNote('People')]: 'link', [linkNote('Accounts')]: 'other', [freshNote]: 'then' });
    const replica = await openReplica(name);
    const told = await readReplica(replica);
    same([told.notes, Object.values(told.rows['People'] ?? {})], [{ [linkNote('Accounts')]: 'other' }, rows(1)]);
    replica.close();
  },
  'a database that is older still, or not ours, is emptied and filled again': async () => {
    const name = fresh();
    await made(name, { version: 1, stores: { items: { autoIncrement: true }, heads: { autoIncrement: true } } }, [], {});
    const replica = await openReplica(name);
    same((await readReplica(replica)).notes, {});
    await replica.apply({ list: 'Accounts', put: rows(1) });
    same(Object.values((await readReplica(replica)).rows['Accounts'] ?? {}), rows(1));
    replica.close();
  },
  'a newer app’s database is read as far as it is known, and not written': async () => {
    const name = fresh();
    const replica = await filled(name);
    replica.close();
    await upgraded(name, 3);
    const before = await dump(name);
    const older = await openReplica(name);
    same((await readReplica(older)).rows, await truth());
    const refused = await Promise.all([older.apply({ list: 'Accounts', put: rows(9) }), older.begin('Accounts'), older.swap({ list: 'Accounts' })].map((one) => one.then(() => 'written', () => 'refused')));
    same([refused, await older.tidy()], [['refused', 'refused', 'refused'], []]);
    older.close();
    same(await dump(name), before);
  },
  'a newer app that keeps its rows otherwise is left alone': async () => {
    const name = fresh();
    await made(name, { version: 9, stores: { other: {} } }, [], {});
    same(await openReplica(name).then(() => 'opened', () => 'refused'), 'refused');
    same(Object.keys(await dump(name)), ['other']);
  },
  'two tabs: one learns from the other what it does not know yet, without reading the list again': async () => {
    const name = fresh();
    const [one, other] = [await filled(name), await openReplica(name)];
    const knownNow = async () => new Map([...(await other.look(new Map())).lists].map(([list, { base, last }]) => [list, { base, last }]));
    const known = await knownNow();
    await one.apply({ list: 'People', put: rows(1, 9, 900), remove: ['1'] });
    const { lists } = await other.look(known);
    const told = [...lists].filter(([, { put, chunks }]) => put.length > 0 || chunks);
    /* Small steps are joined: some that are known come again. */
    same(told.map(([list, { put, remove, chunks }]) => [list, put.filter(({ etag }) => etag === '"g,9"'), put.length < 100, remove.includes('1'), chunks]), [['People', rows(1, 9, 900), true, true, undefined]]);
    const [chunk] = (await other.look(new Map())).lists.get('Opportunities')?.chunks ?? [];
    await one.begin('Opportunities');
    await one.fill('Opportunities', rows(1));
    await one.swap({ list: 'Opportunities' });
    same([await other.chunk('Opportunities', chunk?.part ?? 0), (await other.look(known)).lists.get('Opportunities')?.chunks?.length], ['gone', 1]);
    one.close();
    other.close();
  },
};

const former = { rows: { keyPath: ['list', 'row.id'] }, notes: {} };
const formerRow = (list: ListName, row: ListRow) => ({ list, row });

let opening = 0;
const fresh = () => `fault ${(opening += 1)}`;

function rows(count: number, version = 1, from = 0): readonly ListRow[] {
  return Array.from({ length: count }, (_, place) => ({ id: String(from + place), etag: `"g,${version}"`, modifiedAt: '2026-11-24T08:00:00Z', fields: { Key: `k${from + place}`, Words: `Behøver hjælp ${version}` } }));
}

/** Chunks, steps on top of them, links and notes. */
async function filled(name: string): Promise<Replica> {
  const replica = await openReplica(name);
  for (const list of ['Opportunities', 'People'] as const) {
    await replica.begin(list);
    for (const from of [0, 300, 600]) await replica.fill(list, rows(300, 1, from));
    await replica.swap({ list, notes: { [linkNote(list)]: `link of ${list}` } });
    await replica.apply({ list, put: rows(150, 2, 250) });
    await replica.apply({ list, put: rows(20, 3, 300), remove: ['7', '650'], notes: { [freshNote]: 'then' } });
  }
  return replica;
}

async function truth(): Promise<Awaited<ReturnType<typeof readReplica>>['rows']> {
  const replica = await filled(fresh());
  const told = await readReplica(replica);
  replica.close();
  return told.rows;
}

const below = (most: number) => Math.floor(Math.random() * most);

async function damage(run: number): Promise<void> {
  const name = fresh();
  const whole = await filled(name);
  const { rows: right } = await readReplica(whole);
  whole.close();
  const what = await spoil(name);
  const replica = await openReplica(name);
  const told = await readReplica(replica);
  for (const list of replicaLists) {
    const isTrusted = !told.damaged.includes(list) && told.notes[linkNote(list)] !== undefined;
    for (const [id, row] of Object.entries(told.rows[list] ?? {})) if (JSON.stringify(row) !== JSON.stringify(right[list]?.[id])) throw new Error(`run ${run}, ${what}: row ${id} of ${list} is wrong`);
    if (isTrusted) same(Object.keys(told.rows[list] ?? {}).sort(), Object.keys(right[list] ?? {}).sort());
  }
  for (const [note, value] of Object.entries(told.notes)) if (value !== 'then' && value !== `link of ${note.slice('delta:'.length)}`) throw new Error(`run ${run}, ${what}: note ${note} is ${value}`);
  await replica.begin('People');
  await replica.fill('People', Object.values(right['People'] ?? {}));
  await replica.swap({ list: 'People', notes: { [linkNote('People')]: 'anew' } });
  same(Object.keys((await readReplica(replica)).rows['People'] ?? {}).sort(), Object.keys(right['People'] ?? {}).sort());
  replica.close();
}

/** Does something to one record, past the replica. */
async function spoil(name: string): Promise<string> {
  const database = await opened(indexedDB.open(`replica:${name}`));
  const store = ['heads', 'parts'][below(2)] as string;
  const work = database.transaction(store, 'readwrite').objectStore(store);
  const keys = await opened(work.getAllKeys());
  const key = keys[below(keys.length)] as IDBValidKey;
  const bytes = (await opened(work.get(key))) as Uint8Array;
  const kind = below(6);
  if (kind === 0) work.delete(key);
  else if (kind === 1) work.put(bytes.slice(0, below(bytes.length)), key);
  else if (kind === 2) work.put('something else', key);
  else if (kind === 3) work.put(await opened(work.get(keys[below(keys.length)] as IDBValidKey)), key);
  else {
    const place = kind === 4 ? below(8) : below(bytes.length);
    bytes[place] = (bytes[place] as number) ^ (1 << below(8));
    work.put(bytes, key);
  }
  await new Promise((done) => (work.transaction.oncomplete = done));
  database.close();
  return `${store} ${String(key)}, kind ${kind}`;
}

function opened<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('refused'));
  });
}

async function made(name: string, { version, stores }: { readonly version: number; readonly stores: Readonly<Record<string, IDBObjectStoreParameters>> }, kept: readonly unknown[], notes: Readonly<Record<string, string>>): Promise<void> {
  const request = indexedDB.open(`replica:${name}`, version);
  request.onupgradeneeded = () => {
    for (const [store, how] of Object.entries(stores)) request.result.createObjectStore(store, how);
  };
  const database = await opened(request);
  const work = database.transaction(Object.keys(stores), 'readwrite');
  for (const one of kept) work.objectStore('rows').put(one);
  for (const [note, value] of Object.entries(notes)) work.objectStore('notes').put(value, note);
  await new Promise((done) => (work.oncomplete = done));
  database.close();
}

/** As an app of later days might: a store more, and a note that nobody knows yet. */
async function upgraded(name: string, version: number): Promise<void> {
  const request = indexedDB.open(`replica:${name}`, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('later').put('unknown', 'one');
    request.transaction?.objectStore('heads').put('unknown', 'later:thing');
  };
  (await opened(request)).close();
}

async function dump(name: string): Promise<Readonly<Record<string, unknown>>> {
  const database = await opened(indexedDB.open(`replica:${name}`));
  const all = await Promise.all([...database.objectStoreNames].map(async (store) => {
    const work = database.transaction(store).objectStore(store);
    const [keys, values] = [await opened(work.getAllKeys()), await opened(work.getAll())];
    return [store, keys.map((key, place) => [key, values[place] instanceof Uint8Array ? [...(values[place] as Uint8Array)] : values[place]])];
  }));
  database.close();
  return Object.fromEntries(all) as Readonly<Record<string, unknown>>;
}
