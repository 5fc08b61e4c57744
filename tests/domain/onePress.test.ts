import { identify } from '../../src/domain/key';
import type { Mail, MailHeaders } from '../../src/domain/mail';
import { doubtOf, type OnePress } from '../../src/domain/onePress';
import { flag, type Opportunity } from '../../src/domain/opportunity';
import { client } from './firms';
import { headersOf, mailOf } from './mails';

const site = 'sundkant.sharepoint.example/sites/salg';
const me = { oid: undefined, upn: 'anders@sundkant.example', name: 'Anders Lindegaard' };
const bo = { oid: undefined, upn: 'bo@sundkant.example', name: 'Bo Berg' };
const now = '2026-11-24T10:00:00.000Z';
const havnekraft = client('a1', 'Havnekraft', ['havnekraft.example']);
const stille = client('a2', 'Stille', ['stille.example'], { quiet: { from: '2026-11-01', to: '2026-11-30', why: 'tender' } });
const accounts = [havnekraft, stille, client('a3', 'Nej', ['nej.example'], { isRefused: true })];
const person = (address: string) => ({ name: '', address });

async function caseFrom(by: typeof me, mail: Mail, headers = headersOf()): Promise<Opportunity> {
  const answer = flag({ account: { key: 'a1', name: 'Havnekraft', domain: 'havnekraft.example' }, words: 'x', stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by, at: '2026-10-01T10:00:00.000Z', intent: `of ${by.upn}`, randomKey: `of ${by.upn}`, mail: await identify(site, mail, headers) }, []);
  if ('alreadyFlagged' in answer) throw new Error('flagged');
  return answer;
}

interface Told {
  readonly mail?: Partial<Mail>;
  readonly headers?: MailHeaders | undefined;
  readonly known?: Partial<OnePress['known']>;
  readonly others?: readonly Opportunity[];
}

/** The rule asked about a mail of a client, by somebody who has flagged another one before. */
async function asked(told: Told): Promise<ReturnType<typeof doubtOf>> {
  const mail = mailOf(told.mail);
  const earlier = await caseFrom(me, mailOf({ messageId: '<earlier@havnekraft.example>' }));
  const known = { cases: [earlier, ...(told.others ?? [])], heard: new Map(), accounts, freshAt: '2026-11-24T09:00:00.000Z', isLasting: true, ...told.known };
  return doubtOf({ mail, identity: await identify(site, mail, 'headers' in told ? told.headers : headersOf()), me, now, ownDomains: ['sundkant.example'], known });
}

test.each<[string, Told, string | undefined]>([
  ['a person at a client asks for something', {}, undefined],
  ['one of us wrote it to the client', { mail: { sender: person('anders@sundkant.example'), to: [person('kirsten@havnekraft.example')] } }, undefined],
  ['a colleague stands on it too', { mail: { cc: [person('bo@sundkant.example')] } }, undefined],
  ['somebody unknown is told as well', { mail: { cc: [person('ole@ukendt.example')] } }, undefined],
  ['it was never flagged here by this person', { known: { cases: [] } }, 'firstTime'],
  ['this person has only added to a colleague’s case', { known: { cases: [], heard: new Map([['k', [{ by: me }]]]) } }, undefined],
  ['only somebody else has added anything', { known: { cases: [], heard: new Map([['k', [{ by: { ...me, oid: 'o2', upn: 'bo@sundkant.example' } }]]]) } }, 'firstTime'],
  ['the machine has never been filled', { known: { freshAt: undefined } }, 'stale'],
  ['the machine was filled six days ago', { known: { freshAt: '2026-11-18T10:00:00.000Z' } }, undefined],
  ['the machine was filled eight days ago', { known: { freshAt: '2026-11-16T09:59:59.000Z' } }, 'stale'],
  ['the browser keeps nothing', { known: { isLasting: false } }, 'stale'],
  ['Outlook tells no headers', { headers: undefined }, 'thread'],
  ['it answers a mail that nobody has flagged', { headers: headersOf({ inReplyTo: '<gone@x.example>' }) }, undefined],
  ['it has no message id', { mail: { messageId: '' } }, 'thread'],
  ['nobody knows the domain', { mail: { sender: person('ole@ukendt.example') } }, 'client'],
  ['somebody else wrote it, and the client has a copy', { mail: { sender: person('ole@ukendt.example'), cc: [person('kirsten@havnekraft.example')] } }, 'client'],
  ['two clients stand on it', { mail: { cc: [person('siri@stille.example')] } }, 'client'],
  ['it is among our own people', { mail: { sender: person('bo@sundkant.example') } }, 'client'],
  ['it comes from free mail', { mail: { sender: person('kirsten@gmail.com') } }, 'client'],
  ['the domain was refused as a client', { mail: { sender: person('n@nej.example') } }, 'client'],
  ['a machine of the client wrote it', { mail: { sender: person('no-reply@havnekraft.example') } }, 'client'],
  ['a list of the client sends what was said in it', { mail: { sender: person('drift-request@havnekraft.example') } }, 'client'],
  ['nobody is on it', { mail: { sender: undefined, to: [] } }, 'client'],
  ['the client is quiet', { mail: { sender: person('siri@stille.example') } }, 'quiet'],
  ['it has no subject', { mail: { subject: '' } }, 'need'],
])('%s: %#', async (_what, told, why) => {
  expect((await asked(told))?.why).toBe(why);
});

