import { GraphError } from '../../src/graph/graphError';
import { HostError } from '../../src/host/hostError';
import type { Opportunity } from '../../src/domain/opportunity';
import type { Change, Remote } from '../../src/store/storeTypes';
import { MemorySite } from './memorySite';
import { desktopOf, lastingCabinet, setUp } from './office';
import { anna, bo, caseOf, heard } from './people';

const flag = (opportunity: Opportunity): Change => ({ act: 'flag', opportunity });
const takeBack = (part: string, caseKey = 'mail-1'): Change => ({ act: 'takeBack', caseKey, part, intent: `undo-${part}`, at: '2026-11-24T09:30:00.000Z' });
const lost = () => new GraphError('offline', 0, 'noAnswer', 'Graph could not be reached.');

async function firm(): Promise<MemorySite> {
  const site = new MemorySite();
  await setUp(site);
  return site;
}

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
      return { lists: site.door({ before: (name) => void calls.push(name) }), signedIn: { person: anna, tenantId: 't' } };
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

  test('a browser that keeps nothing says so unless the case is sent at once', async () => {
    const site = await firm();
    const cabinet = { ...lastingCabinet(), isLasting: false };
    const sent = await desktopOf(anna, site, { cabinet });
    await sent.store.commit(flag(caseOf(anna, 'i1')));
    expect(site.rows('Opportunities')).toHaveLength(1);
    const offline = await desktopOf(bo, site, { cabinet: { ...lastingCabinet(), isLasting: false }, connect: () => Promise.reject(new HostError('offline', 'no network')) });
    await expect(offline.store.commit(flag(caseOf(bo, 'i2')))).rejects.toThrow(/keeps nothing/);
  });
});

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

describe('sync', () => {
  test('what a colleague flags, changes and loses arrives', async () => {
    const site = await firm();
    const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
    await other.store.refresh('silent');
    for (const number of [1, 2, 3, 4, 5, 6, 7]) await one.store.commit(flag(caseOf(anna, `i${number}`, { key: `mail-${number}`, mail: undefined })));
    await one.store.refresh('silent');
    await other.store.refresh('silent');
    expect(other.store.snapshot.cases).toHaveLength(7);
    site.remove('Opportunities', '2');
    await other.store.refresh('silent');
    expect(other.store.snapshot.cases).toHaveLength(6);
  });

  test('a token that is too old means reading all again, and rows that are gone go', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    for (const number of [1, 2, 3, 4, 5]) site.write('Opportunities', { ...rowOf(`mail-${number}`) });
    await store.refresh('silent');
    site.remove('Opportunities', '3');
    site.write('Opportunities', rowOf('mail-6'));
    site.forgetTokens();
    await store.refresh('silent');
    expect(store.snapshot.trouble).toBeUndefined();
    expect(store.snapshot.cases.map(({ key }) => key).sort()).toEqual(['mail-1', 'mail-2', 'mail-4', 'mail-5', 'mail-6']);
  });

  test('this month and the last come before the pages', async () => {
    const site = await firm();
    for (let number = 1; number <= 30; number += 1) site.write('Opportunities', rowOf(`mail-${number}`, number === 30 ? '2026-11' : '2026-01'));
    const calls: string[] = [];
    const { store } = await desktopOf(anna, site, { around: { before: (name, list) => void (list === 'Opportunities' && calls.push(name)) } });
    await store.refresh('silent');
    expect(calls.slice(0, 4)).toEqual(['deltaFromNow', 'rowsWhere', 'rowsWhere', 'page']);
    expect(store.snapshot.cases).toHaveLength(30);
  });

  test('a deltaLink is kept only after its pages: cut off at every call, then opened again, all is there', async () => {
    for (let cut = 1; cut <= 40; cut += 1) {
      const site = await firm();
      for (let number = 1; number <= 8; number += 1) site.write('Opportunities', rowOf(`mail-${number}`));
      const cabinet = lastingCabinet();
      let calls = 0;
      const cutOff = { before: () => { if ((calls += 1) >= cut) throw lost(); } };
      const first = await desktopOf(anna, site, { cabinet, around: cutOff });
      await first.store.refresh('silent');
      site.write('Opportunities', rowOf('mail-9'));
      first.store.close();
      const { store } = await desktopOf(anna, site, { cabinet });
      await store.refresh('silent');
      expect(store.snapshot.cases).toHaveLength(9);
    }
  });

  test('strangers’ rows are set aside and counted, the rest opens', async () => {
    const site = await firm();
    site.write('Opportunities', rowOf('good'));
    site.write('Opportunities', { ...rowOf('long'), Words: 'x'.repeat(1_000_000) });
    site.write('Opportunities', { ...rowOf('stage'), Stage: 'unheard of' });
    site.write('Opportunities', { ...rowOf('wrong'), At: 17 });
    site.write('Opportunities', { Stage: 'flagged' });
    site.write('Activities', { Key: 'a', Intent: 'a' });
    const { store } = await desktopOf(anna, site);
    await store.refresh('silent');
    expect(store.snapshot.cases.map(({ key }) => key)).toEqual(['good']);
    expect(store.snapshot.setAside).toBe(5);
  });

  test('a stage of the firm’s own is known through Settings', async () => {
    const site = await firm();
    site.overwrite('Settings', '1', { Value: JSON.stringify([{ key: 'pitch', names: { da: 'd', sv: 's', en: 'e' } }]) });
    site.write('Opportunities', { ...rowOf('one'), Stage: 'pitch' });
    const { store } = await desktopOf(anna, site);
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ setAside: 0, stages: [{ key: 'pitch' }], cases: [{ key: 'one' }] });
  });

  test('accounts', async () => {
    const site = await firm();
    site.write('Accounts', { Key: 'a1', Title: 'Havbro', Domains: 'havbro.example  hav.example' });
    const { store } = await desktopOf(anna, site);
    await store.refresh('silent');
    expect(store.snapshot.accounts).toEqual([{ key: 'a1', name: 'Havbro', domains: ['havbro.example', 'hav.example'] }]);
  });

  test('lists made anew are found again', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    site.write('Opportunities', rowOf('old'));
    await store.refresh('silent');
    for (const name of ['Opportunities', 'Activities', 'Accounts', 'Settings']) site.removeList(name);
    await store.refresh('silent');
    expect(store.snapshot.trouble).toBe('setUpMissing');
    await setUp(site);
    site.write('Opportunities', rowOf('new'));
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: undefined, cases: [{ key: 'new' }] });
  });

  test('lookUp asks by single columns and shows what it finds', async () => {
    const site = await firm();
    site.write('Opportunities', rowOf('mail-1'));
    site.write('Opportunities', { ...rowOf('mail-2'), ThreadRoot: 'root-9' });
    const calls: string[] = [];
    const { store } = await desktopOf(anna, site, { around: { before: (name) => void calls.push(name) } });
    await store.lookUp(['mail-1'], 'root-9', undefined);
    expect(calls).toEqual(['rowsWhere', 'rowsWhere']);
    expect(store.snapshot.cases.map(({ key }) => key).sort()).toEqual(['mail-1', 'mail-2']);
  });
});

