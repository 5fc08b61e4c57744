import { GraphServer, refusalIn, rowsIn, textIn, type Body } from './graphServer';

let graph: GraphServer;
let item: string;

beforeAll(async () => {
  graph = await GraphServer.start();
  const list = await graph.list('Cases', [{ name: 'Stage', text: {} }, { name: 'Note', text: {} }]);
  item = `${list}/items/${await graph.item(list, { Title: 'one', Stage: 'heard', Note: 'first' })}`;
  await graph.call('PATCH', `${item}/fields`, { as: 'anna', body: { Stage: 'met' } });
  await graph.call('PATCH', item, { as: 'sven', body: { fields: { Title: 'two', Note: null } } });
});

afterAll(() => graph.stop());

test('a version for each change, newest first, and who made it', async () => {
  const rows = rowsIn(await graph.get(`${item}/versions`));
  expect(rows.map(({ id, lastModifiedBy }) => [id, ((lastModifiedBy as Body)['user'] as Body)['displayName']])).toEqual([['3.0', 'Sven Ek'], ['2.0', 'Anna Dam'], ['1.0', 'Dora Lee']]);
  expect(rows[0]).not.toHaveProperty('fields');
});

test('the fields of a version stand as they were', async () => {
  const rows = rowsIn(await graph.get(`${item}/versions?$expand=fields($select=Title,Stage,Note,EditorLookupId,_UIVersionString)`));
  const fields = rows.map((row) => Object.fromEntries(Object.entries(row['fields'] as Body).filter(([name]) => !name.includes('@'))));
  expect(fields).toEqual([
    { Title: 'two', Stage: 'met', EditorLookupId: '11', _UIVersionString: '3.0' },
    { Title: 'one', Stage: 'met', Note: 'first', EditorLookupId: '10', _UIVersionString: '2.0' },
    { Title: 'one', Stage: 'heard', Note: 'first', EditorLookupId: '12', _UIVersionString: '1.0' },
  ]);
});

test('one version by its number; one that is not there is not found', async () => {
  expect((await graph.get(`${item}/versions/1.0?$expand=fields`)).body).toMatchObject({ id: '1.0', fields: { Title: 'one', Stage: 'heard' } });
  expect(refusalIn(await graph.get(`${item}/versions/4.0`))).toMatchObject({ status: 404, code: 'itemNotFound' });
});

test('a refused change makes no version', async () => {
  await graph.call('PATCH', `${item}/fields`, { headers: { 'if-match': '"00000000-0000-4000-8000-000000000000,1"' }, body: { Stage: 'won' } });
  await graph.call('PATCH', `${item}/fields`, { body: { Stage: 7 } });
  expect(rowsIn(await graph.get(`${item}/versions`))).toHaveLength(3);
});

test('versions come in pages', async () => {
  const first = await graph.get(`${item}/versions?$top=2&$select=id`);
  const ids = [...rowsIn(first), ...rowsIn(await graph.get(textIn(first, '@odata.nextLink')))].map(({ id }) => id);
  expect(ids).toEqual(['3.0', '2.0', '1.0']);
});
