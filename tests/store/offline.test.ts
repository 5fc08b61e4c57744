import type { Change } from '../../src/store/storeTypes';
import { firm, lost } from './acts';
import { desktopOf, lastingCabinet } from './office';
import { anna } from './people';

test('a hundred changes without a network, the page opened again half-way: their count is told, and each is sent once, those of one row in their order', async () => {
  const [site, cabinet] = [await firm(), lastingCabinet()];
  for (let row = 0; row < 10; row += 1) site.write('Accounts', { Key: `a${row}`, Title: 'as it was' });
  const first = await desktopOf(anna, site, { cabinet });
  await first.store.refresh('silent');
  first.store.close();
  const change = (number: number): Change => ({ act: 'enter', list: 'Accounts', key: `a${number % 10}`, intent: `e${number}`, seen: { Title: number < 10 ? 'as it was' : `number ${number - 10}` }, meant: { Title: `number ${number}` } });
  for (const half of [0, 50]) {
    const { store } = await desktopOf(anna, site, { cabinet, connect: () => Promise.reject(lost()) });
    for (let number = half; number < half + 50; number += 1) await store.commit(change(number));
    await store.refresh('silent');
    expect(store.snapshot).toMatchObject({ trouble: 'offline', accounts: Array(10).fill({}) });
    expect(store.snapshot.waiting.map(({ why }) => why)).toEqual(Array(half + 50).fill('offline'));
    store.close();
  }
  const written: string[] = [];
  const real = site.door();
  const lists = { ...real, update: (...values: Parameters<typeof real.update>) => (written.push(String(values[3]['Title'])), real.update(...values)) };
  const { store } = await desktopOf(anna, site, { cabinet, connect: async () => ({ lists, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: () => Promise.reject(lost()) }) });
  await store.refresh('silent');
  expect(written).toEqual(Array.from({ length: 100 }, (_, number) => `number ${number}`));
  expect([store.snapshot.waiting, site.rows('Accounts').map(({ Title }) => Title)]).toEqual([[], Array.from({ length: 10 }, (_, row) => `number ${90 + row}`)]);
});
