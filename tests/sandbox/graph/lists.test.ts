import { GraphServer, refusalIn, rowsIn, type Body } from './graphServer';

let graph: GraphServer;
let number = 0;

beforeAll(async () => {
  graph = await GraphServer.start();
});

afterAll(() => graph.stop());

const list = (columns: readonly object[] = []): Promise<string> => graph.list(`List ${(number += 1)}`, columns);
const column = (path: string, body: Body) => graph.call('POST', `${path}/columns`, { body });
const unique = { name: 'Key', text: { maxLength: 64 }, indexed: true, enforceUniqueValues: true };

test('a list is found by its id, its title and its name, whatever the case, and its name is the server’s to give', async () => {
  const path = await graph.list('Å: løn & co');
  const { body } = await graph.get(path);
  expect(body).toMatchObject({ displayName: 'Å: løn & co', name: 'Å løn  co', list: { template: 'genericList' } });
  for (const name of ['Å: LøN & CO', String(body['name'])]) expect((await graph.get(`${graph.site}/lists/${encodeURIComponent(name)}`)).body).toMatchObject({ id: body['id'] });
  expect(refusalIn(await graph.call('POST', `${graph.site}/lists`, { body: { displayName: 'x', name: 'x' } }))).toMatchObject({ status: 400, message: expect.stringMatching(/^Cannot define a 'name' for a list/) });
  expect(refusalIn(await graph.call('POST', `${graph.site}/lists`, { body: { displayName: 'Å: løn & CO' } }))).toMatchObject({ status: 409, code: 'nameAlreadyExists' });
});

test('a list that cannot be made whole is not made', async () => {
  const { status } = await graph.call('POST', `${graph.site}/lists`, { body: { displayName: 'Half', columns: [{ name: 'A', text: {} }, { name: 'B', currency: {} }] } });
  expect([status, (await graph.get(`${graph.site}/lists/Half`)).status]).toEqual([400, 404]);
});

test.each<[string, Body, RegExp]>([
  ['of no kind', { name: 'X' }, /Unable to determine type/],
  ['of two kinds', { name: 'X', text: {}, number: {} }, /Unable to determine type/],
  ['without a name', { text: {} }, /^Invalid request$/],
  ['with a property that nobody knows', { name: 'X', text: {}, colour: 'red' }, /'colour' does not exist on type 'microsoft.graph.columnDefinition'/],
  ['with a setting of another kind', { name: 'X', text: { minimum: 3 } }, /'minimum' is not valid on type 'microsoft.graph.textColumn'/],
  ['unique and without index', { name: 'X', text: {}, enforceUniqueValues: true }, /must be indexed to enforce unique values/],
  ['of many lines with an index', { name: 'X', text: { allowMultipleLines: true }, indexed: true }, /cannot be indexed/],
  ['of several persons with an index', { name: 'X', personOrGroup: { allowMultipleSelection: true }, indexed: true }, /cannot be indexed/],
  ['longer than one line may be', { name: 'X', text: { maxLength: 256 } }, /is 255/],
])('a column %s is refused', async (_name, body, message) => {
  expect(refusalIn(await column(await list(), body))).toMatchObject({ status: 400, code: 'invalidRequest', message: expect.stringMatching(message) });
});

test('the 21st index of a list is refused', async () => {
  const path = await list(Array.from({ length: 20 }, (_, place) => ({ name: `C${place}`, text: {}, indexed: true })));
  expect(refusalIn(await column(path, { name: 'X', text: {}, indexed: true }))).toMatchObject({ status: 400, message: expect.stringMatching(/maximum number of indexed columns/) });
  expect((await column(path, { name: 'X', text: {} })).status).toBe(201);
});

test('an index is refused once a list has more than 5,000 rows', async () => {
  const path = await list();
  graph.fill(path, 5001, () => ({}));
  expect(refusalIn(await column(path, { name: 'X', text: {}, indexed: true }))).toMatchObject({ status: 400, message: expect.stringMatching(/list view threshold/) });
});

test('uniqueness comes later only where every value is one', async () => {
  const path = await list([{ name: 'Key', text: {}, indexed: true }]);
  const keys = rowsIn(await graph.get(`${path}/columns?$filter=name eq 'Key'`));
  const change = () => graph.call('PATCH', `${path}/columns/${String(keys[0]?.['id'])}`, { body: { enforceUniqueValues: true } });
  const twin = [await graph.item(path, { Key: 'a' }), await graph.item(path, { Key: 'A' })][1];
  expect(refusalIn(await change())).toMatchObject({ status: 400, message: expect.stringMatching(/contains duplicate values/) });
  await graph.call('DELETE', `${path}/items/${twin}`);
  expect((await change()).body).toMatchObject({ enforceUniqueValues: true, indexed: true });
  expect(refusalIn(await graph.call('POST', `${path}/items`, { body: { fields: { Key: 'a' } } }))).toMatchObject({ status: 400, message: expect.stringMatching(/unique constraints/) });
});

test('a unique value is refused on a change too, whatever the case; nothing is never a double', async () => {
  const path = await list([unique]);
  const [first, second] = [await graph.item(path, { Key: 'a' }), await graph.item(path, { Key: 'b' })];
  await graph.item(path, { Title: 'no key' });
  await graph.item(path, { Title: 'no key' });
  const answer = await graph.call('PATCH', `${path}/items/${second}/fields`, { body: { Key: 'A', Title: 'x' } });
  expect(refusalIn(answer)).toEqual({ status: 400, code: 'invalidRequest', message: 'One or more fields with unique constraints already has the provided value.' });
  expect((await graph.get(`${path}/items/${second}/fields`)).body).not.toHaveProperty('Title');
  expect((await graph.call('PATCH', `${path}/items/${first}/fields`, { body: { Key: 'a' } })).status).toBe(200);
});

