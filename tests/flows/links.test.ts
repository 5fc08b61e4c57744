import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { subPageIn } from '../../src/host/subPage';
import { signInWords } from '../../src/app/signInWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { patience } from './atThePane';
import { counted, freshMail, press, say, sent, settled } from './flagging';
import { hostileStrings } from './hostile';
import { contextFor, openTab, OutlookPage, World } from './world';

const words = casesWords.en;
const notHere = '00000000-0000-4000-8000-000000000000';
const links = [notHere, 'constructor', '__proto__', "x' or 1 eq 1 or '", '../../sites/root', 'x'.repeat(100_000), ...hostileStrings.filter((_one, place) => place % 16 === 0)];

let world: World;
let browser: Browser;
let context: BrowserContext;
let person: string;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  person = (await world.people()).find(({ role }) => role === 'consultant')!.upn;
  await world.consent(person);
  context = (await contextFor(browser, { person })).context;
  const pane = await (await OutlookPage.open(context, { person })).read(await freshMail(world, [person]));
  await settled(pane);
  await say(pane, 'the one case');
  await press(pane);
  await sent(pane);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** The list stands, nothing has run, and nothing was written. */
async function opensTheList(place: Frame | Page): Promise<void> {
  await place.getByRole('list', { name: words.heading }).getByRole('button').first().waitFor(patience);
  expect(await place.evaluate(() => ['__ran' in window, 'polluted' in {}])).toEqual([false, false]);
}

test('links from anywhere open the list in Teams; one to a case that is not there says so', async () => {
  const before = await counted(world);
  const { page } = await openTab(context, { person });
  for (const link of links) {
    const old = await page.$(`iframe[src^="${namedPlaces.app}/tab.html"]`);
    await page.evaluate((subPage) => (window.sandbox as unknown as { openTab(one: string): void }).openTab(subPage), link);
    await old?.waitForElementState('hidden').catch(() => undefined);
    const tab = (await (await page.waitForSelector(`iframe[src^="${namedPlaces.app}/tab.html"]`, { state: 'attached' })).contentFrame())!;
    await opensTheList(tab);
    if (subPageIn(link)) await tab.getByText(words.gone, { exact: true }).waitFor(patience);
    else expect(await tab.getByText(words.gone, { exact: true }).count()).toBe(0);
  }
  expect(await counted(world)).toEqual(before);
}, 240_000);

test('the same in an ordinary browser, also behind sign-in', async () => {
  const before = await counted(world);
  const page = await context.newPage();
  const [first = '', ...others] = links;
  await page.goto(`${namedPlaces.app}/tab.html#/case/${first}`);
  await page.getByRole('button', { name: signInWords.en.signIn }).click(patience);
  await page.locator(`button[value="${person}"]`).click();
  await opensTheList(page);
  for (const link of others) {
    await page.goto('about:blank');
    await page.goto(`${namedPlaces.app}/tab.html#/case/${encodeURIComponent(link.replace(/\p{Surrogate}/gu, ''))}`);
    await opensTheList(page);
  }
  await page.goto('about:blank');
  await page.goto(`${namedPlaces.app}/tab.html#/case/${notHere}`);
  await page.getByText(words.gone, { exact: true }).waitFor(patience);
  expect(await counted(world)).toEqual(before);
}, 240_000);
