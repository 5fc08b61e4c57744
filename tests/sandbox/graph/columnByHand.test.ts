import { HandFault } from '../../../src/sandbox/graph/byHand';
import { removeColumn, retypeColumn } from '../../../src/sandbox/graph/columnByHand';
import { GraphServer, rowsIn, textIn } from './graphServer';

let graph: GraphServer;
let list: string;

beforeAll(async () => {
  graph = await GraphServer.start();
  list = await graph.list('Cases', [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }, { name: 'Size', text: {}, indexed: true }, { name: 'Words', text: { allowMultipleLines: true } }]);
  await graph.item(list, { Key: 'a', Size: '12', Words: 'one' });
  await graph.item(list, { Key: 'b', Size: 'many', Words: 'two' });
});

afterAll(() => graph.stop());

const fields = async () => rowsIn(await graph.get(`${list}/items?$expand=fields`)).map((row) => row['fields']);
const column = async (name: string) => rowsIn(await graph.get(`${list}/columns`)).find((one) => one['name'] === name);

test('a column of another type keeps its id and name, loses its index and what it cannot hold, and no row counts as changed', async () => {
  const [before, link] = [await column('Size'), textIn(await graph.get(`${list}/items/delta?token=latest&$expand=fields`), '@odata.deltaLink')];
  retypeColumn(graph.database, 'Cases', 'Size', { number: {} });
  expect(await column('Size')).toMatchObject({ id: before?.['id'], indexed: false, number: {} });
  expect(await fields()).toMatchObject([{ Size: 12 }, { Key: 'b' }]);
  expect((await fields())[1]).not.toHaveProperty('Size');
  expect(rowsIn(await graph.get(link))).toEqual([]);
  retypeColumn(graph.database, 'Cases', 'Key', { choice: { choices: [], allowTextEntry: true } });
  await graph.item(list, { Key: 'a' });
  expect(await fields()).toMatchObject([{ Key: 'a' }, { Key: 'b' }, { Key: 'a' }]);
});

test('a removed column is gone with its values, and one of the same name is empty', async () => {
  removeColumn(graph.database, 'Cases', 'Words');
  expect(await column('Words')).toBeUndefined();
  expect((await graph.call('POST', `${list}/columns`, { body: { name: 'Words', text: { allowMultipleLines: true } } })).body).toMatchObject({ name: 'Words' });
  for (const row of await fields()) expect(row).not.toHaveProperty('Words');
});

test('what is not there, SharePoint’s own, or no type of ours: a sentence', () => {
  expect(() => removeColumn(graph.database, 'Nothing', 'Words')).toThrow(new HandFault(404, 'The site has no list Nothing.'));
  expect(() => removeColumn(graph.database, 'Cases', 'Modified')).toThrow(new HandFault(404, 'The list Cases has no column Modified.'));
  expect(() => retypeColumn(graph.database, 'Cases', 'Size', {})).toThrow(new HandFault(400, 'Unable to determine type of provided column definition'));
});