test.each<[string, unknown, RegExp]>([
  ['Words', 3, /^Invalid request$/],
  ['Words', 'x'.repeat(65), /^Invalid text value/],
  ['Lines', 'x'.repeat(64_000), /^Invalid text value/],
  ['Amount', '3', /^Invalid request$/],
  ['Amount', -1, /^Invalid request$/],
  ['Done', 'yes', /^Invalid request$/],
  ['Due', 'tomorrow', /^Invalid request$/],
  ['Stage', 'lost', /^Invalid request$/],
  ['Nothing', 'x', /'Nothing' is not recognized/],
  ['words', 'x', /'words' is not recognized/],
  ['id', '7', /'id' is read-only/],
  ['Created', '2026-11-25T10:00:00Z', /'Created' is read-only/],
  ['AuthorLookupId', '11', /'AuthorLookupId' is read-only/],
  ['_UIVersionString', '9.0', /'_UIVersionString' is read-only/],
])('%s is not %j', async (name, value, message) => {
  const path = await list([
    { name: 'Words', text: { maxLength: 64 } }, { name: 'Lines', text: { allowMultipleLines: true } }, { name: 'Amount', number: { minimum: 0 } }, { name: 'Done', boolean: {} },
    { name: 'Due', dateTime: { format: 'dateTime' } }, { name: 'Stage', choice: { choices: ['won'] } },
  ]);
  const id = await graph.item(path, { Title: 'before' });
  const answer = await graph.call('PATCH', `${path}/items/${id}/fields`, { body: { Title: 'after', [name]: value } });
  expect(refusalIn(answer)).toMatchObject({ status: 400, code: 'invalidRequest', message: expect.stringMatching(message) });
  expect((await graph.get(`${path}/items/${id}/fields`)).body).toMatchObject({ Title: 'before' });
});

test('values come back as they went in, moments in UTC to the second, defaults filled in, and a change touches only what it names', async () => {
  const path = await list([{ name: 'At', dateTime: { format: 'dateTime' } }, { name: 'Stage', choice: { choices: ['flagged', 'won'] }, defaultValue: { value: 'flagged' } }, { name: 'Done', boolean: {}, defaultValue: { value: '0' } }, { name: 'Amount', number: {} }]);
  const id = await graph.item(path, { Title: 'Ærø 漢字 😀 "\'', At: '2026-11-25T10:00:00.987+01:00', Amount: 0.1 });
  const stored = { Title: 'Ærø 漢字 😀 "\'', At: '2026-11-25T09:00:00Z', Stage: 'flagged', Done: false, Amount: 0.1 };
  expect((await graph.get(`${path}/items/${id}/fields`)).body).toMatchObject(stored);
  const { body } = await graph.call('PATCH', `${path}/items/${id}`, { body: { fields: { Stage: 'won', Title: '' } } });
  expect(body['fields']).toMatchObject({ At: stored.At, Stage: 'won', Amount: 0.1, _UIVersionString: '2.0' });
  expect(body['fields']).not.toHaveProperty('Title');
});

test('the etag is "guid,number", the same everywhere, changes with every write, and allows the write that knows it', async () => {
  const path = await list();
  const made = await graph.call('POST', `${path}/items`, { body: { fields: { Title: 'x' } } });
  const first = String(made.body['eTag']);
  expect(first).toMatch(/^"[0-9a-f]{8}-[0-9a-f-]{27},3"$/);
  const { body } = await graph.get(`${path}/items/1?$expand=fields`);
  expect([body['eTag'], body['@odata.etag'], (body['fields'] as Body)['@odata.etag'], made.headers.get('etag')]).toEqual([first, first, first, first]);
  const write = (match: string) => graph.call('PATCH', `${path}/items/1/fields`, { body: { Title: 'y' }, headers: { 'if-match': match } });
  const changed = await write(first);
  const second = String(changed.body['@odata.etag']);
  expect([changed.status, changed.headers.get('etag'), second === first]).toEqual([200, second, false]);
  expect((await write(first)).status).toBe(412);
  expect((await write('*')).status).toBe(200);
  expect((await write((await graph.get(`${path}/items/1`)).headers.get('etag') ?? second)).status).toBe(412);
  const upper = String((await graph.get(`${path}/items/1`)).body['eTag']).replace(/"([^,]+)/, (_whole, guid: string) => `"{${guid.toUpperCase()}}`);
  expect((await write(upper)).status).toBe(200);
});

test('hidden columns come only when they are named, and names are exact', async () => {
  const path = await list([{ name: 'Secret', text: {}, hidden: true }, { name: 'Open', text: {} }]);
  await graph.item(path, { Secret: 's', Open: 'o' });
  const fields = async (query: string) => (await graph.get(`${path}/items/1/fields${query}`)).body;
  expect(await fields('')).not.toHaveProperty('Secret');
  const chosen = await fields('?$select=Secret,Open,id');
  expect(Object.keys(chosen).filter((name) => !name.includes('@')).sort()).toEqual(['Open', 'Secret', 'id']);
  expect(refusalIn(await graph.get(`${path}/items/1/fields?$select=open`))).toMatchObject({ status: 400, message: "Field 'open' is not recognized" });
});

test('what is not there is 404 in SharePoint’s words', async () => {
  const path = await list();
  for (const missing of [`${path}/items/1`, `${path}/items/x`, `${path}/columns/x`, `${graph.site}/lists/none`, '/sites/nordlys.sharepoint.example:/sites/none']) {
    expect(refusalIn(await graph.get(missing))).toMatchObject({ status: 404, code: 'itemNotFound' });
  }
  expect(refusalIn(await graph.get('/sites/none'))).toMatchObject({ status: 400, code: 'invalidRequest' });
});
