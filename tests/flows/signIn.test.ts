import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { casesWords } from '../../src/screens/pipeline/words';
import { flagWords } from '../../src/screens/flag/words';
import { startWords } from '../../src/app/startWords';
import { waitWords } from '../../src/ui/waitWords';
import { deliverMail, patience, press, readMail, rowsBy, says } from './atThePane';
import { contextFor, openTab, OutlookPage, World, type Visit } from './world';

const [flag, cases, wait, start] = [flagWords.en, casesWords.en, waitWords.en, startWords.en];
const oneScope = 'Sites.ReadWrite.All';

let world: World;
let browser: Browser;
let fresh: string[];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  await startOver();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

afterEach(() => world.faults({ adminApprovalNeeded: false, consentRefused: false }));

/** Nobody has said yes to anything; the lists stand. */
async function startOver(): Promise<void> {
  await world.control('POST', '/sandbox/reset');
  await world.furnish();
  fresh = (await world.people()).filter(({ isAdministrator }) => !isAdministrator).map(({ upn }) => upn);
}

/** Somebody who has never used the app. */
async function newcomer(): Promise<string> {
  if (fresh.length === 0) await startOver();
  return fresh.pop()!;
}

/** Scopes of Graph that the browser has asked Entra for with something to be seen, in order. */
function watchScopes(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.pathname.endsWith('/authorize') || url.searchParams.get('prompt') === 'none') return;
    asked.push(url.searchParams.get('scope') ?? '');
  });
  return asked;
}

const openIdOnly = (scopes: string) => scopes.split(' ').filter((scope) => !['openid', 'profile', 'offline_access'].includes(scope)).map((scope) => scope.replace(/^.*\//, ''));

/** Each newcomer has a mail that nobody else has. */
const mailOf = (person: string) => `need-${person.split('@')[0]}`;

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frame: Frame;
  readonly asked: string[];
}

async function paneOf(visit: Visit, before: (context: BrowserContext) => Promise<unknown> = async () => undefined): Promise<Opened> {
  const { context } = await contextFor(browser, visit);
  context.setDefaultTimeout(patience.timeout);
  await before(context);
  const asked = watchScopes(context);
  await deliverMail(world, visit.person, mailOf(visit.person));
  const outlook = await OutlookPage.open(context, visit);
  return { context, page: outlook.page, frame: await readMail(outlook, mailOf(visit.person)), asked };
}

/** Presses Sign in, goes on in our relay window, and is then in Entra's. */
async function entraWindow({ context, frame }: Opened): Promise<Page> {
  const relayed = context.waitForEvent('page');
  await press(frame, wait.signIn);
  const relay = await relayed;
  const opened = context.waitForEvent('page');
  await relay.getByRole('button').click();
  const entra = await opened;
  await entra.locator('form').waitFor(patience);
  return entra;
}

/** The director follows the link that was sent, in a browser of the director's own. */
async function approve(link: string): Promise<string> {
  const director = (await world.people()).find(({ isAdministrator }) => isAdministrator)!.upn;
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(link);
  await page.locator(`button[value="${director}"]`).click();
  await page.locator('#accept').click();
  const said = await page.getByRole('status').textContent();
  await context.close();
  return said ?? '';
}

describe('nested app auth', () => {
  test('Outlook: silent first, one question at a press, for one scope only; the next time nothing is asked', async () => {
    const person = await newcomer();
    const opened = await paneOf({ person });
    await press(opened.frame, flag.flag);
    await says(opened.frame, wait.why.signedOut);
    expect(await opened.page.locator('#consent').count()).toBe(0);
    await press(opened.frame, wait.signIn);
    await opened.page.locator('#consent').waitFor();
    expect(await opened.page.locator('#consent-text').textContent()).toMatch(new RegExp(`${oneScope}$`));
    await press(opened.frame, wait.signIn);
    expect(await opened.page.locator('#consent').count()).toBe(1);
    await opened.page.locator('#consent-allow').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(world, person)).toBe(1);
    await deliverMail(world, person, `next-${mailOf(person)}`);
    const again = await readMail(await OutlookPage.open(opened.context, { person }), `next-${mailOf(person)}`);
    await press(again, flag.flag);
    await again.getByText(flag.sent).waitFor(patience);
    expect(opened.asked).toEqual([]);
    await opened.context.close();
  }, 90_000);

  test('Teams: the tab asks at a press and then shows the cases', async () => {
    const person = await newcomer();
    const { context } = await contextFor(browser, { person });
    const asked = watchScopes(context);
    const { page, tab } = await openTab(context, { person });
    await says(tab, wait.whyReading.signedOut);
    await press(tab, wait.signIn);
    await page.locator('#consent-allow').click();
    await tab.getByRole('list', { name: cases.heading }).or(tab.getByText(cases.emptyEveryone)).first().waitFor(patience);
    expect(asked).toEqual([]);
    await context.close();
  }, 60_000);

  test('a no keeps the flag, says who else can say yes, and a later yes sends it', async () => {
    const person = await newcomer();
    const opened = await paneOf({ person });
    await press(opened.frame, flag.flag);
    await press(opened.frame, wait.signIn);
    await opened.page.locator('#consent-cancel').click();
    await says(opened.frame, wait.why.consentRefused);
    await opened.frame.getByRole('link', { name: /adminconsent/ }).waitFor();
    await press(opened.frame, wait.signIn);
    await opened.page.locator('#consent-allow').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(world, person)).toBe(1);
    await opened.context.close();
  }, 60_000);
});

