import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { hashOf, siteForKeys } from '../../src/domain/key';
import { plainMessageId } from '../../src/domain/mail';
import type { FirmMail } from '../../src/sandbox/firm';
import { namedPlaces } from '../../src/sandbox/places';
import { flagWords } from './paneWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { excuse, listenTo } from './complaints';
import { hostileStrings } from './hostile';
import { PinnedPane } from './pinnedPane';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, watch, World } from './world';

const words = flagWords.en;
const patience = { timeout: 40_000 };
const when = '2026-11-20T09:00:00Z';

let world: World;
let browser: Browser;
let consultant: string;
let director: string;
let stranger: Stranger;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  consultant = people.find(({ role }) => role === 'consultant')!.upn;
  director = people.find(({ role }) => role === 'director')!.upn;
  await Promise.all([world.consent(consultant), world.consent(director)]);
  stranger = await Stranger.of(world, people.find(({ role }) => role === 'seller')!.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 30_000);

/** The string that stands in a field of mail or row number `at`: over all of them each field gets each string. */
const turn = (at: number, field: number): string => hostileStrings[(at + 7 * field) % hostileStrings.length]!;
/** As a text of one line in SharePoint can hold it. */
const line = (text: string): string => text.replace(/[\u0000-\u001f\ud800-\udfff]/g, '').slice(0, 255);

function mailOf(at: number, name: string): FirmMail {
  const person = (field: number) => ({ name: turn(at, field), address: `p${field}@hostile${at}.example` });
  return {
    messageId: `<${name}-${at}@hostile.example>`, subject: turn(at, 0), from: person(1), to: [person(2), { name: '', address: consultant }], cc: [person(3), { name: turn(at, 4), address: turn(at, 5) }],
    sentAt: when, text: turn(at, 6), html: undefined, headers: undefined, conversationIndex: undefined, isMeetingRequest: false,
  };
}

function rowOf(at: number, key: string): Record<string, unknown> {
  const [client, person, address, upn, name, promise] = [1, 2, 3, 4, 5, 6].map((field) => line(turn(at, field)) || 'x');
  return {
    Key: key, Title: client, Intent: `intent-${at}`, Stage: 'flagged', Words: turn(at, 0).replace(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/g, '') || 'x', IsWithdrawn: false, AccountName: client, AccountDomain: address,
    StakeholderName: person, StakeholderAddress: address, PromisedWords: promise, PromisedOn: '2026-12-24', ByUpn: upn, ByName: name, At: when, Period: '2026-11', HasMail: false,
  };
}

async function caseByStranger(at: number, key: string): Promise<void> {
  expect((await stranger.write('Opportunities', rowOf(at, key))).status).toBe(201);
  const heard = { Key: `heard-${at}`, Title: 'heard', Intent: `heard-${at}`, CaseKey: key, Kind: 'heard', Words: line(turn(at, 8)) || 'x', ByName: line(turn(at, 9)) || 'x', ByUpn: 'x', At: when, Period: '2026-11', IsWithdrawn: false };
  expect((await stranger.write('Activities', heard)).status).toBe(201);
}

/** Frames in which a string ran, or an object was given what it must not have. */
async function ranIn(page: Page): Promise<string[]> {
  const said = await Promise.all(page.frames().map((frame) => frame.evaluate(() => ('__ran' in window || 'polluted' in {} ? location.href : undefined))));
  return said.filter((one) => one !== undefined);
}

/** Every host that pages of the context asked for something. */
function hostsAsked(context: BrowserContext): Set<string> {
  const hosts = new Set<string>();
  context.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host));
  return hosts;
}

