import type { Browser, BrowserContext } from 'playwright-core';
import { identify } from '../../src/domain/key';
import { readHeaders } from '../../src/host/mailHeaders';
import type { FirmPerson, MailboxMail } from '../../src/sandbox/firm';
import { flagWords } from './paneWords';
import { mailsForTest } from '../mails/mailsForTest';
import { draftsKept, PinnedPane } from './pinnedPane';
import { contextFor, OutlookPage, World } from './world';

const words = flagWords.en;
const turns = 50;
const limitMilliseconds = 180_000;

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = (await world.people()).filter(({ role }) => role === 'consultant');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function delivered(person: string, names: readonly string[]): Promise<readonly MailboxMail[]> {
  const mails: MailboxMail[] = [];
  for (const { name, eml } of mailsForTest()) if (names.includes(name)) mails.push(await world.deliver(person, eml));
  return mails;
}

async function opened(person: string): Promise<{ readonly context: BrowserContext; readonly outlook: OutlookPage; readonly pane: PinnedPane }> {
  await world.consent(person);
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person });
  return { context, outlook, pane: await PinnedPane.open(outlook) };
}

test('ten mails keep each its own draft while the mail is changed fifty times, also when the pane is opened anew', async () => {
  const person = people[0]!.upn;
  const mails = await delivered(person, mailsForTest().slice(0, 10).map(({ name }) => name));
  const { context, outlook, pane } = await opened(person);
  const due = mails.map(() => ({ need: '', person: '' }));
  for (let turn = 0; turn < turns; turn += 1) {
    const place = (turn * 7) % mails.length;
    const field = Math.floor(turn / mails.length) % 2 === 0 ? 'need' : 'person';
    due[place]![field] = `Mail ${place}, turn ${turn}: ørreder på ön`;
    await pane.turnTo(mails[place]!.itemId);
    await pane.type(words[field], due[place]![field]);
  }
  const read = async (of: PinnedPane): Promise<typeof due> => {
    const found: typeof due = [];
    for (const { itemId } of mails) {
      await of.turnTo(itemId);
      await of.settle();
      found.push({ need: await of.typed(words.need), person: await of.typed(words.person) });
    }
    return found;
  };
  expect(await read(pane)).toEqual(due);
  await pane.turnTo(mails[0]!.itemId);
  await draftsKept(await outlook.pane(), person, mails.length);
  await outlook.page.evaluate('window.sandbox.closePane(), window.sandbox.selectItem(null)');
  expect(await read(await PinnedPane.open(outlook))).toEqual(due);
  await context.close();
}, limitMilliseconds);

test.each(['wrongItem', 'late'] as const)('no case has the headers of another mail when Office.js answers %s', async (officeJs) => {
  const person = people[officeJs === 'late' ? 1 : 2]!.upn;
  const mails = await delivered(person, officeJs === 'late' ? ['thread-outlook', 'thread-middle-outlook', 'message-id-folded'] : ['thread-plain', 'thread-middle-plain', 'no-message-id']);
  const before = (await world.rows('Opportunities')).length;
  const { context, pane } = await opened(person);
  await world.faults({ officeJs });
  for (const { itemId } of [...mails, ...mails]) await pane.turnTo(itemId);
  for (const { itemId } of mails) {
    await pane.turnTo(itemId);
    await pane.flag({ client: 'Kystbanken', words: 'Hjælp' });
  }
  await world.faults({ officeJs: 'well' });
  const rows = (await world.rows('Opportunities')).slice(before);
  const { firm } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  expect(rows).toHaveLength(mails.length);
  for (const [place, { itemId, mail }] of mails.entries()) {
    const headers = readHeaders((mail.headers ?? []).map(({ name, value }) => `${name}: ${value}\r\n`).join(''));
    const own = await identify(firm.site, { itemId, subject: mail.subject, sender: mail.from, to: [], cc: [], messageId: mail.messageId }, headers);
    const { ThreadRoot = own.threadRoot, ThreadIndex = own.threadIndex, SentAt = own.sentAt } = rows[place]!;
    expect([ThreadRoot, ThreadIndex, SentAt]).toEqual([own.threadRoot, own.threadIndex, own.sentAt]);
  }
  await context.close();
}, limitMilliseconds);
