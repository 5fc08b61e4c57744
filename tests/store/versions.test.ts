import { memoryOutbox } from '../../src/store/memoryOutbox';
import { memoryReplica } from '../../src/store/memoryReplica';
import type { Sealed } from '../../src/store/outboxTypes';
import { firm, flag } from './acts';
import { desktopOf } from './office';
import { anna, caseOf, heard } from './people';

/** As the first layout had them: no refusal, no group. */
const old: readonly Sealed[] = [
  { seq: 3, change: flag(caseOf(anna, 'i1')), since: '2026-11-20T08:00:00.000Z', why: 'offline', tries: 2 },
  { seq: 5, change: { act: 'hear', activity: heard(anna, 'h1') }, since: '2026-11-20T08:05:00.000Z', why: 'new', tries: 0 },
];

/** As a version that is yet to come may have them. */
const newer = { seq: 4, change: { act: 'win', caseKey: 'mail-1', intent: 'w1' }, since: '2026-11-21T08:00:00.000Z', why: 'new', tries: 0, colour: 'green' } as unknown as Sealed;

async function opened(there: readonly Sealed[]) {
  const outbox = { ...memoryOutbox(there, 9), isLasting: true };
  const site = await firm();
  return { outbox, site, ...(await desktopOf(anna, site, { cabinet: { replica: memoryReplica(), outbox } })) };
}

test('what the first layout kept is delivered', async () => {
  const { store, site } = await opened(old);
  await store.refresh('silent');
  expect(store.snapshot.waiting).toEqual([]);
  expect([site.rows('Opportunities').map(({ Intent }) => Intent), site.rows('Activities').map(({ Key }) => Key)]).toEqual([['i1'], ['h1']]);
});

test('what a newer version of the app did is kept as it is, is told of, and holds up nothing', async () => {
  const { store, site, outbox, page } = await opened([...old, newer]);
  expect(store.snapshot).toMatchObject({ fromNewer: ['2026-11-21T08:00:00.000Z'], waiting: [{ seq: 3 }, { seq: 5 }] });
  await store.refresh('silent');
  await store.commit({ act: 'takeBack', caseKey: 'mail-1', part: 'h1', intent: 't1', at: '2026-11-24T09:00:00.000Z' });
  await store.refresh('silent');
  expect(await outbox.all()).toEqual([newer]);
  expect(site.rows('Activities')).toMatchObject([{ Key: 'h1', IsWithdrawn: true }]);
  expect(page.faults).toEqual([]);
});

test('what a newer version has added to a row stays in it', async () => {
  const { store, outbox } = await opened([{ ...old[1], colour: 'green' } as unknown as Sealed]);
  await store.own.sendAgain(5);
  expect(await outbox.all()).toMatchObject([{ colour: 'green' }]);
});
