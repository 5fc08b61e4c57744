import type { ColumnToMake, Lists } from '../../src/graph/listTypes';
import { LocalGraph } from '../graph/localGraph';
import { MemorySite } from '../store/memorySite';

/** A site, and what others do to it behind our back. */
interface Site {
  readonly lists: Lists;
  remove(listId: string, rowId: string): Promise<void>;
  /** The next link of changes is told to be too old. */
  forgetLinks(): Promise<void>;
  close(): Promise<void>;
}

async function inMemory(): Promise<Site> {
  const site = new MemorySite();
  return { lists: site.door(), remove: async (list, row) => site.remove(list, row), forgetLinks: async () => site.forgetTokens(), close: async () => undefined };
}

async function overHttp(): Promise<Site> {
  const graph = await LocalGraph.start();
  const scopes = ['Sites.ReadWrite.All'];
  const transport = await graph.transport('director', scopes);
  const remove = async (list: string, row: string) => {
    const site = await graph.siteId();
    const [answer] = await transport.send([{ method: 'DELETE', path: `/sites/${site}/lists/${list}/items/${row}` }], scopes);
    if (answer instanceof Error) throw answer;
  };
  return { lists: await graph.lists(), remove, forgetLinks: () => graph.faults({ graph: [{ match: '/delta', times: 1, kind: 'gone' }] }), close: () => graph.stop() };
}

const column = (name: string, kind: ColumnToMake['kind'], marks: Partial<ColumnToMake> = {}): ColumnToMake => ({ name, kind, isIndexed: false, isUnique: false, ...marks });
const columns = [
  column('Key', 'text', { isIndexed: true, isUnique: true }),
  column('Source', 'text', { isIndexed: true }),
  column('Stage', 'text'),
  column('Words', 'lines'),
  column('Size', 'number'),
  column('IsDone', 'boolean'),
];

