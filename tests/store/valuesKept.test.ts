import type { GraphAnswer, GraphCall } from '../../src/graph/batch';
import { faultOf } from '../../src/graph/faultOf';
import type { GraphError } from '../../src/graph/graphError';
import { openLists } from '../../src/graph/lists';
import type { ColumnThere, Fields, Lists } from '../../src/graph/listTypes';
import { removeColumn, retypeColumn } from '../../src/sandbox/graph/columnByHand';
import { recycleList, restoreList } from '../../src/sandbox/graph/recycleBin';
import { namedPlaces } from '../../src/sandbox/places';
import { everyRow } from '../../src/store/everyRow';
import { replicaLists } from '../../src/store/listNames';
import { openProvision } from '../../src/store/provision';
import { schema, type ListSchema } from '../../src/store/schema';
import { columnFor, withSuccessors } from '../../src/store/successors';
import { GraphServer } from '../sandbox/graph/graphServer';
import { flag } from './acts';
import { desktopOf, director, noToDo } from './office';
import { anna, caseOf } from './people';

/* Over the sandbox's Graph, whose habits are held against the records of the real one. */
let graph: GraphServer;
let lists: Lists;

beforeEach(async () => {
  graph = await GraphServer.start();
  lists = openLists({ send: (calls) => Promise.all(calls.map(answered)), pathOf: (link) => link.replace(`${namedPlaces.graph}/v1.0`, '') }, graph.firm.site);
  await press();
  for (const list of schema) for (const number of [1, 2]) await lists.create(list.name, rowOf(list, number));
});

afterEach(() => graph.stop());

async function answered({ method, path, headers = {}, body }: GraphCall): Promise<GraphAnswer | GraphError> {
  const answer = await graph.call(method, path, { headers, body });
  const found = { ...answer, headers: Object.fromEntries(answer.headers) };
  return answer.status < 400 ? found : faultOf(answer.status, answer.body, found.headers);
}

const provision = () => openProvision({ lists: async () => lists, who: async () => director, waitUntilVisible: async () => undefined });
const press = () => provision().setUp(() => undefined);
const bin = () => ({ database: graph.database, now: () => new Date() });
/** Texts that a number can hold, so that a retyped column keeps them; words that it cannot. */
const valueOf: Readonly<Record<ListSchema['columns'][number]['kind'], (name: string, number: number) => unknown>> = {
  text: (_name, number) => `${number}0`, lines: (name, number) => `${name}\n${number}`, number: (_name, number) => number, boolean: () => true,
};
/** None of the cases is erased. */
const rowOf = ({ name, columns }: ListSchema, number: number): Fields => ({ Title: `${name} ${number}`, ...Object.fromEntries(columns.map((column) => [column.name, valueOf[column.kind](column.name, number)])), ...(name === 'Erasures' && { Key: `${number}00` }) });

/** Each value of our columns as the app reads it, by list, title of the row, and column. */
async function values(): Promise<ReadonlyMap<string, unknown>> {
  const read = withSuccessors(lists);
  const all = new Map<string, unknown>();
  for (const { name, columns } of schema) {
    for (const { fields } of await everyRow(read, await idOf(name))) {
      for (const column of ['Title', ...columns.map((one) => one.name)]) if ((fields[column] ?? '') !== '') all.set(`${name}, ${String(fields['Title'])}: ${column}`, fields[column]);
    }
  }
  return all;
}

async function idOf(list: string): Promise<string> {
  return (await lists.all()).find(({ name }) => name === list)?.id ?? '';
}

async function columnOf(list: string, name: string): Promise<ColumnThere | undefined> {
  return (await lists.columns(await idOf(list))).find((one) => one.name === name);
}

/** Columns that lack the index or the uniqueness that our schema has for them. */
async function weakColumns(): Promise<readonly string[]> {
  const all = await Promise.all(schema.map(async ({ name, columns }) => {
    const there = await lists.columns(await idOf(name));
    return columns.filter((wanted) => columnFor(wanted, there)?.isIndexed !== wanted.isIndexed || columnFor(wanted, there)?.isUnique !== wanted.isUnique).map((wanted) => `${name} ${wanted.name}`);
  }));
  return all.flat();
}

const patched = async (list: string, column: string, body: object) => graph.call('PATCH', `${graph.site}/lists/${list}/columns/${(await columnOf(list, column))?.id}`, { body });

/** The same act on each list. */
const onEach = (act: (list: ListSchema) => unknown) => async () => {
  for (const list of schema) await act(list);
};

