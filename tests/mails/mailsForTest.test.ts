import PostalMime, { type Email, type RawEmail } from 'postal-mime';
import { caseOfMail, casesOfThread, flag, type Opportunity } from '../../src/domain/opportunity';
import { identify, type MailIdentity } from '../../src/domain/key';
import type { Mail } from '../../src/domain/mail';
import { readHeaders } from '../../src/host/mailHeaders';
import { mailsForTest } from './mailsForTest';
import type { TestMail } from './testMail';

const mails = mailsForTest();
const parsed = new Map<string, Email>();
const find = (name: string): TestMail => mails.find((mail) => mail.name === name) ?? fail(`no mail ${name}`);

beforeAll(async () => {
  for (const { name, eml } of mails) parsed.set(name, await PostalMime.parse(eml as RawEmail));
});

function fail(sentence: string): never {
  throw new Error(sentence);
}

test('at least sixty, each with a name of its own, twenty of them replies', () => {
  expect(mails.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mails.map(({ name }) => name)).size).toBe(mails.length);
  expect(mails.filter(({ expect: { part } }) => part === 'reply').length).toBeGreaterThanOrEqual(20);
  expect(mails.filter(({ expect: { part, knows } }) => part === 'reply' && !knows).length).toBeGreaterThanOrEqual(6);
  expect(mails.filter(({ eml }) => typeof eml !== 'string').length).toBeGreaterThanOrEqual(3);
});

test('whoever must be known is flagged, and stands before', () => {
  for (const [place, { expect: { knows } }] of mails.entries()) {
    if (!knows) continue;
    expect(find(knows).expect.part).toBe('first');
    expect(mails.indexOf(find(knows))).toBeLessThan(place);
  }
});

test.each(mails.map(({ name }) => name))('%s reads as expected', (name) => {
  const { expect: expected } = find(name);
  const email = parsed.get(name) ?? fail('not parsed');
  const date = new Date(email.date ?? '');
  const read = {
    subject: (email.subject ?? '').trim(),
    senderName: email.from?.name ?? '',
    sender: email.from?.address ?? '',
    sentAt: Number.isNaN(date.getTime()) ? undefined : date.toISOString(),
    hasIdentity: (email.messageId ?? '').trim() !== '',
    attachments: email.attachments.map(({ filename }) => filename ?? '').filter((file) => file !== ''),
  };
  const { textHas, part, knows, ...shown } = expected;
  expect(read).toEqual(shown);
  expect(email.text ?? email.html ?? '').toContain(textHas);
});

test('long subjects are exactly as long as a line may be', () => {
  for (const name of ['subject-of-998-folded', 'subject-of-998-encoded']) expect([...find(name).expect.subject]).toHaveLength(998);
  const longest = (name: string) => Math.max(...String(find(name).eml).split('\r\n').map((line) => line.length));
  expect(longest('subject-one-line-of-998')).toBe(998);
  expect(longest('subject-of-998-folded')).toBeLessThan(80);
});

test('five hundred recipients are five hundred', () => {
  expect(parsed.get('five-hundred-recipients')?.to).toHaveLength(500);
});

/** The internet headers as the host page gives them: everything before the first empty line, one letter a byte where it is bytes. */
function rawHeaders(name: string): string {
  const { eml } = find(name);
  const text = typeof eml === 'string' ? eml : Buffer.from(eml).toString('latin1');
  return text.split(/\r?\n\r?\n/)[0] ?? '';
}

test.each(mails.map(({ name }) => name))('%s has the sent time and the identity that our own reader of headers finds', (name) => {
  const { sentAt, messageId } = readHeaders(rawHeaders(name));
  expect(sentAt && new Date(sentAt).toISOString()).toBe(find(name).expect.sentAt);
  expect(messageId !== undefined).toBe(find(name).expect.hasIdentity);
});

function identityOf(name: string): Promise<MailIdentity> {
  const { subject, sender, senderName } = find(name).expect;
  const messageId = parsed.get(name)?.messageId ?? '';
  const mail: Mail = { itemId: name, subject, sender: { name: senderName, address: sender }, to: [], cc: [], messageId };
  return identify('https://firma.sharepoint.example/sites/salg', mail, readHeaders(rawHeaders(name)));
}

/** Every first mail flagged in turn; a list, because the rules walk over what is known more than once. */
async function flagAll(): Promise<Map<string, Opportunity>> {
  const cases = new Map<string, Opportunity>();
  for (const { name } of mails.filter(({ expect: { part } }) => part === 'first')) {
    const shown = casesOfThread(await identityOf(name), [...cases.values()])[0];
    if (shown) fail(`${name} shows ${shown.words}, and cannot be flagged`);
    const made = flag({
      account: { key: undefined, name: '', domain: '' }, words: name, stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by: {
        oid: undefined,
        upn: 'a@b.example',
        name: 'A',
      },
      at: '2026-11-24T08:00:00.000Z', intent: name, randomKey: `random ${name}`, mail: await identityOf(name),
    }, [...cases.values()]);
    cases.set(name, 'alreadyFlagged' in made ? fail(`${name} is taken for ${made.alreadyFlagged.words}`) : made);
  }
  return cases;
}

test('flagged by the rules of the domain, every first mail makes its own case, and the same again is known', async () => {
  const cases = await flagAll();
  expect(new Set([...cases.values()].map(({ key }) => key)).size).toBe(cases.size);
  for (const name of cases.keys()) {
    if (!find(name).expect.hasIdentity) continue;
    expect(caseOfMail(await identityOf(name), [...cases.values()])?.words).toBe(name);
  }
});

const later = mails.filter(({ expect: { part } }) => part !== 'first').map(({ name }) => name);

test.each(later)('by the rules of the domain, %s knows its case or says nothing', async (name) => {
  const cases = await flagAll();
  expect(casesOfThread(await identityOf(name), [...cases.values()])[0]?.words).toBe(find(name).expect.knows);
});
