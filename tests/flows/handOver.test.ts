import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { keyOfRecord } from '../../src/domain/key';
import { followUpWords } from '../../src/screens/pipeline/followUpWords';
import { handOverWords } from '../../src/screens/pipeline/handOverWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { activityWords } from '../../src/screens/pipeline/activityWords';
import { answerSaid } from '../../src/ui/answerSaid';
import { patience, press, says } from './atThePane';
import { ByKeyboard } from './byKeyboard';
import { emptied, freshMail, press as pressFlag, say, sent, settled } from './flagging';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, World } from './world';

const [cases, hand, follow, log] = [casesWords.en, handOverWords.en, followUpWords.en, activityWords.en];

let world: World;
let browser: Browser;
let consultant: FirmPerson;
let other: FirmPerson;
let seller: FirmPerson;
let director: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  [consultant, other] = people.filter(({ role }) => role === 'consultant') as [FirmPerson, FirmPerson];
  [seller, director] = (['seller', 'director'] as const).map((wanted) => people.find(({ role }) => role === wanted)) as [FirmPerson, FirmPerson];
  for (const { upn } of [consultant, other, seller, director]) await world.consent(upn);
  const stranger = await Stranger.of(world, director.upn);
  for (const { upn, oid, name, role } of [seller, director]) await stranger.write('People', { Key: await keyOf(upn), Title: name, FullName: name, Upn: upn, Object: oid, Role: role });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function keyOf(upn: string): Promise<string> {
  const { firm: { site } } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  return keyOfRecord(site, 'person', upn);
}

/** The consultant's case, which the seller is to answer. */
async function flagged(said: string, daysAgo = 0): Promise<void> {
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const by = { ByObject: consultant.oid, ByUpn: consultant.upn, ByName: consultant.name };
  const fields = { Key: said, Intent: said, Title: said, Stage: 'flagged', Words: said, AccountName: 'Havgus', Owner: await keyOf(seller.upn), ...by, At: at, Period: at.slice(0, 7) };
  expect((await (await Stranger.of(world, consultant.upn)).write('Opportunities', fields)).status).toBe(201);
}

async function tabOf({ upn }: FirmPerson): Promise<{ context: BrowserContext; tab: Frame }> {
  const { context } = await contextFor(browser, { person: upn });
  return { context, tab: (await openTab(context, { person: upn })).tab };
}

/** A person's tab at one case. */
async function at(person: FirmPerson, said: string): Promise<{ context: BrowserContext; tab: Frame }> {
  const opened = await tabOf(person);
  await rowOf(opened.tab, said).click(patience);
  return opened;
}

const rowOf = (place: Frame, said: string) => place.getByRole('list', { name: cases.heading }).getByRole('button').filter({ hasText: said });
const word = (place: Frame) => place.getByRole('textbox', { name: hand.word(consultant.name) });
const stands = (place: Frame) => place.getByRole('region', { name: hand.heading });
const isAt = (place: Frame, step: string) => stands(place).locator('[aria-current="step"]').filter({ hasText: step }).waitFor(patience);
const inList = async (said: string) => (await world.rows('Opportunities')).find(({ Words }) => Words === said);

test('received, taken with a word, and whoever flagged reads it; without a word nothing is taken, and nothing typed is lost', async () => {
  await flagged('They need a tester');
  const sellers = await at(seller, 'They need a tester');
  await isAt(sellers.tab, hand.steps.received);
  await stands(sellers.tab).getByText(/^You have the case\. Answer by /).waitFor(patience);
  expect(await sellers.tab.getByRole('combobox', { name: follow.stage }).count()).toBe(0);
  await press(sellers.tab, hand.press.taken);
  await says(sellers.tab, hand.wordMissing);
  await word(sellers.tab).fill('I call Kirsten on Monday');
  await press(sellers.tab, hand.press.taken);
  await says(sellers.tab, hand.done.taken);
  await isAt(sellers.tab, hand.steps.taken);
  await sellers.tab.getByRole('combobox', { name: follow.stage }).waitFor(patience);
  await emptied(sellers.tab);
  await sellers.context.close();
  const own = await at(consultant, 'They need a tester');
  await isAt(own.tab, hand.steps.taken);
  await stands(own.tab).getByText('I call Kirsten on Monday').waitFor(patience);
  await says(own.tab, hand.takenBy(seller.name));
  expect(await word(own.tab).count()).toBe(0);
  await own.context.close();
}, 120_000);

