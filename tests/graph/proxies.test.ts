import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { GraphCall } from '../../src/graph/batch';
import { ownGateMemory } from '../../src/graph/gateMemory';
import { openTransport } from '../../src/graph/transport';
import { certificateIn } from '../../src/sandbox/certificate';
import { HastyClock } from './hastyClock';
import { trust } from './trust';

const scopes = ['Sites.ReadWrite.All'];
const page = '<!doctype html><title>Guest network</title><form>Please sign in</form>';
const well = (text: string): string => JSON.stringify({ responses: (JSON.parse(text) as { requests: { id: string }[] }).requests.map(({ id }) => ({ id, status: 200, body: { value: [] } })) });

/** What stands between us and Graph; `asked` is the text of the request. */
type Proxy = (response: ServerResponse, asked: string) => void;

const answering = (status: number, type: string | undefined, body: string | ((asked: string) => string)): Proxy => (response, asked) => void response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(typeof body === 'string' ? body : body(asked));

const proxies: readonly (readonly [string, Proxy])[] = [
  ['a page with 200', answering(200, 'text/html; charset=utf-8', page)],
  ['a page with 200 that calls itself JSON', answering(200, 'application/json', page)],
  ['a batch that calls itself a page', answering(200, 'text/html', well)],
  ['a batch that calls itself a file', answering(200, 'application/octet-stream', well)],
  ['a batch without a type', answering(200, undefined, well)],
  ['nothing, with 200', answering(200, 'application/json', '')],
  ['nothing, with 204', answering(204, undefined, '')],
  ['JSON that is no batch', answering(200, 'application/json', '{"status":"ok"}')],
  ['a text in place of an object', answering(200, 'application/json', '"please sign in"')],
  ['null', answering(200, 'application/json', 'null')],
  ['half of a batch', answering(200, 'application/json', (asked) => well(asked).slice(0, -9))],
  ['half of a batch, and the end of the connection', (response, asked) => void response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' }).write(well(asked), () => response.socket?.destroy())],
  ['twenty megabytes of JSON that is no batch', answering(200, 'application/json', JSON.stringify({ value: 'x'.repeat(20_000_000) }))],
  ['twenty megabytes of a page', answering(200, 'text/html', page.repeat(280_000))],
  ['“Proxy authentication required”', answering(407, 'text/html', page)],
  ['“Network authentication required”', answering(511, 'text/html', page)],
  ['a way to the page of the network', (response) => void response.writeHead(302, { location: '/portal' }).end()],
];

const heard: { url: string | undefined; authorization: string | undefined; method: string | undefined }[] = [];
let proxy: Proxy;
let server: Server;
let base: string;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    heard.push({ url: request.url, authorization: request.headers.authorization, method: request.method });
    if (request.url === '/portal') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else proxy(response, Buffer.concat(pieces).toString('utf8'));
  });
}

beforeAll(async () => {
  const { key, cert, file } = await certificateIn('.sandbox');
  await trust(file);
  server = createServer({ key, cert }, answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `https://localhost:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => void heard.splice(0));
afterEach(() => void jest.useRealTimers());
afterAll(async () => {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
});

const transport = (gate = ownGateMemory(), at = base) => openTransport({ token: async () => 'token', base: at, clock: new HastyClock(), dice: () => 0, gate });
const offline = expect.objectContaining({ name: 'GraphError', kind: 'offline' }) as unknown;
const write: GraphCall = { method: 'POST', path: '/x', body: {} };
const read: GraphCall = { method: 'GET', path: '/y' };

describe('what answers in place of Graph', () => {
  test.each(proxies)('%s is offline, not data: a write is not sent again, a read is asked for three times, and who is back goes on at once', async (_what, between) => {
    proxy = between;
    const gate = ownGateMemory();
    for (let turn = 0; turn < 6; turn += 1) {
      heard.splice(0);
      expect(await transport(gate).send([write], scopes)).toEqual([offline]);
      expect(heard.filter(({ url }) => url !== '/portal')).toHaveLength(1);
    }
    heard.splice(0);
    expect(await transport(gate).send([read], scopes)).toEqual([offline]);
    expect(heard.filter(({ url }) => url !== '/portal')).toHaveLength(3);
    proxy = answering(200, 'application/json', well);
    expect(await transport(gate).send([write, read], scopes)).toEqual([expect.objectContaining({ status: 200 }), expect.objectContaining({ status: 200 })]);
  });

  test('an answer that comes a letter at a time ends after fifteen seconds', async () => {
    jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'setImmediate', 'nextTick', 'queueMicrotask', 'setInterval'] });
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((done) => (begun = done));
    let letters: NodeJS.Timeout | undefined;
    proxy = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      letters = setInterval(() => response.write(' '), 5);
      begun();
    };
    const sent = transport().send([write], scopes);
    await hasBegun;
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await sent).toEqual([expect.objectContaining({ kind: 'offline', code: 'timeout' })]);
    clearInterval(letters);
  });

  test('twenty megabytes of a batch are data', async () => {
    const text = 'x'.repeat(20_000_000);
    proxy = (response, asked) => void response.writeHead(200, { 'content-type': 'application/json;odata.metadata=minimal' }).end(well(asked).replace('"value":[]', `"value":["${text}"]`));
    expect(await transport().send([read], scopes)).toEqual([expect.objectContaining({ status: 200, body: { value: [text] } })]);
  });

  test('a network that opens what is encrypted has another’s certificate: offline, and nothing is sent to it', async () => {
    const foreign = createServer(await certificateOf(), answer);
    await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done));
    const at = `https://localhost:${(foreign.address() as AddressInfo).port}`;
    expect(await transport(ownGateMemory(), at).send([write, read], scopes)).toEqual([offline, offline]);
    expect(heard).toEqual([]);
    foreign.closeAllConnections();
    await new Promise((done) => foreign.close(done));
  });
});

/** A certificate that nobody here trusts. */
async function certificateOf(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}
