import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { Doubt } from '../../src/domain/onePress';
import type { FirmPerson } from '../../src/sandbox/firm';
import { heardWords } from '../../src/screens/flag/heardWords';
import { sentenceWords } from '../../src/screens/flag/sentenceWords';
import { multipart } from '../mails/testMail';
import { barSays, ended, fill, pressCommand, said } from './atTheCommand';
import { counted, holding, patience, press, say, sent, until, words } from './flagging';
import { contextFor, openTab, OutlookPage, World } from './world';

let world: World;
let browser: Browser;
let me: FirmPerson;
let seller: FirmPerson;
let client: { readonly name: string; readonly domain: string };
let context: BrowserContext;
let outlook: OutlookPage;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  me = people.find(({ role }) => role === 'consultant')!;
  seller = people.find(({ role }) => role === 'seller')!;
  const { firm } = await world.control<{ firm: { clients: { name: string; domains: string[] }[] } }>('GET', '/sandbox/state');
  client = { name: firm.clients[0]!.name, domain: firm.clients[0]!.domains[0]! };
  await world.consent(me.upn);
  context = (await contextFor(browser, { person: me.upn, width: 320 })).context;
  outlook = await OutlookPage.open(context, { person: me.upn, width: 320 });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const file = (type: string, name: string) => `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIBAA==`;
const text = (said: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${said}`;

/** What stands behind the headers that every mail has. */
const bodies = {
  attachmentsOnly: `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${multipart('b', [file('application/pdf', 'behov.pdf'), file('image/png', 'skitse.png')])}`,
  encrypted: `${file('application/pkcs7-mime; smime-type=enveloped-data', 'smime.p7m')}\r\n`,
  encryptedByPgp: `Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"\r\n\r\n${multipart('b', ['Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1', file('application/octet-stream', 'encrypted.asc')])}`,
};

