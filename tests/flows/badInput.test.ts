import type { Browser, Frame } from 'playwright-core';
import { startWords } from '../../src/app/startWords';
import { noFaults } from '../../src/sandbox/faults';
import { flagWords } from './paneWords';
import { waitWords } from '../../src/ui/waitWords';
import { deliverMail, patience, press, readMail, says } from './atThePane';
import { contextFor, OutlookPage, World } from './world';

const words = flagWords.en;
const person = 'anders.lindegaard@sundkant.example';

let world: World;
let browser: Browser;
let outlook: OutlookPage;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  await world.consent(person);
  const { context } = await contextFor(browser, { person });
  outlook = await OutlookPage.open(context, { person });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const client = (pane: Frame) => pane.getByRole('combobox', { name: words.client, exact: true });

async function sent(pane: Frame): Promise<void> {
  await press(pane, words.flag);
  await pane.getByText(words.sent).waitFor(patience);
}

async function rowWith(said: string): Promise<readonly Record<string, unknown>[]> {
  return (await world.rows('Opportunities')).filter(({ Words }) => Words === said);
}

/** Opens a mail that has no id to be found by: the newest whose subject this is. */
async function readBySubject(subject: string): Promise<Frame> {
  const { itemId } = (await world.mailbox(person)).find(({ mail }) => mail.subject === subject)!;
  return outlook.read(itemId);
}

test('a mail without subject: a few words are asked for, and then it is sent', async () => {
  await deliverMail(world, person, 'no-subject', { headers: { Subject: undefined } });
  const pane = await readMail(outlook, 'no-subject');
  await says(pane, words.needHintEmpty);
  await press(pane, words.flag);
  await says(pane, words.needMissing);
  await need(pane).fill('They need testers.');
  await sent(pane);
  expect(await rowWith('They need testers.')).toHaveLength(1);
}, 60_000);

test.each([
  ['no sender and no recipients', 'no-sender', { From: undefined, To: undefined }, words.clientUnseen],
  ['a sender without a domain', 'no-domain', { From: 'Karen <karen>', To: undefined }, words.clientUnseen],
  ['only our own people', 'own-people', { From: `Vi <vi@sundkant.example>`, To: `Os <os@sundkant.example>` }, words.clientNone],
])('a mail with %s: the client is asked for, and then it is sent', async (_name, mail, headers, hint) => {
  await deliverMail(world, person, mail, { headers });
  const pane = await readMail(outlook, mail);
  await says(pane, hint);
  await press(pane, words.flag);
  await says(pane, words.clientMissing);
  expect(await need(pane).inputValue()).toBe(`Emne ${mail}`);
  await client(pane).fill('Havnekraft');
  await sent(pane);
  expect(await rowWith(`Emne ${mail}`)).toMatchObject([{ AccountName: 'Havnekraft' }]);
}, 60_000);

test('a mail without a date is flagged once', async () => {
  await deliverMail(world, person, 'no-date', { headers: { Date: undefined } });
  await sent(await readMail(outlook, 'no-date'));
  expect(await rowWith('Emne no-date')).toHaveLength(1);
}, 60_000);

test('a mail without a message id is flagged', async () => {
  await deliverMail(world, person, 'no-id', { headers: { 'Message-ID': undefined } });
  await sent(await readBySubject('Emne no-id'));
  expect(await rowWith('Emne no-id')).toHaveLength(1);
}, 60_000);

test('one message id on two different mails makes two cases', async () => {
  const id = { 'Message-ID': '<twice@kystbanken.example>' };
  await deliverMail(world, person, 'twice-a', { headers: id });
  await sent(await readBySubject('Emne twice-a'));
  await deliverMail(world, person, 'twice-b', { headers: { ...id, From: 'Another <another@havnekraft.example>' } });
  await outlook.page.evaluate('window.sandbox.reload()');
  await sent(await readBySubject('Emne twice-b'));
  expect([...(await rowWith('Emne twice-a')), ...(await rowWith('Emne twice-b'))]).toHaveLength(2);
}, 90_000);

test('a mail in five mailboxes is one case, and everybody else is told who flagged it', async () => {
  const everybody = (await world.people()).slice(0, 5);
  for (const { upn } of everybody) await deliverMail(world, upn, 'five');
  await sent(await readMail(outlook, 'five'));
  const name = everybody.find(({ upn }) => upn === person)!.name;
  for (const { upn } of everybody.filter((one) => one.upn !== person)) {
    await world.consent(upn);
    const { context } = await contextFor(browser, { person: upn });
    const pane = await readMail(await OutlookPage.open(context, { person: upn }), 'five');
    await pane.getByRole('heading', { name: words.flaggedBy(name, '').trim().replace(/\.$/, '').trim() }).waitFor(patience);
    await context.close();
  }
  expect(await rowWith('Emne five')).toHaveLength(1);
  expect(await world.rows('Activities')).toHaveLength(0);
}, 120_000);