describe('rounds by themselves', () => {
  const minutes = (count: number) => count * 60_000;

  test('every 30 seconds after a touch, rarer later, not while hidden, at once on return', async () => {
    let at = Date.parse('2026-11-24T10:00:00.000Z');
    const { store, page } = await desktopOf(anna, await firm(), { clock: () => new Date(at).toISOString() });
    expect(page.timers).toEqual([]);
    await store.refresh('silent');
    expect(page.timers.map(({ milliseconds }) => milliseconds)).toEqual([30_000]);
    const pauses: number[] = [];
    for (let round = 0; round < 16; round += 1) {
      const [timer] = page.timers.splice(0);
      at += timer?.milliseconds ?? 0;
      pauses.push(timer?.milliseconds ?? 0);
      timer?.run();
      await until(() => page.timers.length === 1);
    }
    expect(pauses.slice(0, 10)).toEqual(Array<number>(10).fill(30_000));
    expect(Math.max(...pauses)).toBe(minutes(10));
    page.isSeen = false;
    page.wake();
    expect(page.timers).toEqual([]);
    page.isSeen = true;
    const before = store.snapshot.freshAt;
    at += 1000;
    page.wake();
    await until(() => page.timers.length === 1);
    expect(store.snapshot.freshAt).not.toBe(before);
    expect(page.timers[0]?.milliseconds).toBe(30_000);
    store.close();
    expect(page.timers).toEqual([]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setImmediate(done));
}

function rowOf(key: string, period = '2026-11'): Record<string, unknown> {
  return { Key: key, Intent: `intent of ${key}`, Stage: 'flagged', Words: 'w', AccountName: 'Havbro', ByUpn: 'x@nordlys.example', At: `${period}-02T08:00:00.000Z`, Period: period };
}
