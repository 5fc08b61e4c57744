import type { BrowserContext } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { flagWords } from './paneWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { waitWords } from '../../src/ui/waitWords';
import { deliverMail, patience, press, readMail, rowsBy, says } from './atThePane';
import { entraWindow, mailOf, Newcomers, openIdOnly, watchScopes } from './newcomers';
import { contextFor, openTab, OutlookPage } from './world';

const [flag, cases, wait] = [flagWords.en, casesWords.en, waitWords.en];
const oneScope = 'Sites.ReadWrite.All';

let newcomers: Newcomers;

beforeAll(async () => {
  newcomers = await Newcomers.start();
}, 180_000);

afterAll(() => newcomers?.end(), 60_000);

afterEach(() => newcomers.world.faults({ adminApprovalNeeded: false, consentRefused: false }));

describe('nested app auth', () => {
  test('Outlook: silent first, one question at a press, for one scope only; the next time nothing is asked', async () => {
    const person = await newcomers.next();
    const opened = await newcomers.paneOf({ person });
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
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await deliverMail(newcomers.world, person, `next-${mailOf(person)}`);
    const again = await readMail(await OutlookPage.open(opened.context, { person }), `next-${mailOf(person)}`);
    await press(again, flag.flag);
    await again.getByText(flag.sent).waitFor(patience);
    expect(opened.asked).toEqual([]);
    await opened.context.close();
  }, 90_000);

  test('Teams: the tab asks at a press and then shows the cases', async () => {
    const person = await newcomers.next();
    const { context } = await contextFor(newcomers.browser, { person });
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
    const person = await newcomers.next();
    const opened = await newcomers.paneOf({ person });
    await press(opened.frame, flag.flag);
    await press(opened.frame, wait.signIn);
    await opened.page.locator('#consent-cancel').click();
    await says(opened.frame, wait.why.consentRefused);
    await opened.frame.getByRole('link', { name: wait.approvalPage }).waitFor();
    await press(opened.frame, wait.signIn);
    await opened.page.locator('#consent-allow').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await opened.context.close();
  }, 60_000);
});

describe('without nested app auth', () => {
  test('Outlook: one window at a press, through our relay; Entra is asked for one scope only', async () => {
    const person = await newcomers.next();
    const opened = await newcomers.paneOf({ person, nestedAppAuth: false });
    await press(opened.frame, flag.flag);
    await says(opened.frame, wait.why.signedOut);
    expect(opened.context.pages()).toHaveLength(1);
    const entra = await entraWindow(opened);
    const wishes = await entra.locator('li').allTextContents();
    expect(wishes).toEqual([expect.stringContaining(`(${oneScope})`)]);
    await entra.locator('#accept').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(opened.asked.map(openIdOnly)).toEqual([[oneScope]]);
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await opened.context.close();
  }, 90_000);

  test('Teams: the tab signs in through the relay and shows the cases', async () => {
    const person = await newcomers.next();
    const { context } = await contextFor(newcomers.browser, { person, nestedAppAuth: false });
    const { tab } = await openTab(context, { person, nestedAppAuth: false });
    await says(tab, wait.whyReading.signedOut);
    const entra = await entraWindow({ context, frame: tab });
    await entra.locator('#accept').click();
    await tab.getByRole('list', { name: cases.heading }).or(tab.getByText(cases.emptyEveryone)).first().waitFor(patience);
    await context.close();
  }, 90_000);

  test('a blocked window is told with a way on, and the flag is sent once windows are allowed', async () => {
    const person = await newcomers.next();
    const block = (context: BrowserContext) => context.addInitScript(`if (location.origin === ${JSON.stringify(namedPlaces.app)} && parent !== window) { const open = window.open; window.open = (...asked) => (window.name.endsWith('allowed') ? open.apply(window, asked) : null); }`);
    const opened = await newcomers.paneOf({ person, nestedAppAuth: false }, block);
    await press(opened.frame, flag.flag);
    await press(opened.frame, wait.signIn);
    await says(opened.frame, wait.why.popupBlocked);
    await opened.frame.evaluate("window.name += 'allowed'");
    const entra = await entraWindow(opened);
    await entra.locator('#accept').click();
    await opened.frame.getByText(flag.sent).waitFor(patience);
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await opened.context.close();
  }, 90_000);

  test('consent refused on Entra’s own page keeps the flag and says who else can say yes', async () => {
    const person = await newcomers.next();
    const opened = await newcomers.paneOf({ person, nestedAppAuth: false });
    await press(opened.frame, flag.flag);
    const entra = await entraWindow(opened);
    await entra.locator('#cancel').click();
    /* A window that is gone before its answer is heard costs a silent look more, of up to 26 seconds (host/msal). */
    await opened.frame.getByText(wait.why.consentRefused, { exact: true }).waitFor({ timeout: 60_000 });
    const again = await entraWindow(opened);
    await again.locator('#accept').click();
    await opened.frame.getByText(flag.sent).waitFor({ timeout: 60_000 });
    expect(await rowsBy(newcomers.world, person)).toBe(1);
    await opened.context.close();
  }, 150_000);
});

test('an answer that reaches our relay late is heard: Entra’s window stays until then', async () => {
  const person = await newcomers.next();
  /* On a busy machine the message comes after MSAL's look, each half second, whether that window is still there; a closed one is a refusal to it. */
  const late = `Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set(heard) { this.addEventListener('message', (event) => setTimeout(() => heard(event), 700)); } });`;
  const opened = await newcomers.paneOf({ person, nestedAppAuth: false }, (context) => context.addInitScript({ content: late }));
  await press(opened.frame, flag.flag);
  const entra = await entraWindow(opened);
  await entra.locator('#accept').click();
  await opened.frame.getByText(flag.sent).waitFor(patience);
  expect(await rowsBy(newcomers.world, person)).toBe(1);
  await opened.context.close();
}, 60_000);

test('sign-in that fails twice stops by itself, says so with code and correlation id, and a press goes on', async () => {
  const person = await newcomers.next();
  const { context } = await contextFor(newcomers.browser, { person });
  let tokens = 0;
  const correlation = '11111111-2222-3333-4444-555555555555';
  const blocked = { refused: 'adminApprovalNeeded', code: '53003', description: `AADSTS53003: Access has been blocked by Conditional Access policies. Correlation ID: ${correlation}` };
  await deliverMail(newcomers.world, person, mailOf(person));
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
  expect(await rowsBy(newcomers.world, person)).toBe(1);
  await context.close();
}, 90_000);