describe('without nested app auth', () => {
  test('Outlook: one window at a press, through our relay; Entra is asked for one scope only', async () => {
    const person = await newcomer();
    const opened = await paneOf({ person, nestedAppAuth: false });
    await press(opened.frame, flag.flag);
    await says(opened.frame, wait.why.signedOut);
    expect(opened.context.pages()).toHaveLength(1);
    const entra = await entraWindow(opened);
    const wishes = await entra.locator('li').allTextContents();
    expect(wishes).toEqual([expect.stringContaining(`(${oneScope})`)]);
    await entra.locator('#accept').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(opened.asked.map(openIdOnly)).toEqual([[oneScope]]);
    expect(await rowsBy(world, person)).toBe(1);
    await opened.context.close();
  }, 90_000);

  test('Teams: the tab signs in through the relay and shows the cases', async () => {
    const person = await newcomer();
    const { context } = await contextFor(browser, { person, nestedAppAuth: false });
    const { page, tab } = await openTab(context, { person, nestedAppAuth: false });
    await says(tab, wait.whyReading.signedOut);
    const entra = await entraWindow({ context, page, frame: tab, asked: [] });
    await entra.locator('#accept').click();
    await tab.getByRole('list', { name: cases.heading }).or(tab.getByText(cases.emptyEveryone)).first().waitFor(patience);
    await context.close();
  }, 90_000);

  test('a blocked window is told with a way on, and the flag is sent once windows are allowed', async () => {
    const person = await newcomer();
    const block = (context: BrowserContext) => context.addInitScript(`if (location.origin === ${JSON.stringify(namedPlaces.app)} && parent !== window) { const open = window.open; window.open = (...asked) => (window.name.endsWith('allowed') ? open.apply(window, asked) : null); }`);
    const opened = await paneOf({ person, nestedAppAuth: false }, block);
    await press(opened.frame, flag.flag);
    await press(opened.frame, wait.signIn);
    await says(opened.frame, wait.why.popupBlocked);
    await opened.frame.evaluate("window.name += 'allowed'");
    const entra = await entraWindow(opened);
    await entra.locator('#accept').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(world, person)).toBe(1);
    await opened.context.close();
  }, 90_000);

  test('consent refused on Entra’s own page keeps the flag and says who else can say yes', async () => {
    const person = await newcomer();
    const opened = await paneOf({ person, nestedAppAuth: false });
    await press(opened.frame, flag.flag);
    const entra = await entraWindow(opened);
    await entra.locator('#cancel').click();
    /* A window that is gone before its answer is heard costs a silent look more. */
    await opened.frame.getByText(wait.why.consentRefused, { exact: true }).waitFor({ timeout: 60_000 });
    const again = await entraWindow(opened);
    await again.locator('#accept').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(world, person)).toBe(1);
    await opened.context.close();
  }, 150_000);
});

