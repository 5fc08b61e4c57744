import type { BrowserContext, Frame, Page } from 'playwright-core';
import { inside, Stage } from './stage';

let stage: Stage;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  stage = await Stage.build(45320);
}, 60000);
afterAll(() => stage.strike());
beforeEach(async () => {
  ({ context, complaints } = await stage.context());
});
afterEach(() => context.close());

async function teams(path: string): Promise<{ page: Page; tab: Frame }> {
  const page = await context.newPage();
  await page.goto(`${stage.places.teams}${path}`);
  const tab = await inside(page);
  await tab.evaluate('window.tiny.ready.then(() => undefined)');
  return { page, tab };
}

const query = 'person=sven@nordlys.example&language=sv&theme=dark';

test('the real teams-js starts, and tells the person, the tenant, the theme and the language', async () => {
  const { page, tab } = await teams(`/teams?${query}`);
  expect(await tab.evaluate('window.tiny.ready')).toMatchObject({
    app: { locale: 'sv-se', theme: 'dark', host: { name: 'Teams' } }, page: { id: 'index', frameContext: 'content' },
    user: { id: '00000000-0000-4000-8000-000000000002', userPrincipalName: 'sven@nordlys.example', displayName: 'Sven Ek', tenant: { id: '11111111-1111-4111-8111-111111111111' } },
  });
  expect(await page.evaluate('window.sandbox.tabStatus()')).toBe('ready');
  expect(await tab.evaluate('window.tiny.supports()')).toEqual({ chat: true, sharing: true, pages: true, currentApp: true, config: false });
  expect(await page.evaluate('window.sandbox.unknown')).toEqual([]);
  expect(complaints.filter((one) => !one.includes('ERR_NAME_NOT_RESOLVED'))).toEqual([]);
});

test('theme and language change while the tab is open', async () => {
  const { page, tab } = await teams(`/teams?${query}`);
  await page.evaluate('window.sandbox.setTheme("contrast")');
  await page.selectOption('#choose-language', 'da');
  await tab.waitForFunction('window.tiny.contexts.length === 1');
  expect(await tab.evaluate('[window.tiny.themes, window.tiny.contexts]')).toEqual([['contrast'], ['da-dk']]);
});

test('a link to the tab opens it at its place, from outside and from inside', async () => {
  const link = (subEntityId: string): string => `/l/entity/some-app/cases?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}`;
  const { page, tab } = await teams(`${link('case-7')}&${query}`);
  expect(await tab.evaluate('window.tiny.ready')).toMatchObject({ page: { id: 'cases', subPageId: 'case-7' } });
  const gone = page.waitForEvent('framedetached');
  await tab.evaluate(`void window.tiny.openLink(${JSON.stringify(`https://teams.microsoft.com${link('case-8')}`)})`);
  await gone;
  expect(await (await inside(page)).evaluate('window.tiny.ready')).toMatchObject({ page: { subPageId: 'case-8' } });
  expect(await page.evaluate('window.sandbox.links.length')).toBe(1);
});

test('links elsewhere open a window of their own, and only https and mailto open at all', async () => {
  const { page, tab } = await teams(`/teams?${query}`);
  const opened = context.waitForEvent('page');
  expect(await tab.evaluate('window.tiny.openLink("https://elsewhere.example/x")')).toBe('opened');
  await opened;
  expect(await tab.evaluate('window.tiny.openLink("javascript:alert(1)")')).toMatch(/^refused/);
  expect(await tab.evaluate('window.tiny.share()')).toBe('shared');
  expect(await page.textContent('.notice')).toContain('sharing');
});

test('a sign-in window answers the tab that opened it', async () => {
  const { tab } = await teams(`/teams?${query}`);
  const opened = context.waitForEvent('page');
  await tab.evaluate('void (window.signedIn = window.tiny.authenticate())');
  const popup = await opened;
  await popup.waitForFunction('window.tiny !== undefined');
  await popup.evaluate('window.tiny.ready.then(() => undefined)');
  await popup.evaluate('void window.tiny.finish()');
  expect(await tab.evaluate('window.signedIn')).toBe('the code');
  const again = context.waitForEvent('page');
  await tab.evaluate('void (window.signedIn = window.tiny.authenticate())');
  await (await again).close();
  expect(await tab.evaluate('window.signedIn')).toMatch(/^refused CancelledByUser/);
});

test('nested app auth by teams-js itself: silent, then consent', async () => {
  const { page, tab } = await teams(`/teams?${query}`);
  expect(await tab.evaluate('window.tiny.token("acquireTokenSilent", ["User.Read"])')).toBe('sven@nordlys.example User.Read');
  await tab.evaluate('void (window.got = window.tiny.token("acquireTokenPopup", ["Sites.Read.All"]))');
  await page.click('#consent-allow');
  expect(await tab.evaluate('window.got')).toBe('sven@nordlys.example Sites.Read.All');
});

test('nested app auth off: teams-js makes no bridge', async () => {
  const { tab } = await teams(`/teams?${query}&naa=0`);
  expect(await tab.evaluate("'nestedAppAuthBridge' in window")).toBe(false);
});

test('the same tab in Outlook', async () => {
  const page = await context.newPage();
  await page.goto(`${stage.places.outlook}/apps?${query}`);
  const tab = await inside(page);
  expect(await tab.evaluate('window.tiny.ready')).toMatchObject({ app: { host: { name: 'Outlook' } } });
  expect(await tab.evaluate('window.tiny.token("acquireTokenSilent", ["User.Read"])')).toBe('sven@nordlys.example User.Read');
});
