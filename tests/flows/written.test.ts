import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { noFaults } from '../../src/sandbox/faults';
import { freshMail, patience, until, words } from './flagging';
import { draftsKept } from './pinnedPane';
import { contextFor, OutlookPage, World } from './world';

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];
/** The first client, from whom every fresh mail comes, and its domain. */
let client: { readonly name: string; readonly domain: string };
let other: { readonly name: string; readonly domain: string };

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = await world.people();
  const { firm } = await world.control<{ firm: { clients: { name: string; domains: string[] }[] } }>('GET', '/sandbox/state');
  [client, other] = firm.clients.map(({ name, domains }) => ({ name, domain: domains[0]! })) as [typeof client, typeof other];
  for (const { upn } of people) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

afterEach(() => world.faults(noFaults()));

const field = (pane: Frame, name: string) => pane.getByRole('combobox', { name, exact: true });
const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const flag = (pane: Frame) => pane.getByRole('button', { name: words.flag, exact: true });
const rowWith = async (said: string) => (await world.rows('Opportunities')).find(({ Words }) => Words === said);
const reads = async (pane: Frame, name: string, value: string) => until(async () => (await field(pane, name).inputValue(patience)) === value);

/** Somebody at Outlook, who begins mails there. */
class Writer {
  private constructor(readonly outlook: OutlookPage, private readonly context: BrowserContext) {}

  static async at(place: number, pinned = false): Promise<Writer> {
    const visit = { person: people[place]!.upn, width: 320, pinned };
    const { context } = await contextFor(browser, visit);
    return new Writer(await OutlookPage.open(context, visit), context);
  }

  async press(name: string): Promise<void> {
    await this.outlook.page.getByRole('button', { name, exact: true }).click(patience);
  }

  /** Fills a line of the mail, and leaves it. */
  async write(line: string, text: string): Promise<void> {
    await this.outlook.page.getByRole('main').getByLabel(line, { exact: true }).fill(text);
    await this.outlook.page.getByRole('main').getByLabel('Text').focus();
  }

