import { deliver } from '../../../src/sandbox/graph/mailboxes';
import { folderIdOf } from '../../../src/sandbox/graph/mailFolders';
import { GraphServer, refusalIn, rowsIn, textIn, type Body } from './graphServer';

let graph: GraphServer;
const anna = { as: 'anna' };

beforeAll(async () => {
  graph = await GraphServer.start();
  const [first] = graph.firm.mails;
  for (let number = 1; number <= 21; number += 1) {
    deliver(graph.database, { ...first!.mail, messageId: `<n${number}@kunde.example>`, subject: `Number ${number}`, sentAt: `2026-11-${String(number).padStart(2, '0')}T10:00:00Z` }, 'sven@nordlys.example', number === 21 ? 'sentitems' : 'inbox');
  }
});

afterAll(() => graph.stop());

const subjects = async (query: string, as = 'anna') => rowsIn(await graph.get(`/me/messages?${query}`, { as })).map(({ subject }) => subject);

test('ten mails a page, newest first, the links lead to each mail once', async () => {
  const seen: unknown[] = [];
  let page = await graph.get('/me/messages?$select=subject', { as: 'sven' });
  for (; ; page = await graph.get(textIn(page, '@odata.nextLink'), { as: 'sven' })) {
    seen.push(...rowsIn(page).map(({ subject }) => subject));
    if (page.body['@odata.nextLink'] === undefined) break;
    expect(rowsIn(page)).toHaveLength(10);
  }
  expect(seen).toEqual(Array.from({ length: 21 }, (_, place) => `Number ${21 - place}`));
});

test('a search finds the newest thousand, and no more', async () => {
  const [first] = graph.firm.mails;
  for (let number = 1; number <= 1001; number += 1) deliver(graph.database, { ...first!.mail, messageId: `<many${number}@kunde.example>`, subject: `Many ${number}`, sentAt: new Date(Date.UTC(2026, 0, 1, 0, number * 3)).toISOString() }, 'dora@nordlys.example');
  const found = rowsIn(await graph.get('/me/messages?$search="subject:many"&$select=subject&$top=1000')).map(({ subject }) => subject);
  expect([found.length, found[0], found.at(-1)]).toEqual([1000, 'Many 1001', 'Many 2']);
});

test('a folder is found by its well-known name or its id; a made-up id is malformed, a foreign one is not found', async () => {
  const folder = (id: string) => graph.get(`/me/mailFolders/${id}/messages?$count=true`, { as: 'sven' });
  expect((await folder('inbox')).body['@odata.count']).toBe(20);
  expect((await folder('SentItems')).body['@odata.count']).toBe(1);
  expect((await folder(folderIdOf('sven@nordlys.example', 'sentitems'))).body['@odata.count']).toBe(1);
  expect(refusalIn(await folder('made-up'))).toMatchObject({ status: 400, code: 'ErrorInvalidIdMalformed' });
  expect(refusalIn(await folder(folderIdOf('anna@nordlys.example', 'inbox')))).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
});

test('nobody reads a colleague’s mail', async () => {
  const [first] = rowsIn(await graph.get('/me/messages', anna));
  expect(refusalIn(await graph.get(`/me/messages/${String(first?.['id'])}`, { as: 'sven' }))).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
  expect(refusalIn(await graph.get('/users/anna@nordlys.example/messages', { as: 'sven' }))).toMatchObject({ status: 400 });
});

test.each([
  ["$filter=subject eq 're: need 1'", ['RE: Need 1']],
  ["$filter=startswith(subject,'RE:')&$top=2", ['RE: Need 3', 'RE: Need 2']],
  ["$filter=contains(subject,'need 3')", ['RE: Need 3']],
  ["$filter=from/emailAddress/address eq 'BO@kunde.example'", ['RE: Need 3', 'RE: Need 2', 'RE: Need 1']],
  ['$filter=receivedDateTime ge 2026-11-02T00:00:00Z and receivedDateTime lt 2026-11-03T00:00:00Z', ['RE: Need 2']],
  ["$filter=receivedDateTime ge 1900-01-01T00:00:00Z and from/emailAddress/address eq 'bo@kunde.example'&$orderby=receivedDateTime", ['RE: Need 1', 'RE: Need 2', 'RE: Need 3']],
  ["$filter=categories/any(c:c eq 'x')", []],
  ["$filter=not (isRead eq true) and internetMessageId eq '<m1@kunde.example>'", ['RE: Need 1']],
  ['$search="participants:cc@kunde.example"', ['RE: Need 3']],
  ['$search="subject:need 2"', ['RE: Need 2']],
  ['$search="Text of mail 1"', ['RE: Need 1']],
])('mails: %s', async (query, found) => {
  expect(await subjects(query)).toEqual(found);
});

