import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { signInWords } from '../../src/app/signInWords';
import { namedPlaces } from '../../src/sandbox/places';
import { heardWords } from '../../src/screens/flag/heardWords';
import { leaveWords } from '../../src/screens/leave/leaveWords';
import { patience, until } from './flagging';
import { everythingKept } from './keptHere';
import { misfitsIn, violationsIn } from './looking';
import { Newcomers } from './newcomers';
import { flagWords } from './paneWords';
import { contextFor } from './world';

const [words, heard, form, start] = [leaveWords.en, heardWords.en, flagWords.en, signInWords.en];

let newcomers: Newcomers;

beforeAll(async () => {
  newcomers = await Newcomers.start();
}, 180_000);

afterAll(() => newcomers?.end(), 60_000);

/** Somebody who has signed in to the tab in an ordinary browser. */
async function somebody(): Promise<{ readonly person: string; readonly context: BrowserContext; readonly page: Page }> {
  const person = await newcomers.next();
  await newcomers.world.consent(person);
  const { context } = await contextFor(newcomers.browser, { person });
  return { person, context, page: await signsIn(context, person) };
}

async function signsIn(context: BrowserContext, person: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${namedPlaces.app}/tab.html`);
  await page.getByRole('button', { name: start.signIn }).click(patience);
  const account = page.locator(`button[value="${person}"]`);
  await account.or(page.getByRole('button', { name: heard.press })).waitFor(patience);
  if ((await account.count()) > 0) await account.click(patience);
  await page.getByRole('button', { name: heard.press }).waitFor(patience);
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowsWith = async (said: string) => (await newcomers.world.rows('Opportunities')).filter(({ Words }) => Words === said);

async function hear(page: Page, said: string, isFlagged: boolean): Promise<void> {
  await button(page, heard.press).click(patience);
  await page.getByRole('combobox', { name: form.client, exact: true }).fill('Havbro');
  await page.getByRole('textbox', { name: form.need }).fill(said);
  if (isFlagged) await button(page, form.flag).click(patience);
  await until(async () => (await placesWith(page, said)).length > 0);
  if (isFlagged) await button(page, heard.close).click(patience);
}

/** Where our origin keeps these words; looked for from a page of ours that shows nothing. */
async function placesWith(page: Page, said: string): Promise<readonly string[]> {
  return (await everythingKept(page.mainFrame())).filter(([, text]) => text.includes(said)).map(([place]) => place.replace(/:.*\//, '/'));
}

/** The same once the person has left, whose page is Entra's by then. */
async function left(context: BrowserContext, page: Page, said: readonly string[]): Promise<readonly (readonly string[])[]> {
  await page.waitForURL((url) => !url.href.startsWith(namedPlaces.app), patience);
  const looking = await context.newPage();
  await looking.goto(`${namedPlaces.app}/privacy.html`);
  const places = [];
  for (const one of said) places.push(await placesWith(looking, one));
  await looking.close();
  return places;
}

/** One flag that cannot be sent, one text that is not flagged, and a case of the firm's. */
async function withOwnWork() {
  const one = await somebody();
  const [seen, sent, typed] = ['seen', 'not sent', 'only typed'].map((what) => `${what} by ${one.person}`) as [string, string, string];
  await hear(one.page, seen, true);
  await until(async () => (await rowsWith(seen)).length === 1);
  await until(async () => (await placesWith(one.page, seen)).some((place) => place.includes('/parts')));
  await newcomers.world.faults({ graph: [{ match: '^POST /sites/.*/items$', times: -1, kind: 'unavailableWithoutRetryAfter' }] });
  await hear(one.page, sent, true);
  await hear(one.page, typed, false);
  await button(one.page, words.signOut).click(patience);
  await one.page.getByText(words.unsent(1, 1)).waitFor(patience);
  return { ...one, seen, sent, typed };
}

afterEach(() => newcomers.world.faults({ graph: [] }));

test('with nothing to send the person is signed out at once, another window of the browser is too, and nothing stays', async () => {
  const { context, page, person } = await somebody();
  const said = `all sent by ${person}`;
  await hear(page, said, true);
  await until(async () => (await rowsWith(said)).length === 1);
  const other = await signsIn(context, person);
  await button(page, words.signOut).click(patience);
  expect(await left(context, page, [said])).toEqual([[]]);
  await other.getByRole('button', { name: start.signIn }).waitFor(patience);
  expect(await other.getByText(said).count()).toBe(0);
  await context.close();
}, 120_000);

test('where the browser does not tell what it keeps, nobody is signed out, nothing goes, and it is said', async () => {
  const { context, page, person } = await somebody();
  const said = `kept by ${person}`;
  await hear(page, said, true);
  await page.evaluate(() => Object.assign(indexedDB, { real: indexedDB.databases, databases: () => Promise.reject(new Error('refused')) }));
  await button(page, words.signOut).click(patience);
  await page.getByRole('alert').filter({ hasText: words.notLeft }).waitFor(patience);
  await page.evaluate(() => Object.assign(indexedDB, { databases: (indexedDB as unknown as { real: () => unknown }).real }));
  expect((await placesWith(page, said)).length).toBeGreaterThan(0);
  await context.close();
}, 120_000);

test('send now: while it cannot be sent the person stays and is told; once it is, what was only typed is asked about; discarded after a second question, nothing stays', async () => {
  const { context, page, seen, sent, typed } = await withOwnWork();
  await button(page, words.sendNow).click(patience);
  await page.getByText(words.notSent(1)).waitFor(patience);
  await newcomers.world.faults({ graph: [] });
  await button(page, words.sendNow).click(patience);
  await page.getByText(words.onlyTexts).waitFor(patience);
  expect(await rowsWith(sent)).toHaveLength(1);
  await button(page, words.discard).click(patience);
  await page.getByText(words.sure(0, 1)).waitFor(patience);
  await button(page, words.surePress).click(patience);
  expect(await left(context, page, [seen, sent, typed])).toEqual([[], [], []]);
  await context.close();
}, 180_000);

test('save as a file: all of it is in the file, and gone from here only once the person has said that the file is there', async () => {
  const { context, page, seen, sent, typed } = await withOwnWork();
  const download = page.waitForEvent('download');
  await button(page, words.save).click(patience);
  const text = readFileSync(await (await download).path(), 'utf8');
  expect([text.includes(sent), text.includes(typed)]).toEqual([true, true]);
  expect((await placesWith(page, sent)).length).toBeGreaterThan(0);
  await button(page, words.savedPress).click(patience);
  expect(await left(context, page, [seen, sent, typed])).toEqual([[], [], []]);
  await context.close();
}, 120_000);

test('keep it for me: rows go, the own work stays under this person’s name, and is sent and shown when the person comes back', async () => {
  const { context, page, person, seen, sent, typed } = await withOwnWork();
  await button(page, words.keep).click(patience);
  const places = await left(context, page, [seen, sent, typed]);
  expect(places.map((some) => some.map((place) => place.split('/').at(-1)))).toEqual([[], ['changes'], ['drafts']]);
  await newcomers.world.faults({ graph: [] });
  const back = await signsIn(context, person);
  await until(async () => (await rowsWith(sent)).length === 1);
  await button(back, heard.press).click(patience);
  await until(async () => (await back.getByRole('textbox', { name: form.need }).inputValue()) === typed);
  await context.close();
}, 180_000);

test('discard: asked twice, by keyboard, and nothing stays; whoever thinks better of it has lost nothing', async () => {
  const { context, page, seen, sent, typed } = await withOwnWork();
  await page.keyboard.press('Escape');
  await page.getByText(words.unsent(1, 1)).waitFor({ ...patience, state: 'hidden' });
  expect((await placesWith(page, typed)).length).toBeGreaterThan(0);
  await button(page, words.signOut).focus();
  await page.keyboard.press('Enter');
  await page.getByText(words.unsent(1, 1)).waitFor(patience);
  await page.setViewportSize({ width: 320, height: 640 });
  expect([...(await violationsIn(page.mainFrame())), ...(await misfitsIn(page.mainFrame()))]).toEqual([]);
  await button(page, words.discard).focus();
  await page.keyboard.press('Enter');
  await page.getByText(words.sure(1, 1)).waitFor(patience);
  await button(page, words.surePress).focus();
  await page.keyboard.press('Enter');
  expect(await left(context, page, [seen, sent, typed])).toEqual([[], [], []]);
  await context.close();
}, 120_000);