test('a subject of 998 letters is proposed short', async () => {
  await deliverMail(world, person, 'long', { headers: { Subject: 'x'.repeat(998) } });
  const pane = await readMail(outlook, 'long');
  expect(await need(pane).inputValue()).toBe(`${'x'.repeat(199)}…`);
  await sent(pane);
  expect(await rowWith(`${'x'.repeat(199)}…`)).toHaveLength(1);
}, 60_000);

test.each([['right to left', 'rtl', 'مشروع اختبار الأنظمة'], ['emoji', 'emoji', 'Hjælp 👩‍💻🚀 i 2027']])('a subject with %s is kept letter by letter', async (_name, mail, subject) => {
  await deliverMail(world, person, mail, { headers: { Subject: `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=` } });
  await sent(await readMail(outlook, mail));
  expect(await rowWith(subject)).toHaveLength(1);
}, 60_000);

test('500 recipients: the client is still found, and few people are offered', async () => {
  const many = Array.from({ length: 500 }, (_, place) => `P${place} <p${place}@havnekraft.example>`).join(',\r\n ');
  await deliverMail(world, person, 'many', { headers: { To: many } });
  const pane = await readMail(outlook, 'many');
  expect(await client(pane).inputValue()).not.toBe('');
  expect(await pane.locator('datalist').nth(1).locator('option').count()).toBeLessThanOrEqual(20);
  await sent(pane);
  expect(await rowWith('Emne many')).toHaveLength(1);
}, 60_000);

test('10,001 letters are too many and none is lost; 10,000 are kept', async () => {
  await deliverMail(world, person, 'words');
  const pane = await readMail(outlook, 'words');
  await need(pane).fill('ø'.repeat(10_001));
  await says(pane, words.needTooLong('10,001', '10,000'));
  await press(pane, words.flag);
  expect(await need(pane).inputValue()).toHaveLength(10_001);
  await need(pane).fill('ø'.repeat(10_000));
  await sent(pane);
  expect(await rowWith('ø'.repeat(10_000))).toHaveLength(1);
}, 60_000);

describe('Office.js', () => {
  afterEach(() => world.faults(noFaults()));

  test.each(['silent', 'late', 'wrongItem'] as const)('%s for what is asked of a mail: the right mail is flagged all the same', async (officeJs) => {
    await deliverMail(world, person, `office-${officeJs}`);
    await world.faults({ officeJs });
    const pane = await readMail(outlook, `office-${officeJs}`);
    await sent(pane);
    const [row] = await rowWith(`Emne office-${officeJs}`);
    expect(row).toMatchObject({ Sender: 'karen.holm@kystbanken.example' });
    expect(row).not.toHaveProperty('ThreadIndex');
  }, 60_000);

  test('late at the start: the pane comes when Outlook does', async () => {
    await deliverMail(world, person, 'start-late');
    await world.faults({ officeJs: 'late' });
    const { context } = await contextFor(browser, { person });
    const pane = await readMail(await OutlookPage.open(context, { person }), 'start-late');
    await need(pane).waitFor({ timeout: 30_000 });
    await sent(pane);
    await context.close();
  }, 90_000);

  test('silent at the start: the pane says so, and loading it again goes on', async () => {
    await deliverMail(world, person, 'start-silent');
    await world.faults({ officeJs: 'silent' });
    const { context } = await contextFor(browser, { person });
    const own = await OutlookPage.open(context, { person });
    const pane = await readMail(own, 'start-silent');
    await pane.getByText(startWords.en.office).waitFor({ timeout: 40_000 });
    await pane.getByRole('button', { name: startWords.en.reload }).waitFor();
    await world.faults(noFaults());
    await own.page.evaluate('window.sandbox.closePane()');
    await sent(await readMail(own, 'start-silent'));
    await context.close();
  }, 120_000);
});

test('no words of the wait are left in English for a Dane or a Swede', () => {
  for (const language of ['da', 'sv'] as const) {
    for (const [why, sentence] of Object.entries(waitWords[language].why)) expect(sentence).not.toBe(waitWords.en.why[why as keyof typeof waitWords.en.why]);
  }
});
