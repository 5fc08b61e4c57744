import { replicaLists } from '../../src/store/listNames';
import { client } from '../domain/firms';
import { firm, flag, lost, until } from './acts';
import { desktopOf, lastingCabinet, setUp } from './office';
import { anna, bo, caseOf } from './people';

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

  test('a round that one list stops is over only when nothing of it goes on', async () => {
    const site = await firm();
    let free = (): void => undefined;
    const held = new Promise<void>((done) => (free = done));
    let goesOn = 0;
    const around = {
      before: async (name: string, list: string) => {
        if (name !== 'deltaFromNow') return;
        if (list === 'Accounts') throw lost();
        goesOn += 1;
        if (list === 'People') await held;
      },
      after: (name: string) => void (name === 'deltaFromNow' && (goesOn -= 1)),
    };
    const { store } = await desktopOf(anna, site, { around });
    const round = store.refresh('silent').then(() => goesOn);
    await until(() => goesOn === 1);
    await new Promise((done) => setImmediate(done));
    free();
    expect(await round).toBe(0);
    expect(store.snapshot.trouble).toBe('offline');
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
    expect(store.snapshot.accounts).toEqual([client('a1', 'Havbro', ['havbro.example', 'hav.example'])]);
  });

  test('lists made anew are found again', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site);
    site.write('Opportunities', rowOf('old'));
    await store.refresh('silent');
    for (const name of replicaLists) site.removeList(name);
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

function rowOf(key: string, period = '2026-11'): Record<string, unknown> {
  return { Key: key, Intent: `intent of ${key}`, Stage: 'flagged', Words: 'w', AccountName: 'Havbro', ByUpn: 'x@nordlys.example', At: `${period}-02T08:00:00.000Z`, Period: period };
}
