import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphCall } from '../../src/graph/batch';
import { HostError } from '../../src/host/hostError';
import { batch, did, failed, read, reads, StandIn, type Outcome, type Part, type Reply } from './standIn';

const scopes = ['Sites.ReadWrite.All'];
const html: Reply = { status: 200, body: '<html>Please sign in to this network</html>' };

let graph: StandIn;

beforeAll(async () => {
  graph = await StandIn.start();
});

beforeEach(() => graph.forget());
afterAll(() => graph.stop());
afterEach(() => void jest.useRealTimers());

describe('tokens', () => {
  const refused: Reply = { status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: 'x' } } };

  test.each<[string, (parts: readonly Part[]) => Outcome]>([
    ['a whole batch', () => refused],
    ['a part', (parts) => batch(parts.map((part) => failed(part, refused)))],
  ])('after a 401 on %s a token that is not the kept one is asked for, once, and the call is sent with it, a write too', async (_what, refusal) => {
    graph.answers(refusal);
    const write: GraphCall = { method: 'POST', path: '/x', body: {} };
    expect(await graph.transport({ token: async (_scopes, how) => (how === 'refreshed' ? 'fresh' : 'stale') }).send([write], scopes)).toEqual([did(write)]);
    expect(graph.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer stale', 'Bearer fresh']);
  });

  test('a second 401 is told, and nothing is tried a third time', async () => {
    graph.answer = () => refused;
    expect(await graph.transport().send(reads(2), scopes)).toEqual([expect.objectContaining({ kind: 'signedOut', status: 401 }), expect.objectContaining({ kind: 'signedOut' })]);
    expect(graph.sizes()).toEqual([2, 2]);
  });

  test('where there is no token nothing leaves, and the reason comes through as it is', async () => {
    const fault = new HostError('interactionNeeded', 'Nobody is signed in.');
    await expect(graph.transport({ token: () => Promise.reject(fault) }).send(reads(3), scopes)).rejects.toBe(fault);
    expect(graph.asked).toEqual([]);
  });
});

/** Ways in which nobody learns whether a call was done. */
const unknown: readonly (readonly [what: string, outcome: (parts: readonly Part[]) => Outcome])[] = [
  ['504 for its part', (parts) => batch(parts.map((part) => failed(part, { status: 504, body: 'PGh0bWw+' })))],
  ['502 for its part', (parts) => batch(parts.map((part) => failed(part, { status: 502 })))],
  ['408 for its part', (parts) => batch(parts.map((part) => failed(part, { status: 408 })))],
  ['504 in HTML', () => ({ status: 504, body: '<html>Gateway Timeout</html>' })],
  ['502 in HTML', () => ({ status: 502, body: '<html>Bad Gateway</html>' })],
  ['200 in HTML', () => html],
  ['JSON that is no batch', () => ({ status: 200, body: { value: [] } })],
  ['half of a JSON text', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"responses":[{"id":"0","sta' })],
  ['a cut connection', () => 'cut'],
];

describe('calls of which nobody knows whether they were done', () => {
  test.each(unknown)('%s: a write is never sent again', async (_what, outcome) => {
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
      graph.forget();
      graph.answers(outcome);
      expect(await graph.transport().send([{ method, path: '/x', body: {} }], scopes)).toEqual([expect.objectContaining({ name: 'GraphError', kind: 'offline' })]);
      expect(graph.sizes()).toEqual([1]);
    }
  });

  test.each(unknown)('%s: a read is sent again, and a write of the same batch is not', async (_what, outcome) => {
    graph.answers(outcome);
    expect(await graph.transport().send([read('/x'), { method: 'PATCH', path: '/y', body: {} }], scopes)).toEqual([did(read('/x')), expect.objectContaining({ kind: 'offline' })]);
    expect(graph.urls()).toEqual([['/y', '/x'], ['/x']]);
  });

  test.each<[Outcome]>([['silent'], ['endless']])('an answer that is %s ends after fifteen seconds as offline, and a write is not sent again', async (outcome) => {
    jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'setImmediate', 'nextTick', 'queueMicrotask', 'setInterval'] });
    graph.answers(() => outcome);
    const arrival = graph.arrival();
    let hasEnded = false;
    const sent = graph.transport().send([{ method: 'POST', path: '/x', body: {} }], scopes).finally(() => (hasEnded = true));
    await arrival;
    await jest.advanceTimersByTimeAsync(14_999);
    expect(hasEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await sent).toEqual([expect.objectContaining({ kind: 'offline', code: 'timeout' })]);
    expect(graph.sizes()).toEqual([1]);
  });

  test('where nothing listens the calls are offline', async () => {
    const transport = graph.transport({ base: 'https://localhost:9' });
    expect(await transport.send(reads(1), scopes)).toEqual([expect.objectContaining({ kind: 'offline', code: 'noAnswer' })]);
  });

  test('no token travels without encryption', async () => {
    const heard: (string | undefined)[] = [];
    const bare = createServer((request, response) => {
      heard.push(request.headers.authorization);
      response.writeHead(401).end();
    });
    await new Promise<void>((done) => bare.listen(0, '127.0.0.1', done));
    const transport = graph.transport({ base: `http://localhost:${(bare.address() as AddressInfo).port}`, token: async () => 'secret' });
    expect(await transport.send(reads(1), scopes)).toEqual([expect.objectContaining({ kind: 'signedOut' })]);
    expect(heard).toEqual([undefined, undefined]);
    bare.closeAllConnections();
    await new Promise((done) => bare.close(done));
  });
});

