import { memoryOutbox } from '../../src/store/memoryOutbox';
import { memoryReplica } from '../../src/store/memoryReplica';
import type { Outbox } from '../../src/store/outboxTypes';
import { firm, flag, takeBack } from './acts';
import { full, moody } from './moodyOutbox';
import { desktopOf } from './office';
import { anna, caseOf, heard } from './people';

/** Flags, adds and takes back while the browser refuses some steps, then lets it be; gives back the site's rows. */
async function played(outbox: Outbox) {
  const site = await firm();
  const { store, page } = await desktopOf(anna, site, { cabinet: { replica: memoryReplica(), outbox } });
  await store.commit(flag(caseOf(anna, 'i1')));
  await store.commit({ act: 'hear', activity: heard(anna, 'h1') }, { act: 'hear', activity: heard(anna, 'h2') });
  await store.refresh('silent');
  await store.commit(takeBack('h1'));
  await store.commit({ act: 'enter', list: 'Accounts', key: 'a1', intent: 'e1', seen: undefined, meant: { Title: 'Havbro' } });
  await store.refresh('silent');
  await store.refresh('silent');
  return { site, store, page };
}

const wanted = { cases: ['i1'], heard: [['h1', true], ['h2', undefined]], clients: ['Havbro'] };

function rowsOf({ site }: Awaited<ReturnType<typeof played>>) {
  return {
    cases: site.rows('Opportunities').map(({ Intent }) => Intent),
    heard: site.rows('Activities').map(({ Key, IsWithdrawn }) => [Key, IsWithdrawn === true || undefined]),
    clients: site.rows('Accounts').map(({ Title }) => Title),
  };
}

test('a step that the browser refuses, whichever it is, loses nothing and doubles nothing; so does every step from it on', async () => {
  const calm = moody(() => false);
  expect(rowsOf(await played(calm.outbox))).toEqual(wanted);
  const count = calm.steps();
  for (let step = 1; step <= count; step += 1) {
    for (const isRefused of [(one: number) => one === step, (one: number) => one >= step]) {
      const end = await played(moody(isRefused).outbox);
      expect([step, rowsOf(end), end.store.snapshot.waiting, end.page.faults]).toEqual([step, wanted, [], []]);
    }
  }
  expect(count).toBeGreaterThan(30);
}, 120_000);

test('rows that the browser refuses to keep, at whichever step, once or from there on: all goes on in memory, and the next page reads what was kept, or all anew', async () => {
  const played = async (isRefused: (step: number) => boolean) => {
    let steps = 0;
    const kept = memoryReplica();
    const replica = new Proxy(kept, {
      get: (target, name, self) => {
        const method: unknown = Reflect.get(target, name, self);
        if (typeof method !== 'function' || name === 'close' || name === 'look' || name === 'chunk') return method;
        return async (...values: unknown[]) => {
          if (isRefused((steps += 1))) throw full();
          return Reflect.apply(method, target, values) as unknown;
        };
      },
    });
    const site = await firm();
    for (const number of [1, 2, 3, 4, 5]) site.write('Accounts', { Key: `a${number}`, Title: `Client ${number}` });
    const outbox = { ...memoryOutbox(), isLasting: true };
    const { store, page } = await desktopOf(anna, site, { cabinet: { replica, outbox } });
    await store.refresh('silent');
    await store.commit(flag(caseOf(anna, 'i1')));
    site.write('Accounts', { Key: 'a6', Title: 'Client 6' });
    await store.refresh('silent');
    const again = await desktopOf(anna, site, { cabinet: { replica: kept, outbox } });
    await again.store.refresh('silent');
    return { steps, faults: page.faults, seen: [store, again.store].map(({ snapshot }) => [snapshot.trouble, snapshot.waiting.length, snapshot.accounts.length, snapshot.cases.map(({ intent }) => intent)]) };
  };
  const whole = [undefined, 0, 6, ['i1']];
  const { steps } = await played(() => false);
  for (let step = 1; step <= steps; step += 1) for (const isRefused of [(one: number) => one === step, (one: number) => one >= step]) {
    const { faults, seen } = await played(isRefused);
    expect([step, faults, ...seen]).toEqual([step, [], whole, whole]);
  }
  expect(steps).toBeGreaterThan(20);
}, 120_000);
