import { GraphError } from '../../src/graph/graphError';
import { HostError } from '../../src/host/hostError';
import { firm, flag } from './acts';
import { MemorySite } from './memorySite';
import { desktopOf, setUp } from './office';
import { anna, caseOf } from './people';

describe('why something waits', () => {
  const stopped: readonly (readonly [string, () => unknown, string])[] = [
    ['sign-in needed', () => new HostError('interactionNeeded', ''), 'signedOut'],
    ['administrator', () => new HostError('adminApprovalNeeded', ''), 'adminApprovalNeeded'],
    ['consent', () => new HostError('consentRefused', ''), 'consentRefused'],
    ['network', () => new HostError('offline', ''), 'offline'],
    ['loop', () => new HostError('signInLoop', ''), 'signInLoop'],
    ['window blocked', () => new HostError('popupBlocked', ''), 'popupBlocked'],
  ];
  test.each(stopped)('sign-in: %s', async (_name, fault, why) => {
    const { store } = await desktopOf(anna, await firm(), { connect: () => Promise.reject(fault()) });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: why, waiting: [{ why, tries: 0 }] });
  });

  test('a failed sign-in tells what an administrator can look up', async () => {
    const { store } = await desktopOf(anna, await firm(), { connect: () => Promise.reject(new HostError('signInLoop', '', 'AADSTS53003', 'c-1')) });
    await store.refresh('silent');
    expect(store.snapshot.trace).toBe('AADSTS53003 · c-1');
  });

  const refused: readonly (readonly [string, GraphError, string])[] = [
    ['forbidden', new GraphError('forbidden', 403, 'accessDenied', ''), 'forbidden'],
    ['throttled', new GraphError('throttled', 429, 'TooManyRequests', '', undefined, 20), 'throttled'],
    ['offline', new GraphError('offline', 504, '', ''), 'offline'],
    ['broken', new GraphError('broken', 500, 'generalException', ''), 'broken'],
  ];
  test.each(refused)('Graph: %s', async (_name, fault, why) => {
    const { store } = await desktopOf(anna, await firm(), { around: { before: () => Promise.reject(fault) } });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: why, waiting: [{ why }] });
  });

  test('before Set up, and sent after it', async () => {
    const site = new MemorySite();
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: 'setUpMissing', waiting: [{ why: 'setUpMissing' }] });
    await setUp(site);
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: undefined, waiting: [] });
  });

  test('a column is missing', async () => {
    const site = await firm();
    site.removeColumn('Opportunities', 'Sender');
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toMatchObject([{ why: 'setUpMissing' }]);
  });

  test('a fault of ours is reported, and the change stays', async () => {
    const { store, page } = await desktopOf(anna, await firm(), { around: { before: () => { throw new TypeError('ours'); } } });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(page.faults.map(String)).toContain('TypeError: ours');
    expect(store.snapshot.waiting).toMatchObject([{ why: 'broken' }]);
  });
});
