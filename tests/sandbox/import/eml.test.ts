import { parseEml } from '../../../src/sandbox/eml';

const latin1 = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'latin1');
const utf8 = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'utf8');

test('Danish and Swedish come right in every encoding', async () => {
  const whole = 'Blåbærgrød på ön – så är det';
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['ISO-8859-1, 8 bit', latin1('Subject: x', 'Content-Type: text/plain; charset=ISO-8859-1', 'Content-Transfer-Encoding: 8bit', '', 'Blåbærgrød på ön')],
    ['windows-1252, quoted-printable', latin1('Subject: x', 'Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable', '', 'Bl=E5b=E6rgr=F8d p=E5 =F6n =96 s=E5 =\r\n=E4r det')],
    ['UTF-8, quoted-printable', latin1('Subject: x', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', 'Bl=C3=A5b=C3=A6rgr=C3=B8d p=C3=A5 =C3=B6n =E2=80=93 s=C3=A5 =C3=A4r det')],
    ['UTF-8, base64', latin1('Subject: x', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: base64', '', Buffer.from(whole).toString('base64'))],
    ['no charset, UTF-8 all the same', utf8('Subject: x', '', whole)],
  ];
  for (const [name, eml] of cases) expect([name, (await parseEml(eml)).text.trim()]).toEqual([name, expect.stringMatching(/^Blåbærgrød på ön( – så är det)?$/)]);
});

test('subjects and names come right in every encoding', async () => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['RFC 2047 Q', latin1('Subject: =?iso-8859-1?Q?M=F8de_p=E5_=D8en?=', 'From: =?iso-8859-1?Q?S=F8ren_=C5berg?= <soren@kunde.example>', '', 'x')],
    ['RFC 2047 B, cut in two', latin1('Subject: =?utf-8?B?TcO4ZGUgcA==?=', ' =?utf-8?B?w6Ugw5hlbg==?=', 'From: "=?utf-8?B?U8O4cmVuIMOFYmVyZw==?=" <soren@kunde.example>', '', 'x')],
    ['raw ISO-8859-1', latin1('Subject: Møde på Øen', 'From: "Søren Åberg" <soren@kunde.example>', '', 'x')],
    ['raw UTF-8', utf8('Subject: Møde på Øen', 'From: Søren Åberg <soren@kunde.example>', '', 'x')],
  ];
  for (const [name, eml] of cases) {
    const { subject, from } = await parseEml(eml);
    expect([name, subject, from]).toEqual([name, 'Møde på Øen', { name: 'Søren Åberg', address: 'soren@kunde.example' }]);
  }
});

test('headers are kept raw and in order', async () => {
  const { headers, messageId, sentAt, conversationIndex } = await parseEml(latin1(
    'Received: from b', 'Received: from a', 'Message-ID: <one@kunde.example>', 'In-Reply-To: <zero@kunde.example>', 'References: <first@kunde.example>', ' <zero@kunde.example>',
    'Thread-Index: AdABCDEFGHIJKLMNOPQRSTUVWXYZ0123', ' 4567==', 'Date: Tue, 3 Nov 2026 10:00:00 +0100', 'Subject: =?utf-8?Q?=C3=B8?=', '', 'x',
  ));
  expect(headers?.map(({ name }) => name)).toEqual(['Received', 'Received', 'Message-ID', 'In-Reply-To', 'References', 'Thread-Index', 'Date', 'Subject']);
  expect(headers?.[1]).toEqual({ name: 'Received', value: 'from a' });
  expect(headers?.[4]?.value).toMatch(/^<first@kunde\.example>\s+<zero@kunde\.example>$/);
  expect(headers?.[7]?.value).toBe('=?utf-8?Q?=C3=B8?=');
  expect({ messageId, conversationIndex }).toEqual({ messageId: '<one@kunde.example>', conversationIndex: 'AdABCDEFGHIJKLMNOPQRSTUVWXYZ01234567==' });
  expect(sentAt).toBe('2026-11-03T09:00:00Z');
});

test('the moment of sending is the Date header, to the second', async () => {
  expect((await parseEml(latin1('Date: Tue, 3 Nov 2026 10:00:07 +0100 (CET)', '', 'x'))).sentAt).toBe('2026-11-03T09:00:07Z');
  expect((await parseEml(latin1('Date: some day soon', '', 'x'))).sentAt).toBeUndefined();
});

test('whatever a mail lacks is empty', async () => {
  expect(await parseEml(latin1('Received: from a', '', 'x'))).toMatchObject({ messageId: '', subject: '', from: undefined, to: [], cc: [], sentAt: undefined, html: undefined, conversationIndex: undefined, isMeetingRequest: false });
});

test('groups are their members', async () => {
  const { to, cc } = await parseEml(latin1('To: The team: Anna <anna@nordlys.example>, bo@kunde.example;', 'Cc: undisclosed-recipients:;', '', 'x'));
  expect(to).toEqual([{ name: 'Anna', address: 'anna@nordlys.example' }, { name: '', address: 'bo@kunde.example' }]);
  expect(cc).toEqual([]);
});

test('a mail of HTML alone has no text of its own, and a part with a name in RFC 2231 does no harm', async () => {
  const mail = await parseEml(latin1(
    'Subject: x', 'Content-Type: multipart/mixed; boundary="b"', '', '--b', 'Content-Type: text/html; charset=iso-8859-1', '', '<p>Møde</p>',
    '--b', 'Content-Type: application/pdf', "Content-Disposition: attachment; filename*0*=iso-8859-1'da'bl%E5; filename*1*=b%E6r.pdf", 'Content-Transfer-Encoding: base64', '', 'JVBERg==', '--b--', '',
  ));
  expect(mail.html).toContain('<p>Møde</p>');
});

test('an invitation is known, alone or as a part; an answer to one is none', async () => {
  const calendar = (method: string): string[] => ['BEGIN:VCALENDAR', `METHOD:${method}`, 'END:VCALENDAR', ''];
  const parts = (method: string): Uint8Array => latin1('Subject: x', 'Content-Type: multipart/alternative; boundary="b"', '', '--b', 'Content-Type: text/plain', '', 'Hej', '--b', `Content-Type: text/calendar; charset=utf-8; method=${method}`, '', ...calendar(method), '--b--', '');
  expect((await parseEml(parts('REQUEST'))).isMeetingRequest).toBe(true);
  expect((await parseEml(parts('REPLY'))).isMeetingRequest).toBe(false);
  expect((await parseEml(latin1('Subject: x', 'Content-Type: text/calendar; method=REQUEST', '', ...calendar('REQUEST')))).isMeetingRequest).toBe(true);
});

test('what is no mail is refused', async () => {
  for (const eml of ['', 'Just some words.', '%PDF-1.7\n\u0000\u0001', '{"subject": "x"}']) await expect(parseEml(eml)).rejects.toThrow('none of the headers');
});