/** The last column of a list that is of this kind, but not its key. */
const lastOf = ({ columns }: ListSchema, ...kinds: readonly string[]) => columns.findLast(({ name, kind }) => name !== 'Key' && kinds.includes(kind))?.name;

interface Kind {
  readonly drift: () => Promise<void>;
  /** What Set up says of it, before it is asked to do anything. */
  readonly told: 'complete' | 'incomplete';
  /** A person's act in SharePoint that the page names. */
  readonly byHand?: () => Promise<void>;
  /** Values that SharePoint has lost and no machine has a copy of; none where left out. */
  readonly lost?: (place: string) => boolean;
}

/** Whether no machine keeps the list, because nothing of it is shown yet. */
const isUnread = (place: string) => !replicaLists.some((name) => place.startsWith(`${name},`));

const choice = { choice: { choices: [], allowTextEntry: true } };

const kinds: Readonly<Record<string, Kind>> = {
  'a list recycled, and made anew': { drift: onEach(({ name }) => recycleList(bin(), name)), told: 'incomplete', lost: isUnread },
  'a list recycled, and restored': { drift: onEach(({ name }) => recycleList(bin(), name)), told: 'incomplete', byHand: onEach(({ name }) => restoreList(bin(), name)) },
  'a list called otherwise': { drift: onEach(({ name }) => graph.database.run('UPDATE lists SET display_name = ? WHERE display_name = ?', `Vores ${name}`, name)), told: 'complete' },
  'each column called otherwise': { drift: onEach(async ({ name, columns }) => Promise.all(columns.map((column) => patched(name, column.name, { displayName: `Vores ${column.name}` })))), told: 'complete' },
  'a column retyped to a number': { drift: onEach((list) => lastOf(list, 'text') && retypeColumn(graph.database, list.name, lastOf(list, 'text')!, { number: {} })), told: 'incomplete' },
  'words retyped to a number, which holds none': { drift: onEach((list) => lastOf(list, 'lines') && retypeColumn(graph.database, list.name, lastOf(list, 'lines')!, { number: {} })), told: 'incomplete' },
  'a column retyped to a choice': { drift: onEach((list) => retypeColumn(graph.database, list.name, lastOf(list, 'text', 'lines')!, choice)), told: 'incomplete' },
  'the key retyped to a choice': { drift: onEach((list) => retypeColumn(graph.database, list.name, 'Key', choice)), told: 'incomplete' },
  'each column removed but the key': { drift: onEach(({ name, columns }) => columns.filter((column) => column.name !== 'Key').forEach((column) => removeColumn(graph.database, name, column.name))), told: 'incomplete', lost: (place) => isUnread(place) && !/: (Title|Key)$/.test(place) },
  'the key removed': { drift: onEach(({ name }) => removeColumn(graph.database, name, 'Key')), told: 'incomplete', lost: (place) => isUnread(place) && place.endsWith(': Key') },
  'each index lost': { drift: onEach(async ({ name, columns }) => Promise.all(columns.filter(({ isIndexed }) => isIndexed).map((column) => patched(name, column.name, { indexed: false, enforceUniqueValues: false })))), told: 'incomplete' },
  'the uniqueness of the key lost': { drift: onEach(({ name }) => patched(name, 'Key', { enforceUniqueValues: false })), told: 'incomplete' },
};

test.each(Object.entries(kinds))('%s: after the repair each value is where it was, and a flag arrives', async (_kind, { drift, told, byHand, lost = () => false }) => {
  const { store } = await desktopOf(anna, undefined as never, { connect: async () => ({ lists: withSuccessors(lists), signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo }) });
  await store.refresh('silent');
  const before = await values();
  expect(before.size).toBeGreaterThan(150);
  await drift();
  expect((await provision().look('silent')).is).toBe(told);
  await store.refresh('silent');
  await byHand?.();
  expect(await press()).toEqual({ is: 'complete' });
  expect(await weakColumns()).toEqual([]);
  await store.findLost();
  await store.refill();
  expect(await store.findLost()).toEqual({ rows: 0, cells: 0 });
  expect(await values()).toEqual(new Map([...before].filter(([place]) => !lost(place))));
  await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'Afterwards' })));
  await store.refresh('silent');
  expect([store.snapshot.trouble, store.snapshot.waiting]).toEqual([undefined, []]);
  expect([...(await values()).values()]).toContain('Afterwards');
});
