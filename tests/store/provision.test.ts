import { GraphError } from '../../src/graph/graphError';
import type { ColumnThere, Lists } from '../../src/graph/listTypes';
import { openProvision } from '../../src/store/provision';
import { schema } from '../../src/store/schema';
import { firm } from './acts';
import { withCases } from './drifting';
import { MemorySite, type Around } from './memorySite';
import { director } from './office';

const steps: string[] = [];
const setUpWith = (lists: Lists) => openProvision({ lists: async () => lists, who: async () => director, waitUntilVisible: async () => undefined }).setUp(({ list }) => void steps.push(list));
const lookAt = (lists: Lists) => openProvision({ lists: async () => lists, who: async () => director }).look('silent');

test('makes every list with every column and index, tells each step, and writes the stages', async () => {
  const site = new MemorySite();
  expect(await lookAt(site.door())).toMatchObject({ is: 'incomplete' });
  steps.length = 0;
  expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
  expect(steps).toEqual(schema.map(({ name }) => name));
  expect(site.rows('Settings')).toMatchObject([{ Key: 'stages' }]);
  expect(JSON.parse(String(site.rows('Settings')[0]?.['Value']))).toHaveLength(7);
  expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
  expect(site.rows('Settings')).toHaveLength(1);
});

test.each(['before', 'after'] as const)('cut off %s any call, the next press finishes it', async (side) => {
  for (let cut = 1; ; cut += 1) {
    const site = new MemorySite();
    let calls = 0;
    const cutOff = (): void => { if ((calls += 1) === cut) throw new GraphError('offline', 0, 'noAnswer', 'cut'); };
    const failed = await setUpWith(site.door({ [side]: cutOff })).then(() => false, () => true);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    expect(site.rows('Settings')).toHaveLength(1);
    expect(site.rows('People')).toMatchObject([{ Key: director.key, Role: 'director' }]);
    if (!failed) return void expect(cut).toBeGreaterThan(20);
  }
});

test.each(['before', 'after'] as const)('cut off %s any call while a column of another kind gets its successor, the next press finishes it with every value', async (side) => {
  for (let cut = 1; ; cut += 1) {
    const site = await withCases();
    site.retype('Opportunities', 'Words', 'number', Number);
    let calls = 0;
    const cutOff = (): void => { if ((calls += 1) === cut) throw new GraphError('offline', 0, 'noAnswer', 'cut'); };
    const failed = await setUpWith(site.door({ [side]: cutOff })).then(() => false, () => true);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    expect(site.rows('Opportunities').map(({ Words2 }) => Words2)).toEqual(['10', '20', '30', '40', '50']);
    expect((await site.door().columns((await site.door().all()).find(({ name }) => name === 'Opportunities')!.id)).map(({ name }) => name)).not.toContain('Words3');
    if (!failed) return void expect(cut).toBeGreaterThan(20);
  }
}, 60_000);

test('whichever column of whichever list is removed, Set up makes it and its indices anew', async () => {
  for (const { name, columns } of schema) {
    for (const column of columns) {
      const site = await firm();
      site.loseColumn(name, column.name);
      expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    }
  }
});

test('who sets up an empty site is its first director; where somebody is entered already, nobody is added', async () => {
  const site = new MemorySite();
  await setUpWith(site.door());
  expect(site.rows('People')).toEqual([expect.objectContaining({ Key: director.key, Object: 'oid-dora', Upn: 'dora@nordlys.example', FullName: 'Dora Dahl', Role: 'director' })]);
  site.remove('People', '1');
  site.write('People', { Key: 'other', Upn: 'x@nordlys.example', Role: 'seller' });
  await setUpWith(site.door());
  expect(site.rows('People').map(({ Key }) => Key)).toEqual(['other']);
});

