import type { Change, Entry } from '../../src/store/storeTypes';
import { firm, flag, until } from './acts';
import { desktopOf, lastingCabinet } from './office';
import { anna, bo, caseOf } from './people';

const day = 24 * 3_600_000;
const skews = [['a day behind', -day], ['right', 0], ['a day ahead', day]] as const;
/** Instants at which a calendar or a wall clock does something; Copenhagen and Stockholm change theirs at 01:00 UTC. */
const instants = ['2026-11-24T10:00:00.000Z', '2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00.000Z', '2026-10-25T00:59:59.999Z', '2026-10-25T01:00:00.000Z', '2028-02-28T23:59:59.999Z', '2028-02-29T12:00:00.000Z', '2028-03-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'];
const pairs = skews.flatMap(([his, behind]) => skews.map(([hers, ahead]) => [hers, his, ahead, behind] as const));

const title = (intent: string, seen: string, meant: string): Change => ({ act: 'enter', list: 'Accounts', key: 'a1', intent, seen: { Title: seen }, meant: { Title: meant } }) satisfies Entry;

/** Two people who have read the firm's one client, at an instant that each clock tells in its own way. */
async function opened(at: string, ahead: number, behind: number) {
  const site = await firm();
  site.write('Accounts', { Key: 'a1', Title: 'Havbro' });
  const [hers, his] = [ahead, behind].map((skew) => new Date(Date.parse(at) + skew).toISOString()) as [string, string];
  const [{ store: she }, { store: he }] = await Promise.all([desktopOf(anna, site, { clock: () => hers }), desktopOf(bo, site, { clock: () => his })]);
  for (const one of [she, he]) await one.refresh('silent');
  return { site, she, he, hers, his };
}

describe.each(pairs)('her clock is %s, his is %s', (_hers, _his, ahead, behind) => {
  test('who writes last has the last word, and both see it', async () => {
    for (const at of instants) {
      const { site, she, he } = await opened(at, ahead, behind);
      await she.commit(title('e1', 'Havbro', 'by her'));
      for (const one of [she, he]) await one.refresh('silent');
      await he.commit(title('e2', 'by her', 'by him'));
      for (const one of [he, she]) await one.refresh('silent');
      expect([at, site.rows('Accounts')[0]?.['Title'], she.snapshot.accounts[0]?.name, he.snapshot.accounts[0]?.name]).toEqual([at, 'by him', 'by him', 'by him']);
    }
  });

  test('who comes second to one cell is asked, whatever the clocks say', async () => {
    for (const at of instants) {
      const { site, she, he } = await opened(at, ahead, behind);
      await he.commit(title('e2', 'Havbro', 'by him'));
      await she.commit(title('e1', 'Havbro', 'by her'));
      for (const one of [he, she]) await one.refresh('silent');
      expect([at, site.rows('Accounts')[0]?.['Title'], he.snapshot.waiting.length, she.snapshot.waiting[0]?.why]).toEqual([at, 'by him', 0, 'changedMeanwhile']);
    }
  });

  test('of two who flag one mail the first to arrive has the case, the other’s words stand on it, and both see both', async () => {
    for (const at of instants) {
      const { site, she, he, hers, his } = await opened(at, ahead, behind);
      await he.commit(flag(caseOf(bo, 'b', { at: his, period: his.slice(0, 7) })));
      await she.commit(flag(caseOf(anna, 'a', { at: hers, period: hers.slice(0, 7) })));
      for (const one of [he, she, he, she]) await one.refresh('silent');
      expect([at, site.rows('Opportunities').map(({ Intent }) => Intent), site.rows('Activities').map(({ Intent }) => Intent)]).toEqual([at, ['b'], ['a']]);
      for (const { snapshot } of [she, he]) expect([at, snapshot.cases.map(({ intent }) => intent), [...snapshot.heard.values()].flat().map(({ intent }) => intent), snapshot.waiting, snapshot.setAside]).toEqual([at, ['b'], ['a'], [], 0]);
    }
  });
});

test.each([['back', -day], ['forward', day], ['back by a year', -365 * day]])('a clock that is set %s while the page is open keeps nothing back: what was done goes, and rounds go on', async (_how, leap) => {
  let at = Date.parse('2026-11-24T10:00:00.000Z');
  const [site, cabinet] = [await firm(), lastingCabinet()];
  const { store, page } = await desktopOf(anna, site, { clock: () => new Date(at).toISOString(), cabinet });
  await store.refresh('silent');
  at += leap;
  await store.commit(flag(caseOf(anna, 'i1')));
  await until(() => store.snapshot.waiting.length === 0 && page.timers.length === 1);
  expect(site.rows('Opportunities')).toHaveLength(1);
  for (let round = 0; round < 3; round += 1) {
    const [timer] = page.timers.splice(0);
    expect(timer?.milliseconds).toBeLessThanOrEqual(10 * 60_000);
    site.write('Opportunities', { Key: `mail-9${round}`, Intent: `x${round}`, Stage: 'flagged', Words: 'w', AccountName: 'Havbro', ByUpn: bo.upn, At: '2026-11-02T08:00:00.000Z', Period: '2026-11' });
    timer?.run();
    await until(() => page.timers.length === 1);
    expect(store.snapshot.cases).toHaveLength(2 + round);
  }
});

test('on the last day of a month the months that are read first are this one and the one before, also after a February', async () => {
  for (const [at, months] of [['2028-03-31T12:00:00.000Z', ['2028-03', '2028-02']], ['2028-02-29T23:59:59.999Z', ['2028-02', '2028-01']], ['2027-01-01T00:00:00.000Z', ['2027-01', '2026-12']], ['2026-10-31T23:30:00.000Z', ['2026-10', '2026-09']]] as const) {
    const site = await firm();
    const asked: string[] = [];
    const real = site.door();
    const { store } = await desktopOf(anna, site, { clock: () => at, connect: async () => ({ lists: { ...real, rowsWhere: (id, column, value) => (asked.push(value), real.rowsWhere(id, column, value)) }, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: () => Promise.reject(new Error('nobody asks')) }) });
    await store.refresh('silent');
    expect(asked).toEqual(months);
  }
});
