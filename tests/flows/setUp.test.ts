import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { noFaults } from '../../src/sandbox/faults';
import { setUpWords } from '../../src/screens/firm/words';
import { flagWords } from './paneWords';
import { waitWords } from '../../src/ui/waitWords';
import { comesBack, deliverMail, patience, press, readMail, rowsBy, says } from './atThePane';
import { graphByHand } from './siteByHand';
import { contextFor, openTab, OutlookPage, World } from './world';

const [flag, wait, words] = [flagWords.en, waitWords.en, setUpWords.en];

let world: World;
let browser: Browser;
let consultant: string;
let director: string;
let flagging: BrowserContext;
let pane: Frame;

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
  const people = await world.people();
  consultant = people.find(({ role }) => role === 'consultant')!.upn;
  director = people.find(({ role }) => role === 'director')!.upn;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** The design's indices, made on the first day because none can be added past 5,000 rows. */
const indices: Readonly<Record<string, readonly string[]>> = {
  Settings: ['Key'], Accounts: ['Key', 'Owner'], People: ['Key'], Competences: ['Key'], Assignments: ['Key', 'Account'],
  Opportunities: ['Key', 'Source', 'ThreadRoot', 'ThreadIndex', 'Period', 'Account', 'Owner', 'Stage'],
  Activities: ['Key', 'Period'], Economy: ['Key', 'Period'], Erasures: ['Key'],
};

async function setUpPane(upn: string): Promise<{ context: BrowserContext; tab: Frame }> {
  const { context } = await contextFor(browser, { person: upn });
  const { tab } = await openTab(context, { person: upn });
  await tab.getByRole('tab', { name: words.heading }).click(patience);
  return { context, tab };
}

test('who flags before the lists stand is told who must do what, and the flag is kept', async () => {
  await world.consent(consultant);
  await deliverMail(world, consultant, 'early');
  flagging = (await contextFor(browser, { person: consultant })).context;
  pane = await readMail(await OutlookPage.open(flagging, { person: consultant }), 'early');
  await press(pane, flag.flag);
  await says(pane, wait.why.setUpMissing);
}, 60_000);

test('a list that somebody made by hand, without our columns, is told of alike', async () => {
  const graph = await graphByHand(world, flagging, director);
  await graph.call('POST', graph.lists, { displayName: 'Opportunities', columns: [{ name: 'Key', text: {} }], list: { template: 'genericList' } });
  await press(pane, wait.tryAgain);
  await says(pane, wait.why.setUpMissing);
  expect(await world.rows('Opportunities')).toEqual([]);
}, 60_000);

test('who may not make lists is told who may', async () => {
  const { context, tab } = await setUpPane(consultant);
  const { page } = { page: context.pages()[0]! };
  await press(tab, words.press);
  await page.locator('#consent-allow').click(patience);
  await says(tab, words.noRight);
  await context.close();
}, 60_000);

test('Set up cut off in the middle says so, and pressed again it completes; what it makes shows late', async () => {
  const { context, tab } = await setUpPane(director);
  await world.faults({ metadataLagMilliseconds: 700 });
  await press(tab, words.press);
  await context.pages()[0]!.locator('#consent-allow').click({ timeout: 3_000 }).catch(() => undefined);
  await tab.getByText(words.step(3, 9, 'Colleagues (People)')).waitFor({ timeout: 60_000 });
  await world.faults({ offline: true });
  await says(tab, words.failed(words.why.offline));
  await expect(world.rows('Erasures')).rejects.toThrow(/no list Erasures/);
  await world.faults({ ...noFaults(), metadataLagMilliseconds: 700 });
  await press(tab, words.look);
  await tab.getByText(words.missingList('Erasures')).waitFor(patience);
  await press(tab, words.press);
  await tab.getByText(words.complete).waitFor({ timeout: 90_000 });
  await press(tab, words.again);
  await says(tab, words.complete);
  expect(await tab.getByRole('button', { name: words.press }).or(tab.getByRole('button', { name: words.look })).count()).toBe(0);
  await world.faults(noFaults());
  await context.close();
}, 200_000);

test('every list has its columns and every index that the design names', async () => {
  const graph = await graphByHand(world, flagging, director);
  for (const [list, wanted] of Object.entries(indices)) {
    const { value } = await graph.call<{ value: { name: string; indexed?: boolean; enforceUniqueValues?: boolean }[] }>('GET', `${graph.lists}/${list}/columns`);
    const indexed = value.filter((column) => column.indexed === true).map(({ name }) => name);
    expect([list, indexed]).toEqual([list, expect.arrayContaining([...wanted])]);
    expect(value.find(({ name }) => name === 'Key')).toMatchObject({ enforceUniqueValues: true });
  }
}, 60_000);

test('the flag that was kept arrives by itself, once', async () => {
  await comesBack(pane);
  await pane.getByText(flag.sent).waitFor({ timeout: 40_000 });
  expect(await rowsBy(world, consultant)).toBe(1);
  await flagging.close();
}, 60_000);
