import { mailsForTest } from '../mails/mailsForTest';
import { mailRoundTests } from './mailRoundTests';

const chosen = [
  'da-latin1-8bit', 'sv-utf8-qp', 'da-words-split-q', 'html-only-sv', 'meeting-request', 'no-message-id', 'two-message-ids', 'empty-subject', 'only-own-people',
  'reused-id-one', 'reused-id-other-time', 'thread-outlook', 'thread-plain', 'reply-root-cut', 'reply-middle-cut', 'reply-by-subject-alone',
];
const written = mailsForTest().filter(({ name }) => chosen.includes(name));

test('the chosen mails are all there', () => {
  expect(written).toHaveLength(chosen.length);
});

mailRoundTests({ written, realCount: 5, limitMilliseconds: 120_000 });
