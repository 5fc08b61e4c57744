import { GraphError } from '../../src/graph/graphError';
import { encodeOpportunity } from '../../src/store/encodeOpportunity';
import type { Store } from '../../src/store/storeTypes';
import { firm, flag } from './acts';
import { desktop, withCases } from './drifting';
import type { MemorySite } from './memorySite';
import { desktopOf, lastingCabinet, setUp } from './office';
import { anna, bo, caseOf, heard } from './people';

const at = '2026-11-24T11:00:00.000Z';
const keysOf = (cases: readonly { readonly key: string }[]) => cases.map(({ key }) => key);

/** Anna's desktop over five cases, of which somebody has recycled the second row in SharePoint. */
async function recycled() {
  const site = await withCases();
  const { store } = await desktop(site);
  await store.refresh('silent');
  site.remove('Opportunities', '2');
  await store.refresh('silent');
  return { site, store };
}

const recycledIn = async (store: Store) => (await store.own.recycling()).cases;
const rowsOf = (site: MemorySite, key: string) => site.rows('Opportunities').filter(({ Key }) => Key === key);

describe('a case whose row somebody has recycled', () => {
  test('is gone from the cases, is told of with its words, and is made again with the same key and the same act', async () => {
    const { site, store } = await recycled();
    expect(keysOf(store.snapshot.cases)).not.toContain('mail-2');
    expect(await recycledIn(store)).toMatchObject([{ key: 'mail-2', words: '20', by: anna }]);
    await (await store.own.recycling()).bringBack('mail-2', at);
    expect(keysOf(store.snapshot.cases)).toContain('mail-2');
    await store.refresh('silent');
    expect(rowsOf(site, 'mail-2')).toMatchObject([{ Key: 'mail-2', Intent: 'i2', Words: '20', ByUpn: anna.upn }]);
    expect([store.snapshot.waiting, await recycledIn(store)]).toEqual([[], []]);
    expect(store.snapshot.cases.filter(({ key }) => key === 'mail-2')).toHaveLength(1);
  });

  test('is made again with what this app does not know, too', async () => {
    const site = await withCases();
    site.overwrite('Opportunities', '2', { RoughSize: 'decades' });
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.remove('Opportunities', '2');
    await store.refresh('silent');
    await (await store.own.recycling()).bringBack('mail-2', at);
    await store.refresh('silent');
    expect(rowsOf(site, 'mail-2')).toMatchObject([{ Words: '20', RoughSize: 'decades', Title: 'Havbro: 20' }]);
    expect(store.snapshot.waiting).toEqual([]);
  });

  test('is told of, too, where everything had to be read again, and after a restart', async () => {
    const site = await withCases();
    const cabinet = lastingCabinet();
    const one = await desktopOf(anna, site, { cabinet });
    await one.store.refresh('silent');
    site.remove('Opportunities', '2');
    site.forgetTokens();
    await one.store.refresh('silent');
    const again = await desktopOf(anna, site, { cabinet });
    expect(keysOf(await recycledIn(again.store))).toEqual(['mail-2']);
  });

  test('an edit that had met the row gone goes into the new one, after it', async () => {
    const { site, store } = await recycled();
    await store.commit({ act: 'enter', list: 'Opportunities', key: 'mail-2', intent: 'e1', seen: { Owner: null }, meant: { Owner: 'bo' } });
    await store.commit({ act: 'hear', activity: heard(anna, 'h1', { caseKey: 'mail-2' }) });
    await store.refresh('silent');
    expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile' }, { tries: 0 }]);
    await (await store.own.recycling()).bringBack('mail-2', at);
    expect(store.snapshot.waiting.map(({ change }) => change.act)).toEqual(['flag', 'enter', 'hear']);
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(rowsOf(site, 'mail-2')).toMatchObject([{ Words: '20', Owner: 'bo' }]);
    expect(site.rows('Activities')).toMatchObject([{ CaseKey: 'mail-2' }]);
  });

  test('brought back by two at once it is one row; flagged anew by a colleague meanwhile, the old words are heard on that', async () => {
    const { site, store } = await recycled();
    const { store: other } = await desktop(site);
    await other.commit(flag(caseOf(bo, 'b2', { key: 'mail-2', mail: undefined, words: 'Flagged anew' })));
    await other.refresh('silent');
    await (await store.own.recycling()).bringBack('mail-2', at);
    await store.refresh('silent');
    expect(rowsOf(site, 'mail-2')).toMatchObject([{ Words: 'Flagged anew' }]);
    expect(site.rows('Activities')).toMatchObject([{ CaseKey: 'mail-2', Words: '20', ByUpn: anna.upn }]);
  });

  test('restored in SharePoint, or let go by the person, it is not told of any more', async () => {
    const { site, store } = await recycled();
    site.write('Opportunities', { Key: 'mail-2', Intent: 'i2', Stage: 'flagged', Words: '20', At: at, Period: '2026-11' });
    await store.refresh('silent');
    expect(await recycledIn(store)).toEqual([]);
    site.remove('Opportunities', '3');
    await store.refresh('silent');
    expect(keysOf(await recycledIn(store))).toEqual(['mail-3']);
    await (await store.own.recycling()).forget('mail-3');
    expect(await recycledIn(store)).toEqual([]);
  });

  test('that was taken back before is not told of', async () => {
    const site = await withCases();
    site.overwrite('Opportunities', '2', { Stage: 'withdrawn', IsWithdrawn: true });
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.remove('Opportunities', '2');
    await store.refresh('silent');
    expect(await recycledIn(store)).toEqual([]);
  });

  test('restored beside the one that was made again, where SharePoint could not refuse it: both are shown, and none is merged', async () => {
    const { site, store } = await recycled();
    await (await store.own.recycling()).bringBack('mail-2', at);
    await store.refresh('silent');
    site.loosen('Opportunities', 'Key', {});
    site.write('Opportunities', { Key: 'mail-2', Intent: 'i2', Stage: 'flagged', Words: 'As it was', At: at, Period: '2026-11' });
    await store.refresh('silent');
    expect(store.snapshot.cases.filter(({ key }) => key === 'mail-2')).toMatchObject([{ words: '20' }]);
    expect((await store.own.recycling()).twins('mail-2')).toMatchObject([{ words: 'As it was' }]);
    expect(rowsOf(site, 'mail-2')).toHaveLength(2);
    expect((await store.own.recycling()).twins('mail-1')).toEqual([]);
  });
});

