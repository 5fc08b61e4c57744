import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FirmPerson, MailboxMail } from '../../../src/sandbox/firm';
import type { Places, Ports } from '../../../src/sandbox/places';
import { call, callJson, started, type Started } from '../oidc/browser';
import { tinyBuild } from './tinyBuild';

interface Said {
  readonly ports: Ports;
  readonly places: Places;
  readonly isNew: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'sandbox-process-'));
const dist = tinyBuild(join(folder, 'dist'));
const state = join(folder, 'tenant.db');

const start = (...words: string[]): Promise<Started<Said>> => started<Said>('src/sandbox/main.ts', '--state', state, '--dist', dist, ...words);
const at = ({ said }: Started<Said>, part: keyof Ports, path: string): string => `https://localhost:${said.ports[part]}${path}`;
const read = async <T>(url: string): Promise<T> => JSON.parse((await call('GET', url)).text) as T;

async function consultant(sandbox: Started<Said>): Promise<FirmPerson> {
  const { firm } = await read<{ firm: { people: FirmPerson[] } }>(at(sandbox, 'hosts', '/sandbox/state'));
  return firm.people.find(({ role }) => role === 'consultant')!;
}

const tokenOf = (sandbox: Started<Said>, upn: string, interactive: boolean): Promise<{ accessToken?: string; refused?: string }> =>
  callJson('POST', at(sandbox, 'hosts', '/sandbox/token'), { upn, scopes: ['User.Read'], interactive });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one process is the app, the hosts, sign-in and Graph; its state outlives a restart, and ends with --fresh', async () => {
  const first = await start('--ports', 'auto');
  expect(first.said.isNew).toBe(true);
  const { upn, oid } = await consultant(first);
  const mailbox = (sandbox: Started<Said>): Promise<MailboxMail[]> => read(at(sandbox, 'hosts', `/sandbox/mailbox/${upn}`));
  const mails = (await mailbox(first)).length;
  expect(mails).toBeGreaterThan(0);
  expect((await call('GET', at(first, 'app', '/taskpane.html'))).status).toBe(200);
  expect((await call('GET', at(first, 'login', '/common/v2.0/.well-known/openid-configuration'))).status).toBe(200);
  const { accessToken = '' } = await tokenOf(first, upn, true);
  const me = (sandbox: Started<Said>) => call('GET', at(sandbox, 'graph', '/v1.0/me'), { headers: { authorization: `Bearer ${accessToken}` } });
  expect(JSON.parse((await me(first)).text)).toMatchObject({ id: oid });
  await call('POST', at(first, 'hosts', `/sandbox/mailbox/${upn}`), { body: JSON.stringify({ eml: 'Subject: one more\r\n\r\nx' }), headers: { 'content-type': 'application/json' } });
  await first.stop();

  const second = await start('--ports', 'auto');
  expect(second.said.isNew).toBe(false);
  expect(await mailbox(second)).toHaveLength(mails + 1);
  expect(await tokenOf(second, upn, false)).toHaveProperty('accessToken');
  await call('POST', at(second, 'hosts', '/sandbox/reset'), { body: '{}', headers: { 'content-type': 'application/json' } });
  expect(await mailbox(second)).toHaveLength(mails);
  expect(await tokenOf(second, upn, false)).toMatchObject({ refused: 'interactionNeeded' });
  await tokenOf(second, upn, true);
  await second.stop();

  const third = await start('--ports', 'auto', '--fresh');
  expect(third.said.isNew).toBe(true);
  expect(await tokenOf(third, upn, false)).toMatchObject({ refused: 'interactionNeeded' });
  await third.stop();
}, 120_000);

test('under the names of real life the places are those of life, whatever the ports', async () => {
  const sandbox = await start('--ports', 'auto', '--names', 'real');
  try {
    expect(sandbox.said.places).toMatchObject({ graph: 'https://graph.microsoft.com', outlook: 'https://outlook.office.com' });
    const discovery = await call('GET', at(sandbox, 'login', '/common/v2.0/.well-known/openid-configuration'), { headers: { host: 'login.microsoftonline.com' } });
    expect(JSON.parse(discovery.text)).toMatchObject({ token_endpoint: expect.stringMatching(/^https:\/\/login\.microsoftonline\.com\/[^/]+\/oauth2\/v2\.0\/token$/) });
  } finally {
    await sandbox.stop();
  }
}, 60_000);

test('a port that is taken, and a wrong argument, are named in one line', async () => {
  const squatter = createServer();
  await new Promise<void>((done) => squatter.listen(45261, '127.0.0.1', done));
  await expect(start('--port-base', '45260')).rejects.toThrow(/ended with 1: Port 45261 \(hosts\) is taken by another program: .*--port-base N\.\n$/);
  await new Promise((done) => squatter.close(done));
  await expect(start('--names', 'imaginary')).rejects.toThrow(/ended with 1: --names is local or real, not imaginary\.\n$/);
}, 60_000);
