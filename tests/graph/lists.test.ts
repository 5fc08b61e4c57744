import fc from 'fast-check';
import type { ColumnToMake, Lists } from '../../src/graph/listTypes';
import type { GraphFaultSwitch } from '../../src/sandbox/faults';
import { LocalGraph } from './localGraph';

/* What SharePoint does in both of our sites stands in tests/contracts/lists.test.ts; here is what only the wire shows. */

const text = (name: string, marks: Partial<ColumnToMake> = {}): ColumnToMake => ({ name, kind: 'text', isIndexed: false, isUnique: false, ...marks });
const indexed = { isIndexed: true };
const strange = expect.objectContaining({ name: 'GraphError', kind: 'broken', code: 'unexpectedAnswer' });

let graph: LocalGraph;
let lists: Lists;
let id: string;

beforeAll(async () => {
  graph = await LocalGraph.start();
  lists = await graph.lists();
  id = (await lists.make('Cases', [text('Key', { isIndexed: true, isUnique: true }), text('Source', indexed), text('Stage')])).id;
}, 60_000);

afterEach(() => graph.faults({ graph: [] }));
afterAll(() => graph.stop());

const next = (match: string, fault: Omit<GraphFaultSwitch, 'match' | 'times'>) => graph.faults({ graph: [{ match, times: 1, ...fault }] });
const answersWith = (match: string, body: unknown) => next(match, { kind: 'recorded', status: 200, body });
const asked = async (match: RegExp) => (await graph.requests()).filter(({ method, path }) => match.test(`${method} ${path}`)).length;

describe('a value in a filter', () => {
  const held = new Map<string, string>();
  const sameLetters = (a: string, b: string) => a.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) === b.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

  const keep = async (value: string) => held.set((await lists.create(id, { Source: value })).id, value);
  const found = async (value: string) => (await lists.rowsWhere(id, 'Source', value)).map((row) => [row.id, row.fields['Source']]);
  const expected = (value: string) => [...held].filter(([, one]) => sameLetters(one, value));

  test('words that would be a filter of their own find nothing', async () => {
    await Promise.all(['one', 'two'].map(keep));
    for (const words of ["x' or 1 eq 1 or '", "x' or fields/Source ne '", "x') or not (fields/Source eq '"]) expect(await found(words)).toEqual([]);
  });

  test.each(["O'Brien & Co #1", "''", "' or '", "x' or 1 eq 1 or '", '100 % + 1', '%27', '%2527', 'a=b&$top=1', '?#/\\', '"', ' ', '🙂', 'Æblegrød', 'e\u0301', '\u0001\u001f\u007f', '\t\r\n', 'null', "') or startswith(fields/Source,'"])('%j finds its own rows and no others', async (value) => {
    await keep(value);
    expect(await found(value)).toEqual(expected(value));
  });

  test('half of a letter finds nothing', async () => {
    expect(await lists.rowsWhere(id, 'Source', 'a\ud83d')).toEqual([]);
  });

  test('whatever the text, it finds its own rows and no others', async () => {
    const any = fc.integer({ min: 1, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code));
    const letter = fc.oneof(fc.constantFrom(..."'&#+%\"\\/?= ();,🙂ø\u0001\u001b\n"), any);
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 12 }), async (values) => {
      await Promise.all(values.map(keep));
      const answers = await Promise.all(values.map(found));
      expect(answers).toEqual(values.map(expected));
    }), { numRuns: 12, interruptAfterTimeLimit: 40_000 });
  }, 60_000);
});

