import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claims, TokenAnswer } from '../../../src/sandbox/claims';
import type { Places } from '../../../src/sandbox/places';
import { Browser, call, callJson, started, type Answer, type Started, type Stop } from './browser';

interface Said {
  readonly places: Places;
  readonly tenantId: string;
  readonly clientId: string;
}

const anna = 'anna@nordlys.example';
const dora = 'dora@nordlys.example';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-oidc-'));
const state = join(folder, 'tenant.db');
const standIn = join(__dirname, 'standIn.ts');
let process1: Started<Said>;

beforeAll(async () => { process1 = await started<Said>(standIn, state); }, 60_000);
afterAll(async () => {
  await process1.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => control('DELETE', '/consent'));

const control = <T>(method: string, path: string, body?: unknown): Promise<T> => callJson<T>(method, process1.said.places.outlook + path, body);
const browser = (tenant = process1.said.tenantId): Browser => new Browser(process1.said.places, tenant, process1.said.clientId);

function page(stop: Stop): string {
  return 'page' in stop ? stop.page : `back at the app: ${stop.back.toString()}`;
}

function back(stop: Stop): Readonly<Record<string, string>> {
  return 'back' in stop ? Object.fromEntries(stop.back) : { page: stop.page };
}

function payload(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
}

interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly client_info: string;
  readonly error: string;
  readonly suberror: string;
  readonly error_description: string;
}

const json = ({ text }: Answer): Tokens => JSON.parse(text) as Tokens;

/** From nothing to tokens, consent given on the way. */
async function signedIn(one: Browser, scope = 'User.Read', upn = anna): Promise<Tokens> {
  const asked = await one.authorize(scope, { login_hint: upn });
  const { code = '' } = back('page' in asked ? await one.press(asked, { answer: 'yes' }) : asked);
  return json(await one.token({ grant_type: 'authorization_code', code }));
}

test('a person is chosen, says yes, and the token holds what was said yes to', async () => {
  const one = browser();
  const accounts = await one.authorize('User.Read Sites.ReadWrite.All', { prompt: 'select_account' });
  expect(page(accounts)).toContain(anna);
  const wishes = await one.press(accounts, { upn: anna });
  expect(page(wishes)).toContain('Permissions requested');
  expect(page(wishes)).toContain('Sites.ReadWrite.All');
  const { code = '', state: given } = back(await one.press(wishes, { answer: 'yes' }));
  expect(given).toBe('state-1');
  const tokens = json(await one.token({ grant_type: 'authorization_code', code }));
  expect(tokens.scope.split(' ')).toEqual(expect.arrayContaining(['openid', 'User.Read', 'Sites.ReadWrite.All']));
  expect(payload(tokens.access_token)).toMatchObject({ aud: 'https://graph.microsoft.com', upn: anna, tid: process1.said.tenantId, scp: 'User.Read Sites.ReadWrite.All' });
  expect(payload(tokens.access_token)).not.toHaveProperty('scope');
  expect(payload(tokens.id_token)).toMatchObject({ preferred_username: anna, nonce: 'nonce-1', aud: process1.said.clientId });
  expect(JSON.parse(Buffer.from(tokens.client_info, 'base64url').toString())).toEqual({ uid: payload(tokens.id_token).oid, utid: process1.said.tenantId });
  expect(await control<Claims>('POST', '/verify', { token: tokens.access_token })).toMatchObject({ upn: anna, scopes: ['User.Read', 'Sites.ReadWrite.All'] });
});

test('a token that was changed, or is for another audience, is not believed', async () => {
  const { access_token: token, id_token: other } = await signedIn(browser());
  const [head = '', , signature = ''] = token.split('.');
  const forged = [head, Buffer.from(JSON.stringify({ ...payload(token), upn: dora })).toString('base64url'), signature].join('.');
  expect(await control('POST', '/verify', { token: forged })).toEqual({});
  expect(await control('POST', '/verify', { token: other })).toEqual({});
});

test('a refused consent comes back as access_denied AADSTS65004, and nothing is granted', async () => {
  const one = browser();
  const wishes = await one.authorize('Mail.Read', { login_hint: anna });
  expect(back(await one.press(wishes, { answer: 'no' }))).toMatchObject({ error: 'access_denied', error_description: expect.stringMatching(/^AADSTS65004: /), state: 'state-1' });
  expect(back(await one.authorize('Mail.Read', { prompt: 'none', login_hint: anna }))).toMatchObject({ error: 'interaction_required', error_description: expect.stringMatching(/^AADSTS65001: /) });
});

test('consent is asked for once for each scope and person', async () => {
  const one = browser();
  await signedIn(one);
  expect(back(await one.authorize('User.Read'))).toHaveProperty('code');
  expect(page(await one.authorize('User.Read Mail.Read'))).toContain('Permissions requested');
  expect(page(await browser().authorize('User.Read', { login_hint: dora }))).toContain('Permissions requested');
});

