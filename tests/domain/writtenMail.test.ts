import { identify } from '../../src/domain/key';
import { threadOf } from '../../src/domain/writtenMail';
import { headersOf, mailOf } from './mails';

const site = 'contoso.sharepoint.com/sites/salg';
const [root, middle] = ['<a@x.example>', '<b@x.example>'];
const index = Buffer.alloc(27, 7).toString('base64');

test.each([
  ['the first mail of a thread', root, headersOf(), [root]],
  ['an answer', middle, headersOf({ references: [root], inReplyTo: root }), [root]],
  ['an answer whose References were cut off', middle, headersOf({ inReplyTo: root }), [root]],
  ['a mail without an id', '', headersOf(), []],
  ['an answer without an id', '', headersOf({ references: [root, middle] }), [root]],
])('what answers %s knows as much of the thread', async (_what, messageId, headers, references) => {
  const answer = threadOf(messageId, headers, undefined);
  expect(answer).toEqual({ sentAt: undefined, references, inReplyTo: messageId || undefined, conversationIndex: headers.conversationIndex });
  const own = { ...mailOf({ messageId: '', sender: undefined }), itemId: 'draft' };
  const [written, answered] = [await identify(site, own, answer), await identify(site, mailOf({ messageId }), headers)];
  expect(written).toMatchObject({ key: undefined, source: undefined, threadRoot: answered.threadRoot, threadIndex: answered.threadIndex });
  expect(written.earlier.includes(answered.source!)).toBe(messageId !== '');
});

test('what an earlier mail of the thread told stays where a later one is silent', () => {
  const known = threadOf(root, headersOf({ conversationIndex: index }), undefined);
  expect(threadOf(middle, headersOf({ inReplyTo: root }), known)).toEqual({ sentAt: undefined, references: [root], inReplyTo: middle, conversationIndex: index });
  expect(threadOf('', headersOf({ inReplyTo: root }), known)).toEqual(known);
});
