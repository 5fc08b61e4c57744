import { GraphError } from '../../src/graph/graphError';
import { HostError } from '../../src/host/hostError';
import { memoryOutbox } from '../../src/store/memoryOutbox';
import type { Remote } from '../../src/store/storeTypes';
import { firm, flag, lost, takeBack, until } from './acts';
import { desktopOf, lastingCabinet, noToDo } from './office';
import { anna, bo, carla, caseOf, heard } from './people';

describe('commit', () => {
  test('is in the snapshot at once, and in SharePoint after a round', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf(anna, 'i1')));
    expect(store.snapshot.cases.map(({ words }) => words)).toEqual(['words of i1']);
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([{ Key: 'mail-1', Intent: 'i1', Words: 'words of i1', ByObject: 'oid-anna', Stage: 'flagged', Period: '2026-11' }]);
    expect(store.snapshot.freshAt).toBe('2026-11-24T10:00:00.000Z');
  });

  test('starts its delivery by itself', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    const isSent = new Promise<void>((done) => store.subscribe(() => store.snapshot.waiting.length === 0 && store.snapshot.freshAt !== undefined && done()));
    await store.commit(flag(caseOf(anna, 'i1')));
    await isSent;
    expect(site.rows('Opportunities')).toHaveLength(1);
  });

  test('the snapshot is one object until something changes', async () => {
    const { store } = await desktopOf(anna, await firm());
    const { snapshot } = store;
    expect(store.snapshot).toBe(snapshot);
    await store.commit(flag(caseOf(anna, 'i1')));
    expect(store.snapshot).not.toBe(snapshot);
  });

  test('an answer lost after the row was made does not make a second one', async () => {
    const site = await firm();
    let isLost = false;
    const around = { after: (name: string) => { if (name === 'create' && !isLost) { isLost = true; throw lost(); } } };
    const { store } = await desktopOf(anna, site, { around });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(isLost).toBe(true);
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toHaveLength(1);
  });

  test('undo of a flag that was never tried leaves no trace and calls nobody', async () => {
    const site = await firm();
    const calls: string[] = [];
    let isOnline = false;
    const connect = async (): Promise<Remote> => {
      if (!isOnline) throw new HostError('offline', 'no network');
      return { lists: site.door({ before: (name) => void calls.push(name) }), signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo };
    };
    const { store } = await desktopOf(anna, site, { connect });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.commit(takeBack('i1'));
    expect(store.snapshot.waiting).toEqual([]);
    expect(store.snapshot.cases).toEqual([]);
    isOnline = true;
    await store.refresh('silent');
    expect(calls).not.toContain('create');
  });

  test('flag, undo, flag again is one open case with the later words', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    await store.commit(takeBack('i1'));
    await store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'withdrawn', IsWithdrawn: true }]);
    await store.commit(flag(caseOf(anna, 'i2')));
    await store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'flagged', IsWithdrawn: false, Intent: 'i2', Words: 'words of i2' }]);
  });

  test('who flags a mail that a colleague has flagged adds to that case', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    await Promise.all([one.store.commit(flag(caseOf(anna, 'i1'))), other.store.commit(flag(caseOf(bo, 'i2')))]);
    await Promise.all([one.store.refresh('silent'), other.store.refresh('silent')]);
    const rows = [...site.rows('Opportunities'), ...site.rows('Activities')];
    expect(rows.map(({ Intent }) => Intent).sort()).toEqual(['i1', 'i2']);
    expect(site.rows('Opportunities')).toHaveLength(1);
    await one.store.refresh('silent');
    expect(one.store.snapshot.heard.get('mail-1')).toMatchObject([{ words: `words of ${String(site.rows('Activities')[0]?.['Intent'])}` }]);
  });

  test('taking back one part leaves the case open while the other stands', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    await one.store.commit(flag(caseOf(anna, 'i1')));
    await one.store.refresh('silent');
    await other.store.commit(flag(caseOf(bo, 'i2')));
    await other.store.refresh('silent');
    await one.store.commit(takeBack('i1'));
    await one.store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'flagged', IsWithdrawn: true }]);
    await other.store.commit(takeBack('i2'));
    await other.store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'withdrawn' }]);
    expect(site.rows('Activities')).toMatchObject([{ IsWithdrawn: true }]);
  });

  test('words taken back while somebody has recycled their case do not stand when it is restored', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    await one.store.commit(flag(caseOf(anna, 'i1')));
    await one.store.refresh('silent');
    await other.store.commit(flag(caseOf(bo, 'i2')));
    await other.store.refresh('silent');
    site.remove('Opportunities', '1');
    await other.store.commit(takeBack('i2'));
    await other.store.refresh('silent');
    expect(other.store.snapshot.waiting).toEqual([]);
    expect(site.rows('Activities')).toMatchObject([{ Intent: 'i2', IsWithdrawn: true }]);
  });

  test('words that come while the case is taken back open it again', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    await one.store.commit(flag(caseOf(anna, 'i1')));
    await one.store.refresh('silent');
    await one.store.commit(takeBack('i1'));
    await one.store.refresh('silent');
    await other.store.commit({ act: 'hear', activity: heard(bo, 'h1') });
    await other.store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'flagged', IsWithdrawn: true }]);
  });

  test('words that an unanswered try made an activity do not become a case as well', async () => {
    const site = await firm();
    const one = await desktopOf(anna, site);
    await one.store.commit(flag(caseOf(anna, 'i1')));
    await one.store.refresh('silent');
    let isLost = false;
    const around = { after: (name: string, list: string) => { if (name === 'create' && list === 'Activities') { isLost = true; throw lost(); } } };
    const other = await desktopOf(bo, site, { around });
    await other.store.commit(flag(caseOf(bo, 'i2')));
    await until(() => isLost && other.store.snapshot.waiting[0]?.why === 'offline');
    site.overwrite('Opportunities', '1', { Stage: 'withdrawn', IsWithdrawn: true });
    await other.store.refresh('silent');
    expect(other.store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'flagged', IsWithdrawn: true, Intent: 'i1' }]);
    expect(site.rows('Activities')).toMatchObject([{ Intent: 'i2' }]);
  });

  test.each([['withdrawn', []], ['opened again by a colleague', [flag(caseOf(carla, 'i3'))]]])('a flag whose answer was lost, taken back elsewhere and %s, does not come back', async (_what, meanwhile) => {
    const site = await firm();
    let isLost = false;
    const around = { after: (name: string) => { if (name === 'create' && !isLost) { isLost = true; throw lost(); } } };
    const { store } = await desktopOf(anna, site, { around });
    await store.commit(flag(caseOf(anna, 'i1')));
    await until(() => store.snapshot.waiting[0]?.why === 'offline');
    const elsewhere = await desktopOf(anna, site);
    await elsewhere.store.refresh('silent');
    await elsewhere.store.commit(takeBack('i1'));
    await elsewhere.store.refresh('silent');
    const colleague = await desktopOf(carla, site);
    await colleague.store.commit(...meanwhile);
    await colleague.store.refresh('silent');
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Activities')).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([meanwhile.length > 0 ? { Intent: 'i3', Stage: 'flagged' } : { Intent: 'i1', Stage: 'withdrawn' }]);
  });

  test('another mail with the same message id is a case of its own, and undo finds it', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    const theirs = caseOf(bo, 'i2', { mail: { ...caseOf(bo, 'i2').mail!, sender: 'else@havbro.example', stricterKey: 'mail-2-strict' } });
    await one.store.commit(flag(caseOf(anna, 'i1')));
    await one.store.refresh('silent');
    await other.store.commit(flag(theirs));
    await other.store.refresh('silent');
    expect(site.rows('Opportunities').map(({ Key }) => Key)).toEqual(['mail-1', 'mail-2-strict']);
    await other.store.commit(takeBack('i2'));
    await other.store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'flagged' }, { Stage: 'withdrawn' }]);
  });

  test('two mails with one message id, flagged here while a colleague flags the second: one case each, whoever’s is sent first', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    const second = { ...caseOf(anna, 'i1').mail!, sender: 'else@havbro.example', stricterKey: 'mail-2-strict' };
    await one.store.commit(flag(caseOf(bo, 'i3', { mail: second })));
    await one.store.refresh('silent');
    await other.store.commit(flag(caseOf(anna, 'i1')), flag(caseOf(anna, 'i2', { key: 'mail-2-strict', mail: second })));
    await other.store.refresh('silent');
    expect(site.rows('Opportunities').map(({ Key, Intent }) => [Key, Intent])).toEqual([['mail-1', 'i3'], ['mail-1-strict', 'i1']]);
    expect(site.rows('Activities')).toMatchObject([{ CaseKey: 'mail-1', Intent: 'i2' }]);
    await other.store.commit(takeBack('i2'));
    await other.store.refresh('silent');
    expect(site.rows('Activities')).toMatchObject([{ Intent: 'i2', IsWithdrawn: true }]);
  });

  test('a stranger’s nonsense under our key does not stop the flag', async () => {
    const site = await firm();
    site.write('Opportunities', { Key: 'mail-1', Stage: 'flagged' });
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(store.snapshot.cases.map(({ key }) => key)).toEqual(['mail-1-strict']);
    expect(store.snapshot.setAside).toBe(1);
  });

  test('fills in who it was when the host did not know the object id', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf({ oid: undefined, upn: 'alias@nordlys.example', name: '' }, 'i1')));
    await store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ ByObject: 'oid-anna', ByUpn: 'anna@nordlys.example', ByName: 'Anna Aagaard' }]);
  });

  test('whoever signed in is named, where the host names a shared mailbox', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    await store.commit(flag(caseOf({ oid: undefined, upn: 'support@nordlys.example', name: 'Support' }, 'i1')));
    await store.refresh('silent');
    expect(site.rows('Opportunities')).toMatchObject([{ ByObject: 'oid-anna', ByUpn: 'anna@nordlys.example', ByName: 'Anna Aagaard' }]);
  });

  test('one change that fails does not hold up another case, and keeps the order of its own', async () => {
    const site = await firm();
    const around = { before: (name: string, list: string) => { if (name === 'create' && list === 'Activities') throw new GraphError('forbidden', 403, 'accessDenied', 'no'); } };
    const { store } = await desktopOf(anna, site, { around });
    await store.commit({ act: 'hear', activity: heard(anna, 'h1', { caseKey: 'other' }) });
    await store.commit({ act: 'hear', activity: heard(anna, 'h2', { caseKey: 'other' }) });
    await store.commit(flag(caseOf(anna, 'i1')));
    await store.refresh('silent');
    expect(store.snapshot.waiting.map(({ why, tries }) => [why, tries > 0])).toEqual([['forbidden', true], ['new', false]]);
    expect(site.rows('Opportunities')).toHaveLength(1);
  });

  test('a browser that keeps nothing says so, and sends what waits as long as the page stands', async () => {
    const site = await firm();
    const cabinet = { ...lastingCabinet(), outbox: memoryOutbox() };
    let isOffline = true;
    const around = { before: () => { if (isOffline) throw lost(); } };
    const { store } = await desktopOf(bo, site, { cabinet, around });
    await store.commit(flag(caseOf(bo, 'i2')));
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ isLasting: false, waiting: [{ why: 'offline' }] });
    isOffline = false;
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toHaveLength(1);
  });
});
