import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { emptied, patience, until } from './flagging';
import { everythingKept } from './keptHere';
import { flagWords } from './paneWords';
import { contextFor, openTab, World } from './world';

const [words, form, cases] = [heardWords.en, flagWords.en, casesWords.en];

let world: World;
let browser: Browser;
let anna: FirmPerson;
let bo: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  [anna, bo] = (await world.people()).filter(({ role }) => role === 'consultant') as [FirmPerson, FirmPerson];
  for (const { upn } of [anna, bo]) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function tabOf(context: BrowserContext, { upn }: FirmPerson): Promise<{ page: Page; tab: Frame }> {
  const opened = await openTab(context, { person: upn });
  await opened.tab.getByRole('button', { name: words.press }).waitFor(patience);
  return opened;
}

async function hear(tab: Frame, said: string): Promise<void> {
  await tab.getByRole('button', { name: words.press }).click(patience);
  await tab.getByRole('combobox', { name: form.client, exact: true }).fill('Havbro');
  await tab.getByRole('textbox', { name: form.need }).fill(said);
  await tab.getByRole('button', { name: form.flag, exact: true }).click();
  await emptied(tab).catch(() => undefined);
  await until(async () => (await tab.getByText(said).count()) > 0);
}

const rowsWith = async (said: string) => (await world.rows('Opportunities')).filter(({ Words }) => Words === said);
const placesWith = async (tab: Frame, said: string) => (await everythingKept(tab)).filter(([, text]) => text.includes(said)).map(([place]) => place);

test('two people on one machine: what one has not sent yet is neither shown to the other nor sent in the other’s name, and is there when the first comes back', async () => {
  const { context } = await contextFor(browser, { person: anna.upn });
  const first = await tabOf(context, anna);
  await until(async () => (await first.tab.evaluate(() => navigator.serviceWorker.getRegistration())) !== undefined);
  await context.setOffline(true);
  await hear(first.tab, 'Planted by Anna');
  await first.page.close();
  await context.setOffline(false);

  const second = await tabOf(context, bo);
  await hear(second.tab, 'Said by Bo');
  await until(async () => (await rowsWith('Said by Bo')).length === 1);
  expect(await second.tab.getByText('Planted by Anna').count()).toBe(0);
  expect(await rowsWith('Planted by Anna')).toEqual([]);
  const places = await placesWith(second.tab, 'Planted by Anna');
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).toContain(`outbox:`);
  await second.page.close();

  await tabOf(context, anna);
  await until(async () => (await rowsWith('Planted by Anna')).length === 1);
  expect(await rowsWith('Planted by Anna')).toMatchObject([{ ByUpn: anna.upn }]);
  await context.close();
});

test('after fourteen days without somebody the rows are gone from the machine, and what that person has not sent is there', async () => {
  const { context } = await contextFor(browser, { person: anna.upn });
  await context.clock.install({ time: new Date() });
  const first = await tabOf(context, anna);
  await hear(first.tab, 'A row of the firm');
  await until(async () => (await rowsWith('A row of the firm')).length === 1);
  const names = (tab: Frame) => tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const mine = (await names(first.tab)).find((name) => name.startsWith('replica:'))!;
  await first.page.close();

  await context.clock.setSystemTime(Date.now() + 13 * 86_400_000);
  const early = await tabOf(context, bo);
  expect(await names(early.tab)).toContain(mine);
  await early.page.close();
  await context.clock.setSystemTime(Date.now() + 15 * 86_400_000);
  const late = await tabOf(context, bo);
  await until(async () => !(await names(late.tab)).includes(mine));
  expect(await names(late.tab)).toContain(mine.replace('replica:', 'outbox:'));
  await context.close();
});

test('a firm that wants nothing kept: a flag is sent, and nothing of it or of any case stays on the machine', async () => {
  const { context } = await contextFor(browser, { person: anna.upn });
  const before = await tabOf(context, anna);
  await hear(before.tab, 'Kept before');
  await until(async () => (await rowsWith('Kept before')).length === 1);
  await until(async () => (await placesWith(before.tab, 'Kept before')).length > 0);
  const config: unknown = await before.tab.evaluate(async () => (await fetch('config.json')).json() as Promise<unknown>);
  await before.page.close();
  await context.route(/config\.json/, (route) => route.fulfill({ json: { ...(config as object), memoryOnly: true } }));
  const { tab } = await tabOf(context, anna);
  await tab.getByRole('list', { name: cases.heading }).getByText('Kept before').waitFor(patience);
  await hear(tab, 'Said and not kept');
  await until(async () => (await rowsWith('Said and not kept')).length === 1);
  expect(await placesWith(tab, 'Said and not kept')).toEqual([]);
  expect(await placesWith(tab, 'Kept before')).toEqual([]);
  await context.close();
});
