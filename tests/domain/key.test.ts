import fc from 'fast-check';
import { hashOf, identify, isOtherMail, siteForKeys } from '../../src/domain/key';
import { headersOf, mailOf } from './mails';

const site = 'contoso.sharepoint.com/sites/salg';

/** 22 bytes of head and 5 for each reply (MS-OXOMSG 2.2.1.3). */
function conversationIndex(head: number, replies: number): string {
  return Buffer.from([...Array<number>(22).fill(head), ...Array<number>(5 * replies).fill(7)]).toString('base64');
}

test('hashes are SHA-256 in hex, and parts do not run into each other', async () => {
  expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await hashOf('a', 'b')).not.toBe(await hashOf('ab'));
});

test.each(['https://Contoso.SharePoint.com/sites/Salg/', 'contoso.sharepoint.com/sites/salg', ' HTTPS://contoso.sharepoint.com/sites/salg ', 'contoso.sharepoint.com:/sites/salg'])('the site %j enters keys in one form', (written) => {
  expect(siteForKeys(written)).toBe(site);
});

test('the same mail has one name, whatever a mailbox makes of it', async () => {
  const ways = [
    mailOf(), mailOf({ itemId: 'other' }), mailOf({ messageId: ' <ONE.two@havnekraft.example>' }), mailOf({ messageId: 'One.Two@havnekraft.example' }), mailOf({ messageId: '<One.Two@\r\n havnekraft.example>' }), mailOf({ subject: 'VS: noget andet' }),
    mailOf({ sender: { name: 'K. Holm', address: 'KIRSTEN.holm@havnekraft.example' }, to: [] }),
  ];
  const [first, ...others] = await Promise.all(ways.map((mail) => identify(site, mail, headersOf())));
  for (const other of others) expect(other).toEqual(first);
});

test('another site, and another message id, are another name', async () => {
  const one = await identify(site, mailOf(), headersOf());
  expect((await identify('fabrikam.sharepoint.com/sites/salg', mailOf(), headersOf())).key).not.toBe(one.key);
  expect((await identify(site, mailOf({ messageId: '<three@havnekraft.example>' }), headersOf())).key).not.toBe(one.key);
});

test('a mail without message id has no key, and no thread by it', async () => {
  const bare = await identify(site, mailOf({ messageId: ' <> ', sender: undefined }), headersOf());
  expect(bare).toMatchObject({ key: undefined, stricterKey: undefined, source: undefined, threadRoot: undefined, roots: [], sender: '', earlier: [] });
});

test('without headers neither the thread nor the time is guessed', async () => {
  expect(await identify(site, mailOf(), undefined)).toMatchObject({ threadRoot: undefined, threadIndex: undefined, sentAt: undefined, earlier: [] });
});

test('the sent time counts to the second, and only the stricter key holds it', async () => {
  const [one, sameSecond, later] = await Promise.all(['07:00:00.000Z', '07:00:00.900Z', '07:00:01.000Z'].map((time) => identify(site, mailOf(), headersOf({ sentAt: `2026-11-24T${time}` }))));
  expect(sameSecond).toEqual(one);
  expect(later?.key).toBe(one?.key);
  expect(later?.stricterKey).not.toBe(one?.stricterKey);
});

test('a thread is its first message: the mail itself, then the first of References', async () => {
  const first = await identify(site, mailOf({ messageId: '<a@x.example>' }), headersOf());
  const reply = await identify(site, mailOf({ messageId: '<b@x.example>' }), headersOf({ references: ['<a@x.example>'], inReplyTo: '<a@x.example>' }));
  const second = await identify(site, mailOf({ messageId: '<c@x.example>' }), headersOf({ references: ['<A@x.example>', '<b@x.example>'] }));
  expect(reply.threadRoot).toBe(first.threadRoot);
  expect(second.threadRoot).toBe(first.threadRoot);
  expect(second.earlier).toEqual([first.source, reply.source]);
  expect(first.threadRoot).not.toBe(first.source);
});

test('a reply whose References were cut begins for us with the mail before it', async () => {
  const first = await identify(site, mailOf({ messageId: '<a@x.example>' }), headersOf());
  const cut = await identify(site, mailOf({ messageId: '<b@x.example>' }), headersOf({ inReplyTo: '<a@x.example>' }));
  expect(cut.threadRoot).toBe(first.threadRoot);
  expect(cut.earlier).toEqual([first.source]);
});

test('people named among the mails are no mails', async () => {
  const named = await identify(site, mailOf(), headersOf({ references: ['<KIRSTEN.holm@havnekraft.example>', '<a@x.example>'], inReplyTo: '<anders@sundkant.example>' }));
  expect(named).toMatchObject({ earlier: [(await identify(site, mailOf({ messageId: '<a@x.example>' }), undefined)).source], threadRoot: named.roots[0] });
});

test('the conversation index counts by its first 22 bytes', async () => {
  const indexOf = async (conversationIndex: string) => (await identify(site, mailOf(), headersOf({ conversationIndex }))).threadIndex;
  expect(await indexOf(conversationIndex(1, 0))).toBe(await indexOf(conversationIndex(1, 3)));
  expect(await indexOf(conversationIndex(1, 0))).not.toBe(await indexOf(conversationIndex(2, 0)));
  expect(await indexOf(`${conversationIndex(1, 1).slice(0, 10)}\r\n ${conversationIndex(1, 1).slice(10)}`)).toBe(await indexOf(conversationIndex(1, 0)));
});

test.each(['', 'AAAA', 'not base64 at all!', '===='])('the conversation index %j says nothing', async (conversationIndex) => {
  expect((await identify(site, mailOf(), headersOf({ conversationIndex }))).threadIndex).toBeUndefined();
});

const seen = (sender: string, sentAt: string | undefined) => ({ sender, sentAt });

test.each([
  [seen('a@x', '1'), seen('a@x', '1'), false],
  [seen('a@x', '1'), seen('b@x', '1'), true],
  [seen('a@x', '1'), seen('a@x', '2'), true],
  [seen('a@x', undefined), seen('a@x', '2'), false],
  [seen('', '1'), seen('b@x', '1'), false],
  [seen('', undefined), seen('b@x', '2'), false],
])('%j and %j: cannot be the same mail is %s', (one, other, isOther) => {
  expect(isOtherMail(one, other)).toBe(isOther);
});

test('whether two are other mails does not depend on which is asked', () => {
  const mail = fc.record({ sender: fc.constantFrom('', 'a@x', 'b@x'), sentAt: fc.constantFrom(undefined, '1', '2') });
  fc.assert(fc.property(mail, mail, (one, other) => {
    expect(isOtherMail(one, other)).toBe(isOtherMail(other, one));
    expect(isOtherMail(one, one)).toBe(false);
  }));
});
