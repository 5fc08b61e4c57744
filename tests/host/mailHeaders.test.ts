import fc from 'fast-check';
import { readHeaders } from '../../src/host/mailHeaders';

const folded = [
  'Received: from a.example by b.example;',
  '\tMon, 23 Nov 2026 10:00:00 +0100',
  'MESSAGE-ID:',
  '  <One@klient.example>',
  'date: Tue, 24 Nov 2026 09:15:07 +0100 (CET)',
  'In-Reply-To: <parent@klient.example>',
  'References: <root@klient.example>',
  ' <middle@klient.example>',
  '\t<parent@klient.example>',
  'Thread-Index: AQHaXo1x',
  ' vYp2mQ==',
  'Subject: Date: not a date',
].join('\r\n');

test('reads folded headers whatever their case', () => {
  expect(readHeaders(folded)).toEqual({
    messageId: '<One@klient.example>',
    sentAt: '2026-11-24T08:15:07.000Z',
    references: ['<root@klient.example>', '<middle@klient.example>', '<parent@klient.example>'],
    inReplyTo: '<parent@klient.example>',
    conversationIndex: 'AQHaXo1xvYp2mQ==',
  });
});

test('a mail that says nothing is known by nothing', () => {
  expect(readHeaders('')).toEqual({ messageId: undefined, sentAt: undefined, references: [], inReplyTo: undefined, conversationIndex: undefined });
});

test.each([
  ['lines that end with LF', folded.replaceAll('\r\n', '\n')],
  ['lines that end with CR', folded.replaceAll('\r\n', '\r')],
])('%s', (_name, raw) => {
  expect(readHeaders(raw)).toEqual(readHeaders(folded));
});

test('of a header that stands twice the first that says something counts', () => {
  expect(readHeaders('Message-ID:\nMessage-ID: <first@a>\nMessage-ID: <second@a>').messageId).toBe('<first@a>');
});

test.each<[string, string, string[]]>([
  ['no space between', '<a@x><b@x>', ['<a@x>', '<b@x>']],
  ['commas', '<a@x>, <b@x>,<c@x>', ['<a@x>', '<b@x>', '<c@x>']],
  ['no brackets', 'a@x  b@x', ['<a@x>', '<b@x>']],
  ['folded inside an id', '<a-very-long\r\n -id@x> <b@x>', ['<a-very-long-id@x>', '<b@x>']],
  ['words between', 'Your mail of Monday <a@x>', ['<a@x>']],
  ['the same twice', '<a@x> <b@x> <a@x>', ['<a@x>', '<b@x>']],
  ['an id without @, as some programs make', '<20261124.1>', ['<20261124.1>']],
  ['cut off', '<a@x> <b@', ['<a@x>']],
  ['empty brackets', '<> <a@x>', ['<a@x>']],
  ['nothing', '  ', []],
])('References with %s', (_name, value, references) => {
  expect(readHeaders(`References: ${value}`).references).toEqual(references);
});

test('a thread of any length keeps its root and its newest', () => {
  const ids = Array.from({ length: 5_000 }, (_, at) => `<${at}@x>`);
  const { references } = readHeaders(`References: ${ids.join('\r\n ')}`);
  expect(references).toHaveLength(200);
  expect([references[0], references[1], references.at(-1)]).toEqual(['<0@x>', '<4801@x>', '<4999@x>']);
});

