import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { noFaults } from '../../src/sandbox/faults';
import { keyOfRecord } from '../../src/domain/key';
import { activityWords } from '../../src/screens/pipeline/activityWords';
import { followUpWords } from '../../src/screens/pipeline/followUpWords';
import { handOverWords } from '../../src/screens/pipeline/handOverWords';
import { resultWords } from '../../src/screens/pipeline/resultWords';
import { takeBackWords } from '../../src/screens/pipeline/takeBackWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { activityNames } from '../../src/ui/activityNames';
import { clashWords } from '../../src/ui/clashWords';
import { patience, press, says } from './atThePane';
import { ByKeyboard } from './byKeyboard';
import { emptied } from './flagging';
import { Stranger } from './stranger';
import { contextFor, openTab, World } from './world';

const [cases, follow, hand, done, kinds, result] = [casesWords.en, followUpWords.en, handOverWords.en, activityWords.en, activityNames.en, resultWords.en];

let world: World;
let browser: Browser;
let consultant: FirmPerson;
let other: FirmPerson;
let seller: FirmPerson;
let context: BrowserContext;
let tab: Frame;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  [consultant, other] = people.filter(({ role }) => role === 'consultant') as [FirmPerson, FirmPerson];
  seller = people.find(({ role }) => role === 'seller')!;
  for (const { upn } of [consultant, other, seller]) await world.consent(upn);
  await flagged('They need a tester');
  ({ context, tab } = await tabOf(seller));
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** The consultant's case, which the seller follows up. */
async function flagged(said: string): Promise<void> {
  const { firm: { site } } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  const at = new Date().toISOString();
  const by = { ByObject: consultant.oid, ByUpn: consultant.upn, ByName: consultant.name };
  const fields = { Key: said, Intent: said, Title: said, Stage: 'flagged', Words: said, AccountName: 'Havgus', Owner: await keyOfRecord(site, 'person', seller.upn), ...by, At: at, Period: at.slice(0, 7) };
  expect((await (await Stranger.of(world, consultant.upn)).write('Opportunities', fields)).status).toBe(201);
}

async function tabOf({ upn }: FirmPerson): Promise<{ context: BrowserContext; tab: Frame }> {
  const { context: own } = await contextFor(browser, { person: upn });
  return { context: own, tab: (await openTab(own, { person: upn })).tab };
}

const rowOf = (place: Frame, said: string) => place.getByRole('list', { name: cases.heading }).getByRole('button').filter({ hasText: said });
const stage = () => tab.getByRole('combobox', { name: follow.stage });
const note = () => tab.getByRole('textbox', { name: done.note });
/** The seller takes the open case, with a word to whoever flagged it. */
async function take(): Promise<void> {
  await tab.getByRole('textbox', { name: hand.word(consultant.name) }).fill('I call them');
  await press(tab, hand.press.taken);
  await says(tab, hand.done.taken);
}

const inList = async (said: string) => (await world.rows('Opportunities')).find(({ Words }) => Words === said);

test('the seller takes a case, logs a talk, a meeting and an offer by one press each, and wins it; SharePoint has all of it', async () => {
  await rowOf(tab, 'They need a tester').click(patience);
  await take();
  await tab.getByRole('textbox', { name: follow.next }).fill('Coffee with Kirsten');
  await press(tab, follow.save);
  await says(tab, follow.saved);
  await note().fill('She asked who else could do it');
  await tab.getByRole('radio', { name: done.reactions.warm }).check();
  await press(tab, kinds.talk);
  await says(tab, done.logged(kinds.talk));
  expect([await note().inputValue(), await tab.getByRole('radio', { name: done.notSaid }).isChecked()]).toEqual(['', true]);
  await press(tab, kinds.meeting);
  await tab.getByText(`${done.logged(kinds.meeting)} ${done.moved('Meeting agreed')}`).waitFor(patience);
  await press(tab, kinds.offer);
  await tab.getByText(`${done.logged(kinds.offer)} ${done.moved('Offer sent')}`).waitFor(patience);
  await stage().selectOption('won');
  await tab.getByRole('textbox', { name: follow.shared }).fill('135,000');
  await press(tab, follow.save);
  await says(tab, follow.saved);
  expect(await tab.getByText(done.moved('Offer sent')).count()).toBe(0);
  await emptied(tab);
  expect(await inList('They need a tester')).toMatchObject({ Stage: 'won', NextWords: 'Coffee with Kirsten', Shared: '135000 DKK', ClosedOn: new Date().toISOString().slice(0, 10) });
  expect((await world.rows('Activities')).map(({ Kind, Reaction, Words }) => [Kind, Reaction, Words])).toEqual([['taken', undefined, 'I call them'], ['talk', 'warm', 'She asked who else could do it'], ['meeting', undefined, undefined], ['offer', undefined, undefined]]);
}, 120_000);

test('the result counts it, and thanks in one sentence', async () => {
  await tab.getByRole('tab', { name: result.heading, exact: true }).click(patience);
  await tab.getByText('1 talk at the coffee machine led to 1 meeting, 1 offer and 1 new assignment: DKK 135,000. Thank you.', { exact: true }).waitFor(patience);
}, 60_000);

