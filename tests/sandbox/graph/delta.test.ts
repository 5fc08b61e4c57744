import { seal } from '../../../src/sandbox/graph/links';
import { GraphServer, refusalIn, rowsIn, textIn, type Answer, type Body } from './graphServer';

let graph: GraphServer;
let number = 0;

beforeAll(async () => {
  graph = await GraphServer.start();
});

afterAll(() => graph.stop());

const list = (): Promise<string> => graph.list(`List ${(number += 1)}`, [{ name: 'Stage', text: {} }]);
const latest = async (path: string, more = '') => textIn(await graph.get(`${path}/items/delta?token=latest${more}`), '@odata.deltaLink');
const idsIn = (answer: Pick<Answer, 'body'>) => rowsIn(answer).map(({ id }) => id);

test('"latest" is a link that stands for now: what came before is not told, what comes after is, once', async () => {
  const path = await list();
  await graph.item(path, { Title: 'before' });
  const now = await graph.get(`${path}/items/delta?token=latest`);
  expect(rowsIn(now)).toEqual([]);
  const after = await graph.item(path, { Title: 'after' });
  const told = await graph.get(textIn(now, '@odata.deltaLink'));
  expect(idsIn(told)).toEqual([after]);
  expect(rowsIn(await graph.get(textIn(told, '@odata.deltaLink')))).toEqual([]);
  expect(idsIn(await graph.get(textIn(now, '@odata.deltaLink')))).toEqual([after]);
});

test('from the beginning, pages of 200 lead to the delta link, and deletions of before are not told', async () => {
  const path = await list();
  graph.fill(path, 450, () => ({ Title: 'x' }));
  await graph.call('DELETE', `${path}/items/7`);
  const sizes: number[] = [];
  let page = await graph.get(`${path}/items/delta`);
  for (; page.body['@odata.nextLink'] !== undefined; page = await graph.get(textIn(page, '@odata.nextLink'))) {
    sizes.push(rowsIn(page).length);
    expect(page.body).not.toHaveProperty(['@odata.deltaLink']);
    expect(idsIn(page)).not.toContain('7');
  }
  expect([...sizes, rowsIn(page).length]).toEqual([200, 200, 49]);
  expect(rowsIn(await graph.get(textIn(page, '@odata.deltaLink')))).toEqual([]);
});

test('a row that changed between two pages comes again, with its last words', async () => {
  const path = await list();
  graph.fill(path, 3, () => ({ Title: 'old' }));
  const first = await graph.get(`${path}/items/delta?$top=2&$expand=fields`);
  await graph.call('PATCH', `${path}/items/1/fields`, { body: { Title: 'new' } });
  const second = await graph.get(textIn(first, '@odata.nextLink'));
  expect(idsIn(second)).toEqual(['3', '1']);
  expect(rowsIn(second)[1]).toMatchObject({ fields: { Title: 'new' } });
});

test('the options of the first call live in the link', async () => {
  const path = await list();
  const link = await latest(path, '&$expand=fields($select=Stage)&$select=id&$top=1');
  for (const Stage of ['a', 'b']) await graph.item(path, { Title: 'x', Stage });
  const page = await graph.get(link);
  const [row] = rowsIn(page);
  expect(Object.keys(row ?? {}).filter((name) => !name.includes('@')).sort()).toEqual(['fields', 'id']);
  expect(Object.keys(row?.['fields'] as Body).filter((name) => !name.includes('@'))).toEqual(['Stage']);
  expect(idsIn(await graph.get(textIn(page, '@odata.nextLink')))).toEqual(['2']);
});

test('a row that is made, changed and deleted is told as deleted, with nothing of its words', async () => {
  const path = await list();
  const link = await latest(path, '&$expand=fields');
  const id = await graph.item(path, { Title: 'secret' });
  await graph.call('PATCH', `${path}/items/${id}/fields`, { body: { Title: 'secret too' } });
  await graph.call('DELETE', `${path}/items/${id}`);
  const answer = await graph.get(link);
  expect(rowsIn(answer)).toEqual([expect.objectContaining({ id, deleted: { state: 'deleted' } })]);
  expect(JSON.stringify(answer.body)).not.toContain('secret');
  expect(await graph.item(path, { Title: 'next' })).not.toBe(id);
});

/** A link of this list as the service would have made it so many days ago. */
function aged(path: string, days: number): string {
  const held = { list: path.split('/').at(-1), after: 0, goneAfter: 0, query: '', at: Date.now() - days * 86_400_000 };
  return `${path}/items/delta?token=${seal(graph.database, held)}`;
}

test('a link of 29 days is answered, one of 31 is gone, and so is one of another list', async () => {
  const [path, other] = [await list(), await list()];
  expect((await graph.get(aged(path, 29))).status).toBe(200);
  for (const link of [aged(path, 31), (await latest(other)).replace(other, path)]) {
    const answer = await graph.get(link);
    expect(refusalIn(answer)).toMatchObject({ status: 410, code: 'resyncChangesApplyDifferences' });
    expect(answer.headers.get('location')).toBe(`https://graph.microsoft.com/v1.0${path}/items/delta`);
  }
});

test('in a batch the 410 has its Location among the headers of the part', async () => {
  const path = await list();
  const [part] = await graph.batch([{ id: '1', method: 'GET', url: aged(path, 31) }]);
  expect(part).toMatchObject({ status: 410, headers: { Location: `https://graph.microsoft.com/v1.0${path}/items/delta`, 'Content-Type': 'application/json' } });
});