test.each<[string, string | undefined]>([
  ['Tue, 24 Nov 2026 09:15:07 +0100', '2026-11-24T08:15:07.000Z'],
  ['24 Nov 2026 09:15 +0100', '2026-11-24T08:15:00.000Z'],
  ['Tue,24 Nov 2026 09:15:07 GMT', '2026-11-24T09:15:07.000Z'],
  ['tue, 24 nov 2026 09:15:07 -0000', '2026-11-24T09:15:07.000Z'],
  ['Tue, 24 Nov 2026 09:15:07 EST', '2026-11-24T14:15:07.000Z'],
  ['Tue, 24 Nov 2026 09:15:07 pdt', '2026-11-24T16:15:07.000Z'],
  ['Tue, 24 Nov 2026 09:15:07 Z', '2026-11-24T09:15:07.000Z'],
  ['Tue, 24 Nov 2026 09:15:07 A', '2026-11-24T09:15:07.000Z'],
  ['Tue, 24 Nov 2026 09:15:07 +05:30', '2026-11-24T03:45:07.000Z'],
  ['Tue, 24 Nov 2026 23:30:00 -0800 (PST (winter))', '2026-11-25T07:30:00.000Z'],
  ['(said) Tue, 24 (of) Nov 2026 09:15:07 +0000', '2026-11-24T09:15:07.000Z'],
  ['Tue, 24-Nov-26 09:15:07 GMT', '2026-11-24T09:15:07.000Z'],
  ['Wed, 24 Nov 99 09:15:07 GMT', '1999-11-24T09:15:07.000Z'],
  ['Tue, 24 Nov 126 09:15:07 GMT', '2026-11-24T09:15:07.000Z'],
  ['Tuesday, 24 November 2026 09:15:07 +0100', '2026-11-24T08:15:07.000Z'],
  ['Tue, 24 Nov 2026 9.15.07 +0100', '2026-11-24T08:15:07.000Z'],
  ['Sat, 29 Feb 2028 00:00:60 +0000', '2028-02-29T00:01:00.000Z'],
  ['Tue, 24 Nov 2026 09:15:07', undefined],
  ['Tue, 24 Nov 2026 09:15:07 CET', undefined],
  ['Tue, 24 Nov 2026 09:15:07 J', undefined],
  ['Tue, 31 Nov 2026 09:15:07 +0100', undefined],
  ['Mon, 29 Feb 2027 09:15:07 +0100', undefined],
  ['Tue, 24 Foo 2026 09:15:07 +0100', undefined],
  ['Tue, 24 Nov 2026 25:15:07 +0100', undefined],
  ['Tue, 24 Nov 2026 09:15:07 +0160', undefined],
  ['2026-11-24T09:15:07Z', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('Date: %s', (value, sentAt) => {
  expect(readHeaders(`Date: ${value}`).sentAt).toBe(sentAt);
});

const names = ['Date', 'References', 'In-Reply-To', 'Message-ID', 'Thread-Index', 'Subject'];
const pieces = fc.constantFrom('<', '>', '(', ')', ':', ' ', '\t', '\r\n', '\r\n ', '\n', '\r', ',', '@', '24 Nov 2026', '09:15:07', '+0100', 'GMT', 'æøå', '\u0000', '😀');
const hostileHeader = fc.tuple(fc.constantFrom(...names), fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 })).map(([name, value]) => `${name}: ${value.join('')}`);

test('never throws, and gives only ids in brackets and instants', () => {
  fc.assert(fc.property(fc.array(fc.oneof(hostileHeader, fc.string()), { maxLength: 12 }), (lines) => {
    const { messageId, sentAt, references, inReplyTo } = readHeaders(lines.join('\r\n'));
    for (const id of [messageId, inReplyTo, ...references]) if (id !== undefined) expect(id).toMatch(/^<[^<>\s]+>$/);
    if (sentAt !== undefined) expect(new Date(sentAt).toISOString()).toBe(sentAt);
  }));
});

test('says the same of a date in whatever zone it is written', () => {
  const day = fc.date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true });
  fc.assert(fc.property(day, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, zoneMinutes) => {
    const instant = new Date(Math.floor(date.getTime() / 1000) * 1000);
    const local = new Date(instant.getTime() + zoneMinutes * 60_000).toUTCString().replace(/ GMT$/, '');
    const [hours, minutes] = [Math.trunc(Math.abs(zoneMinutes) / 60), Math.abs(zoneMinutes) % 60].map((part) => String(part).padStart(2, '0'));
    expect(readHeaders(`Date: ${local} ${zoneMinutes < 0 ? '-' : '+'}${hours}${minutes}`).sentAt).toBe(instant.toISOString());
  }));
});