test('prompt=none without a session, or for somebody else, asks for sign-in', async () => {
  const one = browser();
  expect(back(await one.authorize('User.Read', { prompt: 'none' }))).toMatchObject({ error: 'login_required', error_description: expect.stringMatching(/^AADSTS50058: /) });
  await signedIn(one);
  expect(back(await one.authorize('User.Read', { prompt: 'none', login_hint: anna }))).toHaveProperty('code');
  expect(back(await one.authorize('User.Read', { prompt: 'none', login_hint: dora }))).toMatchObject({ error: 'login_required' });
});

test('another person signs in in the same browser', async () => {
  const one = browser();
  await signedIn(one);
  const tokens = await signedIn(one, 'User.Read', dora);
  expect(payload(tokens.access_token)).toMatchObject({ upn: dora });
});

test('a refresh gives a further scope that was said yes to since, and refuses one that was not', async () => {
  const one = browser();
  const first = await signedIn(one);
  const refused = await one.token({ grant_type: 'refresh_token', refresh_token: first.refresh_token, scope: 'https://graph.microsoft.com/Mail.Read openid profile offline_access' });
  expect(refused.status).toBe(400);
  expect(refused.headers['access-control-allow-origin']).toBe(process1.said.places.app);
  expect(json(refused)).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required', error_description: expect.stringMatching(/^AADSTS65001: /) });
  await control('POST', '/mint', { upn: anna, scopes: ['Mail.Read'], interactive: true });
  const second = json(await one.token({ grant_type: 'refresh_token', refresh_token: first.refresh_token, scope: 'Mail.Read openid profile offline_access' }));
  expect(payload(second.access_token)).toMatchObject({ scp: 'User.Read Mail.Read' });
});

test('a made-up refresh token, a wrong verifier and a code used twice are refused', async () => {
  const one = browser();
  expect(json(await one.token({ grant_type: 'refresh_token', refresh_token: 'made-up', scope: 'User.Read' }))).toMatchObject({ error: 'invalid_grant', error_description: expect.stringMatching(/^AADSTS70000: /) });
  const { code = '' } = back(await one.press(await one.authorize('User.Read', { login_hint: anna }), { answer: 'yes' }));
  expect((await one.token({ grant_type: 'authorization_code', code, code_verifier: 'x'.repeat(43) })).status).toBe(400);
  const again = back(await one.authorize('User.Read'));
  expect((await one.token({ grant_type: 'authorization_code', code: again.code ?? '' })).status).toBe(200);
  expect((await one.token({ grant_type: 'authorization_code', code: again.code ?? '' })).status).toBe(400);
});

test('an unknown redirect, application, scope and tenant are refused', async () => {
  expect(page(await browser().authorize('User.Read', { redirect_uri: 'https://evil.example/' }))).toContain('redirect_uri');
  expect(page(await browser().authorize('User.Read', { client_id: '33333333-3333-4333-8333-333333333333' }))).toContain('invalid_client');
  expect(back(await browser().authorize('Mail.Dance'))).toMatchObject({ error: 'invalid_client', error_description: expect.stringMatching(/^AADSTS650053: .*Mail\.Dance/) });
  expect(page(await browser('elsewhere.example').authorize('User.Read'))).toContain('AADSTS90002');
});

test('common, organizations and the domain are the one tenant', async () => {
  for (const tenant of ['common', 'organizations', 'nordlys.example']) expect(payload((await signedIn(browser(tenant))).access_token)).toMatchObject({ upn: anna });
  const { text } = await call('GET', `${process1.said.places.login}/common/v2.0/.well-known/openid-configuration`);
  const tenantUrl = `${process1.said.places.login}/${process1.said.tenantId}`;
  expect(JSON.parse(text)).toMatchObject({ issuer: `${tenantUrl}/v2.0`, authorization_endpoint: `${tenantUrl}/oauth2/v2.0/authorize`, token_endpoint: `${tenantUrl}/oauth2/v2.0/token`, jwks_uri: `${tenantUrl}/discovery/v2.0/keys`, end_session_endpoint: `${tenantUrl}/oauth2/v2.0/logout` });
});

test('where an administrator must approve, a consultant is told so and comes back without', async () => {
  await control('PUT', '/faults', { adminApprovalNeeded: true });
  const one = browser();
  const told = await one.authorize('User.Read', { login_hint: anna });
  expect(page(told)).toContain('Need admin approval');
  expect(page(await one.press(told, { answer: 'yes' }))).toContain('Need admin approval');
  expect(back(await one.press(told, { answer: 'no' }))).toMatchObject({ error: 'access_denied', error_subcode: 'cancel' });
  expect(await control<TokenAnswer>('POST', '/mint', { upn: anna, scopes: ['User.Read'], interactive: true })).toMatchObject({ refused: 'adminApprovalNeeded', code: '90094' });
});