describe('a case that stands in Erasures', () => {
  test('is never offered, and no text of it stays on the machine: not in rows, outbox, drafts, or what was heard on it', async () => {
    const site = await withCases();
    const cabinet = lastingCabinet();
    const { store } = await desktopOf(anna, site, { cabinet });
    await store.commit({ act: 'hear', activity: heard(anna, 'h1', { caseKey: 'mail-2', words: 'Heard secret' }) });
    await store.refresh('silent');
    site.overwrite('Opportunities', '2', { Words: 'Case secret' });
    await store.refresh('silent');
    await store.writeDraft('edit:i2', { words: 'Draft secret' } as never);
    await store.commit({ act: 'enter', list: 'Opportunities', key: 'mail-2', intent: 'e1', seen: { Words: 'Other' }, meant: { Words: 'Edit secret' } });
    await store.refresh('silent');
    const kept = async () => JSON.stringify([await cabinet.replica.look(new Map()).then(({ notes, lists }) => [notes, ...lists]), await cabinet.outbox.all(), await store.readDraft('edit:i2')]);
    for (const text of ['Case', 'Heard', 'Draft', 'Edit']) expect(await kept()).toContain(`${text} secret`);
    site.write('Erasures', { Key: 'mail-2' });
    site.remove('Opportunities', '2');
    await store.refresh('silent');
    expect(await kept()).not.toContain('secret');
    expect([keysOf(store.snapshot.cases).sort(), await recycledIn(store), store.snapshot.waiting]).toEqual([['mail-1', 'mail-3', 'mail-4', 'mail-5'], [], []]);
  });

  test('is not offered either where only the cases were asked for by then', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.write('Erasures', { Key: 'mail-2' });
    site.remove('Opportunities', '2');
    await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined })));
    await store.refresh('silent');
    expect(await recycledIn(store)).toEqual([]);
  });

  test('and still has its row, which somebody changes: it stays away', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    site.write('Erasures', { Key: 'mail-2' });
    await store.refresh('silent');
    site.overwrite('Opportunities', '2', { Owner: 'bo' });
    site.forgetTokens();
    await store.refresh('silent');
    expect(keysOf(store.snapshot.cases)).not.toContain('mail-2');
  });
});

test.each([['is not there', true], ['may not be read', false]] as const)('a list of erasures that %s stops nothing else, and nothing is offered until it has been read', async (_what, isRemoved) => {
  const site = await withCases();
  let isRefused = !isRemoved;
  if (isRemoved) site.removeList('Erasures');
  const { store } = await desktop(site, { before: (_name, list) => { if (isRefused && list === 'Erasures') throw new GraphError('forbidden', 403, 'accessDenied', ''); } });
  await store.refresh('silent');
  site.remove('Opportunities', '2');
  await store.refresh('silent');
  expect([store.snapshot.trouble, store.snapshot.cases.length, await recycledIn(store)]).toEqual([undefined, 4, []]);
  isRefused = false;
  if (isRemoved) await setUp(site);
  await store.refresh('silent');
  expect(keysOf(await recycledIn(store))).toEqual(['mail-2']);
});

test('nobody is told of cases that this machine never had', async () => {
  const site = await firm();
  const { store } = await desktop(site);
  await store.refresh('silent');
  expect(await recycledIn(store)).toEqual([]);
});

test('of very many that go at once the newest hundred are offered', async () => {
  const site = await firm();
  for (let number = 1; number <= 130; number += 1) site.write('Opportunities', encodeOpportunity(caseOf(anna, `i${number}`, { key: `mail-${number}` })));
  const { store } = await desktop(site);
  await store.refresh('silent');
  for (let id = 1; id <= 130; id += 1) site.remove('Opportunities', String(id));
  await store.refresh('silent');
  expect(keysOf(await recycledIn(store)).sort()).toEqual(Array.from({ length: 100 }, (_, place) => `mail-${place + 31}`).sort());
});