test.each([['$search=participants:x@y.dk', 'BadRequest'], ["$filter=subject in ('a')", 'ErrorInvalidUrlQueryFilter'], ["$filter=categories/all(c:c eq 'x')", 'ErrorInvalidUrlQueryFilter'], ['$filter=isRead eq 1', 'BadRequest'], ['$orderby=isRead', 'InefficientFilter']])('mails: %s is refused with %s', async (query, code) => {
  expect(refusalIn(await graph.get(`/me/messages?${query}`, anna))).toMatchObject({ status: 400, code });
});

test('text instead of HTML is preferred, and said to be', async () => {
  const { headers, body } = await graph.get('/me/messages?$select=body&$top=1', { ...anna, headers: { prefer: 'outlook.body-content-type="text", odata.maxpagesize=5' } });
  expect(headers.get('preference-applied')).toBe('outlook.body-content-type="text"');
  expect(rowsIn({ body })[0]).toMatchObject({ body: { contentType: 'text' } });
});

test('a mail without headers says nothing of them, and its sender may be nobody', async () => {
  const [third] = rowsIn(await graph.get("/me/messages?$filter=subject eq 'RE: Need 3'&$select=internetMessageHeaders", anna));
  expect(third).not.toHaveProperty('internetMessageHeaders');
  const [fourth] = rowsIn(await graph.get('/me/messages?$top=1', anna));
  expect(fourth).toMatchObject({ from: null, sender: null });
});

test('a colleague is found by id and by UPN, whatever the case; nobody by a name', async () => {
  const [first] = graph.firm.people;
  for (const id of [first!.oid, first!.upn.toUpperCase()]) expect((await graph.get(`/users/${id}`)).body).toMatchObject({ id: first!.oid, userPrincipalName: first!.upn });
  expect(refusalIn(await graph.get('/users/nobody'))).toMatchObject({ status: 404, code: 'Request_ResourceNotFound', message: expect.stringContaining("Resource 'nobody' does not exist") });
});

test.each([
  ["$filter=startswith(displayName,'an')", ['Anna Dam']],
  ["$filter=mail eq 'SVEN@nordlys.example' or displayName eq 'dora lee'", ['Sven Ek', 'Dora Lee']],
  ["$filter=displayName in ('Sven Ek','Dora Lee')", ['Sven Ek', 'Dora Lee']],
  ["$search=\"displayName:da\" OR \"mail:sven\"", ['Anna Dam', 'Sven Ek']],
  ["$search=\"displayName:da\" AND \"mail:sven\"", []],
  ["$search=\"displayName:dam AN\"", ['Anna Dam']],
  ["$search=\"displayName:ven\" OR \"mail:nordlys\"", []],
  ['$orderby=displayName desc', ['Sven Ek', 'Dora Lee', 'Anna Dam']],
  ['$filter=accountEnabled eq false', []],
])('people: %s', async (query, names) => {
  const { body } = await graph.get(`/users?${query}`, { headers: { consistencylevel: 'eventual' } });
  expect(rowsIn({ body }).map(({ displayName }) => displayName)).toEqual(names);
});

test('people come in pages too, with the count of all', async () => {
  const first = await graph.get('/users?$top=2&$count=true', { headers: { consistencylevel: 'eventual' } });
  expect(first.body['@odata.count']).toBe(3);
  const names = [...rowsIn(first), ...rowsIn(await graph.get(textIn(first, '@odata.nextLink'), { headers: { consistencylevel: 'eventual' } }))].map(({ displayName }: Body) => displayName);
  expect(names).toEqual(['Anna Dam', 'Sven Ek', 'Dora Lee']);
});
