import { identify, type MailIdentity } from '../../src/domain/key';
import { caseOfMail, flag, type Opportunity } from '../../src/domain/opportunity';
import { readHeaders } from '../../src/host/mailHeaders';
import { mailOf, type OpenItem } from '../../src/host/outlookMail';
import { parseEml } from '../../src/sandbox/eml';

/** How a mail came into a mailbox: its headers, and what this Outlook makes of them. */
interface Arrival {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly told?: Partial<Record<keyof OpenItem, unknown>>;
  /** This Outlook does not tell the internet headers. */
  readonly isHeadless?: boolean;
}

const sent: Readonly<Record<string, string | undefined>> = {
  Received: 'from a.kunde.example by b.kunde.example; Tue, 24 Nov 2026 09:00:05 +0100', From: 'Kirsten Holm <kirsten@kunde.example>', To: 'Anna <anna@firma.example>', Subject: 'Driften', Date: 'Tue, 24 Nov 2026 09:00:00 +0100',
  'Message-ID': '<Mixed.Case-42@kunde.example>',
};

/** The mail as the real Outlook's parts tell it to the pane. */
async function identityOf({ headers = {}, told = {}, isHeadless = false }: Arrival): Promise<MailIdentity> {
  const mail = await parseEml(Object.entries({ ...sent, ...headers }).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}\r\n`).join('') + '\r\nHej\r\n');
  const person = (one: { name: string; address: string } | undefined) => one && { displayName: one.name, emailAddress: one.address };
  const open = { itemId: 'AAMkAG1', itemType: 'message', subject: mail.subject, from: person(mail.from), sender: person(mail.from), to: mail.to.map(person), cc: [], internetMessageId: mail.messageId, ...told };
  const raw = (mail.headers ?? []).map(({ name, value }) => `${name}: ${value}\r\n`).join('');
  return identify('firma.sharepoint.example/sites/salg', mailOf(open as unknown as OpenItem)!, isHeadless ? undefined : readHeaders(raw));
}

function caseOf(mail: MailIdentity): Opportunity {
  const by = { oid: undefined, upn: 'anna@firma.example', name: 'Anna' };
  return flag({ account: { key: undefined, name: 'Kunden', domain: 'kunde.example' }, words: 'Hjælp', stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by, at: '2026-11-24T10:00:00.000Z', intent: 'press', randomKey: 'random', mail }, []) as Opportunity;
}

const legacyName = { displayName: 'Kirsten Holm', emailAddress: '/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=1c2ee2e6aada4b35ac22a42017cc6977-kirsten' };

const same: readonly (readonly [string, Arrival])[] = [
  ['its item id in EWS form', { told: { itemId: 'AAMkAG/x+y=' } }],
  ['its item id in Graph’s form', { told: { itemId: 'AAMkAG-x_y=' } }],
  ['an immutable item id', { told: { itemId: 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A' } }],
  ['its message id in capitals', { headers: { 'Message-ID': '<MIXED.CASE-42@KUNDE.EXAMPLE>' } }],
  ['its message id in small letters', { headers: { 'Message-ID': '<mixed.case-42@kunde.example>' } }],
  ['its message id without brackets', { headers: { 'Message-ID': 'Mixed.Case-42@kunde.example' } }],
  ['its message id with blanks around', { headers: { 'Message-ID': '   <Mixed.Case-42@kunde.example>  ' } }],
  ['its message id with blanks in the brackets', { headers: { 'Message-ID': '< Mixed.Case-42@kunde.example >' } }],
  ['its message id on the next line', { headers: { 'Message-ID': '\r\n <Mixed.Case-42@kunde.example>' } }],
  ['its message id folded inside', { headers: { 'Message-ID': '<Mixed.Case-42\r\n @kunde.example>' } }],
  ['its message id in double brackets', { told: { internetMessageId: '<<Mixed.Case-42@kunde.example>>' } }],
  ['its message id with a line’s end', { told: { internetMessageId: '<Mixed.Case-42@kunde.example>\r\n' } }],
  ['two message ids, the second by a gateway', { headers: { 'Message-ID': '<Mixed.Case-42@kunde.example>\r\nMessage-ID: <other@gateway.example>' } }],
  ['its sender’s name another', { headers: { From: '"Holm, Kirsten (KUNDEN)" <kirsten@kunde.example>' } }],
  ['its sender in capitals', { headers: { From: 'Kirsten Holm <KIRSTEN@Kunde.Example>' } }],
  ['its sender by the directory’s name alone', { told: { from: legacyName } }],
  ['its sender not told', { told: { from: { displayName: 'Kirsten Holm', emailAddress: '' } } }],
  ['no sender at all', { told: { from: undefined, sender: undefined } }],
  ['sent on somebody’s behalf', { headers: { Sender: 'Sekretariatet <sekretariat@kunde.example>' }, told: { sender: { displayName: 'Sekretariatet', emailAddress: 'sekretariat@kunde.example' } } }],
  ['its date in another zone', { headers: { Date: 'Tue, 24 Nov 2026 08:00:00 +0000' } }],
  ['its date with the zone’s name', { headers: { Date: 'Tue, 24 Nov 2026 09:00:00 +0100 (Romance Standard Time)' } }],
  ['its date lost', { headers: { Date: undefined } }],
  ['its date unreadable', { headers: { Date: 'i går' } }],
  ['its headers not told', { isHeadless: true }],
  ['its subject marked by a gateway', { headers: { Subject: '[EKSTERN] Driften' } }],
  ['another recipient alone, by blind copy', { headers: { To: 'Bo <bo@firma.example>' } }],
  ['no recipients at all', { headers: { To: undefined } }],
  ['its References lost', { headers: { References: undefined } }],
  ['its References broken', { headers: { References: '<a@kunde.exa' } }],
  ['its References and index added under way', { headers: { References: '<a@kunde.example>', 'Thread-Index': 'AdR+abcdefghijklmnopqrstuvwxyzA=' } }],
  ['through a list that keeps its sender', { headers: { 'List-Id': '<alle.kunde.example>', Received: 'from lists.kunde.example by mx.firma.example; Tue, 24 Nov 2026 12:00:00 +0100', To: 'alle@kunde.example' } }],
  ['resent by a colleague', { headers: { 'Resent-From': 'Bo <bo@firma.example>', 'Resent-Date': 'Wed, 25 Nov 2026 09:00:00 +0100', 'Resent-Message-ID': '<resent@firma.example>' } }],
];

const others: readonly (readonly [string, Arrival])[] = [
  ['another message id', { headers: { 'Message-ID': '<Mixed.Case-43@kunde.example>' } }],
  ['no message id', { headers: { 'Message-ID': undefined } }],
  ['the same message id a second later', { headers: { Date: 'Tue, 24 Nov 2026 09:00:01 +0100' } }],
  ['the same message id by another person', { headers: { From: 'Bo <bo@kunde.example>' } }],
  ['a digest that holds it', { headers: { 'Message-ID': '<digest-7@lister.example>', From: 'Listen <liste@lister.example>', 'Content-Type': 'multipart/digest; boundary="d"' } }],
  ['forwarded as an attachment', { headers: { 'Message-ID': '<forward@kunde.example>', 'Content-Type': 'message/rfc822' } }],
];

const untouched = identityOf({});

test.each(same)('the same mail: %s', async (_how, arrival) => {
  const [here, there] = [await identityOf(arrival), await untouched];
  expect(caseOfMail(here, [caseOf(there)])?.key).toBe(there.key);
  expect(caseOfMail(there, [caseOf(here)])?.key).toBe(there.key);
});

test.each(others)('another mail: %s', async (_how, arrival) => {
  const [here, there] = [await identityOf(arrival), await untouched];
  expect(caseOfMail(here, [caseOf(there)])).toBeUndefined();
  expect(caseOfMail(there, [caseOf(here)])).toBeUndefined();
});
