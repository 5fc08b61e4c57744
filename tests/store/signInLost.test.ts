import type { Change, Remote, Store } from '../../src/store/storeTypes';
import { GraphError } from '../../src/graph/graphError';
import { HostError } from '../../src/host/hostError';
import { firm, flag, takeBack } from './acts';
import type { MemorySite } from './memorySite';
import { desktopOf } from './office';
import { anna, caseOf, heard } from './people';

/** Ways in which somebody who was signed in is so no longer, with what the person is told. */
const faults: readonly (readonly [string, () => Error, string])[] = [
  ['Graph refuses the token, the fresh one too (a claims challenge, a session that was revoked)', () => new GraphError('signedOut', 401, 'InvalidAuthenticationToken', ''), 'signedOut'],
  ['a second factor is asked for', () => new HostError('interactionNeeded', '', 'AADSTS50076'), 'signedOut'],
  ['the session is over', () => new HostError('interactionNeeded', '', 'AADSTS50058'), 'signedOut'],
  ['consent was withdrawn', () => new HostError('consentRefused', '', 'AADSTS65004'), 'consentRefused'],
  ['the firm lets nobody consent', () => new HostError('adminApprovalNeeded', '', 'AADSTS65001'), 'adminApprovalNeeded'],
  ['the window was blocked', () => new HostError('popupBlocked', ''), 'popupBlocked'],
  ['the window was closed', () => new HostError('cancelled', ''), 'signedOut'],
  ['it failed twice in a row', () => new HostError('signInLoop', '', 'AADSTS50199'), 'signInLoop'],
];

const client: Change = { act: 'enter', list: 'Accounts', key: 'a2', intent: 'e1', seen: undefined, meant: { Title: 'Dimman' } };
const owner: Change = { act: 'enter', list: 'Accounts', key: 'a1', intent: 'e2', seen: { Owner: null }, meant: { Owner: 'bo' } };
const meeting: Change = { act: 'flag', opportunity: { ...caseOf(anna, 'm1', { key: 'm1' }), mail: undefined }, eventId: 'event-1' };
const promise: Change = { act: 'remind', caseKey: 'mail-9', part: 'i9', title: 'Call', on: '2026-12-01' };

/** One person's day, in which sign-in ends at call number `last`. */
async function dayUntil(last: number, fault: () => Error) {
  const site = await firm();
  site.write('Accounts', { Key: 'a1', Title: 'Havbro' });
  site.write('Opportunities', { Key: 'mail-9', Intent: 'i9', Stage: 'flagged', Words: 'w', AccountName: 'Havbro', ByUpn: anna.upn, At: '2026-11-02T08:00:00.000Z', Period: '2026-11' });
  const [connects, sites]: [string[], string[]] = [[], []];
  let [calls, isSignedIn] = [0, true];
  const call = (name: string, list = ''): void => {
    calls += 1;
    if (calls === last) isSignedIn = false;
    sites.push(`${name} ${list}`.trim());
    if (!isSignedIn) throw fault();
  };
  const connect = async (how: 'silent' | 'press'): Promise<Remote> => {
    connects.push(how);
    if (how === 'press') isSignedIn = true;
    call('sign-in');
    return { lists: site.door({ before: call }), signedIn: { person: anna, tenantId: 't' }, meeting: async () => (call('calendar'), undefined), toDo: async () => { call('To Do'); throw new HostError('interactionNeeded', 'Nobody has said yes to To Do.'); } };
  };
  const { store, page } = await desktopOf(anna, site, { connect });
  await store.refresh('silent');
  await store.commit(flag(caseOf(anna, 'i1')), { act: 'hear', activity: heard(anna, 'h1') }, client, owner, meeting, promise);
  await store.refresh('silent');
  await store.commit(takeBack('h1'));
  await store.lookUp(['mail-9'], 'root-9', undefined);
  await store.refresh('silent');
  return { site, store, page, connects, sites, calls: () => calls };
}

const wanted = { cases: ['i1', 'i9', 'm1'], heard: [], clients: [['Havbro', 'bo'], ['Dimman', undefined]] };

function rowsOf(site: MemorySite): unknown {
  return {
    cases: site.rows('Opportunities').map(({ Intent }) => Intent).sort(),
    heard: site.rows('Activities').flatMap(({ Key, IsWithdrawn }) => (IsWithdrawn === true ? [] : [Key])),
    clients: site.rows('Accounts').map(({ Title, Owner }) => [Title, Owner]),
  };
}

const forSharePoint = ({ snapshot }: Store) => snapshot.waiting.map(({ change }) => change.act);

test.each(faults)('%s, at whichever call: it is told, nothing asks by itself, all that was done is kept, and a press sends it once', async (_what, fault, why) => {
  const whole = await dayUntil(Number.POSITIVE_INFINITY, fault);
  expect([rowsOf(whole.site), forSharePoint(whole.store)]).toEqual([wanted, []]);
  for (const place of ['sign-in', 'calendar', 'To Do', 'all', 'create Opportunities', 'create Activities', 'create Accounts', 'update Accounts', 'update Activities', 'rowsWhere Opportunities', 'deltaFromNow People', 'page Settings', 'delta Assignments']) expect(whole.sites).toContain(place);
  for (let last = 1; last <= whole.calls(); last += 1) {
    const { site, store, page, connects, calls } = await dayUntil(last, fault);
    const isOnlyToDo = whole.sites.slice(last - 1).every((one) => one === 'To Do');
    expect([last, store.snapshot.trouble]).toEqual([last, isOnlyToDo ? undefined : why]);
    expect([last, connects.includes('press'), page.faults]).toEqual([last, false, []]);
    /* Each round that fails asks for sign-in once at most, and then asks Graph for nothing more. */
    const before = [connects.length, calls()] as const;
    await store.refresh('silent');
    expect(connects.length - before[0]).toBeLessThanOrEqual(1);
    await store.refresh('press');
    await store.refresh('silent');
    expect([last, rowsOf(site), forSharePoint(store), store.snapshot.trouble]).toEqual([last, wanted, [], undefined]);
  }
}, 120_000);