test('whoever flagged it sees what came of it, and logs without moving the case', async () => {
  const own = await tabOf(consultant);
  await rowOf(own.tab, 'They need a tester').click(patience);
  expect((await own.tab.getByRole('region', { name: hand.heading }).textContent())?.replaceAll('\u00a0', ' ')).toContain(`Won: DKK 135,000. Thank you, ${consultant.name}.`);
  const facts = (await own.tab.locator('dl').textContent())?.replaceAll('\u00a0', ' ');
  for (const part of ['Won', 'DKK 135,000', seller.name]) expect(facts).toContain(part);
  for (const said of [kinds.talk, done.tookIt.warm, 'She asked who else could do it', kinds.offer]) await own.tab.getByRole('region', { name: done.happened }).getByText(said).waitFor(patience);
  expect(await own.tab.getByRole('combobox', { name: follow.stage }).count()).toBe(0);
  await press(own.tab, kinds.phone);
  await says(own.tab, done.logged(kinds.phone));
  await press(own.tab, done.undo);
  await says(own.tab, done.undone(kinds.phone));
  expect(await own.tab.getByRole('region', { name: done.happened }).getByText(kinds.phone).count()).toBe(0);
  await emptied(own.tab);
  await own.context.close();
}, 120_000);

test('words that are taken back are told nowhere any more, and the work that was done keeps the case', async () => {
  const own = await tabOf(consultant);
  await rowOf(own.tab, 'They need a tester').click(patience);
  await press(own.tab, takeBackWords.en.press);
  await press(own.tab, takeBackWords.en.yes);
  await emptied(own.tab);
  await rowOf(own.tab, cases.takenBack).waitFor(patience);
  expect(await own.tab.getByText('They need a tester').count()).toBe(0);
  await own.context.close();
  await tab.getByRole('tab', { name: cases.heading, exact: true }).click(patience);
  await press(tab, cases.refresh);
  await rowOf(tab, cases.takenBack).click(patience);
  await tab.getByRole('region', { name: done.happened }).getByText(kinds.offer).waitFor(patience);
  expect([await stage().inputValue(), await tab.getByText('They need a tester').count()]).toEqual(['won', 0]);
}, 120_000);

test('what cannot be is refused in words, and what was typed stays', async () => {
  await flagged('They need a clerk');
  await press(tab, cases.refresh);
  await rowOf(tab, 'They need a clerk').click(patience);
  await take();
  await stage().selectOption('lost');
  await press(tab, follow.save);
  await says(tab, follow.whyMissing);
  await stage().selectOption('won');
  for (const [typed, said] of [['much', follow.noAmount.none], ['-5', follow.noAmount.negative], ['99999999999', follow.noAmount.huge]] as const) {
    await tab.getByRole('textbox', { name: follow.shared }).fill(typed);
    await press(tab, follow.save);
    await says(tab, said);
    expect(await tab.getByRole('textbox', { name: follow.shared }).inputValue()).toBe(typed);
  }
  await rowOf(tab, cases.takenBack).click(patience);
  await rowOf(tab, 'They need a clerk').click(patience);
  expect([await stage().inputValue(), await tab.getByRole('textbox', { name: follow.shared }).inputValue()]).toEqual(['won', '99999999999']);
  await press(tab, follow.cancel);
  expect(await stage().inputValue()).toBe('taken');
  await emptied(tab);
  expect(await inList('They need a clerk')).toMatchObject({ Stage: 'taken' });
}, 120_000);

test('without a network it is kept and sent later; a note that was not logged is there again after a reload', async () => {
  await world.faults({ offline: true });
  await note().fill('Half a note');
  await press(tab, kinds.other);
  await says(tab, done.logged(kinds.other));
  await note().fill('The other half');
  await tab.getByRole('region', { name: done.happened }).getByText('Half a note').waitFor(patience);
  await world.faults(noFaults());
  await press(tab, cases.refresh);
  await emptied(tab);
  await context.pages()[0]!.close();
  tab = (await openTab(context, { person: seller.upn })).tab;
  await rowOf(tab, 'They need a clerk').click(patience);
  await tab.getByRole('region', { name: done.happened }).getByText('Half a note').waitFor(patience);
  expect(await note().inputValue()).toBe('The other half');
}, 120_000);

test('without a pointer a case is moved, what was done is logged, and the result asked for', async () => {
  const keys = new ByKeyboard(context.pages()[0]!, tab);
  await rowOf(tab, 'They need a clerk').press('Enter');
  await keys.tabTo(follow.stage);
  await keys.press('ArrowDown');
  await keys.pressOn(follow.save);
  await says(tab, follow.saved);
  await keys.tabTo(done.note);
  await keys.press('Control+A');
  await keys.type(done.note, 'By keys alone');
  await keys.tabTo(done.notSaid);
  await keys.press('ArrowDown');
  await keys.pressOn(kinds.talk);
  await says(tab, done.logged(kinds.talk));
  await tab.getByRole('region', { name: done.happened }).getByText('By keys alone').waitFor(patience);
  await emptied(tab);
  expect(await inList('They need a clerk')).toMatchObject({ Stage: 'meeting' });
  expect((await world.rows('Activities')).at(-1)).toMatchObject({ Kind: 'talk', Reaction: 'warm', Words: 'By keys alone' });
}, 60_000);

test('two who move one case to different stages are asked which shall stand', async () => {
  await stage().selectOption('offer');
  const { id } = (await inList('They need a clerk')) as { id: string };
  await (await Stranger.of(world, other.upn)).change('Opportunities', id, { Stage: 'taken' });
  await press(tab, follow.save);
  await tab.getByText('It now says “Taken”. You wrote “Offer sent”.').waitFor(patience);
  await press(tab, clashWords.en.useMine);
  await emptied(tab);
  expect(await inList('They need a clerk')).toMatchObject({ Stage: 'offer' });
}, 60_000);