test('passed on to a director, who closes it with a word, thinks again and undoes that', async () => {
  await flagged('They need a clerk');
  const sellers = await at(seller, 'They need a clerk');
  await sellers.tab.getByRole('radio', { name: hand.choices.passedOn }).check();
  await word(sellers.tab).fill('You know them');
  await press(sellers.tab, hand.press.passedOn);
  await says(sellers.tab, hand.toMissing);
  await sellers.tab.getByRole('combobox', { name: hand.to }).selectOption({ label: director.name });
  await press(sellers.tab, hand.press.passedOn);
  await says(sellers.tab, hand.done.passedOn);
  await stands(sellers.tab).getByText(director.name).waitFor(patience);
  await emptied(sellers.tab);
  await sellers.context.close();
  const directors = await at(director, 'They need a clerk');
  await stands(directors.tab).getByText('You know them').waitFor(patience);
  await directors.tab.getByRole('radio', { name: hand.choices.declined }).check();
  await word(directors.tab).fill('They have hired somebody');
  await press(directors.tab, hand.press.declined);
  await says(directors.tab, hand.done.declined);
  await isAt(directors.tab, hand.steps.answered);
  await emptied(directors.tab);
  expect(await inList('They need a clerk')).toMatchObject({ Stage: 'lost', ClosedWhy: 'declined', Owner: await keyOf(director.upn) });
  const own = await at(consultant, 'They need a clerk');
  await isAt(own.tab, hand.steps.answered);
  await stands(own.tab).getByText('They have hired somebody').waitFor(patience);
  await own.context.close();
  await press(directors.tab, hand.undo);
  await says(directors.tab, hand.undone);
  await isAt(directors.tab, hand.steps.received);
  await emptied(directors.tab);
  expect([(await inList('They need a clerk'))?.['Stage'], await directors.tab.getByRole('region', { name: log.happened }).getByText('They have hired somebody').count()]).toEqual(['flagged', 0]);
  await directors.context.close();
}, 180_000);

test('an answer that is late is seen by whoever flagged, by whoever has the case, and by a director; by nobody else', async () => {
  await flagged('They need a driver', 9);
  const late = hand.lateCases(1);
  for (const person of [consultant, seller, director]) {
    const { context, tab } = await tabOf(person);
    await tab.getByRole('tab', { name: late }).click(patience);
    await rowOf(tab, 'They need a driver').getByText(hand.answerLate).waitFor(patience);
    expect(await tab.getByRole('list', { name: cases.heading }).getByRole('button').count()).toBe(1);
    await context.close();
  }
  const others = await tabOf(other);
  await rowOf(others.tab, 'They need a driver').getByText(hand.answerLate).waitFor(patience);
  expect(await others.tab.getByRole('tab', { name: late }).count()).toBe(0);
  await others.context.close();
}, 120_000);

test('without a pointer a case is passed on and taken over again', async () => {
  const { context, tab } = await at(seller, 'They need a driver');
  const keys = new ByKeyboard(context.pages()[0]!, tab);
  await keys.tabTo(hand.choices.taken);
  await keys.press('ArrowDown');
  await keys.tabTo(hand.to);
  await keys.press('ArrowDown');
  await keys.tabTo(hand.word(consultant.name));
  await keys.type(hand.word(consultant.name), 'By keys alone');
  await keys.pressOn(hand.press.passedOn);
  await says(tab, hand.done.passedOn);
  await keys.pressOn(hand.instead);
  await keys.tabTo(hand.word(consultant.name));
  await keys.type(hand.word(consultant.name), 'Mine after all');
  await keys.pressOn(hand.press.taken);
  await says(tab, hand.done.taken);
  await isAt(tab, hand.steps.taken);
  await emptied(tab);
  expect((await world.rows('Activities')).slice(-2).map(({ Kind, Words }) => [Kind, Words])).toEqual([['passedOn', 'By keys alone'], ['taken', 'Mine after all']]);
  await context.close();
}, 120_000);

test('beside the mail in Outlook the answer is told, too', async () => {
  const { context } = await contextFor(browser, { person: consultant.upn });
  const outlook = await OutlookPage.open(context, { person: consultant.upn });
  const mail = await freshMail(world, [consultant.upn]);
  const pane = await outlook.read(mail);
  await settled(pane);
  await say(pane, 'They need a cook');
  await pressFlag(pane);
  await sent(pane);
  const at = new Date().toISOString();
  const by = { ByObject: seller.oid, ByUpn: seller.upn, ByName: seller.name, At: at, Period: at.slice(0, 7) };
  const CaseKey = String((await inList('They need a cook'))?.['Key']);
  await (await Stranger.of(world, seller.upn)).write('Activities', { Key: 'cook', Intent: 'cook', Title: 'cook', CaseKey, Kind: 'taken', Words: 'I know just the one', ...by });
  const again = await (await OutlookPage.open(context, { person: consultant.upn })).read(mail);
  await again.getByText(answerSaid('taken', seller.name, 'en')).waitFor(patience);
  await again.getByText('I know just the one').waitFor(patience);
  await context.close();
}, 120_000);