const ours = [namedPlaces.app, namedPlaces.graph, namedPlaces.outlook, namedPlaces.teams, namedPlaces.login, 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com', 'https://res.cdn.office.net'].map((place) => new URL(place).host);

async function harmless(page: Page, hosts: Set<string>): Promise<void> {
  expect(await ranIn(page)).toEqual([]);
  expect([...hosts].filter((host) => !ours.includes(host))).toEqual([]);
}

test('mails with a hostile string in each field, read and flagged in the pane, run nothing', async () => {
  const { context, complaints } = await contextFor(browser, { person: consultant });
  const hosts = hostsAsked(context);
  for (let at = 0; at < hostileStrings.length; at += 1) await world.control('POST', `/sandbox/mailbox/${consultant}`, { mail: mailOf(at, 'form') });
  const outlook = await OutlookPage.open(context, { person: consultant });
  await outlook.page.evaluate(`window.sandbox.selectItem('<form-0@hostile.example>')`);
  const { pane } = await PinnedPane.open(outlook);
  const client = pane.getByRole('combobox', { name: words.client, exact: true });
  for (let at = 0; at < hostileStrings.length; at += 1) {
    await outlook.page.evaluate((id) => (window.sandbox as unknown as { selectItem(id: string): Promise<void> }).selectItem(id), `<form-${at}@hostile.example>`);
    await pane.waitForFunction((name) => document.querySelector<HTMLInputElement>('form input')?.value.toLowerCase() === name, `hostile${at}`, patience);
  }
  await client.fill(hostileStrings[0]!);
  await pane.getByRole('textbox', { name: words.need }).fill(hostileStrings.join('\n').slice(0, 9_900));
  await pane.getByRole('combobox', { name: words.person }).fill(hostileStrings[1]!);
  await pane.getByRole('checkbox', { name: words.promised }).check();
  await pane.getByRole('textbox', { name: words.promisedWhat }).fill(hostileStrings[2]!);
  await pane.getByRole('button', { name: words.flag, exact: true }).click();
  await pane.getByText(words.sent).waitFor(patience);
  await pane.getByRole('button', { name: words.add, exact: true }).click();
  await pane.getByRole('textbox', { name: words.addLabel }).fill(hostileStrings.join('\n').slice(0, 9_900));
  await pane.getByRole('button', { name: words.addPress, exact: true }).click();
  await pane.getByText(words.alsoHeard(words.you, '').split(':')[0]!.trim().slice(0, 9)).first().waitFor(patience);
  await harmless(outlook.page, hosts);
  expect(complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await context.close();
}, 300_000);

test('cases that a stranger wrote with a hostile string in each field run nothing in the pane', async () => {
  const { firm } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  for (let at = 0; at < hostileStrings.length; at += 1) {
    const mail = mailOf(at, 'flagged');
    await world.control('POST', `/sandbox/mailbox/${consultant}`, { mail });
    await caseByStranger(at, await hashOf(siteForKeys(firm.site), plainMessageId(mail.messageId)));
  }
  const { context, complaints } = await contextFor(browser, { person: consultant });
  const hosts = hostsAsked(context);
  const outlook = await OutlookPage.open(context, { person: consultant });
  const pane = await outlook.read('<flagged-0@hostile.example>');
  for (let at = 0; at < hostileStrings.length; at += 1) {
    await outlook.page.evaluate((id) => (window.sandbox as unknown as { selectItem(id: string): Promise<void> }).selectItem(id), `<flagged-${at}@hostile.example>`);
    await pane.waitForFunction((said) => document.querySelector('h2')?.parentElement?.textContent?.includes(said), line(turn(at, 8)).trim() || 'x', patience);
  }
  await harmless(outlook.page, hosts);
  expect(complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await context.close();
}, 300_000);

test('nonsense rows are set aside and counted, the others open in the list and in their details, and nothing runs', async () => {
  const sound = (key: string) => ({ ...rowOf(0, key), Words: 'sound' });
  const nonsense = [{ ...sound('odd-stage'), Stage: 'nonsense' }, { ...sound('odd-proto'), Stage: '__proto__' }, { ...sound('odd-at'), At: 'yesterday' }, { ...sound('odd-period'), Period: "x' or 1 eq 1" }, { Key: 'odd-empty', Title: 'x' }];
  for (const row of nonsense) expect((await stranger.write('Opportunities', row)).status).toBe(201);
  expect((await stranger.write('Opportunities', sound('__proto__'))).status).toBe(201);
  expect((await stranger.write('Opportunities', sound('__proto__'))).status).toBeGreaterThanOrEqual(400);
  const { context, complaints } = await contextFor(browser, { person: director });
  const hosts = hostsAsked(context);
  const { page, tab } = await openTab(context, { person: director });
  await tab.getByText(casesWords.en.setAside(nonsense.length)).waitFor(patience);
  await pressEach(tab);
  await harmless(page, hosts);
  expect(complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await context.close();
}, 300_000);

/** Opens the details of every row that is shown. */
async function pressEach(tab: Frame): Promise<void> {
  const rows = tab.getByRole('list', { name: casesWords.en.heading }).getByRole('button');
  expect(await rows.count()).toBeGreaterThanOrEqual(hostileStrings.length);
  for (let at = 0; at < (await rows.count()); at += 1) {
    await rows.nth(at).evaluate((row: HTMLElement) => row.click());
    await tab.locator('dl').waitFor(patience);
  }
}

test('a text of a million letters in one row costs that row only', async () => {
  const row = (id: string, fields: object) => ({ id, eTag: '"1"', lastModifiedDateTime: when, fields });
  const body = { value: [row('901', { ...rowOf(0, 'huge'), Words: 'x'.repeat(1_000_000) }), row('902', { ...rowOf(0, 'small'), Words: 'a small one' })] };
  await world.faults({ graph: [{ match: `GET .*/lists/${await stranger.idOf('Opportunities')}/items\\?.*top=1500`, times: -1, kind: 'recorded', status: 200, body }] });
  const { context } = await contextFor(browser, { person: director });
  const { tab } = await openTab(context, { person: director });
  await tab.getByText('a small one').waitFor(patience);
  await tab.getByText(/could not be read/).waitFor(patience);
  await world.faults({ graph: [] });
  await context.close();
}, 120_000);

test('a screen that writes markup instead of text, without our policy, is found out', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
  await watch(context, {});
  await context.addInitScript({ content: `if (location.origin === ${JSON.stringify(namedPlaces.app)}) Object.defineProperty(Element.prototype, 'textContent', { set(text) { this.innerHTML = text; }, get() { return this.innerText; } });` });
  const { page, tab } = await openTab(context, { person: director });
  await tab.waitForFunction(() => '__ran' in window, undefined, patience);
  expect(await ranIn(page)).toHaveLength(1);
  excuse(listenTo(context).complaints, /./);
  await context.close();
}, 120_000);
