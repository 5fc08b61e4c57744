import type { Firm, FirmMail } from '../../../src/sandbox/firm';
import { castFor } from '../../../src/sandbox/tenant/cast';
import { makeFirm } from '../../../src/sandbox/tenant/firm';
import { laterOutsideRoles } from '../../../src/sandbox/tenant/laterRoles';
import { allOurRoles, ourRoles, outsideRoles } from '../../../src/sandbox/tenant/roles';
import { firstThreads, laterThreads } from '../../../src/sandbox/tenant/threads/all';

const today = new Date('2026-11-24T14:00:00Z');
const seeds = Array.from({ length: 25 }, (_, index) => index + 1);
const firms = seeds.map((seed) => makeFirm(seed, today));
const firm = makeFirm(1, today);

const domainIn = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const mailsOf = ({ mails }: Firm): readonly FirmMail[] => mails.map(({ mail }) => mail);
const peopleIn = ({ from, to, cc }: FirmMail) => [...(from ? [from] : []), ...to, ...cc];
const inbox = ({ mails }: Firm, upn: string) =>
  mails.filter(({ mail, inMailboxesOf }) => inMailboxesOf.includes(upn) && mail.from?.address !== upn).map(({ mail }) => mail);
const header = ({ headers }: FirmMail, name: string) => headers?.find((one) => one.name === name)?.value;
const bytesOf = (index: string | undefined) => Buffer.from(index ?? '', 'base64');

test('the same seed and day make the same firm', () => {
  expect(makeFirm(7, today)).toEqual(makeFirm(7, today));
  expect(makeFirm(7, today)).toEqual(makeFirm(7, new Date('2026-11-24T09:00:00Z')));
});

test('another seed makes another firm', () => {
  expect(new Set(firms.map(({ people }) => people.map(({ name }) => name).join())).size).toBe(seeds.length);
  expect(new Set(firms.map(({ name }) => name)).size).toBeGreaterThan(2);
  expect(new Set(firms.map(({ clients }) => clients.map(({ name }) => name).join())).size).toBeGreaterThan(10);
  expect(new Set(firms.map((one) => mailsOf(one).map(({ subject }) => subject).join())).size).toBe(seeds.length);
  expect(new Set(firms.map(({ clientId, tenantId }) => clientId + tenantId)).size).toBe(1);
});

test('ids are GUIDs of version 4, and nobody shares one', () => {
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const id of [firm.tenantId, firm.clientId, ...firm.people.map(({ oid }) => oid)]) expect(id).toMatch(guid);
  for (const { people } of firms) expect(new Set(people.map(({ oid }) => oid)).size).toBe(people.length);
});

test('thirty consultants, two sellers and a director who is the administrator, at twelve clients, with letters of both countries', () => {
  for (const { people, clients } of firms) {
    const roles = (count: number) => Array<string>(count).fill('consultant');
    expect(people.map(({ role }) => role)).toEqual([...roles(5), 'seller', 'seller', 'director', ...roles(25)]);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people.filter(({ isAdministrator }) => isAdministrator).map(({ role }) => role)).toEqual(['director']);
    expect(new Set(people.map(({ language }) => language))).toEqual(new Set(['da', 'sv', 'en']));
    expect(people.map(({ name }) => name).join()).toMatch(/[æøå]/i);
    expect(people.map(({ name }) => name).join()).toMatch(/[äö]/i);
    expect(clients).toHaveLength(12);
    expect(new Set(clients.flatMap(({ domains }) => domains)).size).toBe(clients.flatMap(({ domains }) => domains).length);
    expect(clients.some(({ domains }) => domains.length === 2)).toBe(true);
  }
});

test('every client lies in Denmark or Sweden, where its people speak the language of the country or English', () => {
  const countries = { da: 'DK', sv: 'SE', en: undefined };
  for (const seed of seeds) {
    const { clients } = makeFirm(seed, today);
    expect(new Set(clients.map(({ country }) => country))).toEqual(new Set(['DK', 'SE']));
    for (const { firm: name, language } of Object.values(castFor(seed).players)) {
      const client = clients.find((one) => one.name === name);
      if (client) expect([client.country, undefined]).toContain(countries[language]);
    }
  }
});

