import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { draftWords } from '../../src/screens/firm/draftWords';
import { firmWords } from '../../src/screens/firm/firmWords';
import { importWords } from '../../src/screens/firm/importWords';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { resultWords } from '../../src/screens/pipeline/resultWords';
import { casesWords } from '../../src/screens/pipeline/words';
import type { FirmPerson } from '../../src/sandbox/firm';
import { firmOf, flagged, rowOf } from './atTheFirm';
import { ByKeyboard } from './byKeyboard';
import { patience, until } from './flagging';
import { contextFor, openTab, World } from './world';

const [words, draft, imports] = [firmWords.en, draftWords.en, importWords.en];
const { client, colleague, competence, assignment } = words;

let world: World;
let browser: Browser;
let director: FirmPerson;
let consultants: readonly FirmPerson[];
let sellers: readonly FirmPerson[];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  director = people.find(({ role }) => role === 'director')!;
  [consultants, sellers] = [people.filter(({ role }) => role === 'consultant'), people.filter(({ role }) => role === 'seller')];
  await world.consent(director.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const sections = [words.clients, words.colleagues, words.competences, words.assignments];

interface Sitting {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly tab: Frame;
  readonly keys: ByKeyboard;
}

/** The director comes from the cases to a section, by arrows and Tab. */
async function sitDown(section: string): Promise<Sitting> {
  const { context } = await contextFor(browser, { person: director.upn });
  const { page, tab } = await openTab(context, { person: director.upn });
  const keys = new ByKeyboard(page, tab);
  await tab.getByRole('tab', { name: casesWords.en.heading, exact: true }).focus(patience);
  await keys.press('ArrowRight');
  await keys.isLedTo(resultWords.en.heading);
  await keys.press('ArrowRight');
  await keys.isLedTo(words.heading);
  /* The line of what waits stands between. */
  await tab.getByRole('button', { name: lineWords.en.allSent }).waitFor(patience);
  await keys.press('Tab');
  await keys.press('Tab');
  for (let steps = sections.indexOf(section); steps > 0; steps -= 1) await keys.press('ArrowRight');
  await keys.isLedTo(section);
  await tab.getByRole('list', { name: section }).getByRole('button').first().waitFor(patience);
  return { context, page, tab, keys };
}

/** Escape gives up nothing, and Cancel leads back to the line. */
async function escapesAndCancels(keys: ByKeyboard, line: string, field: string): Promise<void> {
  await keys.type(field, 'zz');
  const typed = await keys.typed();
  await keys.press('Escape');
  await keys.isLedTo(field);
  expect(await keys.typed()).toBe(typed);
  await keys.pressOn(words.cancel);
  await keys.isLedTo(line);
}

test('a client is entered, looked at and left', async () => {
  const { context, keys } = await sitDown(words.clients);
  await keys.pressOn(client.add);
  await keys.isLedTo(client.add);
  await keys.type(words.name, 'Tastatur ApS');
  await keys.type(client.domains, 'tastatur.example');
  await keys.pressOn(words.save);
  await until(async () => (await rowOf(world, 'Accounts', 'Tastatur ApS'))?.['Domains'] === 'tastatur.example');
  await keys.isLedTo(client.add);
  await keys.pressOn('Tastatur ApS');
  await keys.isLedTo('Tastatur ApS');
  await escapesAndCancels(keys, 'Tastatur ApS', words.name);
  await context.close();
}, 90_000);

test('a colleague is found in the directory, or typed and entered', async () => {
  await world.control('POST', '/sandbox/token', { upn: director.upn, scopes: ['User.ReadBasic.All'], interactive: true });
  const { context, keys } = await sitDown(words.colleagues);
  await keys.pressOn(colleague.add);
  await keys.isLedTo(colleague.add);
  await keys.type(colleague.find, consultants[0]!.name.split(' ')[0]!);
  await keys.press('Enter');
  await keys.tabTo(colleague.findPress);
  await keys.pressOn(`${consultants[0]!.name} · ${consultants[0]!.upn}`);
  await keys.isLedTo(words.name);
  expect(await keys.typed()).toBe(consultants[0]!.name);
  await keys.pressOn(words.cancel);
  await keys.isLedTo(colleague.add);

  await keys.press('Enter');
  await keys.type(words.name, 'Tove Tast');
  await keys.type(colleague.upn, 'tove@sundkant.example');
  await keys.choose(colleague.role, colleague.roles.seller);
  await keys.pressOn(words.save);
  await until(async () => (await rowOf(world, 'People', 'Tove Tast'))?.['Role'] === 'seller');
  await keys.isLedTo(colleague.add);
  await keys.pressOn('Tove Tast');
  await keys.isLedTo('Tove Tast');
  await escapesAndCancels(keys, 'Tove Tast', words.name);
  await context.close();
}, 90_000);

test('a competence is entered, and who can do it how well', async () => {
  const { context, tab, keys } = await sitDown(words.competences);
  await keys.pressOn(competence.add);
  await keys.isLedTo(competence.add);
  await keys.type(competence.names.da, 'Blindskrift');
  await keys.type(competence.names.en, 'Touch typing');
  await keys.type(competence.synonyms, 'ten fingers');
  await keys.pressOn(words.save);
  await until(async () => (await world.rows('Competences')).some(({ NameEn, Synonyms }) => NameEn === 'Touch typing' && Synonyms === 'ten fingers'));
  await keys.isLedTo(competence.add);
  await keys.pressOn('Touch typing');
  await keys.isLedTo('Touch typing');
  await keys.choose(competence.others, consultants[1]!.name);
  await keys.choose(competence.level, competence.levels.expert);
  await tab.getByText(words.saved).waitFor(patience);
  await keys.isLedTo(competence.level);
  await until(async () => (await world.rows('Competences')).some(({ Kind, Level, WithdrawnAt }) => Kind === 'holding' && Level === 'expert' && !WithdrawnAt));
  await tab.getByRole('definition').filter({ hasText: `${consultants[1]!.name}: is the one others ask` }).waitFor(patience);
  await tab.getByRole('heading', { name: 'Touch typing' }).focus();
  await escapesAndCancels(keys, 'Touch typing', competence.names.sv);
  await context.close();
}, 90_000);

test('an assignment is entered and removed', async () => {
  const { context, keys } = await sitDown(words.assignments);
  await keys.pressOn(assignment.add);
  await keys.isLedTo(assignment.add);
  await keys.choose(assignment.consultant, consultants[2]!.name);
  await keys.choose(assignment.client, 'Medilund');
  /* The same day and month, in whatever order the browser asks for them. */
  await keys.type(assignment.from, '09092031');
  await keys.choose(assignment.place, assignment.places.remote);
  await keys.pressOn(words.save);
  const there = async () => (await world.rows('Assignments')).find(({ StartsOn }) => StartsOn === '2031-09-09');
  await until(async () => (await there())?.['Place'] === 'remote');
  await keys.isLedTo(assignment.add);
  const line = `${consultants[2]!.name} · Medilund`;
  await keys.pressOn(line);
  await keys.isLedTo(line);
  await escapesAndCancels(keys, line, assignment.place);
  await keys.press('Enter');
  await keys.isLedTo(line);
  await keys.pressOn(assignment.remove);
  await keys.isLedTo(assignment.add);
  await context.close();
}, 90_000);

test('a table is pasted, looked at and entered; given up it still stands there', async () => {
  const { context, tab, keys } = await sitDown(words.clients);
  await keys.pressOn(imports.press);
  await keys.isLedTo(imports.heading);
  await keys.paste(imports.paste, 'Client\tMail domain\nFaldet ApS\tfaldet.example\nPost AB\tgmail.com');
  await tab.getByText(imports.counts(1, 0, 0, 1)).waitFor(patience);
  await keys.press('Escape');
  await keys.pressOn(words.cancel);
  await keys.isLedTo(imports.press);
  await keys.press('Enter');
  await keys.isLedTo(imports.heading);
  await keys.pressOn(imports.enter(1));
  await tab.getByText(imports.entered(1)).waitFor(patience);
  await keys.isLedTo(imports.heading);
  await until(async () => (await rowOf(world, 'Accounts', 'Faldet ApS')) !== undefined);
  await context.close();
}, 90_000);

test('somebody leaves, passes on, and comes back', async () => {
  const [seller, other] = sellers as [FirmPerson, FirmPerson];
  const { context, keys } = await sitDown(words.colleagues);
  await keys.pressOn(seller.name);
  await keys.pressOn(colleague.leaves);
  await keys.isLedTo(colleague.leaves);
  await keys.choose(colleague.sellerNext, other.name);
  await keys.press('Escape');
  await keys.tabTo(colleague.leavesPress);
  await keys.pressOn(words.cancel);
  await keys.isLedTo(colleague.leaves);
  await keys.press('Enter');
  await keys.tabTo(colleague.sellerNext);
  await keys.pressOn(colleague.leavesPress);
  await keys.isLedTo(seller.name);
  const keyOf = async (upn: string) => (await world.rows('People')).find(({ Upn }) => Upn === upn)?.['Key'];
  await until(async () => { const [gone, next] = [await keyOf(seller.upn), await keyOf(other.upn)]; const owners = (await world.rows('Accounts')).map(({ Owner }) => Owner); return owners.includes(next) && !owners.includes(gone); });
  await keys.press('Enter');
  await keys.pressOn(colleague.comesBack);
  await keys.isLedTo(seller.name);
  await keys.press('Enter');
  await keys.pressOn(colleague.leaves);
  await context.close();
}, 90_000);

test('a domain is settled, and its line reads what became of it', async () => {
  await flagged(world, consultants[0]!, 'nyhedsbrev.example', 'A newsletter');
  const { context, tab, keys } = await sitDown(words.clients);
  await tab.getByRole('heading', { name: draft.heading }).waitFor(patience);
  await keys.pressOn(draft.isNone);
  await keys.isLedTo(draft.noClient('nyhedsbrev.example'));
  await context.close();
}, 90_000);

test('the last line of a long list is opened on screen; where list and record take turns, the way back loses nothing', async () => {
  const { context, page, tab } = await firmOf(browser, director, words.colleagues);
  const keys = new ByKeyboard(page, tab);
  const line = tab.getByRole('list', { name: words.colleagues }).getByRole('button').last();
  const name = await line.locator('span').first().innerText(patience);
  for (const width of [1280, 424]) {
    await page.setViewportSize({ width, height: 600 });
    if (width === 424) await tab.getByRole('button', { name: words.cancel }).click();
    await line.focus();
    await keys.press('Enter');
    await keys.isLedTo(name);
    const { y = -1 } = (await page.locator('iframe[src*="tab.html"]').boundingBox()) ?? {};
    const top = (await tab.getByRole('heading', { name, exact: true }).boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(y);
    expect(top).toBeLessThan(600);
  }
  await keys.type(words.name, ' the Elder');
  const typed = await keys.typed();
  await tab.getByRole('button', { name: words.back }).focus();
  await keys.press('Enter');
  await keys.isLedTo(name);
  await keys.press('Enter');
  await keys.tabTo(words.name);
  expect(await keys.typed()).toBe(typed);
  await context.close();
}, 90_000);
