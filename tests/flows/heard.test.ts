import type { Browser, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { firmWords } from '../../src/screens/firm/firmWords';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { ByKeyboard } from './byKeyboard';
import { emptied, patience, until } from './flagging';
import { flagWords } from './paneWords';
import { Stranger } from './stranger';
import { contextFor, openTab, World } from './world';

const [words, form, cases] = [heardWords.en, flagWords.en, casesWords.en];

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];
let consultant: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = await world.people();
  consultant = people.find(({ role }) => role === 'consultant')!;
  for (const { upn } of people) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const tabOf = async ({ upn }: FirmPerson, width = 1280) => {
  const { context } = await contextFor(browser, { person: upn });
  const { page, tab } = await openTab(context, { person: upn });
  await page.setViewportSize({ width, height: 900 });
  return { context, page, tab };
};
const client = (tab: Frame) => tab.getByRole('combobox', { name: form.client, exact: true });
const need = (tab: Frame) => tab.getByRole('textbox', { name: form.need });
const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
const lines = (tab: Frame) => tab.getByRole('list', { name: cases.heading }).getByRole('button');
const rowWith = async (said: string) => (await world.rows('Opportunities')).find(({ Words }) => Words === said);

/** A consultant who is at one client today, and which, as the tenant has it. */
async function somebodyAtWork(): Promise<{ readonly person: FirmPerson; readonly at: string }> {
  const { firm } = await world.control<{ firm: { assignments: { upn: string; client: string; startsOn: string; endsOn?: string }[] } }>('GET', '/sandbox/state');
  const today = new Date().toISOString().slice(0, 10);
  const running = firm.assignments.filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === undefined || endsOn >= today));
  const only = running.find(({ upn }) => upn !== consultant.upn && running.filter((one) => one.upn === upn).length === 1)!;
  return { person: people.find(({ upn }) => upn === only.upn)!, at: only.client };
}

test('what was heard at the coffee machine is a case after two presses and the words; the client is where one works; a seller sees it', async () => {
  const { person, at } = await somebodyAtWork();
  const { context, page, tab } = await tabOf(person);
  await tab.getByText(cases.emptyWay).waitFor(patience);
  await press(tab, words.press);
  expect(await client(tab).inputValue()).toBe(at);
  await page.keyboard.type('They look for somebody who knows Kafka');
  await press(tab, form.flag);
  await tab.getByText(form.sent).waitFor(patience);
  expect(await tab.getByRole('button', { name: form.openInTeams }).count()).toBe(0);
  const row = await rowWith('They look for somebody who knows Kafka');
  expect(row).toMatchObject({ AccountName: at, Stage: 'flagged' });
  expect(row).not.toHaveProperty('Source');
  const seller = await tabOf(people.find(({ role }) => role === 'seller')!);
  await lines(seller.tab).filter({ hasText: 'who knows Kafka' }).waitFor(patience);
  await seller.context.close();

  await press(tab, words.another);
  expect(await need(tab).inputValue()).toBe('');
  await press(tab, words.cancel);
  await new ByKeyboard(page, tab).isLedTo(words.press);
  await context.close();
}, 120_000);

test('without a client or words nothing is flagged; what was typed is there after the page was closed; undo takes the case back and keeps the words', async () => {
  const { context, page, tab } = await tabOf(consultant, 320);
  await press(tab, words.press);
  await client(tab).fill('');
  await press(tab, form.flag);
  await tab.getByText(form.clientMissing).waitFor(patience);
  await tab.getByText(form.needMissing).waitFor(patience);
  await client(tab).fill('Nybryggeriet');
  await need(tab).fill('A new till');
  await until(() => tab.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('outbox:'))?.name ?? '';
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
    const database = await asked(indexedDB.open(name));
    const kept = JSON.stringify(await asked(database.transaction('drafts').objectStore('drafts').getAll()));
    database.close();
    return kept.includes('A new till') && kept.includes('Nybryggeriet');
  }));
  await page.close();
  const again = (await openTab(context, { person: consultant.upn })).tab;
  await press(again, words.press);
  await until(async () => (await need(again).inputValue()) === 'A new till');
  expect(await client(again).inputValue()).toBe('Nybryggeriet');
  await press(again, form.flag);
  await again.getByText(form.sent).waitFor(patience);
  await press(again, form.undo);
  await emptied(again);
  expect(await rowWith('A new till')).toMatchObject({ Stage: 'withdrawn' });
  expect(await need(again).inputValue()).toBe('A new till');
  await context.close();
}, 120_000);

test('by keyboard alone, and two things heard are two cases though their words are alike', async () => {
  const { context, page, tab } = await tabOf(consultant);
  await tab.getByRole('tab', { name: firmWords.en.heading, exact: true }).waitFor(patience);
  const keys = new ByKeyboard(page, tab);
  for (const count of [1, 2]) {
    await keys.pressOn(count === 1 ? words.press : words.another);
    await keys.isLedTo(form.client);
    await keys.type(form.client, 'Nybryggeriet');
    await keys.type(form.need, 'A second till');
    await keys.press('Control+Enter');
    await tab.getByText(form.sent).waitFor(patience);
    await until(async () => (await world.rows('Opportunities')).filter(({ Words }) => Words === 'A second till').length === count);
  }
  expect(new Set((await world.rows('Opportunities')).map(({ Key }) => Key)).size).toBe((await world.rows('Opportunities')).length);
  await context.close();
}, 120_000);

test('a quiet client is told of here too', async () => {
  const stranger = await Stranger.of(world, people.find(({ role }) => role === 'director')!.upn);
  await stranger.write('Accounts', { Key: 'quiet-1', Title: 'Stille Bryg', Domains: 'stillebryg.example', QuietWhy: 'tender' });
  const { context, tab } = await tabOf(consultant);
  await press(tab, words.press);
  await until(async () => {
    await client(tab).fill('');
    await client(tab).fill('Stille Bryg');
    return (await tab.getByText(form.quiet('Stille Bryg')).count()) === 1;
  });
  await context.close();
}, 60_000);