test('every domain ends in .example, and no address is doubled among our people', () => {
  for (const one of firms) {
    const addresses = mailsOf(one).flatMap(peopleIn).map(({ address }) => address);
    const ids = mailsOf(one).map(({ messageId }) => messageId);
    for (const address of [...addresses, ...one.people.map(({ upn }) => upn)]) expect(address).toMatch(/^[a-z0-9.]+@[a-z0-9-]+\.example$/);
    for (const id of ids) expect(id).toMatch(/^<[^<>@\s]+@[a-z0-9-]+\.example>$/);
    for (const domain of [one.domain, ...one.clients.flatMap(({ domains }) => domains)]) expect(domain).toMatch(/^[a-z0-9-]+\.example$/);
    expect(one.site).toMatch(/^[a-z0-9-]+\.sharepoint\.example\/sites\/salg$/);
    expect(new Set(one.people.map(({ upn }) => upn)).size).toBe(one.people.length);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('every address belongs to one of us, a client, the free-mail provider or a newsletter', () => {
  for (const one of firms) {
    const ours = [...one.people.map(({ upn }) => upn), `alle@${one.domain}`];
    const clients = one.clients.flatMap(({ domains }) => domains);
    const others = ['postkassen.example', 'itforum.example', 'northerntesting.example'];
    for (const { address } of mailsOf(one).flatMap(peopleIn)) {
      expect(domainIn(address) === one.domain ? ours : [...clients, ...others]).toContain(domainIn(address) === one.domain ? address : domainIn(address));
    }
    expect(mailsOf(one).some(({ from }) => domainIn(from?.address ?? '') === 'postkassen.example')).toBe(true);
  }
});

test('a mail lies with exactly those of us whom it names, the sender too', () => {
  for (const { mails, people, domain } of firms) {
    for (const { mail, inMailboxesOf } of mails) {
      const named = peopleIn(mail).map(({ address }) => address);
      const expected = people.filter(({ upn }) => named.includes(upn) || named.includes(`alle@${domain}`)).map(({ upn }) => upn);
      expect([...inMailboxesOf].sort()).toEqual(expected.sort());
      expect(inMailboxesOf.length).toBeGreaterThan(0);
    }
    expect(mails.filter(({ inMailboxesOf }) => inMailboxesOf.length > 1).length).toBeGreaterThan(15);
  }
});

const someDays = [
  '2026-11-24T14:00:00Z', '2026-11-24T16:30:00Z', '2026-11-22T23:30:00Z', '2027-01-01T00:05:00Z', '2026-03-30T05:00:00Z', '2026-10-26T06:00:00Z',
];

const onTheWall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', weekday: 'short', hour: '2-digit', minute: '2-digit' });

test.each(someDays)('seen from %s, mails are of the last half year, on working days, never of the future', (now) => {
  for (const seed of seeds) {
    for (const { sentAt } of mailsOf(makeFirm(seed, new Date(now)))) {
      const sent = new Date(sentAt ?? '');
      const days = (new Date(now).getTime() - sent.getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThan(184);
      expect(onTheWall.format(sent)).toMatch(/^(Mon|Tue|Wed|Thu|Fri).*(0[6-9]|1[0-6]):\d\d$/);
    }
  }
});

test.each(['2026-04-13T15:30:00Z', '2026-07-10T15:30:00Z', '2026-11-09T16:30:00Z'])('seen from %s, the Date header is the sent time as the clocks of Copenhagen show it', (now) => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  for (const mail of mailsOf(makeFirm(3, new Date(now))).filter(({ headers }) => headers)) {
    expect(new Date(header(mail, 'Date') ?? '').toISOString()).toBe(mail.sentAt);
    expect(header(mail, 'Date')).toContain(` ${clock.format(new Date(mail.sentAt ?? ''))} +0`);
  }
});

test('replies name their thread, oldest first, and are newer than what they answer', () => {
  for (const one of firms) {
    const byId = new Map(mailsOf(one).map((mail) => [mail.messageId, mail]));
    const replies = mailsOf(one).filter((mail) => header(mail, 'References'));
    expect(replies.length).toBeGreaterThan(10);
    for (const reply of replies) {
      const references = header(reply, 'References')!.split(' ');
      const sent = references.map((id) => byId.get(id)?.sentAt ?? 'missing');
      expect(header(reply, 'In-Reply-To')).toBe(references[references.length - 1]);
      expect([...sent, reply.sentAt]).toEqual([...sent, reply.sentAt].sort());
      expect(sent).not.toContain('missing');
    }
  }
});

test('a conversation index has 22 bytes and 5 a reply, and a thread shares its head', () => {
  for (const one of firms) {
    const byId = new Map(mailsOf(one).map((mail) => [mail.messageId, mail]));
    for (const mail of mailsOf(one).filter(({ conversationIndex }) => conversationIndex)) {
      const index = bytesOf(mail.conversationIndex);
      expect((index.length - 22) % 5).toBe(0);
      if (mail.headers) expect(header(mail, 'Thread-Index')).toBe(mail.conversationIndex);
      const before = byId.get(header(mail, 'In-Reply-To') ?? '')?.conversationIndex;
      if (before) expect(index.subarray(0, index.length - 5)).toEqual(bytesOf(before));
    }
    const heads = mailsOf(one).filter(({ conversationIndex }) => bytesOf(conversationIndex).length === 22).map(({ conversationIndex }) => conversationIndex);
    expect(new Set(heads).size).toBe(heads.length);
  }
});

test('the head of a conversation tells when it began', () => {
  const first = mailsOf(firm).find(({ conversationIndex }) => bytesOf(conversationIndex).length === 22);
  const steps = BigInt('0x' + bytesOf(first?.conversationIndex).subarray(0, 6).toString('hex')) << 16n;
  const began = Number(steps / 10_000n - 11_644_473_600_000n);
  expect(Math.abs(began - new Date(first?.sentAt ?? '').getTime())).toBeLessThan(10);
});

test('mails among ourselves have no internet headers, all others do', () => {
  for (const one of firms) {
    for (const mail of mailsOf(one)) expect(mail.headers === undefined).toBe(peopleIn(mail).every(({ address }) => domainIn(address) === one.domain));
    expect(mailsOf(one).filter(({ headers }) => !headers).length).toBeGreaterThan(5);
  }
});

test('raw headers are ASCII, and their encoded words give the subject again', () => {
  for (const mail of firms.flatMap(mailsOf)) {
    if (!mail.headers) continue;
    expect(mail.headers.map(({ value }) => value).join('')).toMatch(/^[\x20-\x7e]*$/);
    expect(Math.max(...header(mail, 'Subject')!.split(' ').map((word) => (word.startsWith('=?') ? word.length : 0)))).toBeLessThanOrEqual(75);
    const joined = header(mail, 'Subject')!.replace(/\?= =\?/g, '?==?');
    const decoded = joined.replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, base64: string) => Buffer.from(base64, 'base64').toString());
    expect(decoded).toBe(mail.subject);
  }
});

/** Small words that stand in one language only. */
const smallWords = { da: /\b(og|jeg|ikke|af|nogen)\b/gi, sv: /\b(och|jag|inte|av|någon)\b/gi, en: /\b(and|the|not|of|is)\b/gi };

function languageOf(text: string): string {
  const counts = Object.entries(smallWords).map(([language, words]) => ({ language, count: text.match(words)?.length ?? 0 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}

test('at least 150 mails over half a year, in all three languages', () => {
  for (const one of firms) {
    const languages = mailsOf(one).map(({ text }) => languageOf(text));
    const share = (language: string) => languages.filter((each) => each === language).length / languages.length;
    expect(languages.length).toBeGreaterThanOrEqual(150);
    expect(share('da')).toBeGreaterThan(0.3);
    expect(share('sv')).toBeGreaterThan(0.3);
    expect(share('en')).toBeGreaterThan(0.12);
  }
});

test('every mail is signed, has a few lines, and no brace of a draft is left', () => {
  for (const one of firms) {
    for (const { text, subject, html } of mailsOf(one)) {
      const lines = text.trim().split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(16);
      expect(text + subject + (html ?? '')).not.toMatch(/[{}]|undefined/);
    }
  }
});

test('the first consultant has a full inbox whose newest mails tell of a need, and nobody has an empty one', () => {
  for (const one of firms) {
    const [first] = one.people;
    expect(first?.role).toBe('consultant');
    expect(inbox(one, first!.upn).length).toBeGreaterThanOrEqual(12);
    const newest = inbox(one, first!.upn).slice(0, 4).map(({ text }) => text).join('\n');
    expect(newest).toMatch(/sagt op|indberet|TEST2|platformen/);
    for (const { upn, role } of one.people) expect(inbox(one, upn).length).toBeGreaterThanOrEqual(role === 'consultant' ? 8 : 2);
  }
});

test('the odd ones are there: a meeting request, a subject without end, emoji, a name from right to left, no subject', () => {
  for (const one of firms) {
    expect(mailsOf(one).filter(({ isMeetingRequest }) => isMeetingRequest)).toHaveLength(1);
    expect(mailsOf(one).some(({ subject }) => subject.length > 400)).toBe(true);
    expect(mailsOf(one).some(({ subject }) => /\p{Extended_Pictographic}/u.test(subject))).toBe(true);
    expect(mailsOf(one).some(({ from }) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(from?.name ?? ''))).toBe(true);
    expect(mailsOf(one).some(({ subject }) => subject === '')).toBe(true);
  }
});

const firstConsultants = Object.entries(ourRoles).filter(([, { role }]) => role === 'consultant').map(([key]) => key);

test('who was drawn first stays, and keeps the newest mails', () => {
  expect(firm.people[0]?.upn).toBe('anders.lindegaard@sundkant.example');
  expect(firm.clients.slice(0, 5).map(({ name }) => name)).toEqual(['Klitmøller Kraft & Varme', 'Älvhamra kommun', 'Skagerak Logistics', 'Pensionshuset Søjlen', 'Medilund']);
  expect(inbox(firm, firm.people[0]!.upn).slice(0, 2).map(({ subject }) => subject)).toEqual(['Jeg stopper ved udgangen af måneden', 'SV: Nyt indberetningskrav fra tilsynet']);
  for (const { from, to, cc = [], daysAgo } of laterThreads.flatMap(({ mails }) => mails)) {
    if ([from, ...to, ...cc].some((role) => role === 'everyone' || firstConsultants.includes(role))) expect(daysAgo).toBeGreaterThanOrEqual(12);
  }
});

test('whoever is drawn plays, and whoever plays is drawn', () => {
  const written = JSON.stringify([...firstThreads, ...laterThreads]);
  for (const role of Object.keys({ ...allOurRoles, ...outsideRoles, ...laterOutsideRoles })) expect(written).toMatch(new RegExp(`["{]${role}["}.]`));
  for (const seed of [1, 2, 3]) {
    const { players, clients } = castFor(seed);
    const names = new Set([...written.matchAll(/\{([\w.]+)\}/g)].map(([, name]) => name!.replace(/\.(name|da|sv|en)$/, '')));
    for (const name of names) expect({ ...players, ...clients, firm: true, month: true }).toHaveProperty([name]);
    for (const { name, first, address } of Object.values(players)) for (const word of [name, first, address]) expect(word).not.toBe('');
  }
});

test('several people of each client write, and at each somebody is spoken of who never gets a mail', () => {
  for (const seed of [1, 2, 3]) {
    const [{ players, clients }, one] = [castFor(seed), makeFirm(seed, today)];
    const inMails = new Set(mailsOf(one).flatMap(peopleIn).map(({ address }) => address));
    const text = mailsOf(one).map((mail) => mail.text).join();
    for (const { name } of Object.values(clients)) {
      const there = Object.values(players).filter((player) => player.firm === name);
      const silent = there.filter(({ address }) => !inMails.has(address));
      expect(there.length - silent.length).toBeGreaterThanOrEqual(3);
      expect(silent).toHaveLength(1);
      expect(text).toContain(silent[0]!.name);
    }
  }
});

test('threads run forward, and the half year has mails in each of its months', () => {
  for (const { mails } of [...firstThreads, ...laterThreads]) {
    const times = mails.map(({ daysAgo, at }) => `${String(999 - daysAgo)} ${at}`);
    expect(times).toEqual([...times].sort());
  }
  const months = mailsOf(firm).map(({ sentAt }) => Math.floor((today.getTime() - new Date(sentAt ?? '').getTime()) / (30 * 86_400_000)));
  for (const month of [0, 1, 2, 3, 4, 5]) expect(months.filter((each) => each === month).length).toBeGreaterThanOrEqual(8);
});