test.each<[string, Told['headers']]>([
  ['this mail', headersOf()],
  ['an earlier mail of its thread', headersOf({ references: ['<root@havnekraft.example>'] })],
])('a colleague has flagged %s: that one is shown, whoever asks and whatever else is unknown', async (what, headers) => {
  const theirs = await caseFrom(bo, mailOf(what === 'this mail' ? {} : { messageId: '<root@havnekraft.example>' }));
  expect(await asked({ headers, others: [theirs] })).toEqual({ why: 'flagged', there: theirs });
  expect(await asked({ headers, known: { cases: [theirs], freshAt: undefined } })).toEqual({ why: 'flagged', there: theirs });
  expect(await asked({ headers, others: [{ ...theirs, stage: 'withdrawn' }] })).toBeUndefined();
});

test('somebody whose only flag was taken back has seen what a flag is', async () => {
  const gone = { ...(await caseFrom(me, mailOf())), stage: 'withdrawn' };
  expect(await asked({ known: { cases: [gone] } })).toBeUndefined();
});

test.each<[string, boolean]>([
  ['SV: Ny planlægning af vedligehold', true],
  ['Kan I hjælpe os med en backup?', true],
  ['Help with the backup?', true],
  ['To testere fra januar', true],
  ['Behöver en arkitekt till våren', true],
  ['Re: Re: SAP S/4HANA migration', true],
  ['تخطيط جديد', true],
  ['Hej', false],
  ['Hej Anders', false],
  ['Spørgsmål', false],
  ['SV: Møde på torsdag', false],
  ['Status uge 48', false],
  ['Faktura 20261124', false],
  ['Re: backup', false],
  ['Tak for i dag!', false],
  ['Automatisk svar: Ny planlægning af vedligehold', false],
  ['Automatic reply: New planning of maintenance', false],
  ['Accepteret: Ny planlægning af vedligehold', false],
  ['Undeliverable: New planning of maintenance', false],
  [`Ny planlægning ${'af vedligehold '.repeat(20)}`, false],
  ['Havnekraft Drift Digest, Vol 12, Issue 4', false],
  ['Digest for drift@havnekraft.example - 25 updates in 5 topics', false],
  ['Encrypted Message', false],
  ['Re: Encrypted message', false],
  ['Krypteret besked', false],
  ['Krypteret besked fra Havnekraft', false],
  ['Krypterat meddelande', false],
  ['Sikker mail fra Havnekraft', false],
  ['Säkert meddelande från Havnekraft', false],
  ['Encrypted messages between our sites', true],
  ['Sikker mail: ny leverandør søges', true],
  ['...', false],
  ['🚢 ⚓', false],
])('the subject %j names a need by itself: %s', async (subject, isTelling) => {
  expect((await asked({ mail: { subject } }))?.why).toBe(isTelling ? undefined : 'need');
});
