import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { flagged } from './atTheFirm';
import { patience, settled, until } from './flagging';
import { flagWords } from './paneWords';
import { contextFor, openTab, World } from './world';

const [words, heard, form] = [casesWords.en, heardWords.en, flagWords.en];

let world: World;
let browser: Browser;
let person: FirmPerson;
let colleague: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  [person, colleague] = (await world.people()).filter(({ role }) => role === 'consultant') as [FirmPerson, FirmPerson];
  await world.consent(person.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

interface Surface {
  leave(): Promise<void>;
  comeBack(subPage?: string): void;
  setTheme(theme: string): void;
  readonly unknown: readonly string[];
  tabStatus(): string;
}

const leave = (page: Page) => page.evaluate(() => (window.sandbox as unknown as Surface).leave());
const comeBack = (page: Page, subPage?: string) => page.evaluate((link) => (window.sandbox as unknown as Surface).comeBack(link), subPage);
const isThere = (page: Page) => page.evaluate(() => document.querySelector('.tab-place iframe')?.hasAttribute('hidden'));
const rowOf = (tab: Frame, said: string) => tab.getByRole('list', { name: words.heading }).getByRole('button').filter({ hasText: said });
const need = (tab: Frame) => tab.getByRole('textbox', { name: form.need });
const calls = async () => (await world.requests()).length;

/** A tab on a clock that can be put forward. */
async function opened(): Promise<{ context: BrowserContext; page: Page; tab: Frame }> {
  const { context } = await contextFor(browser, { person: person.upn });
  await context.clock.install({ time: new Date() });
  const { page, tab } = await openTab(context, { person: person.upn });
  await tab.getByRole('button', { name: heard.press }).waitFor(patience);
  await settled(tab);
  await tab.evaluate(() => Object.assign(window, { isMarked: true }));
  return { context, page, tab };
}

test('a tab that Teams lays aside asks nothing more, keeps what is typed, and is fresh when the person comes back', async () => {
  const { context, page, tab } = await opened();
  await tab.getByRole('button', { name: heard.press }).click();
  await need(tab).fill('Half a sentence');
  const active = await calls();
  await context.clock.fastForward(60_000);
  await until(async () => (await calls()) > active);
  await settled(tab);

  await leave(page);
  expect(await isThere(page)).toBe(true);
  await flagged(world, colleague, 'havgus.example', 'Came meanwhile');
  await settled(tab);
  const aside = await calls();
  for (let times = 0; times < 4; times += 1) {
    await context.clock.fastForward(5 * 60_000);
    await tab.evaluate(() => dispatchEvent(new Event('focus')));
    await settled(tab);
  }
  expect(await calls()).toBe(aside);

  await comeBack(page);
  await until(async () => (await calls()) > aside);
  expect(await tab.evaluate(() => 'isMarked' in window)).toBe(true);
  expect(await need(tab).inputValue()).toBe('Half a sentence');
  await tab.getByRole('button', { name: heard.cancel, exact: true }).click(patience);
  await rowOf(tab, 'Came meanwhile').waitFor(patience);
  expect(await page.evaluate(() => (window.sandbox as unknown as Surface).unknown)).toEqual([]);
  await context.close();
}, 120_000);

test('the last letter before Teams ends the tab for good is kept', async () => {
  const { context, page, tab } = await opened();
  await tab.getByRole('button', { name: heard.press }).click();
  await need(tab).fill('');
  for (const letter of 'To the last letter') await page.keyboard.type(letter);
  await leave(page);
  await page.evaluate(() => document.querySelector('.tab-place iframe')!.remove());
  await comeBack(page);
  const again = (await (await page.waitForSelector('.tab-place iframe')).contentFrame())!;
  await again.getByRole('button', { name: heard.press }).click(patience);
  await until(async () => (await need(again).inputValue()) === 'To the last letter');
  await context.close();
}, 90_000);

test('a tab that comes back by a link stands on its case, in the theme of now', async () => {
  await flagged(world, colleague, 'havgus.example', 'Where the link leads');
  const { context, page, tab } = await opened();
  await rowOf(tab, 'Where the link leads').waitFor(patience);
  const key = (await world.rows('Opportunities')).find(({ Words }) => Words === 'Where the link leads')!['Key'] as string;
  await leave(page);
  await page.evaluate(() => (window.sandbox as unknown as Surface).setTheme('dark'));
  await comeBack(page, key);
  await tab.locator('dl').getByText('Where the link leads').waitFor(patience);
  await tab.locator('html[data-theme="dark"]').waitFor({ state: 'attached', ...patience });
  expect(await tab.evaluate(() => 'isMarked' in window)).toBe(true);
  expect(await page.evaluate(() => (window.sandbox as unknown as Surface).tabStatus())).toBe('ready');
  await context.close();
}, 90_000);