describe('rights and places', () => {
  test('which site it is, is asked once, also by calls of the same moment', async () => {
    const before = await asked(/^GET \/sites\/[^/]+:\//);
    const fresh = await graph.lists();
    await Promise.all([fresh.all(), fresh.columns(id), fresh.page(id, undefined)]);
    await fresh.all();
    expect(await asked(/^GET \/sites\/[^/]+:\//)).toBe(before + 1);
  });

  test('a site that was not found is asked for again', async () => {
    const fresh = await graph.lists();
    await next('^GET /sites/[^/]+:/', { kind: 'recorded', status: 404, body: { error: { code: 'itemNotFound', message: 'x' } } });
    await expect(fresh.all()).rejects.toMatchObject({ kind: 'missing' });
    expect(await fresh.all()).not.toEqual([]);
  });

  test('who may not make lists is told so, and reads them all the same', async () => {
    const consultant = await graph.lists('consultant');
    await expect(consultant.make('Mine', [])).rejects.toMatchObject({ kind: 'forbidden', code: 'accessDenied' });
    expect(await consultant.all()).toEqual([{ id, name: 'Cases', displayName: 'Cases' }]);
  });
});

describe('changes of a row', () => {
  test.each<[string, GraphFaultSwitch['kind'], number]>([['412', 'preconditionFailed', 412], ['409', 'conflict', 409]])('a %s on an update is a conflict', async (_what, kind, status) => {
    const row = await lists.create(id, { Stage: 'new' });
    await next('^PATCH .*/fields$', { kind });
    await expect(lists.update(id, row.id, row.etag, { Stage: 'won' })).rejects.toMatchObject({ kind: 'conflict', status, code: 'resourceModified' });
  });

  test('a row whose answer has no etag is read again', async () => {
    const row = await lists.create(id, { Stage: 'new' });
    await answersWith('^PATCH .*/fields$', { Stage: 'won' });
    expect(await lists.update(id, row.id, row.etag, { Stage: 'won' })).toMatchObject({ id: row.id, etag: row.etag, fields: { Stage: 'new' } });
  });

  test('an item without id is no answer to a create', async () => {
    await answersWith('^POST .*/items$', { fields: {} });
    await expect(lists.create(id, { Stage: 'new' })).rejects.toEqual(strange);
  });

  test('a create whose answer holds no fields has those that were sent', async () => {
    await answersWith('^POST .*/items$', { id: '77', eTag: '"a,1"' });
    expect(await lists.create(id, { Stage: 'new' })).toEqual({ id: '77', etag: '"a,1"', modifiedAt: '', fields: { Stage: 'new' } });
  });
});

describe('pages and changes that Graph garbles', () => {
  const link = (tail: string) => `${graph.base}/v1.0/sites/x/lists/y/${tail}`;

  test('an item without id, as Graph has sent after a deletion, asks for everything to be read again', async () => {
    const start = await lists.deltaFromNow(id);
    await answersWith('items/delta', { value: [{ error: { code: 'InternalServerError', message: 'Cannot write a deleted resource' } }], '@odata.deltaLink': start });
    expect(await lists.delta('a list', start)).toMatchObject({ needsResync: true, changed: [], deletedIds: [] });
  });

  test('of an item that is there twice each state is told in its order; of one that goes and comes the last word counts', async () => {
    const start = await lists.deltaFromNow(id);
    const items = [{ id: '1', fields: { A: 1 } }, { id: '2', deleted: { state: 'deleted' } }, { id: '1', fields: { A: 2 } }, { id: '2', fields: { B: 1 } }, { id: '3', fields: {} }, { id: '3', deleted: {} }];
    await answersWith('items/delta', { value: items, '@odata.deltaLink': start });
    const { changed, deletedIds, needsResync } = await lists.delta('a list', start);
    expect([changed.map((row) => [row.id, row.fields]), deletedIds, needsResync]).toEqual([[['1', { A: 1 }], ['1', { A: 2 }], ['2', { B: 1 }]], ['3'], false]);
  });

  test('an expired link asks for everything to be read again, and nothing else that fails does', async () => {
    const start = await lists.deltaFromNow(id);
    await next('items/delta', { kind: 'gone' });
    expect(await lists.delta('a list', start)).toEqual({ changed: [], deletedIds: [], nextLink: undefined, deltaLink: undefined, needsResync: true });
    await next('items/delta', { kind: 'forbidden' });
    await expect(lists.delta('a list', start)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test.each<[string, (lists: Lists) => Promise<unknown>, string]>([
    ['lists', (all) => all.all(), '/lists\\?'],
    ['columns', (all) => all.columns(id), '/columns'],
    ['rows', (all) => all.rowsWhere(id, 'Source', 'x'), '/items\\?'],
    ['a first link of changes', (all) => all.deltaFromNow(id), 'items/delta'],
  ])('a link that leads in a circle ends the reading of %s at once', async (_what, reading, match) => {
    await graph.faults({ graph: [match, '/again$'].map((one) => ({ match: one, times: 50, kind: 'recorded', status: 200, body: { value: [], '@odata.nextLink': link('again') } })) });
    const before = await asked(/\/again$/);
    await expect(reading(lists)).rejects.toEqual(strange);
    expect(await asked(/\/again$/)).toBe(before + 1);
  });

  test('a link that leads elsewhere is not followed', async () => {
    await answersWith('/lists\\?', { value: [], '@odata.nextLink': 'https://evil.example/v1.0/sites/x' });
    await expect(lists.all()).rejects.toMatchObject({ kind: 'broken', message: expect.stringContaining('was not followed') });
    await expect(lists.page(id, 'https://evil.example/v1.0/x')).rejects.toEqual(strange);
    await expect(lists.delta('a list', 'https://evil.example/v1.0/x')).rejects.toEqual(strange);
  });

  test.each<[string, string, unknown, (lists: Lists) => Promise<unknown>]>([
    ['no collection', '/lists\\?', { error: 'none' }, (all) => all.all()],
    ['a list without id', '/lists\\?', { value: [{ name: 'x' }] }, (all) => all.all()],
    ['a column without name', '/columns$', { id: '1' }, (all) => all.makeColumn(id, text('New'))],
    ['changes without a link', 'items/delta', { value: [] }, (all) => all.deltaFromNow(id)],
  ])('%s is an answer that Graph never gives, and is told as such', async (_what, match, body, call) => {
    await answersWith(match, body);
    await expect(call(lists)).rejects.toEqual(strange);
  });

  test('a page in the place of rows is no answer: they are read again', async () => {
    await answersWith('/items\\?', 'PGh0bWw+');
    expect((await lists.page(id, undefined)).rows.length).toBeGreaterThan(0);
  });

  test('columns of kinds that we do not make are of another kind', async () => {
    await answersWith('/columns$', { value: [{ id: '1', name: 'A', text: {} }, { id: '2', name: 'B', choice: {} }, { id: '3', name: 'C', text: { allowMultipleLines: true } }, { id: '4', name: 'D', number: {}, indexed: true }] });
    expect((await lists.columns(id)).map(({ name, kind, isIndexed }) => [name, kind, isIndexed])).toEqual([['A', 'text', false], ['B', 'other', false], ['C', 'lines', false], ['D', 'number', true]]);
  });
});
