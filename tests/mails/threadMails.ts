import { testMail, type HeaderLines, type TestMail } from './testMail';

const id = (name: string): string => `<${name}@kystbanken.example>`;

/** A conversation index of 22 bytes, `replies` times 5 more (MS-OXOMSG 2.2.1.3); the seed tells conversations apart. */
function index(seed: number, replies = 0): string {
  const rest = Array.from({ length: 19 + 5 * replies }, (_, place) => (seed * 37 + place * 11) % 256);
  return Buffer.from([0x01, 0xdd, 0x7e, ...rest]).toString('base64');
}

const [outlookThread, middleThread, foreignThread] = [1, 2, 3];

/** Mails that are flagged; two of them are themselves replies in threads whose beginning nobody has. */
const flagged: readonly TestMail[] = [
  testMail('thread-outlook', { headers: { Subject: 'Driften', 'Thread-Index': index(outlookThread) }, expect: { subject: 'Driften' } }),
  testMail('thread-plain', { headers: { Subject: 'Overvaagning' }, expect: { subject: 'Overvaagning' } }),
  testMail('thread-middle-outlook', {
    headers: {
      Subject: 'SV: Migrering',
      References: `${id('lost-a')} ${id('lost-b')}`,
      'In-Reply-To': id('lost-b'),
      'Thread-Index': index(middleThread, 2),
    },
    expect: { subject: 'SV: Migrering' },
  }),
  testMail('thread-middle-plain', {
    headers: { Subject: 'Re: Arkivet', References: `${id('lost-c')} ${id('lost-d')}`, 'In-Reply-To': id('lost-d') },
    expect: { subject: 'Re: Arkivet' },
  }),
];

/** A reply by a colleague of the sender; `knows` undefined means that the pane must say nothing. */
function reply(name: string, knows: string | undefined, headers: HeaderLines): TestMail {
  return testMail(name, {
    headers: { From: 'Bo Dahl <bo.dahl@kystbanken.example>', Subject: 'SV: Driften', ...headers },
    expect: { subject: 'SV: Driften', senderName: 'Bo Dahl', sender: 'bo.dahl@kystbanken.example', part: 'reply', knows },
  });
}

const knownByIndex: readonly TestMail[] = [
  reply('reply-whole', 'thread-outlook', {
    References: id('thread-outlook'),
    'In-Reply-To': id('thread-outlook'),
    'Thread-Index': index(outlookThread, 1),
  }),
  reply('reply-root-cut', 'thread-outlook', {
    References: id('lost-e'),
    'In-Reply-To': id('lost-e'),
    'Thread-Index': index(outlookThread, 2),
  }),
  reply('reply-references-cut', 'thread-outlook', { 'In-Reply-To': id('lost-f'), 'Thread-Index': index(outlookThread, 3) }),
  reply('reply-index-alone', 'thread-outlook', { 'Thread-Index': index(outlookThread, 2) }),
  reply('reply-index-folded', 'thread-outlook', {
    References: id('lost-g'),
    'In-Reply-To': id('lost-g'),
    'Thread-Index': index(outlookThread, 9).replace(/(.{40})/g, '$1\r\n '),
  }),
  reply('reply-to-middle-by-index', 'thread-middle-outlook', {
    References: id('lost-h'),
    'In-Reply-To': id('lost-h'),
    'Thread-Index': index(middleThread, 4),
  }),
];

const longReferences = Array.from({ length: 60 }, (_, place) => id(`answer-${place}`)).join('\r\n ');

const knownByReferences: readonly TestMail[] = [
  reply('reply-references-whole', 'thread-plain', { References: `${id('thread-plain')} ${id('lost-i')}`, 'In-Reply-To': id('lost-i') }),
  reply('reply-middle-cut', 'thread-plain', { References: `${id('thread-plain')} ${id('lost-k')}`, 'In-Reply-To': id('lost-k') }),
  reply('reply-references-unspaced', 'thread-plain', { References: `${id('thread-plain')}${id('lost-l')}`, 'In-Reply-To': id('lost-l') }),
  reply('reply-references-in-capitals', 'thread-plain', {
    References: id('thread-plain').toUpperCase(),
    'In-Reply-To': id('thread-plain').toUpperCase(),
  }),
  reply('reply-references-long', 'thread-plain', {
    References: `${id('thread-plain')}\r\n ${longReferences}`,
    'In-Reply-To': id('answer-59'),
  }),
  reply('reply-root-cut-mail-named', 'thread-middle-plain', {
    References: `${id('lost-d')} ${id('thread-middle-plain')} ${id('lost-m')}`,
    'In-Reply-To': id('lost-m'),
  }),
  reply('reply-sibling-same-root', 'thread-middle-plain', { References: `${id('lost-c')} ${id('lost-n')}`, 'In-Reply-To': id('lost-n') }),
  reply('reply-in-reply-to-alone', 'thread-plain', { 'In-Reply-To': id('thread-plain') }),
];

const unknown: readonly TestMail[] = [
  reply('reply-only-lost-references', undefined, { References: `${id('lost-o')} ${id('lost-p')}`, 'In-Reply-To': id('lost-p') }),
  reply('reply-by-subject-alone', undefined, {}),
  reply('reply-index-too-short', undefined, { 'Thread-Index': index(outlookThread).slice(0, 12), 'In-Reply-To': id('lost-q') }),
  reply('reply-index-garbled', undefined, { 'Thread-Index': '### !!! ###', 'In-Reply-To': id('lost-r') }),
  reply('reply-index-of-another', undefined, {
    'Thread-Index': index(foreignThread, 1),
    References: id('lost-s'),
    'In-Reply-To': id('lost-s'),
  }),
  reply('reply-in-reply-to-words', undefined, { 'In-Reply-To': 'Your message of Mon, 2 Nov 2026 09:00:00 +0100' }),
  reply('reply-references-empty', undefined, { References: '', 'In-Reply-To': id('lost-t') }),
  reply('reply-to-namesake', undefined, {
    References: '<thread-plain@skogsverket.example> <xthread-plain@kystbanken.example>',
    'In-Reply-To': '<xthread-plain@kystbanken.example>',
  }),
  reply('reply-to-a-mail-without-id', undefined, { References: '<>', 'In-Reply-To': '<>' }),
];

/** Four flagged mails and more than twenty replies: known by conversation index or by References, or not to be known at all. */
export function threadMails(): TestMail[] {
  return [...flagged, ...knownByIndex, ...knownByReferences, ...unknown];
}