  async answer(messageId: string, how = 'Reply'): Promise<void> {
    await this.outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(messageId)})`);
    await this.press(how);
  }

  async openPane(): Promise<Frame> {
    await this.outlook.page.evaluate('window.sandbox.openPane()');
    return this.outlook.pane();
  }

  async closePane(): Promise<void> {
    await this.outlook.page.evaluate('window.sandbox.closePane()');
  }

  openPaneIn(officeJs: 'silent' | 'late' | 'refusing'): Promise<Frame> {
    return this.outlook.openPaneAfter(() => world.faults({ officeJs }));
  }

  /** Methods of the mailbox that the pane has asked for, each once. */
  asked(): Promise<readonly number[]> {
    return this.outlook.page.evaluate("[...new Set(window.sandbox.calls.filter(({ action }) => action === 'ExecuteMethod').map(({ dispatchId }) => dispatchId))].sort()");
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

test('beside an answer the client, the person and the need are proposed; the draft is kept with the saved mail; the case has a key of its own, in the thread of the mail', async () => {
  const writer = await Writer.at(0);
  const messageId = await freshMail(world, [people[0]!.upn, people[1]!.upn]);
  await writer.outlook.read(messageId);
  await need(await writer.outlook.pane()).waitFor(patience);
  await until(async () => (await (await writer.outlook.pane()).evaluate("localStorage.getItem('threads')")) !== null);
  await writer.answer(messageId);
  await writer.press('Save draft');
  const pane = await writer.openPane();
  await reads(pane, words.client, client.name);
  expect(await field(pane, words.person).inputValue()).toBe(`Kirsten Holm <kirsten@${client.domain}>`);
  expect(await need(pane).inputValue()).toBe('Help with the backup?');
  await need(pane).fill('A second site for the backup');
  await draftsKept(pane, people[0]!.upn, 1);
  await writer.closePane();
  const again = await writer.openPane();
  await until(async () => (await need(again).inputValue(patience)) === 'A second site for the backup');
  await flag(again).click();
  await again.getByText(words.sent).waitFor(patience);
  const row = await rowWith('A second site for the backup');
  expect(row).toMatchObject({ AccountName: client.name, Stage: 'flagged', ThreadRoot: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(row).not.toHaveProperty('Source');
  expect(row!['Key']).toBe(row!['Intent']);
  /* Recipients, subject, headers of the mail that was read, and the draft's id: nothing that writes. */
  expect((await writer.asked()).filter((id) => ![15, 18, 164, 168].includes(id) && id < 193)).toEqual([]);
  await writer.leave();

  const colleague = await Writer.at(1);
  const beside = await colleague.outlook.read(messageId);
  await beside.getByText('A second site for the backup').waitFor(patience);
  await colleague.leave();
}, 120_000);

test('a new mail has its client as soon as it has a recipient; what is typed before it is saved stays with it; one that was never saved leaves nothing to another', async () => {
  const writer = await Writer.at(1);
  await writer.press('New mail');
  const pane = await writer.openPane();
  await pane.getByText(words.clientUnseen).waitFor(patience);
  await writer.write('To', `Bo Berg <bo@${client.domain}>`);
  await reads(pane, words.client, client.name);
  await need(pane).fill('Only while it is open');
  await writer.closePane();
  expect(await need(await writer.openPane()).inputValue(patience)).toBe('');
  await writer.closePane();

  const later = await writer.openPane();
  await need(later).fill('Typed before it was saved');
  await field(later, words.person).focus();
  await writer.press('Save draft');
  await keptUnderItsId(later, 'Typed before it was saved');
  await writer.closePane();
  const again = await writer.openPane();
  await until(async () => (await need(again).inputValue(patience)) === 'Typed before it was saved');
  await writer.press('New mail');
  expect(await need(await writer.openPane()).inputValue(patience)).toBe('');
  await writer.leave();
}, 90_000);

/** The draft with these words is kept by the id that Outlook has given to the mail. */
const keptUnderItsId = (pane: Frame, said: string) => until(async () => (await keptIn(pane)).some(({ itemId, words: kept }) => itemId.startsWith('AAMk') && kept === said));

/** The drafts that this browser keeps. */
async function keptIn(pane: Frame): Promise<readonly { itemId: string; words: string }[]> {
  return pane.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('outbox:'))?.name ?? '';
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
    const database = await asked(indexedDB.open(name));
    const drafts = database.transaction('drafts').objectStore('drafts');
    const [keys, values] = await Promise.all([asked(drafts.getAllKeys()), asked(drafts.getAll() as IDBRequest<{ words: string }[]>)]);
    database.close();
    return keys.map((key, place) => ({ itemId: String(key), words: values[place]!.words }));
  });
}

test('a mail passed on among ourselves asks which client it is about', async () => {
  const writer = await Writer.at(2);
  await writer.answer(await freshMail(world, [people[2]!.upn]), 'Forward');
  await writer.write('To', people[3]!.upn);
  const pane = await writer.openPane();
  await pane.getByText(words.clientNone).waitFor(patience);
  expect(await field(pane, words.client).inputValue()).toBe('');
  expect(await need(pane).inputValue()).toBe('Help with the backup?');
  await writer.leave();
}, 60_000);

test.each(['silent', 'late', 'refusing'] as const)('an Outlook that is %s about the mail leaves the client to be typed, and the case is kept', async (officeJs) => {
  const writer = await Writer.at(3);
  await writer.answer(await freshMail(world, [people[3]!.upn]));
  const pane = await writer.openPaneIn(officeJs);
  await field(pane, words.client).waitFor(patience);
  await field(pane, words.client).fill('Nybryggeriet');
  await need(pane).fill(`Written while Outlook was ${officeJs}`);
  await flag(pane).click();
  await pane.getByText(words.sent).waitFor(patience);
  expect(await rowWith(`Written while Outlook was ${officeJs}`)).toMatchObject({ AccountName: 'Nybryggeriet' });
  await writer.leave();
}, 90_000);

test('an answer that comes late, about a mail that is no longer open, is nobody’s; what was typed for one mail is not beside another', async () => {
  const writer = await Writer.at(4, true);
  await writer.press('New mail');
  await writer.write('To', `Bo Berg <bo@${client.domain}>`);
  await writer.press('Save draft');
  await writer.press('New mail');
  await writer.write('To', `Eva Lind <eva@${other.domain}>`);
  await writer.press('Save draft');
  await writer.press('Drafts (2)');
  const choose = (name: string) => writer.outlook.page.getByRole('option', { name: new RegExp(name) }).click(patience);
  await choose('Bo Berg');
  const pane = await writer.openPaneIn('late');
  await choose('Eva Lind');
  await field(pane, words.client).waitFor(patience);
  await world.faults(noFaults());
  await need(pane).fill('Of Eva');
  await keptUnderItsId(pane, 'Of Eva');
  await choose('Bo Berg');
  await reads(pane, words.client, client.name);
  expect(await need(pane).inputValue()).toBe('');
  await need(pane).fill('Of Bo');
  await choose('Eva Lind');
  await reads(pane, words.client, other.name);
  await until(async () => (await need(pane).inputValue()) === 'Of Eva');
  await choose('Bo Berg');
  await until(async () => (await need(pane).inputValue(patience)) === 'Of Bo');
  await reads(pane, words.client, client.name);
  await writer.leave();
}, 120_000);
