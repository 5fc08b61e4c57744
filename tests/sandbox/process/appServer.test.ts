import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { appServer } from '../../../src/sandbox/appServer';
import { localPlaces, namedPlaces } from '../../../src/sandbox/places';
import { smallFirm } from '../hosts/smallFirm';
import { policy, tinyBuild } from './tinyBuild';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-app-'));
const dist = tinyBuild(join(folder, 'dist'));
const officeJsFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const local = localPlaces({ app: 1, hosts: 2, login: 3, graph: 4 });
const servers: Server[] = [];

function served(names: 'local' | 'real'): Promise<number> {
  const server = createServer(appServer({ firm: smallFirm(), places: names === 'real' ? namedPlaces : local, names, dist, officeJsFolder }));
  servers.push(server);
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    request({ host: '127.0.0.1', port, path, headers: { host: 'app.forsigtigtsalg.example', ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        done({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, text: bytes.toString('utf8') });
      });
    }).on('error', failed).end();
  });
}

let real = 0;
let people = 0;

beforeAll(async () => { [real, people] = await Promise.all([served('real'), served('local')]); });
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('under the names of real life the build is sent as it is, with the headers of the deployment', async () => {
  const { headers, text } = await ask(real, '/taskpane.html');
  expect(text).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(headers).toMatchObject({ 'content-security-policy': policy, 'strict-transport-security': 'max-age=31536000', 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
  expect(headers).not.toHaveProperty('x-powered-by');
});

test('a file with a hash never changes, and comes packed to whoever can unpack it', async () => {
  const { headers, bytes } = await ask(real, '/taskpane.0a1b2c3d.js', { 'accept-encoding': 'gzip, br' });
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-security-policy': policy, 'content-encoding': 'br' });
  expect(bytes.length).toBeLessThan(200);
  expect(brotliDecompressSync(bytes).toString('utf8')).toBe((await ask(real, '/taskpane.0a1b2c3d.js')).text);
});

test('config.json names the places of life, or of localhost', async () => {
  const { tenantId, clientId } = smallFirm();
  const inLife = JSON.parse((await ask(real, '/config.json')).text) as Record<string, unknown>;
  expect(inLife).toMatchObject({ clientId, authority: `https://login.microsoftonline.com/${tenantId}`, site: 'nordlys.sharepoint.example/sites/salg', ownDomains: ['nordlys.example'] });
  expect(inLife).not.toHaveProperty('graph');
  expect(inLife).not.toHaveProperty('hostOrigins');
  expect(JSON.parse((await ask(people, '/config.json')).text)).toMatchObject({ authority: `https://localhost:3/${tenantId}`, graph: 'https://localhost:4', hostOrigins: ['https://localhost:2'] });
});

test("Microsoft's script hosts answer under their own names only", async () => {
  const office = await ask(real, '/lib/1/hosted/office.js', { host: 'appsforoffice.microsoft.com' });
  expect([office.status, office.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect((await ask(real, '/lib/1/hosted/AgaveErrorUX/index.html', { host: 'appsforoffice.microsoft.com' })).status).toBe(200);
  expect((await ask(real, '/lib/1/hosted/../../package.json', { host: 'appsforoffice.microsoft.com' })).status).toBe(404);
  expect((await ask(real, '/ajax/3.5/MicrosoftAjax.js', { host: 'ajax.aspnetcdn.com' })).text).toContain('window.Sys');
  const domains = await ask(real, '/teams-js/validDomains/json/validDomains.json', { host: 'res.cdn.office.net' });
  expect(domains.headers['access-control-allow-origin']).toBe('*');
  expect(JSON.parse(domains.text)).toEqual({ validOrigins: expect.arrayContaining(['teams.microsoft.com', 'outlook.office.com']) });
  expect((await ask(real, '/lib/1/hosted/office.js')).status).toBe(404);
  expect((await ask(real, '/taskpane.html', { host: 'res.cdn.office.net' })).status).toBe(404);
});

test('for people the pages take Office.js from here, after its stand-in and the bridge', async () => {
  const { headers, text } = await ask(people, '/taskpane.html');
  const sources = [...text.matchAll(/src="([^"]+)"/g)].map(([, src]) => src);
  expect(sources).toEqual(['/ajax/3.5/MicrosoftAjax.js', 'https://localhost:2/sandbox/nestedAppAuthBridge.js', 'taskpane.0a1b2c3d.js', '/lib/1/hosted/office.js']);
  expect((await ask(people, '/lib/1/hosted/office.js')).status).toBe(200);
  expect(headers).not.toHaveProperty('strict-transport-security');
  expect(headers['content-security-policy']).toBe([
    "default-src 'none'", "script-src 'self' https://localhost:2", "connect-src 'self' https://localhost:4 https://localhost:3 https://res.cdn.office.net", 'frame-src https://localhost:3',
    "frame-ancestors 'self' https://teams.microsoft.com https://outlook.office.com https://localhost:2",
  ].join('; '));
});

test('nothing outside the build is sent, nor its own configuration', async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/', '/nothing.html', '/staticwebapp.config.json']) expect([path, (await ask(real, path)).status]).toEqual([path, 404]);
});

test('a build that was made anew is sent anew', async () => {
  const page = join(dist, 'tab.html');
  writeFileSync(page, '<p>one</p>');
  expect((await ask(real, '/tab.html')).text).toBe('<p>one</p>');
  rmSync(page);
  expect((await ask(real, '/tab.html')).status).toBe(404);
});
