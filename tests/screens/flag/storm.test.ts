import { clientOf } from '../../../src/domain/account';
import { identify, type MailIdentity } from '../../../src/domain/key';
import type { Mail } from '../../../src/domain/mail';
import { nearTo } from '../../../src/domain/near';
import { casesOfThread, standing, type Opportunity } from '../../../src/domain/opportunity';
import { readHeaders } from '../../../src/host/mailHeaders';
import { flagCase } from '../../../src/screens/flag/flagCase';
import { accountTyped, proposal } from '../../../src/screens/flag/form';
import { hearOnCase } from '../../../src/screens/flag/hearOnCase';
import type { Services } from '../../../src/screens/services';
import type { Store } from '../../../src/store/storeTypes';
import { client as firmOf } from '../../domain/firms';
import { stormOf, type StormMail } from '../../mails/threads/storm';
import { MemorySite } from '../../store/memorySite';
import { desktopOf, setUp } from '../../store/office';
import { anna, bo, carla } from '../../store/people';

const now = '2026-11-24T10:00:00.000Z';
const accounts = [firmOf('account-1', 'Havbro', ['havbro.example'])];
const people = [anna, bo, carla, { oid: 'oid-dan', upn: 'dan@nordlys.example', name: 'Dan Dam' }, { oid: 'oid-eva', upn: 'eva@nordlys.example', name: 'Eva Ek' }];
const storm = stormOf({ domain: 'havbro.example', to: 'Alle <alle@havbro.example>, anna@nordlys.example', subject: 'Hvem kan rydde op i arkivet?', answers: 60 });

/** The mail as it lies in one person's mailbox. */
const mailIn = ({ messageId, sender, raw }: StormMail, who: number): Mail => ({
  itemId: `${who} ${messageId}`, messageId: who % 2 === 0 ? messageId.toUpperCase() : messageId, subject: /^Subject: (.*)$/m.exec(raw)?.[1] ?? '', sender: { name: '', address: sender }, to: [{ name: 'Alle', address: 'alle@havbro.example' }], cc: [],
});
const identityOf = (one: StormMail, who: number): Promise<MailIdentity> => identify('nordlys.example/sites/salg', mailIn(one, who), readHeaders(one.raw));

/** How the pane shows a case beside this mail, before anything is typed: as its thread's, or as one that is alike. */
function shown(one: StormMail, who: number, identity: MailIdentity, cases: readonly Opportunity[]): { readonly as: 'thread' | 'near' | 'nothing'; readonly key: string | undefined } {
  const [there] = casesOfThread(identity, cases);
  if (there) return { as: 'thread', key: there.key };
  const client = clientOf(mailIn(one, who), ['nordlys.example'], accounts);
  const draft = proposal(mailIn(one, who), client, '2026-11-24');
  const near = nearTo({ account: accountTyped(draft.clientName, client, accounts), words: draft.words, at: now, others: [] }, cases, accounts);
  return { as: near ? 'near' : 'nothing', key: near?.key };
}

/** What the pane does at a press: it flags, or adds to the case that it shows. */
async function press(store: Store, who: number, one: StormMail, words: string): Promise<void> {
  const services = { store, host: { identity: people[who] }, now: () => now, language: 'da' } as unknown as Services;
  const client = clientOf(mailIn(one, who), ['nordlys.example'], accounts);
  const draft = { ...proposal(mailIn(one, who), client, '2026-11-24'), ...(words !== '' && { words }) };
  const identity = await identityOf(one, who);
  const { key } = shown(one, who, identity, store.snapshot.cases);
  if (key === undefined) await flagCase(services, { draft, client, identity, eventId: undefined, intent: `press ${who}` });
  else await hearOnCase(services, { draft, caseKey: key, intent: `press ${who}` });
}

test.each([[[7, 33, 58, 21, 44]], [[1, 2, 3, 4, 5]], [[60, 0, 12, 37, 9]], [[5, 7, 3, 15, 31]]])('five of us, beside five of sixty answers (%p): one case, each one’s words on it once, and beside every answer everybody is shown it', async (places) => {
  const site = new MemorySite();
  await setUp(site);
  const desks = await Promise.all(people.map((person) => desktopOf(person, site, { clock: () => now })));
  for (const [who, { store }] of desks.entries()) {
    await store.refresh('silent');
    await press(store, who, storm[places[who]!]!, who === 0 ? '' : `heard by ${who}`);
    await store.refresh('silent');
  }
  const [row] = site.rows('Opportunities');
  expect([site.rows('Opportunities').length, site.rows('Activities').map(({ CaseKey, Words }) => [CaseKey, Words])]).toEqual([1, [1, 2, 3, 4].map((who) => [row?.['Key'], `heard by ${who}`])]);
  for (const [who, { store }] of desks.entries()) {
    await store.refresh('silent');
    const { cases, heard } = store.snapshot;
    expect(standing({ opportunity: cases[0]!, heard: heard.get(cases[0]!.key) ?? [] })).toHaveLength(5);
    for (const one of storm) expect([one.program, shown(one, who, await identityOf(one, who), cases)]).toEqual([one.program, { as: expect.stringMatching(/thread|near/) as string, key: row?.['Key'] }]);
  }
});

/** It is the first mail of the thread, or names it, whatever else was cut off. */
const isRooted = ({ raw }: StormMail): boolean => raw.includes(storm[0]!.messageId);

test('each of sixty flagged and each of sixty opened: those that name the first mail are told for sure, none is told a case of another storm, and no need is flagged twice without having been asked', async () => {
  const other = stormOf({ domain: 'havbro.example', to: 'alle@havbro.example', subject: 'Parkering ved havnen', answers: 60 });
  const [ours, theirs] = await Promise.all([storm, other].map((all) => Promise.all(all.map((one, place) => identityOf(one, place)))));
  const caseOf = (mail: MailIdentity, key: string, words: string): Opportunity => ({
    key, intent: key, stage: 'flagged', words, isWithdrawn: false, account: { key: 'account-1', name: 'Havbro', domain: 'havbro.example' }, stakeholder: undefined, promised: undefined, size: undefined, competence: undefined, by: anna, owner: undefined, next: undefined, outcome: undefined, at: now, period: '2026-11', mail,
  });
  const as = { thread: 0, near: 0, nothing: 0 };
  for (const [place, flagged] of storm.entries()) {
    const cases = [caseOf(ours![place]!, 'ours', 'Hvem kan rydde op i arkivet?'), caseOf(theirs![place]!, 'theirs', 'Parkering ved havnen')];
    for (const [at, opened] of storm.entries()) {
      const told = shown(opened, at, ours![at]!, cases);
      expect([flagged.program, opened.program, told.key]).toEqual([flagged.program, opened.program, 'ours']);
      if (isRooted(flagged) && isRooted(opened)) expect([flagged.program, opened.program, told.as]).toEqual([flagged.program, opened.program, 'thread']);
      as[told.as] += 1;
    }
  }
  expect(as.nothing).toBe(0);
  expect(as.thread).toBeGreaterThan(as.near);
});