test('an administrator may sign in on that page, and consent for everybody', async () => {
  await control('PUT', '/faults', { adminApprovalNeeded: true });
  const one = browser();
  const accounts = await one.press(await one.authorize('User.Read', { login_hint: anna }), { answer: 'other' });
  const wishes = await one.press(accounts, { upn: dora });
  expect(page(wishes)).toContain('on behalf of your organization');
  expect(back(await one.press(wishes, { answer: 'yes', everybody: 'yes' }))).toHaveProperty('code');
  expect(back(await browser().authorize('User.Read', { login_hint: anna }))).toHaveProperty('code');
});

function adminConsent(scope: string, more: Readonly<Record<string, string>> = {}): string {
  const { places, tenantId, clientId } = process1.said;
  const query = new URLSearchParams({ client_id: clientId, scope, redirect_uri: `${places.app}/redirect.html`, state: 's', ...more });
  return `${places.login}/${tenantId}/v2.0/adminconsent?${query.toString()}`;
}

test('the page for administrators approves for everybody, and for nobody else', async () => {
  await control('PUT', '/faults', { adminApprovalNeeded: true });
  const one = browser();
  const accounts = await one.walk('GET', adminConsent('https://graph.microsoft.com/User.Read https://graph.microsoft.com/Mail.Read'));
  expect(page(await one.press(accounts, { upn: anna }))).toContain('Need admin approval');
  expect(page(await one.press(accounts, { upn: anna, answer: 'yes' }))).toContain('Need admin approval');
  const wishes = await one.press(accounts, { upn: dora });
  expect(page(wishes)).toContain('review for your organization');
  expect(back(await one.press(wishes, { upn: dora, answer: 'no' }))).toMatchObject({ error: 'access_denied', admin_consent: 'True' });
  expect(back(await one.press(wishes, { upn: dora, answer: 'yes' }))).toMatchObject({ admin_consent: 'True', tenant: process1.said.tenantId, state: 's' });
  expect(back(await browser().authorize('User.Read Mail.Read', { login_hint: anna }))).toHaveProperty('code');
  expect(page(await browser().walk('GET', adminConsent('User.Read', { redirect_uri: 'https://evil.example/' })))).toContain('AADSTS50011');
});

test('nested app auth shares consent and keys with the pages', async () => {
  expect(await control('POST', '/mint', { upn: anna, scopes: ['User.Read'], interactive: false })).toMatchObject({ refused: 'interactionNeeded', code: '65001' });
  await control('PUT', '/faults', { consentRefused: true });
  expect(await control('POST', '/mint', { upn: anna, scopes: ['User.Read'], interactive: true })).toMatchObject({ refused: 'consentRefused', code: '65004' });
  expect(back(await browser().authorize('User.Read', { login_hint: anna }))).toMatchObject({ error: 'access_denied' });
  await control('PUT', '/faults', { consentRefused: false });
  await signedIn(browser());
  const answer = await control<{ accessToken: string; idToken: string; scope: string }>('POST', '/mint', { upn: anna, scopes: ['User.Read'], interactive: false });
  expect(answer.scope).toBe('User.Read');
  expect(await control('POST', '/verify', { token: answer.accessToken })).toMatchObject({ upn: anna, scopes: ['User.Read'] });
  expect(payload(answer.idToken)).toMatchObject({ preferred_username: anna, aud: process1.said.clientId });
});

test('signing out ends the session and leads back to the app', async () => {
  const one = browser();
  await signedIn(one);
  const { places, tenantId } = process1.said;
  const out = await one.walk('GET', `${places.login}/${tenantId}/oauth2/v2.0/logout?post_logout_redirect_uri=${encodeURIComponent(`${places.app}/redirect.html`)}&state=bye`);
  expect(back(out)).toEqual({ state: 'bye' });
  expect(back(await one.authorize('User.Read', { prompt: 'none' }))).toMatchObject({ error: 'login_required' });
});

test('pages refuse to be framed and run no script', async () => {
  const { places, tenantId } = process1.said;
  const { headers } = await call('GET', adminConsent('User.Read'));
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect((await call('GET', `${places.login}/${tenantId}/interaction/made-up`)).text).toContain('This sign-in is over');
});

test('consent and keys outlive a restart', async () => {
  const { access_token: token } = await signedIn(browser());
  const again = await started<Said>(standIn, state);
  try {
    const other = new Browser(again.said.places, again.said.tenantId, again.said.clientId);
    expect(back(await other.authorize('User.Read', { login_hint: anna }))).toHaveProperty('code');
    const { text } = await call('GET', `${again.said.places.login}/common/discovery/v2.0/keys`);
    const kid = (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;
    expect((JSON.parse(text) as { keys: { kid: string }[] }).keys.map((key) => key.kid)).toEqual([kid]);
  } finally {
    await again.stop();
  }
}, 60_000);
