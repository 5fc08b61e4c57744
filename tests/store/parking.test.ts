import { GraphError } from '../../src/graph/graphError';
import { HostError } from '../../src/host/hostError';
import type { Cabinet } from '../../src/store/cabinet';
import type { Store } from '../../src/store/storeTypes';
import { firm, flag, takeBack } from './acts';
import { desktopOf, lastingCabinet } from './office';
import { anna, bo, caseOf, heard } from './people';

const mail2 = { key: 'mail-2', mail: { source: 'mail-2', stricterKey: 'mail-2-strict', threadRoot: 'root-2', threadIndex: undefined, sender: 'mette@havbro.example', sentAt: undefined } };
const always = () => new GraphError('broken', 400, 'invalidRequest', 'Invalid request', 'request-1');

async function rounds(store: Store, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) await store.refresh('silent');
}

/** Anna, whose flag of the first mail is always answered with a fault; `fault` may be changed meanwhile. */
async function poisoned(fault: { now: (() => Error) | undefined }, cabinet?: Cabinet) {
  const site = await firm();
  const made: string[] = [];
  const before = (name: string, list: string): void => {
    made.push(`${name} ${list}`);
    if (name === 'create' && list === 'Opportunities' && fault.now) throw fault.now();
  };
  return { site, made, ...(await desktopOf(anna, site, { around: { before }, ...(cabinet && { cabinet }) })) };
}

describe('a change that is refused', () => {
  test('rests after three tries, says what SharePoint said, and is not sent a fourth time', async () => {
    const { store, made } = await poisoned({ now: always });
    await store.commit(flag(caseOf(anna, 'i1')));
    /* A commit begins a round of its own. */
    await rounds(store, 1);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'broken', refusal: { count: 2 } }]);
    await rounds(store, 3);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked', tries: 3, refusal: { status: 400, code: 'invalidRequest', requestId: 'request-1', at: '2026-11-24T10:00:00.000Z', count: 3 } }]);
    expect(made.filter((one) => one === 'create Opportunities')).toHaveLength(3);
    expect(store.snapshot.trouble).toBeUndefined();
  });

  test('holds up what belongs to its case, and nothing else', async () => {
    const site = await firm();
    const before = (name: string, list: string): void => { if (name === 'create' && list === 'Opportunities' && site.rows('Opportunities').length === 1) throw always(); };
    const { store } = await desktopOf(anna, site, { around: { before } });
    await store.commit(flag(caseOf(anna, 'i0', mail2)));
    await store.refresh('silent');
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.commit({ act: 'hear', activity: heard(anna, 'h1') });
    await store.commit({ act: 'hear', activity: heard(anna, 'h2', { caseKey: 'mail-2' }) });
    await rounds(store, 4);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked' }, { change: { activity: { key: 'h1' } }, tries: 0 }]);
    expect(site.rows('Activities')).toMatchObject([{ Key: 'h2' }]);
  });

  test('a fault of ours is no better: it rests too', async () => {
    const { store, page } = await poisoned({ now: () => new TypeError('ours') });
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 4);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked', refusal: { status: 0, code: 'TypeError' } }]);
    expect(page.faults.map(String)).toEqual(['TypeError: ours', 'TypeError: ours', 'TypeError: ours']);
  });

  const passing: readonly (readonly [string, GraphError, string])[] = [
    ['no network', new GraphError('offline', 0, 'noAnswer', ''), 'offline'],
    ['a throttle', new GraphError('throttled', 429, 'TooManyRequests', ''), 'throttled'],
    ['a lock', new GraphError('conflict', 423, 'resourceLocked', ''), 'locked'],
  ];
  test.each(passing)('%s is waited for, however often', async (_name, answer, why) => {
    const fault: { now: (() => Error) | undefined } = { now: () => answer };
    const { store, site } = await poisoned(fault);
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 5);
    expect(store.snapshot.waiting).toMatchObject([{ why }]);
    fault.now = undefined;
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toHaveLength(1);
  });

  test('a row that somebody has locked is asked for once a round, not again and again, and others go on', async () => {
    const site = await firm();
    site.write('Accounts', { Key: 'a1', Title: 'Havbro' });
    let updates = 0;
    const before = (name: string): void => {
      if (name !== 'update') return;
      updates += 1;
      throw new GraphError('conflict', 423, 'resourceLocked', '');
    };
    const { store } = await desktopOf(anna, site, { around: { before } });
    await store.commit({ act: 'enter', list: 'Accounts', key: 'a1', intent: 'e1', seen: { Owner: null }, meant: { Owner: 'bo' } }, flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect([store.snapshot.waiting.length, site.rows('Opportunities').length]).toEqual([1, 1]);
    const [one] = store.snapshot.waiting;
    expect(one).toMatchObject({ why: 'locked', tries: updates });
    expect(one?.refusal).toBeUndefined();
  });

  test('taken back, it simply is not there', async () => {
    const { store } = await poisoned({ now: always });
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 3);
    await store.commit(takeBack('i1'));
    expect(store.snapshot.waiting).toEqual([]);
  });

  test('taken back from a row that somebody has filled with nonsense, it is not taken for done, and is done once the row can be read', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 1);
    const [well] = site.rows('Opportunities');
    site.overwrite('Opportunities', '1', { ...well, At: 'yesterday' });
    await store.commit(takeBack('i1'));
    await rounds(store, 4);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked', change: { act: 'takeBack' } }]);
    site.overwrite('Opportunities', '1', well!);
    await store.own.sendAgain(store.snapshot.waiting[0]!.seq);
    await rounds(store, 1);
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'withdrawn', IsWithdrawn: true }]);
  });

  test('that may have been written all the same is taken back in SharePoint', async () => {
    const { store } = await poisoned({ now: () => new GraphError('broken', 500, 'generalException', '') });
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 3);
    await store.commit(takeBack('i1'));
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked' }, { change: { act: 'takeBack' }, tries: 0 }]);
  });

  test('keeps its reason when sign-in stops the others', async () => {
    const cabinet = lastingCabinet();
    const { store } = await poisoned({ now: always }, cabinet);
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 3);
    await store.commit({ act: 'hear', activity: heard(anna, 'h1') });
    const again = await desktopOf(anna, await firm(), { cabinet, connect: () => Promise.reject(new HostError('interactionNeeded', '')) });
    await again.store.refresh('silent');
    expect(again.store.snapshot.waiting).toMatchObject([{ why: 'parked' }, { why: 'signedOut' }]);
  });
});