async function deliver({ subject, body, from = `Kirsten Holm <kirsten@${client.domain}>` }: { readonly subject: string; readonly body: string; readonly from?: string }): Promise<string> {
  const messageId = `<${randomUUID()}@${client.domain}>`;
  await world.deliver(me.upn, [`From: ${from}`, `To: ${me.upn}`, `Subject: ${subject}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0100', `Message-ID: ${messageId}`, 'MIME-Version: 1.0', body].join('\r\n'));
  return messageId;
}

/** Two hundred mails in one, as Mailman sends them, from the list's own address. */
const digest = () => deliver({
  from: `Drift <drift-request@${client.domain}>`, subject: 'Drift of Harbours Digest, Vol 12, Issue 4',
  body: `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${multipart('b', [text('Send Drift mailing list submissions to\r\n\tdrift@example.org'), `Content-Type: multipart/digest; boundary="d"\r\n\r\n${multipart('d', Array.from({ length: 200 }, (_, place) => `\r\nFrom: P${place} <p${place}@${client.domain}>\r\nSubject: Story ${place}\r\nMessage-ID: <story-${place}@${client.domain}>\r\nDate: Tue, 24 Nov 2026 09:00:00 +0100\r\n\r\nStory ${place} tells of a firm that grows.`))}`])}`,
});

test.each([
  ['attachments only', 'attachmentsOnly', 'Drawings of the new quay', 'Drawings of the new quay'],
  ['encrypted by S/MIME', 'encrypted', 'Drawings of the old quay', 'Drawings of the old quay'],
  ['encrypted by PGP, its subject too', 'encryptedByPgp', '...', ''],
] as const)('a mail with %s: there is no text to choose from, and with own words it is a case', async (what, body, subject, proposed) => {
  const pane = await outlook.read(await deliver({ subject, body: bodies[body] }));
  await until(async () => (await pane.getByRole('combobox', { name: words.client, exact: true }).inputValue(patience)) === client.name);
  expect(await need(pane).inputValue()).toBe(proposed);
  await pane.getByRole('button', { name: words.fromMail }).click(patience);
  await pane.getByText(sentenceWords.en.unread.empty).waitFor(patience);
  await say(pane, `Read elsewhere: ${what}`);
  await press(pane);
  await sent(pane);
  expect((await holding(world, `Read elsewhere: ${what}`)).cases).toMatchObject([{ AccountName: client.name }]);
}, 60_000);

test('a digest of two hundred: a sentence of any mail in it becomes the need; the list is nobody at the client', async () => {
  const pane = await outlook.read(await digest());
  const sentences = pane.getByRole('listbox', { name: sentenceWords.en.name }).getByRole('option');
  await pane.getByRole('button', { name: words.fromMail }).click(patience);
  await until(async () => (await sentences.count()) === 40);
  for (let shown = 80; shown <= 200; shown += 40) {
    await pane.getByRole('button', { name: sentenceWords.en.more }).click(patience);
    await until(async () => (await sentences.count()) === shown);
  }
  expect(await pane.getByRole('combobox', { name: words.person, exact: true }).inputValue()).toBe('');
  await sentences.nth(173).click();
  expect(await need(pane).inputValue()).toBe('Story 173 tells of a firm that grows.');
  await press(pane);
  await sent(pane);
  expect((await holding(world, 'Story 173 tells of a firm that grows.')).cases).toMatchObject([{ AccountName: client.name }]);
}, 60_000);

test('one press: what has a subject that tells is flagged though nobody can read it here; a digest and a subject in place of an encrypted one are not', async () => {
  await fill(outlook, await deliver({ subject: 'Anything', body: bodies.encrypted }));
  const before = await counted(world);
  const bar = async (mail: string, message: string, presses: number) => {
    await pressCommand(outlook, mail);
    await barSays(outlook, message);
    await ended(outlook, presses);
  };
  const flagged = said({ is: 'flagged', intent: '', receiver: { name: seller.name } });
  const doubted = (why: Exclude<Doubt['why'], 'flagged'>) => said({ is: 'doubt', doubt: { why }, isMine: false });
  await bar(await deliver({ subject: 'Plans for the container terminal', body: bodies.attachmentsOnly }), flagged, 1);
  await bar(await deliver({ subject: 'Salaries of the crane drivers', body: bodies.encrypted }), flagged, 2);
  await bar(await deliver({ subject: '...', body: bodies.encryptedByPgp }), doubted('need'), 3);
  await bar(await deliver({ subject: 'Encrypted Message', body: bodies.encryptedByPgp }), doubted('need'), 4);
  await bar(await digest(), doubted('client'), 5);
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 2 });
}, 120_000);

const tooLong = 'ø'.repeat(10_001);

/** A letter too many is said, nothing is flagged, and no letter is lost. */
async function refusesTooLong(pane: Frame): Promise<void> {
  await pane.getByRole('combobox', { name: words.client, exact: true }).fill('Havnekraft');
  await need(pane).fill(tooLong);
  await pane.getByText(words.needTooLong('10,001', '10,000')).waitFor(patience);
  await press(pane);
  expect((await need(pane).inputValue()).length).toBe(tooLong.length);
}

test('10,001 letters are too many beside a meeting and for what was heard, and none is lost', async () => {
  const before = await counted(world);
  const calendar = await OutlookPage.open(context, { person: me.upn, width: 320 }, 'calendar');
  await refusesTooLong(await calendar.read((await world.calendar(me.upn))[0]!.itemId));
  const { tab } = await openTab(context, { person: me.upn });
  await tab.getByRole('button', { name: heardWords.en.press, exact: true }).click(patience);
  await refusesTooLong(tab);
  expect(await counted(world)).toEqual(before);
}, 90_000);

test('a mail that is being written under any subject: the need is proposed short, letter by letter, or asked for', async () => {
  const written = await OutlookPage.open(context, { person: me.upn, width: 320, pinned: true });
  await written.page.getByRole('button', { name: 'New mail', exact: true }).click(patience);
  await written.page.evaluate('window.sandbox.openPane()');
  const pane = await written.pane();
  for (const [subject, proposed] of [['x'.repeat(998), `${'x'.repeat(199)}…`], ['مشروع اختبار الأنظمة', 'مشروع اختبار الأنظمة'], ['Hjælp 👩‍💻🚀 i 2027', 'Hjælp 👩‍💻🚀 i 2027'], ['<img src=x onerror=window.__ran=1>', '<img src=x onerror=window.__ran=1>'], ['SV: !!!', '']] as const) {
    await written.page.getByRole('main').getByLabel('Subject', { exact: true }).fill(subject);
    await pane.getByRole('combobox', { name: words.client, exact: true }).focus();
    await until(async () => (await need(pane).inputValue(patience)) === proposed);
    await written.page.getByRole('main').getByLabel('Text').focus();
  }
  await press(pane);
  await pane.getByText(words.needMissing).waitFor(patience);
  await refusesTooLong(pane);
}, 90_000);