/* SharePoint's habits that the store leans on, for the site in memory of the store's own tests and for the sandbox's Graph: what is proven on the one holds on the other. */
describe.each([['in memory', inMemory], ['of the sandbox, over HTTP', overHttp]])('a site %s', (_where, open) => {
  let site: Site;
  let lists: Lists;
  let id: string;
  let made = 0;

  beforeAll(async () => {
    site = await open();
    lists = site.lists;
  }, 60_000);

  beforeEach(async () => {
    id = (await lists.make(`Cases ${(made += 1)}`, columns)).id;
  });

  afterAll(() => site.close());

  const keysWhere = async (name: string, value: string) => (await lists.rowsWhere(id, name, value)).map(({ fields }) => fields['Key']);

  async function changesSince(link: string) {
    const [changed, deleted] = [new Map<string, unknown>(), new Set<string>()];
    let page = await lists.delta('a list', link);
    for (;;) {
      for (const row of page.changed) {
        deleted.delete(row.id);
        changed.set(row.id, row.fields['Key']);
      }
      for (const one of page.deletedIds) {
        changed.delete(one);
        deleted.add(one);
      }
      if (page.nextLink === undefined) return { changed: [...changed.values()].sort(), deleted: [...deleted], link: page.deltaLink ?? '' };
      page = await lists.delta('a list', page.nextLink);
    }
  }

  describe('lists and columns', () => {
    test('a list that was made is among all, under the name that it was given, and is found by name as by id', async () => {
      const displayName = `Cases ${made}`;
      expect(await lists.all()).toContainEqual({ id, name: expect.any(String), displayName });
      await lists.create(displayName, { Key: 'a' });
      expect(await lists.rowsWhere(displayName, 'Key', 'a')).toEqual(await lists.rowsWhere(id, 'Key', 'a'));
    });

    test('a second list of the same name is a conflict', async () => {
      await expect(lists.make(`Cases ${made}`, [])).rejects.toMatchObject({ kind: 'conflict', status: 409, code: 'nameAlreadyExists' });
    });

    test('the columns are those that were asked for, and a Title', async () => {
      const there = await lists.columns(id);
      expect(there).toEqual(expect.arrayContaining(columns.map((one) => expect.objectContaining(one))));
      expect(there).toContainEqual(expect.objectContaining({ name: 'Title', kind: 'text' }));
    });

    test('a column whose name is taken gets another, and says which', async () => {
      expect(await lists.makeColumn(id, column('Stage', 'number'))).toMatchObject({ name: 'Stage1', kind: 'number' });
      expect(await lists.makeColumn(id, column('New', 'lines'))).toMatchObject({ name: 'New', kind: 'lines' });
    });

    test('a column cannot be unique without an index, be it new or old', async () => {
      const refused = expect.objectContaining({ kind: 'broken', code: 'invalidRequest' });
      await expect(lists.makeColumn(id, column('New', 'text', { isUnique: true }))).rejects.toEqual(refused);
      const stage = (await lists.columns(id)).find(({ name }) => name === 'Stage');
      await expect(lists.changeColumn(id, stage!.id, { isUnique: true })).rejects.toEqual(refused);
    });

    test('an index, and then uniqueness, can be added to a column that stands', async () => {
      await lists.create(id, { Key: 'a', Stage: 'new' });
      const stage = (await lists.columns(id)).find(({ name }) => name === 'Stage');
      await lists.changeColumn(id, stage!.id, { isIndexed: true });
      expect(await keysWhere('Stage', 'new')).toEqual(['a']);
      await lists.changeColumn(id, stage!.id, { isIndexed: true, isUnique: true });
      expect(await lists.columns(id)).toContainEqual({ ...stage, isIndexed: true, isUnique: true });
      await expect(lists.create(id, { Key: 'b', Stage: 'new' })).rejects.toMatchObject({ code: 'notUnique' });
    });

    test('a column that holds a value twice cannot become unique', async () => {
      await lists.create(id, { Key: 'a', Stage: 'new' });
      await lists.create(id, { Key: 'b', Stage: 'NEW' });
      const stage = (await lists.columns(id)).find(({ name }) => name === 'Stage');
      await expect(lists.changeColumn(id, stage!.id, { isIndexed: true, isUnique: true })).rejects.toMatchObject({ kind: 'broken', code: 'invalidRequest' });
    });

    test('a list or column that is not there is missing', async () => {
      const missing = expect.objectContaining({ kind: 'missing', status: 404, code: 'itemNotFound' });
      await expect(lists.columns('nowhere')).rejects.toEqual(missing);
      await expect(lists.rowsWhere('nowhere', 'Key', 'a')).rejects.toEqual(missing);
      await expect(lists.create('nowhere', {})).rejects.toEqual(missing);
      await expect(lists.deltaFromNow('nowhere')).rejects.toEqual(missing);
      await expect(lists.changeColumn(id, 'nothing', { isIndexed: true })).rejects.toEqual(missing);
    });
  });

  describe('rows', () => {
    test('a row tells what it held before, newest first', async () => {
      const row = await lists.create(id, { Key: 'a', Stage: 'new' }).then((made) => lists.update(id, made.id, made.etag, { Stage: 'old' }));
      expect(await lists.versions(id, row.id)).toMatchObject([{ Key: 'a', Stage: 'old' }, { Key: 'a', Stage: 'new' }]);
      await expect(lists.versions(id, '999')).rejects.toMatchObject({ kind: 'missing', status: 404 });
    });

    test('a row is answered as it stands, without what is empty', async () => {
      const row = await lists.create(id, { Key: 'a', Words: 'Two\nlines', Size: 2.5, IsDone: false, Stage: '' });
      expect(row).toMatchObject({ id: expect.stringMatching(/^\d+$/), etag: expect.stringMatching(/^"[0-9a-f-]{36},\d+"$/), modifiedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), modifiedBy: expect.stringMatching(/\w/) });
      const [read] = await lists.rowsWhere(id, 'Key', 'a');
      expect(read).toMatchObject({ id: row.id, etag: row.etag, fields: { Key: 'a', Words: 'Two\nlines', Size: 2.5, IsDone: false } });
      for (const empty of ['Stage', 'Source', 'Title']) expect(read?.fields).not.toHaveProperty(empty);
    });

    test('ids rise, and none is given twice', async () => {
      const first = await lists.create(id, { Key: 'a' });
      await site.remove(id, first.id);
      const second = await lists.create(id, { Key: 'a' });
      expect(Number(second.id)).toBeGreaterThan(Number(first.id));
    });

    test('rows are found by one indexed column, whatever the case of the letters, and all of them', async () => {
      for (const key of ['a', 'b', 'c', 'd', 'e']) await lists.create(id, { Key: key, Source: key < 'e' ? 'Mail-1' : 'mail-10' });
      expect(await keysWhere('Source', 'mail-1')).toEqual(['a', 'b', 'c', 'd']);
      expect(await keysWhere('Source', 'mail-2')).toEqual([]);
      expect(await keysWhere('Key', 'E')).toEqual(['e']);
    });

    test('a column without index is not looked in, and the fault says that the list is not set up', async () => {
      await expect(lists.rowsWhere(id, 'Stage', 'new')).rejects.toMatchObject({ kind: 'broken', status: 400, code: 'listNotSetUp' });
      await expect(lists.rowsWhere(id, 'Title', 'new')).rejects.toMatchObject({ code: 'listNotSetUp' });
    });

    test('a second row with a unique value is refused, in other letters too, and nothing is written', async () => {
      await lists.create(id, { Key: 'a', Stage: 'first' });
      for (const key of ['a', 'A']) await expect(lists.create(id, { Key: key, Stage: 'second' })).rejects.toMatchObject({ kind: 'conflict', code: 'notUnique' });
      expect((await lists.page(id, undefined)).rows.map(({ fields }) => fields['Stage'])).toEqual(['first']);
    });

    test('rows without a value do not get in the way of one another', async () => {
      await lists.create(id, { Stage: 'first' });
      await lists.create(id, { Stage: 'second', Key: '' });
      expect((await lists.page(id, undefined)).rows).toHaveLength(2);
    });

    test.each<[string, Record<string, unknown>]>([
      ['a column that is not there', { Nothing: 'x' }],
      ['a column called in other letters', { key: 'x' }],
      ['a text of more than 255 letters', { Stage: 'x'.repeat(256) }],
      ['a text of more lines than SharePoint holds', { Words: 'x'.repeat(64_000) }],
      ['a number in a text', { Stage: 1 }],
      ['a text in a number', { Size: '1' }],
      ['a text in a yes or no', { IsDone: 'true' }],
    ])('%s is refused, and nothing is written', async (_what, fields) => {
      await expect(lists.create(id, { Key: 'a', ...fields })).rejects.toMatchObject({ kind: 'broken', status: 400, code: 'invalidRequest' });
      expect((await lists.page(id, undefined)).rows).toEqual([]);
    });

    test('a text of 255 letters, and lines of 63,999, are kept whole', async () => {
      const long = { Stage: 'æ'.repeat(255), Words: 'x'.repeat(63_999) };
      await lists.create(id, { Key: 'a', ...long });
      expect((await lists.rowsWhere(id, 'Key', 'a'))[0]?.fields).toMatchObject(long);
    });
  });

  describe('updates', () => {
    test('an update changes what it names, empties what is null, and gives the row its next etag', async () => {
      const row = await lists.create(id, { Key: 'a', Stage: 'new', Words: 'some' });
      const after = await lists.update(id, row.id, row.etag, { Stage: 'won', Words: null });
      expect(after).toMatchObject({ id: row.id, fields: { Key: 'a', Stage: 'won' } });
      expect(after.fields).not.toHaveProperty('Words');
      expect(after.etag).not.toBe(row.etag);
      expect((await lists.rowsWhere(id, 'Key', 'a'))[0]).toMatchObject({ etag: after.etag, fields: { Stage: 'won' } });
    });

    test('an update with the etag of before is a conflict, and changes nothing', async () => {
      const row = await lists.create(id, { Key: 'a', Stage: 'new' });
      await lists.update(id, row.id, row.etag, { Stage: 'theirs' });
      await expect(lists.update(id, row.id, row.etag, { Stage: 'ours' })).rejects.toMatchObject({ kind: 'conflict', status: 412, code: 'resourceModified' });
      expect((await lists.rowsWhere(id, 'Key', 'a'))[0]?.fields['Stage']).toBe('theirs');
    });

    test('a row may keep its own unique value, and may not take that of another', async () => {
      const row = await lists.create(id, { Key: 'a' });
      await lists.create(id, { Key: 'b' });
      const kept = await lists.update(id, row.id, row.etag, { Key: 'a', Stage: 'new' });
      await expect(lists.update(id, row.id, kept.etag, { Key: 'B' })).rejects.toMatchObject({ kind: 'conflict', code: 'notUnique' });
      expect(await keysWhere('Key', 'a')).toEqual(['a']);
    });

    test('a row that was deleted is missing', async () => {
      const row = await lists.create(id, { Key: 'a' });
      await site.remove(id, row.id);
      await expect(lists.update(id, row.id, row.etag, { Stage: 'new' })).rejects.toMatchObject({ kind: 'missing', status: 404 });
    });
  });

  describe('reading all, and what has changed', () => {
    test('the pages hold every row once, in the order of their ids', async () => {
      const keys = Array.from({ length: 1505 }, (_, place) => `key-${String(place).padStart(4, '0')}`);
      await Promise.all(keys.map((key) => lists.create(id, { Key: key })));
      const [ids, found]: [number[], unknown[]] = [[], []];
      let pages = 0;
      for (let link: string | undefined; link !== undefined || pages === 0; pages += 1) {
        const page = await lists.page(id, link);
        ids.push(...page.rows.map((row) => Number(row.id)));
        found.push(...page.rows.map(({ fields }) => fields['Key']));
        link = page.nextLink;
      }
      expect(pages).toBeGreaterThan(1);
      expect(found.sort()).toEqual(keys);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    }, 60_000);

    test('an empty list is one empty page, and has no changes', async () => {
      expect(await lists.page(id, undefined)).toEqual({ rows: [], nextLink: undefined });
      expect(await changesSince(await lists.deltaFromNow(id))).toMatchObject({ changed: [], deleted: [] });
    });

    test('from a link on, all that was made, changed or deleted is told, however many pages it takes, and then nothing', async () => {
      const [stays, goes] = [await lists.create(id, { Key: 'stays' }), await lists.create(id, { Key: 'goes' })];
      await lists.create(id, { Key: 'untouched' });
      const start = await lists.deltaFromNow(id);
      const many = Array.from({ length: 210 }, (_, place) => `key-${String(place).padStart(3, '0')}`);
      await Promise.all(many.map((key) => lists.create(id, { Key: key })));
      await lists.update(id, stays.id, stays.etag, { Stage: 'won' });
      await site.remove(id, goes.id);
      const first = await changesSince(start);
      expect(first).toMatchObject({ changed: [...many, 'stays'], deleted: [goes.id] });
      expect(await changesSince(first.link)).toMatchObject({ changed: [], deleted: [] });
    }, 60_000);

    test('a row of the changes is the same as the row that is read', async () => {
      const start = await lists.deltaFromNow(id);
      await lists.create(id, { Key: 'a', Words: 'some', Size: 1 });
      const { changed } = await lists.delta('a list', start);
      expect(changed).toEqual((await lists.page(id, undefined)).rows);
      expect(changed).toEqual(await lists.rowsWhere(id, 'Key', 'a'));
    });

    test('a row that came and went meanwhile is told as deleted, or not at all', async () => {
      const start = await lists.deltaFromNow(id);
      const row = await lists.create(id, { Key: 'a' });
      await site.remove(id, row.id);
      const { changed, deleted } = await changesSince(start);
      expect(changed).toEqual([]);
      expect([[], [row.id]]).toContainEqual(deleted);
    });

    test('a link can be followed again, and tells the same', async () => {
      const start = await lists.deltaFromNow(id);
      await lists.create(id, { Key: 'a' });
      expect((await changesSince(start)).changed).toEqual(['a']);
      expect((await changesSince(start)).changed).toEqual(['a']);
    });

    test('a link that is too old asks for everything to be read again', async () => {
      const start = await lists.deltaFromNow(id);
      await lists.create(id, { Key: 'a' });
      await site.forgetLinks();
      expect(await lists.delta('a list', start)).toEqual({ changed: [], deletedIds: [], nextLink: undefined, deltaLink: undefined, needsResync: true });
      expect((await changesSince(await lists.deltaFromNow(id))).changed).toEqual([]);
    });
  });
});
