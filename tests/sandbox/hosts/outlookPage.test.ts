import type { BrowserContext, Frame, Page } from 'playwright-core';
import { inside, Stage } from './stage';

let stage: Stage;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  stage = await Stage.build(45310);
}, 60000);
afterAll(() => stage.strike());
beforeEach(async () => {
  ({ context, complaints } = await stage.context());
  await stage.control('PUT', '/sandbox/faults', { officeJs: 'well', consentRefused: false, adminApprovalNeeded: false });
});
afterEach(() => context.close());

async function outlook(query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${stage.places.outlook}/mail?person=anna@nordlys.example&${query}`);
  await page.waitForFunction('window.sandbox !== undefined');
  return page;
}

/** A pane whose Office.js is ready, on the mail at a place. */
async function paneOn(page: Page, which: number | string): Promise<Frame> {
  await page.evaluate(`window.sandbox.selectItem(${JSON.stringify(which)})`);
  await page.evaluate('window.sandbox.openPane()');
  const frame = await inside(page);
  await frame.evaluate('window.tiny.ready');
  return frame;
}

test('the real Office.js starts, and tells the open mail, the person, the language and what this Outlook can', async () => {
  const page = await outlook('language=da&pinned=1');
  const pane = await paneOn(page, '<m3@kunde.example>');
  expect(await pane.evaluate('window.tiny.ready')).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
  expect(await pane.evaluate('window.tiny.me()')).toEqual({ language: 'da-DK', user: 'anna@nordlys.example', name: 'Anna Dam' });
  expect(await pane.evaluate('window.tiny.sets()')).toEqual(['Mailbox 1.8', 'DialogApi 1.2', 'IdentityAPI 1.3', 'NestedAppAuth 1.1']);
  expect(await pane.evaluate('window.tiny.item()')).toMatchObject({
    id: 'AAMkAD/ann+2=', subject: 'RE: Need 3', normalized: 'Need 3', messageId: '<m3@kunde.example>', type: 'message', itemClass: 'IPM.Note', created: '2026-11-03T10:00:05.000Z',
    from: { displayName: 'Bo Berg', emailAddress: 'bo@kunde.example', recipientType: 'externalUser' }, to: [{ emailAddress: 'anna@nordlys.example', recipientType: 'user' }], cc: [{ emailAddress: 'cc@kunde.example' }],
  });
  expect(await page.evaluate('window.sandbox.officeUnhandled')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('headers are raw, and empty where the mail has none; the body is text or HTML', async () => {
  const page = await outlook('pinned=1');
  const pane = await paneOn(page, 'm1@kunde.example');
  expect(await pane.evaluate('window.tiny.headers()')).toEqual({ status: 'succeeded', value: 'Message-ID: <m1@kunde.example>\r\nDate: Mon, 01 Nov 2026 10:00:00 +0100\r\n' });
  expect(await pane.evaluate('window.tiny.body("text")')).toEqual({ status: 'succeeded', value: 'Text of mail 1' });
  await page.evaluate('window.sandbox.selectItem("m3@kunde.example")');
  expect(await pane.evaluate('window.tiny.headers()')).toEqual({ status: 'succeeded', value: '' });
  await page.evaluate('window.sandbox.selectItem("m2@kunde.example")');
  expect(await pane.evaluate('window.tiny.body("text")')).toEqual({ status: 'succeeded', value: 'Hello Anna' });
  expect(await pane.evaluate('window.tiny.body("html")')).toMatchObject({ value: expect.stringContaining('<b>Anna</b>') });
});

test('a pinned pane stays and hears of each mail, also of none; an unpinned one closes', async () => {
  const page = await outlook('pinned=1');
  const pane = await paneOn(page, 0);
  await page.click('.mail:nth-child(2)');
  await page.evaluate('window.sandbox.selectItem(null)');
  await page.evaluate('window.sandbox.selectItem(3)');
  await pane.waitForFunction('window.tiny.heard.length === 3');
  expect(await pane.evaluate('window.tiny.heard')).toEqual(['AAMkAD/ann+2=', null, 'AAMkAD/ann+0=']);
  await page.click('#pin');
  await page.click('.mail:nth-child(1)');
  expect(await page.locator('iframe').count()).toBe(0);
  await page.click('#our-button');
  await inside(page);
});

test('the pane hears of the theme at its start and of each change', async () => {
  const page = await outlook('pinned=1&theme=dark');
  const pane = await paneOn(page, 0);
  await pane.waitForFunction('window.tiny.themes.length === 1');
  await page.selectOption('#choose-theme', 'contrast');
  await pane.waitForFunction('window.tiny.themes.length === 2');
  const themes = await pane.evaluate('window.tiny.themes.map((one) => one.bodyBackgroundColor)');
  expect(themes).toEqual(['#292929', '#000000']);
  expect(page.url()).toContain('theme=contrast');
});

test('another language starts the pane anew in it', async () => {
  const page = await outlook('pinned=1&language=en');
  await paneOn(page, 0);
  await page.evaluate('window.sandbox.setLanguage("sv")');
  const pane = await inside(page);
  await pane.evaluate('window.tiny.ready');
  expect(await pane.evaluate('window.tiny.me()')).toMatchObject({ language: 'sv-SE' });
  expect(await page.textContent('.folder >> nth=0')).toBe('Inkorgen (4)');
});

test('notifications, roaming settings and custom properties are kept; a pane can close itself', async () => {
  const page = await outlook('pinned=1');
  const pane = await paneOn(page, 0);
  expect(await pane.evaluate('window.tiny.notify("<b>flagged</b>")')).toMatchObject({ status: 'succeeded' });
  expect(await page.textContent('.notification')).toBe('<b>flagged</b>');
  expect(await pane.evaluate('window.tiny.notify("twice")')).toEqual({ code: 9023 });
  expect(await pane.evaluate('window.tiny.settings("kept")')).toMatchObject({ status: 'succeeded' });
  await pane.evaluate('window.tiny.property("mine")');
  expect(await pane.evaluate('window.tiny.property()')).toBe('mine');
  await page.evaluate('window.sandbox.selectItem(1)');
  expect(await pane.evaluate('window.tiny.property() ')).toBeUndefined();
  await pane.evaluate('window.tiny.closeMe()');
  await page.waitForSelector('iframe', { state: 'detached' });
});

test('faults: silent never answers, wrongItem answers for another mail, late answers for whatever is open then', async () => {
  const page = await outlook('pinned=1');
  const pane = await paneOn(page, 'm1@kunde.example');
  await stage.faults({ officeJs: 'wrongItem' });
  expect(await pane.evaluate('window.tiny.headers()')).not.toMatchObject({ value: expect.stringContaining('m1@') });
  await stage.faults({ officeJs: 'late' });
  await pane.evaluate('void (window.late = window.tiny.body("text"))');
  await page.evaluate('window.sandbox.selectItem("m3@kunde.example")');
  expect(await pane.evaluate('window.late')).toEqual({ status: 'succeeded', value: 'Text of mail 3' });
  await stage.faults({ officeJs: 'silent' });
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/sandbox/state'));
  await pane.evaluate('void window.tiny.body("text").then(() => (window.answered = true))');
  await asked;
  await stage.faults({ officeJs: 'well' });
  await pane.evaluate('window.tiny.body("text")');
  expect(await pane.evaluate('window.answered')).toBeUndefined();
}, 30000);

test('an Outlook silent from the start leaves Office.js waiting', async () => {
  await stage.faults({ officeJs: 'silent' });
  const page = await outlook('pinned=1');
  await page.evaluate('window.sandbox.selectItem(0)');
  await page.evaluate('window.sandbox.openPane()');
  const pane = await inside(page);
  await pane.evaluate('void window.tiny.ready.then(() => (window.started = true))');
  await page.waitForFunction('window.sandbox.calls.length > 0');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  expect(await pane.evaluate('window.started')).toBeUndefined();
});

test('nested app auth: silent, consent given, consent refused, administrator needed', async () => {
  const page = await outlook('pinned=1&language=en');
  const pane = await paneOn(page, 0);
  expect(await pane.evaluate('window.tiny.token("acquireTokenSilent", ["User.Read"])')).toBe('anna@nordlys.example User.Read');
  expect(await pane.evaluate('window.tiny.token("acquireTokenSilent", ["Mail.Read"])')).toMatch(/^InteractionRequiredAuthError invalid_grant .*AADSTS65001/);
  await pane.evaluate('void (window.got = window.tiny.token("acquireTokenPopup", ["Mail.Read"]))');
  await page.click('#consent-cancel');
  expect(await pane.evaluate('window.got')).toMatch(/^ClientAuthError user_cancel/);
  await stage.faults({ adminApprovalNeeded: true });
  expect(await pane.evaluate('window.tiny.token("acquireTokenPopup", ["Mail.Read"])')).toMatch(/^ServerError access_denied .*AADSTS90094/);
  await stage.faults({ adminApprovalNeeded: false, consentRefused: true });
  expect(await pane.evaluate('window.tiny.token("acquireTokenPopup", ["Mail.Read"])')).toMatch(/^ServerError access_denied .*AADSTS65004/);
  await stage.faults({ consentRefused: false });
  await pane.evaluate('void (window.got = window.tiny.token("acquireTokenPopup", ["Mail.Read"]))');
  expect(await page.textContent('#consent-text')).toBe('Forsigtigt Salg asks for access to Mail.Read');
  await page.click('#consent-allow');
  expect(await pane.evaluate('window.got')).toBe('anna@nordlys.example Mail.Read');
});

test('nested app auth off: no bridge in the pane, and no such requirement set', async () => {
  const page = await outlook('pinned=1&naa=0');
  const pane = await paneOn(page, 0);
  expect(await pane.evaluate('window.tiny.hasBridge()')).toBe(false);
  expect(await pane.evaluate('window.tiny.sets()')).not.toContain('NestedAppAuth 1.1');
});

test('mails are text only: nothing in them runs or is fetched', async () => {
  const page = await outlook('pinned=1');
  await page.evaluate('window.sandbox.selectItem("m4@kunde.example")');
  expect(await page.textContent('main h1')).toBe('</script><img src=x onerror="window.ran=1">');
  await page.evaluate('window.sandbox.selectItem("m2@kunde.example")');
  expect(await page.textContent('.body')).toBe('Hello Anna');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('a mail delivered while the page is open can be chosen; the search leaves what matches', async () => {
  const page = await outlook('pinned=1');
  const mail = { messageId: '<new@kunde.example>', subject: 'Brand new', to: [], cc: [], sentAt: '2026-11-20T09:00:00Z', text: 'new', isMeetingRequest: false };
  expect((await stage.control('POST', '/sandbox/mailbox/anna@nordlys.example', { mail })).status).toBe(201);
  await page.evaluate('window.sandbox.selectItem("<new@kunde.example>")');
  expect(await page.textContent('main h1')).toBe('Brand new');
  await page.fill('#search', 'brand');
  expect(await page.locator('.mail').count()).toBe(1);
});

test('of a line with many people twenty are told: those to be seen while it is folded', async () => {
  const page = await outlook('pinned=1');
  const to = Array.from({ length: 30 }, (_, place) => ({ name: '', address: `p${place}@kunde.example` }));
  const mail = { messageId: '<crowd@kunde.example>', subject: 'Crowd', to, cc: to.slice(0, 2), text: '', isMeetingRequest: false };
  await stage.control('POST', '/sandbox/mailbox/anna@nordlys.example', { mail });
  const told = await (await paneOn(page, '<crowd@kunde.example>')).evaluate('window.tiny.item()') as { to: object[]; cc: object[] };
  expect([told.to.length, told.cc.length]).toEqual([20, 2]);
});
