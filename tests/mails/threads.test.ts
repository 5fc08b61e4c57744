import fc from 'fast-check';
import { identify, type MailIdentity } from '../../src/domain/key';
import { casesOfThread, flag, type Opportunity } from '../../src/domain/opportunity';
import { takeBack } from '../../src/domain/takeBack';
import { readHeaders } from '../../src/host/mailHeaders';
import { brokenMails } from './threads/brokenMails';
import { indexMails } from './threads/indexMails';
import { namedMails } from './threads/namedMails';
import { mailIn, type ThreadCase, type ThreadMail } from './threads/notation';
import { sameIdMails } from './threads/sameIdMails';

const site = 'firma.sharepoint.example/sites/salg';
const by = { oid: undefined, upn: 'anna@firma.example', name: 'Anna' };
const account = { key: undefined, name: 'Kunden', domain: 'kunde.example' };

/** As Outlook tells the mail, in one of five mailboxes. */
function identityOf({ messageId, sender, raw, isHeadless }: ThreadMail): Promise<MailIdentity> {
  const mail = { itemId: 'own', subject: '', sender: { name: '', address: sender }, to: [{ name: 'Anna', address: by.upn }], cc: [], messageId };
  return identify(site, mail, isHeadless ? undefined : readHeaders(raw));
}

/** Flags each in its turn, a minute apart. */
async function flagged(mails: readonly ThreadMail[]): Promise<readonly Opportunity[]> {
  const cases: Opportunity[] = [];
  for (const [place, mail] of mails.entries()) {
    const at = `2026-11-24T10:${String(place).padStart(2, '0')}:00.000Z`;
    const made = flag({ account, words: mail.name, stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by, at, intent: `press-${place}`, randomKey: `random-${place}`, mail: await identityOf(mail) }, cases);
    if ('alreadyFlagged' in made) throw new Error(`${mail.name} is taken for a mail before it.`);
    cases.push(mail.isTakenBack ? takeBack({ opportunity: made, heard: [] }, made.intent).opportunity : made);
  }
  return cases;
}

/** The place of the flagged mail whose case is told. */
async function told({ flagged: mails, opened }: Pick<ThreadCase, 'flagged' | 'opened'>): Promise<number | undefined> {
  const cases = await flagged(mails);
  const [there] = casesOfThread(await identityOf(opened), cases);
  return there && cases.indexOf(there);
}

const tables = { namedMails, indexMails, sameIdMails, brokenMails };
const all = Object.values(tables).flat();

test('the tables hold more than two hundred cases, no two of one name', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});

describe.each(Object.entries(tables))('%s', (_name, cases) => {
  test.each(cases.map((one) => [one.what, one] as const))('%s', async (_what, one) => {
    expect(await told(one)).toBe(one.says);
  });
});

/** One mail of a grown thread: whom it answers (itself: begins one), and what its program writes. */
interface Grown {
  readonly answers: number;
  readonly writes: 'all' | 'parentAlone' | 'inReplyToAlone' | 'indexAlone' | 'backwards' | 'nothing';
  /** So many ids that a gateway has cut off at the front. */
  readonly cut: number;
  readonly isCapital: boolean;
}

const grown: fc.Arbitrary<readonly Grown[]> = fc.array(
  fc.record({ answers: fc.nat(), writes: fc.constantFrom('all', 'parentAlone', 'inReplyToAlone', 'indexAlone', 'backwards', 'nothing'), cut: fc.nat(2), isCapital: fc.boolean() }), { minLength: 2, maxLength: 9 },
).map((mails) => mails.map((one, place) => ({ ...one, answers: one.answers % (place + 1) })));

/** The mails as they are written, and which thread each truly belongs to. */
function written(mails: readonly Grown[]): readonly { readonly mail: ThreadMail; readonly thread: number }[] {
  const chains: string[][] = [];
  const threads: number[] = [];
  return mails.map(({ answers, writes, cut, isCapital }, place) => {
    const isFirst = answers === place;
    const before = isFirst ? [] : [...(chains[answers] ?? []), `m${answers}${mails[answers]?.isCapital ? '!' : ''}`];
    chains.push(before);
    threads.push(isFirst ? place : (threads[answers] ?? 0));
    const named = before.slice(Math.min(cut, Math.max(before.length - 1, 0)));
    const parent = named.at(-1);
    const index = `#${(threads[place] ?? 0) + 1}+${before.length}`;
    const says = { all: [`<${named.join(',')}`, `^${parent}`, index], parentAlone: [`<${parent}`], inReplyToAlone: [`^${parent}`], indexAlone: [index], backwards: [`<${[...named].reverse().join(',')}`], nothing: [] }[writes];
    const parts = parent === undefined ? says.filter((one) => one.startsWith('#')) : says;
    return { mail: mailIn([`m${place}${isCapital ? '!' : ''}`, ...parts].join(' ')), thread: threads[place] ?? 0 };
  });
}

test('whatever programs write and gateways cut off, no mail is told a case of another thread', async () => {
  let count = 0;
  await fc.assert(fc.asyncProperty(grown, fc.infiniteStream(fc.boolean()), async (mails, dice) => {
    const all = written(mails);
    const before = all.filter(() => dice.next().value);
    const cases = await flagged(before.map(({ mail }) => mail));
    for (const { mail, thread } of all) {
      const [there] = casesOfThread(await identityOf(mail), cases);
      if (there === undefined) continue;
      count += 1;
      expect(before[cases.indexOf(there)]?.thread).toBe(thread);
    }
  }));
  expect(count).toBeGreaterThan(100);
});