test('repairs columns and indices, and nothing is made twice', async () => {
  const site = new MemorySite();
  await setUpWith(site.door());
  site.removeColumn('Opportunities', 'Source');
  site.removeColumn('Activities', 'Words');
  const [list] = (await site.door().all()).filter(({ name }) => name === 'Opportunities');
  const stage = (await columns(site, list?.id ?? '')).find(({ name }) => name === 'Stage');
  await site.door().changeColumn(list?.id ?? '', stage?.id ?? '', { isIndexed: false });
  const state = await lookAt(site.door());
  expect(state.is === 'incomplete' && state.lists.filter(({ missingColumns, missingIndices }) => missingColumns.length + missingIndices.length > 0)).toEqual([
    { name: 'Opportunities', isThere: true, missingColumns: ['Source'], retypedColumns: [], missingIndices: ['Stage'], doubles: [] },
    { name: 'Activities', isThere: true, missingColumns: ['Words'], retypedColumns: [], missingIndices: [], doubles: [] },
  ]);
  expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
  expect((await columns(site, list?.id ?? '')).map(({ name }) => name)).not.toContain('Source1');
});

test('what is made and not visible yet is waited for, not made again', async () => {
  const site = new MemorySite();
  const made: string[] = [];
  const seen = new Map<string, number>();
  const isHidden = (name: string): boolean => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return (seen.get(name) ?? 0) < 3;
  };
  const door = site.door({ before: (name) => void (name.startsWith('make') && made.push(name)) });
  const late: Lists = {
    ...door,
    all: async () => (await door.all()).filter(({ name }) => !isHidden(name)),
    columns: async (id) => (isHidden(`columns of ${id}`) ? [] : door.columns(id)),
  };
  expect(await setUpWith(late)).toEqual({ is: 'complete' });
  expect(made).toEqual(schema.map(() => 'make'));
});

test('a name that is taken is told, with the name that SharePoint gave instead', async () => {
  const site = new MemorySite();
  await setUpWith(site.door());
  site.removeColumn('Opportunities', 'Stage');
  /* A column that nobody sees holds the name. */
  const door = site.door();
  const grudging: Lists = { ...door, makeColumn: (id, column) => door.makeColumn(id, { ...column, name: `${column.name}0` }) };
  await expect(setUpWith(grudging)).rejects.toMatchObject({ is: 'otherName', list: 'Opportunities', column: 'Stage' });
});

const refusals: readonly (readonly ['missing' | 'forbidden', string, string])[] = [['missing', 'all', 'noSite'], ['forbidden', 'all', 'noRight'], ['forbidden', 'make', 'noRight']];
test.each(refusals)('%s at %s reads %s', async (kind, at, is) => {
  const around: Around = { before: (name) => { if (name === at) throw new GraphError(kind, kind === 'missing' ? 404 : 403, '', ''); } };
  expect(await setUpWith(new MemorySite().door(around))).toEqual({ is });
});

test('no more than 20 indices a list, none of many lines, and no name that SharePoint keeps or aliases', () => {
  const reserved = ['ID', 'Title', 'Author', 'Editor', 'Created', 'Modified', 'ContentType', 'Attachments', 'Edit', 'Order', 'GUID', 'Name', 'Version', 'DocIcon', 'FileRef'];
  for (const { columns: all } of schema) {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => reserved.includes(name) || names.includes(name.replace(/Id$/, '')) !== names.includes(name) || !/^[A-Z][A-Za-z]{1,31}$/.test(name))).toEqual([]);
    expect(all.filter(({ isIndexed }) => isIndexed).length).toBeLessThanOrEqual(20);
    expect(all.filter(({ kind, isIndexed, isUnique }) => (kind === 'lines' && isIndexed) || (isUnique && !isIndexed))).toEqual([]);
    expect(all[0]).toEqual({ name: 'Key', kind: 'text', isIndexed: true, isUnique: true });
  }
});

function columns(site: MemorySite, id: string): Promise<readonly ColumnThere[]> {
  return site.door().columns(id);
}
