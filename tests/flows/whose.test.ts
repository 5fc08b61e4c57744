import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { namedPlaces } from '../../src/sandbox/places';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { waitWords } from '../../src/ui/waitWords';
import { excuse } from './complaints';
import { patience, until } from './flagging';
import { everythingKept } from './keptHere';
import { flagWords } from './paneWords';
import { contextFor, openTab, World } from './world';

const [words, form, cases, wait] = [heardWords.en, flagWords.en, casesWords.en, waitWords.en];

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
  await until(async () => (await tab.getByText(said).count()) > 0);
}

/** Anna hears something without a network, and closes the tab before there is one again. */
async function hearOffline(context: BrowserContext, said: string): Promise<void> {
  const { page, tab } = await tabOf(context, anna);
  await until(async () => (await tab.evaluate(() => navigator.serviceWorker.getRegistration())) !== undefined);
  await context.setOffline(true);
  await hear(tab, said);
  await page.close();
  await context.setOffline(false);
}

const rowsWith = async (said: string) => (await world.rows('Opportunities')).filter(({ Words }) => Words === said);
const placesWith = async (tab: Frame, said: string) => (await everythingKept(tab)).filter(([, text]) => text.includes(said)).map(([place]) => place);

test('two people on one machine: what one has not sent yet is neither shown to the other nor sent in the other’s name, and is there when the first comes back', async () => {
  const { context } = await contextFor(browser, { person: anna.upn });
  await hearOffline(context, 'Planted by Anna');

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

/* Runs in the pages of the host: one that is opened for somebody else's name is of another tenant, too. */
function asAnother({ here, from, to }: { here: string; from: readonly string[]; to: readonly string[] }): void {
  if (location.origin !== here || new URLSearchParams(location.search).get('person') !== to[0]) return;
  const read = JSON.parse;
  JSON.parse = (text: string) => read(from.reduce((said, one, place) => said.replaceAll(one, to[place] ?? ''), text)) as unknown;
}

test('the same machine where Teams names somebody of another tenant: nothing of the first is seen or sent, and what was not sent is there when the first comes back', async () => {
  const { context, complaints } = await contextFor(browser, { person: anna.upn });
  const first = await tabOf(context, anna);
  await hear(first.tab, 'A row of the first tenant');
  await until(async () => (await rowsWith('A row of the first tenant')).length === 1);
  await first.page.close();
  await hearOffline(context, 'Not sent in the first tenant');

  const { firm } = await world.control<{ firm: { tenantId: string } }>('GET', '/sandbox/state');
  const [elsewhere, guest] = [randomUUID(), { ...anna, upn: 'anna@elsewhere.example' }];
  await context.addInitScript(asAnother, { here: namedPlaces.teams, from: [anna.upn, firm.tenantId], to: [guest.upn, elsewhere] });
  const second = await tabOf(context, guest);
  await second.tab.getByRole('button', { name: wait.signIn, exact: true }).waitFor(patience);
  const planted = ['A row of the first tenant', 'Not sent in the first tenant'];
  for (const said of planted) {
    expect(await second.tab.getByText(said).count()).toBe(0);
    const places = await placesWith(second.tab, said);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toContain(firm.tenantId);
  }
  expect(await rowsWith('Not sent in the first tenant')).toEqual([]);
  await second.page.close();
  /* Nobody there can sign in. */
  excuse(complaints, /elsewhere\.example/);

  const back = await tabOf(context, anna);
  await back.tab.getByRole('list', { name: cases.heading }).getByText('A row of the first tenant').waitFor(patience);
  await until(async () => (await rowsWith('Not sent in the first tenant')).length === 1);
  await context.close();
}, 90_000);

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