describe('links', () => {
  test.each([
    ['https://graph.microsoft.com/v1.0/sites/a/lists?$skiptoken=x%2By', '/sites/a/lists?$skiptoken=x%2By'],
    ['https://graph.microsoft.com:443/v1.0/sites/a', '/sites/a'],
    ['HTTPS://GRAPH.MICROSOFT.COM/v1.0/sites/a#part', '/sites/a'],
    ['https://somebody:secret@graph.microsoft.com/v1.0/sites/a', '/sites/a'],
    ['https://graph.microsoft.com/v1.0/x/../sites/a', '/sites/a'],
  ])('%s is followed as %s', (link, path) => {
    expect(graph.transport({ base: 'https://graph.microsoft.com' }).pathOf(link)).toBe(path);
  });

  test.each([
    'https://evil.example/v1.0/sites/a',
    'http://graph.microsoft.com/v1.0/sites/a',
    'https://graph.microsoft.com:8443/v1.0/sites/a',
    'https://graph.microsoft.com.evil.example/v1.0/sites/a',
    'https://graph.microsoft.com@evil.example/v1.0/sites/a',
    'https://graph.microsoft.com%40evil.example/v1.0/sites/a',
    'https://graph.microsoft.com\\@evil.example/v1.0/sites/a',
    'https://evil.example\\graph.microsoft.com/v1.0/sites/a',
    '//evil.example/v1.0/sites/a',
    '//graph.microsoft.com/v1.0/sites/a',
    '/v1.0/sites/a',
    'https://graph.microsoft.com/beta/sites/a',
    'https://graph.microsoft.com/v1.0/../beta/sites/a',
    'https://graph.microsoft.com/v1.0/%2e%2e/beta/sites/a',
    'https://graph.microsoft.com/v1.0',
    'https://graph.microsoft.com/v1.0evil/sites/a',
    'https://graph.microsoft.com/v1.0//evil.example/x',
    'https://graph.microsoft.com/v1.0/\\evil.example/x',
    'https://graph.microsoft.com/v1.0/$batch',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    '',
  ])('%s leads elsewhere, and is not followed', (link) => {
    expect(() => graph.transport({ base: 'https://graph.microsoft.com' }).pathOf(link)).toThrow(expect.objectContaining({ kind: 'broken', message: expect.stringContaining('was not followed') }));
  });
});
