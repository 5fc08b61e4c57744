import { GraphServer, refusalIn, type Body } from './graphServer';

let graph: GraphServer;
let list: string;

beforeAll(async () => {
  graph = await GraphServer.start();
  list = await graph.list('Cases');
});

afterAll(() => graph.stop());

const json = { 'Content-Type': 'application/json' };
const me = (id: string, more: object = {}) => ({ id, method: 'GET', url: '/me', ...more });
const many = (count: number) => Array.from({ length: count }, (_, place) => me(String(place)));
const add = (id: string, more: object = {}) => ({ id, method: 'POST', url: `${list}/items`, headers: json, body: { fields: { Title: id } }, ...more });

test.each<[string, unknown, RegExp]>([
  ['no body', {}, /Invalid batch payload/],
  ['no requests', { requests: [] }, /Invalid batch payload/],
  ['requests that are no list', { requests: { id: '1' } }, /Invalid batch payload/],
  ['21 requests', { requests: many(21) }, /exceeds the maximum value of 20/],
  ['an id twice', { requests: [me('1'), me('1')] }, /must be unique/],
  ['a request without id', { requests: [{ method: 'GET', url: '/me' }] }, /needs an id/],
  ['a request without address', { requests: [{ id: '1', method: 'GET' }] }, /needs an id/],
  ['a request that is null', { requests: [null] }, /needs an id/],
  ['a batch in the batch', { requests: [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } }] }, /Invalid url/],
  ['an address with the version', { requests: [me('1', { url: '/v1.0/me' })] }, /Invalid url/],
  ['a whole address', { requests: [me('1', { url: 'https://graph.microsoft.com/v1.0/me' })] }, /Invalid url/],
  ['a write without Content-Type', { requests: [me('1'), add('2', { headers: undefined })] }, /^Write request id : 2 does not contain Content-Type header or body\.$/],
  ['a write without body', { requests: [add('2', { body: undefined })] }, /^Write request id : 2 does not contain Content-Type header or body\.$/],
  ['a request that waits for one that is not there', { requests: [me('1', { dependsOn: ['7'] })] }, /not in the batch/],
])('a batch with %s is refused whole, and nothing of it is done', async (_name, body, message) => {
  expect(refusalIn(await graph.call('POST', '/$batch', { body }))).toEqual({ status: 400, code: 'BadRequest', message: expect.stringMatching(message) });
  expect((await graph.get(`${list}/items`)).body).toMatchObject({ value: [] });
});

test('20 requests are answered, each with its status and headers; an address may lack its slash', async () => {
  const parts = await graph.batch([...many(19), { id: 'last', method: 'GET', url: 'users?$select=id', headers: {} }]);
  expect(parts).toHaveLength(20);
  expect(parts.every(({ status, headers }) => status === 200 && (headers as Body)['Content-Type'] === 'application/json')).toBe(true);
});

test('what depends on a failed request is not done and is 424, and so on down the chain', async () => {
  const parts = await graph.batch([{ id: 'a', method: 'GET', url: `${list}/items/999` }, add('b', { dependsOn: ['a'] }), add('c', { dependsOn: ['b'] }), me('d'), add('e', { dependsOn: ['d'] })]);
  expect(parts.map(({ id, status }) => [id, status])).toEqual([['a', 404], ['b', 424], ['c', 424], ['d', 200], ['e', 201]]);
  expect(parts[1]?.['body']).toMatchObject({ error: { code: 'FailedDependency' } });
  const { body } = await graph.get(`${list}/items?$expand=fields($select=Title)`);
  expect((body['value'] as Body[]).map(({ fields }) => (fields as Body)['Title'])).toEqual(['e']);
});

test('each part has its own scopes, headers and fate', async () => {
  const parts = await graph.batch([me('me'), add('write'), { id: 'mail', method: 'GET', url: '/me/messages' }], { scopes: ['User.Read'] });
  expect(parts.map(({ status, body }) => [status, refusalIn({ status: 0, body: body as Body }).code])).toEqual([[200, undefined], [403, 'accessDenied'], [403, 'ErrorAccessDenied']]);
  const stale = { ...json, 'If-Match': '"00000000-0000-4000-8000-000000000000,1"' };
  const [fields] = await graph.batch([{ id: '1', method: 'PATCH', url: `${list}/items/1/fields`, headers: stale, body: { Title: 'x' } }]);
  expect(fields).toMatchObject({ status: 412 });
});

test('without a token the whole batch is 401', async () => {
  const answer = await fetch(`${graph.origin()}/v1.0/$batch`, { method: 'POST', headers: json, body: JSON.stringify({ requests: many(1) }) });
  expect(answer.status).toBe(401);
});

test('only one’s own mailbox counts to four; other calls do not', async () => {
  const mails = Array.from({ length: 4 }, (_, place) => ({ id: `m${place}`, method: 'GET', url: '/me/messages?$top=1' }));
  const parts = await graph.batch([...mails, ...many(16)], { as: 'anna' });
  expect(parts.filter(({ status }) => status !== 200)).toEqual([]);
});

test('an answer that is no JSON comes in base64', async () => {
  graph.faults.current = { ...graph.faults.current, graph: [{ match: '/me$', times: 1, kind: 'htmlAnswer' }] };
  const [part] = await graph.batch([me('1')]);
  expect(part).toMatchObject({ status: 200, headers: { 'Content-Type': 'text/html' } });
  expect(Buffer.from(String(part?.['body']), 'base64').toString()).toMatch(/^<html>/);
});
