import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { setUpWords } from '../../src/screens/firm/words';
import { casesWords } from '../../src/screens/pipeline/words';
import { encodeOpportunity } from '../../src/store/encodeOpportunity';
import { freshMail, patience, press as pressFlag, say, sent, until, wake } from './flagging';
import { graphByHand } from './siteByHand';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, World } from './world';

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

/** A person changes a column of the cases in SharePoint's own pages. */
const column = (name: string, act: 'remove' | 'retype', definition = {}) => world.control('POST', `/sandbox/lists/Opportunities/columns/${name}/${act}`, definition);
const wordsThere = async (name: string) => (await world.rows('Opportunities')).map((row) => row[name]).sort();

interface There {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}

async function columnsThere({ call, lists }: Awaited<ReturnType<typeof graphByHand>>): Promise<readonly There[]> {
  return (await call<{ value: There[] }>('GET', `${lists}/Opportunities/columns`)).value;
}

async function flagged(said: string): Promise<void> {
  const [key, at] = [crypto.randomUUID(), '2026-11-20T10:00:00.000Z'];
  const { oid, upn, name } = director;
  const fields = encodeOpportunity({
    key, intent: key, stage: 'flagged', words: said, isWithdrawn: false, account: { key: undefined, name: 'Havnekraft', domain: 'havnekraft.example' }, stakeholder: undefined,
    promised: undefined, size: undefined, competence: undefined, by: { oid, upn, name }, owner: undefined, next: undefined, outcome: undefined, at, period: '2026-11', mail: undefined,
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

test('a column that was made a number: told, and one press gives it a successor with the words that SharePoint had left; the others are filled in, and a new flag arrives', async () => {
  await flagged('2026');
  await place(cases.heading);
  await wake(tab);
  await rows().nth(2).waitFor(patience);
  await column('Words', 'retype', { number: {} });
  await place(words.heading);
  await tab.getByText(words.retypedParts('Cases (Opportunities)', 'Words')).waitFor(patience);
  await press(words.press);
  await tab.getByText(words.lost(0, 2)).waitFor({ timeout: 60_000 });
  expect(await wordsThere('Words2')).toEqual(['2026', undefined, undefined]);
  await press(words.refill);
  await tab.getByText(words.refilled(0, 2)).waitFor(patience);
  expect(await wordsThere('Words2')).toEqual(['2026', 'First need', 'Second need']);
  await place(cases.heading);
  for (const said of ['2026', 'First need', 'Second need']) await rows().filter({ hasText: said }).waitFor(patience);
  const mail = await freshMail(world, [director.upn]);
  const pane = await (await OutlookPage.open(context, { person: director.upn })).read(mail);
  await say(pane, 'Said afterwards');
  await pressFlag(pane);
  await sent(pane);
  expect(await wordsThere('Words2')).toContain('Said afterwards');
  await wake(tab);
  await rows().filter({ hasText: 'Said afterwards' }).waitFor(patience);
}, 180_000);

test('a removed column, one called otherwise and a lost index in one list: what can be restored where is said, one press makes what is missing, and the values are filled in', async () => {
  const graph = await graphByHand(world, context, director.upn);
  const idOf = async (name: string) => (await columnsThere(graph)).find((one) => one.name === name)!.id;
  const change = async (name: string, body: object) => graph.call('PATCH', `${graph.lists}/Opportunities/columns/${await idOf(name)}`, body);
  await column('AccountName', 'remove');
  await change('Words2', { displayName: 'Behov' });
  await change('Stage', { indexed: false });
  await place(cases.heading);
  await place(words.heading);
  await tab.getByText(words.missingParts('Cases (Opportunities)', 'AccountName, Stage')).waitFor(patience);
  await tab.getByText(words.removed).waitFor();
  expect(await tab.getByText(words.recycled).count()).toBe(0);
  await press(words.press);
  await tab.getByText(words.lost(0, 4)).waitFor({ timeout: 60_000 });
  await press(words.refill);
  await tab.getByText(words.refilled(0, 4)).waitFor(patience);
  expect((await wordsThere('AccountName')).filter((name) => name === 'Havnekraft')).toHaveLength(3);
  expect(await wordsThere('Words2')).toEqual(['2026', 'First need', 'Said afterwards', 'Second need']);
  const there = new Map((await columnsThere(graph)).map((one) => [one.name, one]));
  expect([there.get('Stage'), there.get('Words2')]).toMatchObject([{ indexed: true }, { displayName: 'Behov' }]);
  for (const name of ['AccountName2', 'Behov', 'Words3']) expect(there.has(name)).toBe(false);
}, 120_000);

test('the report for the administrator names the site and each list, and no case', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bin('Activities', 'recycle');
  await place(cases.heading);
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
