import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { sentenceWords } from '../../src/screens/flag/sentenceWords';
import { ByKeyboard } from './byKeyboard';
import { holding, patience, press, say, sent, until, words } from './flagging';
import { contextFor, OutlookPage, World } from './world';

const said = sentenceWords.en;
const subject = 'Questions for Thursday';

let world: World;
let browser: Browser;
let person: string;
let context: BrowserContext;
let outlook: OutlookPage;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  person = (await world.people()).find(({ role }) => role === 'consultant')!.upn;
  await world.consent(person);
  context = (await contextFor(browser, { person, width: 320 })).context;
  outlook = await OutlookPage.open(context, { person, width: 320 });
}, 180_000);

afterEach(() => world.faults({ graph: [], offline: false, officeJs: 'well' }));

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** The pane beside a new mail with this text. */
async function reading(text: string): Promise<{ readonly pane: Frame; readonly messageId: string }> {
  const messageId = `<${randomUUID()}@havnekraft.example>`;
  const head = ['From: Kirsten Holm <kirsten@havnekraft.example>', `To: ${person}`, `Subject: ${subject}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0100', `Message-ID: ${messageId}`, 'Content-Type: text/plain; charset=utf-8'];
  await world.deliver(person, [...head, '', ...text.split('\n')].join('\r\n'));
  return { pane: await outlook.read(messageId), messageId };
}

const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const sentences = (pane: Frame) => pane.getByRole('listbox', { name: said.name }).getByRole('option');
const open = (pane: Frame) => pane.getByRole('button', { name: words.fromMail }).click(patience);

/** All that this browser keeps of the app, as text. */
const kept = (pane: Frame) => pane.evaluate(async () => {
  const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
  const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) all.push(await asked(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(all);
});

const letter = 'Hi Ane,\n\nOur nightly jobs fail, e.g. Mondays. Do you know anybody who has tamed Airflow?\nThe salary of Lone is secret.\n\nKind regards\nKirsten Holm\n\nFrom: Ane\nSent: Monday\nTo: Kirsten\n\nHow is it going?';

test('by keyboard alone a sentence of the mail becomes the need, a second one comes after it, and the last is taken back; nothing else of the text is kept or sent', async () => {
  const { pane } = await reading(letter);
  const keys = new ByKeyboard(outlook.page, pane);
  await pane.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
  await keys.pressOn(words.fromMail);
  await keys.isLedTo('Our nightly jobs fail, e.g. Mondays.');
  expect(await sentences(pane).allTextContents()).toEqual(['Our nightly jobs fail, e.g. Mondays.', 'Do you know anybody who has tamed Airflow?', 'The salary of Lone is secret.']);
  await keys.press('Enter');
  expect(await need(pane).inputValue()).toBe('Our nightly jobs fail, e.g. Mondays.');
  await keys.press('ArrowDown');
  await keys.press(' ');
  expect(await need(pane).inputValue()).toBe('Our nightly jobs fail, e.g. Mondays.\nDo you know anybody who has tamed Airflow?');
  await keys.pressOn(said.undo);
  expect(await need(pane).inputValue()).toBe('Our nightly jobs fail, e.g. Mondays.');
  await keys.pressOn(said.close);
  await keys.isLedTo(words.fromMail);
  expect(await sentences(pane).count()).toBe(0);
  await press(pane);
  await sent(pane);
  expect((await holding(world, 'Our nightly jobs fail, e.g. Mondays.')).cases).toHaveLength(1);
  expect(await kept(pane)).not.toContain('salary');
  expect(JSON.stringify(await world.requests())).not.toContain('salary of Lone');
}, 120_000);

test('by pointer it comes after one’s own words, and another press takes it out again', async () => {
  const { pane } = await reading(letter);
  await say(pane, 'I heard it at lunch, too');
  await open(pane);
  await sentences(pane).nth(1).click(patience);
  expect(await need(pane).inputValue()).toBe('I heard it at lunch, too\nDo you know anybody who has tamed Airflow?');
  expect(await sentences(pane).nth(1).getAttribute('aria-selected')).toBe('true');
  await sentences(pane).nth(1).click(patience);
  expect(await need(pane).inputValue()).toBe('I heard it at lunch, too');
}, 60_000);

test('a long digest shows its first sentences, and more by a press', async () => {
  const { pane } = await reading(Array.from({ length: 200 }, (_one, place) => `Story ${place} is about a firm that grows.`).join('\n\n'));
  await open(pane);
  await until(async () => (await sentences(pane).count()) === 40);
  await pane.getByRole('button', { name: said.more }).click(patience);
  expect(await sentences(pane).count()).toBe(80);
}, 60_000);

test.each([['attachments only', '\n\n'], ['a signature alone', '\n-- \nKirsten']])('where there is no text to choose from it says so: %s', async (_name, text) => {
  const { pane } = await reading(text);
  await open(pane);
  await pane.getByText(said.unread.empty).waitFor(patience);
}, 60_000);

test('Outlook that does not answer is told, and one’s own words stand; the text of a mail that is left is never shown', async () => {
  const { pane, messageId } = await reading(letter);
  const other = await reading('Another letter altogether.');
  await outlook.read(messageId);
  await say(pane, 'My words');
  await world.faults({ officeJs: 'silent' });
  await open(pane);
  await pane.getByText(said.unread.silent).waitFor(patience);
  expect(await need(pane).inputValue()).toBe('My words');
  await world.faults({ officeJs: 'late' });
  await open(pane);
  await open(pane);
  await pane.getByText(said.reading).waitFor(patience);
  await outlook.read(other.messageId);
  await world.faults({ officeJs: 'well' });
  await open(pane);
  await until(async () => (await sentences(pane).allTextContents()).join() === 'Another letter altogether.');
}, 90_000);