describe('what may not be read or written', () => {
  test('a change that this person may not write rests after three tries, says so, can be changed, and goes when the right is there', async () => {
    const fault: { now: (() => Error) | undefined } = { now: () => new GraphError('forbidden', 403, 'accessDenied', '') };
    const { store, site, made } = await poisoned(fault);
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 5);
    expect(store.snapshot).toMatchObject({ trouble: undefined, waiting: [{ why: 'notAllowed', tries: 3, refusal: { status: 403, code: 'accessDenied', count: 3, isTold: false } }] });
    expect(made.filter((one) => one === 'create Opportunities')).toHaveLength(3);
    fault.now = undefined;
    await store.own.sendAgain(store.snapshot.waiting[0]!.seq);
    await rounds(store, 1);
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toHaveLength(1);
  });

  test('no right to one case holds up that one; no right to the site stops all', async () => {
    const site = await firm();
    let isWhole = false;
    const before = (name: string, list: string): void => { if (isWhole || (name === 'create' && list === 'Opportunities')) throw new GraphError('forbidden', 403, 'accessDenied', ''); };
    const calls: string[] = [];
    const { store } = await desktopOf(anna, site, { around: { before: (name, list) => { calls.push(name); before(name, list); } } });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.commit({ act: 'hear', activity: heard(anna, 'h1', { caseKey: 'mail-2' }) });
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: undefined, waiting: [{ why: 'forbidden', change: { act: 'flag' } }] });
    isWhole = true;
    await store.commit(flag(caseOf(anna, 'i2', mail2)));
    calls.length = 0;
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: 'forbidden', waiting: [{ why: 'forbidden' }, { why: 'forbidden', tries: 0 }] });
    expect(calls.filter((one) => one === 'create')).toEqual([]);
  });

  test('a mail that somebody flagged whose cases this person cannot see', async () => {
    const site = await firm();
    const { store: others } = await desktopOf(bo, site);
    await others.commit(flag(caseOf(bo, 'b1')));
    await others.refresh('silent');
    const { store } = await desktopOf(anna, site, { around: { sees: ({ ByUpn }) => ByUpn !== bo.upn } });
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 5);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'unseen', refusal: { code: 'notUnique', count: 3 } }]);
    expect(site.rows('Opportunities')).toMatchObject([{ Key: 'mail-1', Intent: 'b1' }]);
  });

  test('an entry whose row is there already, and cannot be seen', async () => {
    const site = await firm();
    site.write('Accounts', { Key: 'a1', Title: 'Havbro', Owner: 'bo' });
    const { store } = await desktopOf(anna, site, { around: { sees: ({ Owner }) => Owner !== 'bo' } });
    await store.commit({ act: 'enter', list: 'Accounts', key: 'a1', intent: 'e1', seen: undefined, meant: { Title: 'Havbro' } });
    await rounds(store, 3);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'unseen' }]);
    expect(site.rows('Accounts')).toMatchObject([{ Title: 'Havbro', Owner: 'bo' }]);
  });
});
