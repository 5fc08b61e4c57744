import { GraphServer, refusalIn, rowsIn, textIn, type Body } from './graphServer';

let graph: GraphServer;

beforeAll(async () => {
  graph = await GraphServer.start();
});

afterAll(() => graph.stop());

const defaultList = async (as = 'anna') => `/me/todo/lists/${String(rowsIn(await graph.get('/me/todo/lists', { as })).find(({ wellknownListName }) => wellknownListName === 'defaultList')?.['id'])}`;
const make = async (body: object, as = 'anna') => graph.call('POST', `${await defaultList(as)}/tasks`, { as, body });
const linked = { webUrl: 'https://teams.microsoft.com/l/entity/a/b', applicationName: 'Forsigtigt Salg', displayName: 'Teams', externalId: 'intent-1' };

test('everybody has a default list and one of flagged mails, each with ids of the own; a list can be made', async () => {
  const [annas, boos] = [rowsIn(await graph.get('/me/todo/lists', { as: 'anna' })), rowsIn(await graph.get('/me/todo/lists', { as: 'sven' }))];
  expect(annas).toMatchObject([{ wellknownListName: 'defaultList', isOwner: true, isShared: false }, { wellknownListName: 'flaggedEmails' }]);
  expect(annas.map(({ id }) => id)).not.toEqual(boos.map(({ id }) => id));
  const { status, body } = await graph.call('POST', '/me/todo/lists', { as: 'anna', body: { displayName: 'Trips' } });
  expect([status, body]).toMatchObject([201, { displayName: 'Trips', wellknownListName: 'none' }]);
  expect(rowsIn(await graph.get('/me/todo/lists', { as: 'anna' })).map(({ id }) => id)).toContain(body['id']);
});

test('without $top there are sixteen lists and no way to the others; with it there is one', async () => {
  for (let count = 0; count < 20; count += 1) await graph.call('POST', '/me/todo/lists', { as: 'sven', body: { displayName: `List ${count}` } });
  const { body } = await graph.get('/me/todo/lists', { as: 'sven' });
  expect(rowsIn({ body })).toHaveLength(16);
  expect(body).not.toHaveProperty(['@odata.nextLink']);
  const first = await graph.get('/me/todo/lists?$top=15', { as: 'sven' });
  expect(rowsIn(await graph.get(textIn(first, '@odata.nextLink'), { as: 'sven' }))).toHaveLength(7);
});

test('a task is made with what it is linked to; the links are told when they are expanded, and not otherwise', async () => {
  const { status, body } = await make({ title: 'Call Jens', linkedResources: [linked] });
  expect([status, body]).toMatchObject([201, { title: 'Call Jens', status: 'notStarted', isReminderOn: false, linkedResources: [{ ...linked, id: expect.any(String) }] }]);
  const list = await defaultList();
  const find = async (query: string) => rowsIn(await graph.get(`${list}/tasks${query}`, { as: 'anna' })).find(({ id }) => id === body['id']) ?? {};
  expect(await find('')).not.toHaveProperty('linkedResources');
  expect(await find('?$expand=linkedResources')).toMatchObject({ linkedResources: [linked] });
  expect(refusalIn(await graph.get(`${list}/tasks?$filter=linkedResources/any(l:l/externalId eq 'intent-1')`, { as: 'anna' }))).toMatchObject({ status: 400 });
});

test.each([
  ['Romance Standard Time', '2026-12-03T00:00:00', '2026-12-02T23:00:00.0000000'],
  ['Europe/Copenhagen', '2026-07-03T00:00:00.0000000', '2026-07-02T22:00:00.0000000'],
  ['Asia/Tokyo', '2026-12-03', '2026-12-02T15:00:00.0000000'],
  ['UTC', '2026-12-03T00:00:00', '2026-12-03T00:00:00.0000000'],
])('a due date in %s comes back in UTC', async (timeZone, dateTime, dateTimeUtc) => {
  expect((await make({ title: 'Due', dueDateTime: { dateTime, timeZone } })).body).toMatchObject({ dueDateTime: { dateTime: dateTimeUtc, timeZone: 'UTC' } });
});

test.each([
  [{ dueDateTime: { dateTime: '2026-12-03T17:00--3:00', timeZone: 'UTC' } }, 'InvalidDateTime'],
  [{ dueDateTime: { dateTime: '2026-12-03T00:00:00', timeZone: 'Danish Time' } }, 'TimeZoneNotSupportedException'],
  [{ title: 1 }, 'BadRequest'],
  [{ status: 'done' }, 'BadRequest'],
])('%j is refused', async (body, code) => {
  expect(refusalIn(await make(body))).toMatchObject({ status: 400, code });
});

test('a task that is done has a day of completion, one that is open again has none; a task that was deleted is gone', async () => {
  const path = `${await defaultList()}/tasks/${String((await make({ title: 'Done' })).body['id'])}`;
  const patch = (body: object) => graph.call('PATCH', path, { as: 'anna', body });
  expect((await patch({ status: 'completed' })).body).toMatchObject({ status: 'completed', completedDateTime: { dateTime: expect.stringMatching(/T00:00:00\.0000000$/), timeZone: 'UTC' } });
  expect((await patch({ status: 'notStarted', title: 'Again' })).body).not.toHaveProperty('completedDateTime');
  expect((await graph.get(path, { as: 'anna' })).body).toMatchObject({ title: 'Again', status: 'notStarted' });
  expect((await graph.call('DELETE', path, { as: 'anna' })).status).toBe(204);
  expect(refusalIn(await graph.get(path, { as: 'anna' }))).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
});

test('nobody reaches a colleague’s list, and tasks come in pages', async () => {
  const list = await defaultList('dora');
  expect(refusalIn(await graph.get(`${list}/tasks`, { as: 'anna' }))).toMatchObject({ status: 404 });
  expect(refusalIn(await graph.get('/me/todo/lists/made-up/tasks', { as: 'anna' }))).toMatchObject({ status: 400, code: 'ErrorInvalidIdMalformed' });
  for (const title of ['a', 'b', 'c']) await make({ title }, 'dora');
  const first = await graph.get(`${list}/tasks?$top=2&$expand=linkedResources`, { as: 'dora' });
  const second = await graph.get(textIn(first, '@odata.nextLink'), { as: 'dora' });
  expect([...rowsIn(first), ...rowsIn(second)].map((row: Body) => [row['title'], row['linkedResources']])).toEqual([['c', []], ['b', []], ['a', []]]);
});
