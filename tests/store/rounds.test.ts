import { GraphError } from '../../src/graph/graphError';
import { replicaLists } from '../../src/store/listNames';
import { firm, lost, until } from './acts';
import type { MemorySite } from './memorySite';
import { desktopOf, lastingCabinet } from './office';
import { anna } from './people';

/** A desktop whose calls are written down; `fails`: what is thrown instead of a call. */
async function desk(site: MemorySite, { cabinet = lastingCabinet(), fails = () => undefined }: { readonly cabinet?: ReturnType<typeof lastingCabinet>; readonly fails?: (name: string, list: string) => Error | undefined } = {}) {
  const calls: (readonly [string, string])[] = [];
  const around = {
    before: (name: string, list: string): void => {
      calls.push([name, list]);
      const fault = fails(name, list);
      if (fault) throw fault;
    },
  };
  const { store, page } = await desktopOf(anna, site, { cabinet, around });
  const byItself = async (): Promise<void> => {
    calls.length = 0;
    page.timers.splice(0)[0]!.run();
    await until(() => page.timers.length === 1);
  };
  const asked = (wanted: string) => calls.filter(([name]) => name === wanted).map(([, list]) => list);
  return { store, page, calls, byItself, asked };
}

test('the first round by itself asks for what colleagues change all day, the second for all lists', async () => {
  const { store, byItself, asked } = await desk(await firm());
  await store.refresh('silent');
  await byItself();
  expect(asked('delta').sort()).toEqual(['Activities', 'Opportunities']);
  await byItself();
  expect(asked('delta').sort()).toEqual([...replicaLists].sort());
});

test('a list that was never complete here comes along with the cases', async () => {
  let isWell = false;
  const { store, page, byItself, asked } = await desk(await firm(), { fails: (name, list) => (!isWell && list === 'Accounts' && name === 'page' ? lost() : undefined) });
  await store.refresh('silent');
  expect(store.snapshot.trouble).toBe('offline');
  isWell = true;
  await byItself();
  expect(asked('deltaFromNow')).toEqual(['Accounts']);
  expect([store.snapshot.trouble, page.faults]).toEqual([undefined, []]);
});

test('the lists are looked for once, and again only when one is gone', async () => {
  const site = await firm();
  const { store, calls, asked } = await desk(site);
  await store.refresh('silent');
  await store.refresh('silent');
  expect(asked('all')).toHaveLength(1);
  site.removeList('Accounts');
  await store.refresh('silent');
  calls.length = 0;
  await store.refresh('silent');
  expect([asked('all').length, store.snapshot.trouble]).toEqual([1, 'setUpMissing']);
});

test('a site on which Erasures is not there yet is a site all the same, and is not looked over again for it', async () => {
  const site = await firm();
  site.removeList('Erasures');
  const { store, asked } = await desk(site);
  await store.refresh('silent');
  await store.refresh('silent');
  expect([store.snapshot.trouble, store.snapshot.freshAt, asked('all').length]).toEqual([undefined, '2026-11-24T10:00:00.000Z', 1]);
});

test.each<[string, Error, string | undefined]>([
  ['may not be read', new GraphError('forbidden', 403, 'accessDenied', 'no'), undefined],
  ['is gone', new GraphError('missing', 404, 'itemNotFound', 'gone'), undefined],
  ['does not answer', lost(), 'offline'],
])('where Erasures %s', async (_what, fault, trouble) => {
  const { store } = await desk(await firm(), { fails: (_name, list) => (list === 'Erasures' ? fault : undefined) });
  await store.refresh('silent');
  expect(store.snapshot.trouble).toBe(trouble);
});

test('a round in which nothing has changed writes that it was there, and nothing else', async () => {
  const cabinet = lastingCabinet();
  const { store } = await desk(await firm(), { cabinet });
  await store.refresh('silent');
  await store.refresh('silent');
  const applied: unknown[] = [];
  const { apply } = cabinet.replica;
  cabinet.replica.apply = (step) => (applied.push(step), apply.call(cabinet.replica, step));
  await store.refresh('silent');
  expect(applied).toEqual([{ list: 'Opportunities', notes: { freshAt: '2026-11-24T10:00:00.000Z' } }]);
});

test('pages that lead back to one that was read are a circle, and that is told', async () => {
  const site = await firm();
  for (let number = 1; number <= 9; number += 1) site.write('Accounts', { Key: `a${number}`, Title: `Client ${number}` });
  const real = site.door();
  let pages = 0;
  const isAccounts = async (id: string) => (await real.all()).find((one) => one.id === id)?.name === 'Accounts';
  const lists = { ...real, page: async (id: string, link?: string) => ((await isAccounts(id)) && (pages += 1) > 2 ? { rows: [], nextLink: 'again' } : real.page(id, link)) };
  const { store } = await desktopOf(anna, { door: () => lists });
  await store.refresh('silent');
  expect([store.snapshot.trouble, pages]).toEqual(['broken', 4]);
});