describe('the firm lets nobody consent alone', () => {
  test.each([true, false])('Outlook, nested app auth %s: an administrator must approve; the link approves for all, and the kept flag is sent', async (nestedAppAuth) => {
    await startOver();
    await world.faults({ adminApprovalNeeded: true });
    const person = await newcomer();
    const opened = await paneOf({ person, nestedAppAuth });
    await press(opened.frame, flag.flag);
    if (nestedAppAuth) await press(opened.frame, wait.signIn);
    else await (await entraWindow(opened)).locator('#return').click();
    await says(opened.frame, nestedAppAuth ? wait.why.adminApprovalNeeded : wait.why.consentRefused);
    const link = opened.frame.getByRole('link', { name: /adminconsent/ });
    const href = (await link.getAttribute('href'))!;
    expect(await opened.frame.getByRole('link', { name: wait.mailLink }).getAttribute('href')).toContain(encodeURIComponent(href));
    expect(await rowsBy(world, person)).toBe(0);
    expect(await approve(href)).toMatch(/approved for the whole firm/);
    if (nestedAppAuth) {
      await press(opened.frame, wait.tryAgain);
      await opened.frame.getByText(flag.sent).waitFor(patience);
    } else {
      await entraCloses(opened);
    }
    expect(await rowsBy(world, person)).toBe(1);
    await opened.context.close();
  }, 120_000);

  /** The approved press needs no page of Entra's any more: its window closes by itself. */
  async function entraCloses(opened: Opened): Promise<void> {
    const relayed = opened.context.waitForEvent('page');
    await press(opened.frame, wait.signIn);
    await (await relayed).getByRole('button').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
  }

  test('a flag that was kept is sent by itself when the pane is opened after the approval', async () => {
    await startOver();
    await world.faults({ adminApprovalNeeded: true });
    const person = await newcomer();
    const opened = await paneOf({ person });
    await press(opened.frame, flag.flag);
    await press(opened.frame, wait.signIn);
    await says(opened.frame, wait.why.adminApprovalNeeded);
    const href = (await opened.frame.getByRole('link', { name: /adminconsent/ }).getAttribute('href'))!;
    await opened.page.goto('about:blank');
    await approve(href);
    const pane = await readMail(await OutlookPage.open(opened.context, { person }), mailOf(person));
    await pane.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(world, person)).toBe(1);
    await opened.context.close();
  }, 120_000);
});

describe('an ordinary browser', () => {
  /* An administrator has said yes for everybody before. */
  beforeAll(startOver);

  test('signs in by leaving the page and shows the cases; the next time nothing is asked', async () => {
    const person = await newcomer();
    const { context } = await contextFor(browser, { person });
    const asked = watchScopes(context);
    const page = await context.newPage();
    await page.goto(`${namedPlaces.app}/tab.html`);
    await page.getByText(start.signInText).waitFor();
    await page.getByRole('button', { name: start.signIn }).click();
    await page.locator(`button[value="${person}"]`).click();
    await page.locator('#accept').waitFor(patience);
    expect(await page.locator('li').allTextContents()).toEqual([expect.stringContaining(`(${oneScope})`)]);
    await page.locator('#accept').click();
    await page.getByRole('list', { name: cases.heading }).or(page.getByText(cases.emptyEveryone)).first().waitFor(patience);
    expect(asked.map(openIdOnly)).toEqual([[oneScope]]);
    await page.reload();
    await page.getByRole('list', { name: cases.heading }).or(page.getByText(cases.emptyEveryone)).first().waitFor(patience);
    expect(asked).toHaveLength(1);
    await context.close();
  }, 90_000);

  test('who comes back without a yes is told who can give it', async () => {
    const person = await newcomer();
    await world.faults({ adminApprovalNeeded: true });
    const { context } = await contextFor(browser, { person });
    const page = await context.newPage();
    await page.goto(`${namedPlaces.app}/tab.html`);
    await page.getByRole('button', { name: start.signIn }).click();
    await page.locator(`button[value="${person}"]`).click();
    await page.locator('#return').click();
    await page.getByText(wait.whyReading.consentRefused).waitFor(patience);
    await page.getByRole('link', { name: /adminconsent/ }).waitFor();
    await context.close();
  }, 60_000);
});

test('sign-in that fails twice stops by itself, says so with code and correlation id, and a press goes on', async () => {
  const person = await newcomer();
  const { context } = await contextFor(browser, { person });
  let tokens = 0;
  const correlation = '11111111-2222-3333-4444-555555555555';
  const blocked = { refused: 'adminApprovalNeeded', code: '53003', description: `AADSTS53003: Access has been blocked by Conditional Access policies. Correlation ID: ${correlation}` };
  await deliverMail(world, person, mailOf(person));
  const outlook = await OutlookPage.open(context, { person });
  await outlook.page.route('**/sandbox/token', (route) => {
    tokens += 1;
    return route.fulfill({ json: blocked });
  });
  const pane = await readMail(outlook, mailOf(person));
  await press(pane, flag.flag);
  await press(pane, wait.signIn);
  await says(pane, wait.why.signInLoop);
  await says(pane, wait.trace(`AADSTS53003 · ${correlation}`));
  const asked = tokens;
  await pane.evaluate("window.dispatchEvent(new Event('focus')); window.dispatchEvent(new Event('online'))");
  await outlook.page.unroute('**/sandbox/token');
  expect(tokens).toBe(asked);
  await press(pane, wait.signIn);
  await outlook.page.locator('#consent-allow').click();
  await pane.getByText(flag.sent).waitFor(patience);
  expect(await rowsBy(world, person)).toBe(1);
  await context.close();
}, 90_000);
