import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { setUpWords } from '../../src/screens/firm/words';
import { casesWords } from '../../src/screens/pipeline/words';
import { encodeOpportunity } from '../../src/store/codecOpportunity';
import { patience, until, wake } from './flagging';
import { Stranger } from './stranger';
import { contextFor, openTab, World } from './world';

const [words, cases] = [setUpWords.en, casesWords.en];

let world: World;
let browser: Browser;
let director: FirmPerson;
let context: BrowserContext;
let tab: Frame;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  director = (await world.people()).find(({ role }) => role === 'director')!;
  await world.consent(director.upn);
  for (const said of ['First need', 'Second need']) await flagged(said);
  ({ context } = await contextFor(browser, { person: director.upn }));
  ({ tab } = await openTab(context, { person: director.upn }));
  await rows().nth(1).waitFor(patience);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const rows = () => tab.getByRole('list', { name: cases.heading }).getByRole('button');
const press = (name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
const place = (name: string) => tab.getByRole('tab', { name, exact: true }).click(patience);
const bin = (list: string, act: 'recycle' | 'restore') => world.control('POST', `/sandbox/lists/${list}/${act}`);

async function flagged(said: string): Promise<void> {
  const [key, at] = [crypto.randomUUID(), '2026-11-20T10:00:00.000Z'];
  const { oid, upn, name } = director;
  const fields = encodeOpportunity({
    key, intent: key, stage: 'flagged', words: said, isWithdrawn: false, account: { key: undefined, name: 'Havnekraft', domain: 'havnekraft.example' }, stakeholder: undefined,
    promised: undefined, by: { oid, upn, name }, owner: undefined, at, period: '2026-11', mail: undefined,
  });
  await (await Stranger.of(world, upn)).write('Opportunities', Object.fromEntries(Object.entries(fields).filter(([, cell]) => cell !== null)));
}

test('a list in the recycle bin: the page says where it is restored, and knows it when it is back; nothing is made', async () => {
  await bin('Activities', 'recycle');
  await place(words.heading);
  await tab.getByText(words.missingList('Activities')).waitFor(patience);
  await tab.getByText(words.recycled).waitFor();
  await bin('Activities', 'restore');
  await press(words.look);
  await tab.getByText(words.complete).waitFor(patience);
  expect(await tab.getByRole('button', { name: words.refill }).count()).toBe(0);
}, 60_000);

test('a list that is gone is made anew by the same press, and what this machine still has is filled in, each once', async () => {
  await bin('Opportunities', 'recycle');
  await place(cases.heading);
  await wake(tab);
  await rows().nth(1).waitFor(patience);
  await place(words.heading);
  await tab.getByText(words.missingList('Cases (Opportunities)')).waitFor(patience);
  await press(words.press);
  const allow = context.pages()[0]!.locator('#consent-allow');
  await allow.click({ timeout: 5_000 }).catch(() => undefined);
  await tab.getByText(words.lost(2, 0)).waitFor({ timeout: 60_000 });
  expect(await world.rows('Opportunities')).toEqual([]);
  await press(words.refill);
  await tab.getByText(words.refilled(2, 0)).waitFor(patience);
  await until(async () => (await world.rows('Opportunities')).length === 2);
  await place(cases.heading);
  await rows().nth(1).waitFor(patience);
  expect(await rows().count()).toBe(2);
}, 120_000);

test('the report for the administrator names the site and each list, and no case', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bin('Activities', 'recycle');
  await place(words.heading);
  await tab.getByText(words.missingList('Activities')).waitFor(patience);
  await press(words.report);
  await tab.getByText(words.reported).waitFor(patience);
  const report = await tab.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain(words.missingList('Activities'));
  expect(report).toContain(words.listWell('Clients (Accounts)'));
  expect(report).toContain('sharepoint.example/sites/salg');
  expect(report).not.toMatch(/need/);
  await bin('Activities', 'restore');
}, 60_000);
