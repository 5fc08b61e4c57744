import { sentAtOf, testMail, type TestMail } from './testMail';

const headerDate = (name: string): string => sentAtOf(name).toUTCString().replace('GMT', '+0000');
const sharedId = '<nyhed-47@udsendelse.example>';

const without: readonly TestMail[] = [
  testMail('no-message-id', { headers: { 'Message-ID': undefined }, expect: { hasIdentity: false } }),
  testMail('empty-message-id', { headers: { 'Message-ID': '' }, expect: { hasIdentity: false } }),
];

const oddlyWritten: readonly TestMail[] = [
  testMail('two-message-ids', { headers: { 'Message-ID': ['<two-message-ids@kystbanken.example>', '<second@gateway.example>'] } }),
  testMail('message-id-without-brackets', { headers: { 'Message-ID': 'message-id-without-brackets@kystbanken.example' } }),
  testMail('message-id-folded', {
    headers: { 'Message-ID': '\r\n <message-id-folded.AM0PR04MB1234ABCDEF0123456789@AM0PR04MB1234.kystbanken.example>' },
  }),
  testMail('message-id-in-capitals', { headers: { 'Message-ID': undefined, 'MESSAGE-ID': '<MESSAGE-ID-IN-CAPITALS@KYSTBANKEN.EXAMPLE>' } }),
];

/** Different mails with one message id: by sender, by sent time, by both. */
const reused: readonly TestMail[] = [
  testMail('reused-id-one', {
    headers: { 'Message-ID': sharedId, From: 'Udsendelsen <hej@udsendelse.example>' },
    expect: { senderName: 'Udsendelsen', sender: 'hej@udsendelse.example' },
  }),
  testMail('reused-id-other-time', {
    headers: { 'Message-ID': sharedId, From: 'Udsendelsen <hej@udsendelse.example>' },
    expect: { senderName: 'Udsendelsen', sender: 'hej@udsendelse.example' },
  }),
  testMail('reused-id-other-sender', { headers: { 'Message-ID': sharedId } }),
];

/** The same mail once more, by another way: in capitals, through a list, or with the offset of another country. */
const copies: readonly TestMail[] = [
  testMail('copy-through-list', {
    headers: {
      Received: 'from lists.kystbanken.example by mx.modtager.example; Tue, 3 Nov 2026 10:00:00 +0100',
      To: 'alle@lister.example',
      'List-Id': '<alle.lister.example>',
      'Message-ID': '<da-latin1-qp@kystbanken.example>',
      Date: headerDate('da-latin1-qp'),
    },
    expect: { sentAt: sentAtOf('da-latin1-qp').toISOString(), part: 'copy', knows: 'da-latin1-qp' },
  }),
  testMail('copy-written-otherwise', {
    headers: {
      From: 'KAREN.HOLM@Kystbanken.Example', 'Message-ID': '<ALTERNATIVE-DA@Kystbanken.Example>',
      Date: new Date(sentAtOf('alternative-da').getTime() + 3_600_000).toUTCString().replace('GMT', '+0100'),
    },
    expect: {
      senderName: '',
      sender: 'KAREN.HOLM@Kystbanken.Example',
      sentAt: sentAtOf('alternative-da').toISOString(),
      part: 'copy',
      knows: 'alternative-da',
    },
  }),
];

/** Mails by their message id: none, doubled, oddly written, used twice, and copies of one mail. */
export function identityMails(): TestMail[] {
  return [...without, ...oddlyWritten, ...reused, ...copies];
}
