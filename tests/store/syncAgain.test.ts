import { deltaIn } from '../../src/graph/listJson';
import type { DeltaPage, Lists } from '../../src/graph/listTypes';
import { linkNote } from '../../src/store/replicaTypes';
import type { Snapshot } from '../../src/store/storeTypes';
import { firm, flag, lost } from './acts';
import type { MemorySite } from './memorySite';
import { desktopOf, lastingCabinet, noToDo } from './office';
import { anna, caseOf } from './people';

const list = 'Opportunities';
const link = linkNote(list);

/** A site with cases 1 to 8, and a desktop that has read them; `change` is what its Graph does otherwise from then on. */
async function desk() {
  const site = await firm();
  for (let number = 1; number <= 8; number += 1) site.write(list, rowOf(number));
  const cabinet = lastingCabinet();
  let door: Partial<Lists> = {};
  const asked: string[] = [];
  const before = (name: string, of: string) => void (of === list && asked.push(name));
  const real = site.door({ before });
  const listsNow: Lists = { ...real, page: (...at) => (door.page ?? real.page)(...at), delta: (...at) => (door.delta ?? real.delta)(...at), rowsWhere: (...at) => (door.rowsWhere ?? real.rowsWhere)(...at) };
  const open = async () => desktopOf(anna, site, { cabinet, connect: async () => ({ lists: listsNow, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo }) });
  const { store } = await open();
  await store.refresh('silent');
  expect(keys(store.snapshot)).toEqual(numbers(8));
  asked.length = 0;
  store.close();
  return { site, cabinet, asked, lists: site.door(), change: (other: Partial<Lists>) => (door = other), again: async () => (await open()).store };
}

test('read again, the list is shown as it was until all is there, and as it is then: never empty, never half', async () => {
  const { site, again } = await desk();
  site.remove(list, '2');
  site.write(list, rowOf(9));
  site.forgetTokens();
  const store = await again();
  const seen = new Set<string>();
  store.subscribe(() => seen.add(keys(store.snapshot).join(' ')));
  await store.refresh('silent');
  /* This month and the last come before the pages. */
  expect([...seen]).toEqual([numbers(9).join(' '), numbers(9).filter((one) => one !== 'mail-2').join(' ')]);
});

test('cut off in the middle, the list is as it was, here and after opening again; the next round reads it all', async () => {
  const { site, lists, change, again, cabinet } = await desk();
  site.overwrite(list, '1', { Words: 'otherwise' });
  site.remove(list, '2');
  site.forgetTokens();
  const store = await again();
  change({ page: async (id, at) => (at === undefined || !(await isList(lists, id)) ? lists.page(id, at) : Promise.reject(lost())), rowsWhere: async () => [] });
  await store.refresh('silent');
  expect([keys(store.snapshot), store.snapshot.trouble]).toEqual([numbers(8), 'offline']);
  store.close();
  const next = await again();
  expect([keys(next.snapshot), wordsOf(next.snapshot, 'mail-1')]).toEqual([numbers(8), 'w']);
  change({});
  await next.refresh('silent');
  expect([keys(next.snapshot), wordsOf(next.snapshot, 'mail-1')]).toEqual([numbers(8).filter((one) => one !== 'mail-2'), 'otherwise']);
  expect((await cabinet.replica.look(new Map())).notes[link]).toBeDefined();
});

test('a deltaLink is not kept before its pages: cut off between two, the old one stands', async () => {
  const { site, lists, change, again, cabinet } = await desk();
  const noted = async () => (await cabinet.replica.look(new Map())).notes[link];
  const before = await noted();
  for (const number of [9, 10, 11, 12, 13]) site.write(list, rowOf(number));
  const store = await again();
  change({ delta: async (id, at) => (at === before || !(await isList(lists, id)) ? lists.delta(id, at) : Promise.reject(lost())) });
  await store.refresh('silent');
  expect([keys(store.snapshot).length, await noted()]).toEqual([11, before]);
  change({});
  await store.refresh('silent');
  expect(keys(store.snapshot)).toEqual(numbers(13));
  expect(await noted()).not.toBe(before);
});

test('a link that was followed before in this round, however long ago, means reading all again', async () => {
  const { site, lists, change, again, asked, cabinet } = await desk();
  const start = (await cabinet.replica.look(new Map())).notes[link] ?? '';
  site.write(list, rowOf(9));
  const store = await again();
  const page = (number: number, nextLink: string): DeltaPage => ({ changed: [{ id: `${number}`, etag: '"other,1"', modifiedAt: '', fields: rowOf(number) }], deletedIds: [], nextLink, deltaLink: undefined, needsResync: false });
  const circle: Readonly<Record<string, DeltaPage>> = { [start]: page(1, 'a'), a: page(2, 'b'), b: page(3, start) };
  change({ delta: async (id, at) => circle[at] ?? lists.delta(id, at) });
  await store.refresh('silent');
  expect([keys(store.snapshot), store.snapshot.trouble, asked.includes('page')]).toEqual([numbers(9), undefined, true]);
});

test.each([[1, false], [2, false], [3, true], [50, true]])('%i empty pages with a link: read again %s', async (count, isReadAgain) => {
  const { site, lists, change, again, asked, cabinet } = await desk();
  const start = (await cabinet.replica.look(new Map())).notes[link] ?? '';
  site.write(list, rowOf(9));
  const store = await again();
  /* Behind them the changes stand under a link of their own. */
  change({
    delta: async (id, at) => {
      if (at === 'end') return lists.delta(id, start);
      if (at !== start && !at.startsWith('empty ')) return lists.delta(id, at);
      const place = at === start ? 1 : Number(at.slice(6));
      return { changed: [], deletedIds: [], nextLink: place < count ? `empty ${place + 1}` : 'end', deltaLink: undefined, needsResync: false };
    },
  });
  await store.refresh('silent');
  expect([keys(store.snapshot), store.snapshot.trouble, asked.includes('page')]).toEqual([numbers(9), undefined, isReadAgain]);
});

test('a change without an id means reading all again', async () => {
  const { site, lists, change, again, asked, cabinet } = await desk();
  const start = (await cabinet.replica.look(new Map())).notes[link] ?? '';
  site.write(list, rowOf(9));
  const store = await again();
  change({ delta: async (id, at) => (at === start ? deltaIn({ value: [{ fields: rowOf(1) }], '@odata.deltaLink': 'https://graph/later' }) : lists.delta(id, at)) });
  await store.refresh('silent');
  expect([keys(store.snapshot), store.snapshot.trouble, asked.includes('page')]).toEqual([numbers(9), undefined, true]);
});

test('what is written and read while the list is read again stays', async () => {
  const { site, lists, change, again } = await desk();
  site.forgetTokens();
  const store = await again();
  change({
    page: async (id, at) => {
      const page = await lists.page(id, at);
      if (at !== undefined && (await isList(lists, id)) && !site.rows(list).some(({ Key }) => Key === 'late')) {
        site.write(list, { ...rowOf(9), Key: 'late' });
        await store.lookUp(['late'], undefined, undefined);
        await store.commit(flag(caseOf(anna, 'mine', { key: 'mine', mail: undefined })));
      }
      return page;
    },
  });
  await store.refresh('silent');
  expect(keys(store.snapshot)).toEqual([...numbers(8), 'late', 'mine'].sort(byNumber));
});

test('what a round lays aside and does not finish is not there for the next: gone rows stay gone, and nothing old comes back', async () => {
  const { site, lists, change, again } = await desk();
  site.forgetTokens();
  const store = await again();
  change({ page: async (id, at) => (at === undefined || !(await isList(lists, id)) ? lists.page(id, at) : Promise.reject(lost())), rowsWhere: async () => [] });
  await store.refresh('silent');
  site.remove(list, '1');
  site.overwrite(list, '3', { Words: 'otherwise' });
  change({ rowsWhere: async () => [] });
  await store.refresh('silent');
  expect([keys(store.snapshot), wordsOf(store.snapshot, 'mail-3')]).toEqual([numbers(8).filter((one) => one !== 'mail-1'), 'otherwise']);
});

test('what goes while the list is read again does not come back with a page that was read before', async () => {
  const { site, lists, change, again } = await desk();
  site.forgetTokens();
  const store = await again();
  const seen = new Set<string>();
  store.subscribe(() => seen.add(keys(store.snapshot).join(' ')));
  change({
    page: async (id, at) => {
      const page = await lists.page(id, at);
      if (at === undefined && (await isList(lists, id))) site.remove(list, '2');
      return page;
    },
    rowsWhere: async () => [],
  });
  await store.refresh('silent');
  const [before, after] = [numbers(8).join(' '), numbers(8).filter((one) => one !== 'mail-2').join(' ')];
  expect([[...seen].at(-1), [...seen].every((one) => one === before || one === after)]).toEqual([after, true]);
});

test('where no list was ever whole, what comes is shown page by page', async () => {
  const site = await firm();
  for (let number = 1; number <= 8; number += 1) site.write(list, rowOf(number));
  const real = site.door();
  const { store } = await desktopOf(anna, site, { connect: async () => ({ lists: { ...real, rowsWhere: async () => [] }, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo }) });
  const seen = new Set<number>();
  store.subscribe(() => seen.add(store.snapshot.cases.length));
  await store.refresh('silent');
  expect([...seen]).toEqual([0, 3, 6, 8]);
});

test('once a list was whole, one whose link was lost is read again without a half of it being seen', async () => {
  const { site, change, again, cabinet } = await desk();
  await cabinet.replica.apply({ list, notes: { [link]: undefined } });
  site.remove(list, '8');
  for (const number of [9, 10]) site.write(list, rowOf(number));
  change({ rowsWhere: async () => [] });
  const store = await again();
  const seen = new Set<string>();
  store.subscribe(() => seen.add(keys(store.snapshot).join(' ')));
  await store.refresh('silent');
  expect([...seen]).toEqual([numbers(8).join(' '), numbers(10).filter((one) => one !== 'mail-8').join(' ')]);
});

async function isList(lists: Lists, id: string): Promise<boolean> {
  return (await lists.all()).some((one) => one.id === id && one.name === list);
}

function byNumber(a: string, b: string): number {
  return a.padStart(9).localeCompare(b.padStart(9));
}

function keys({ cases }: Snapshot): readonly string[] {
  return cases.map(({ key }) => key).sort(byNumber);
}

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `mail-${place + 1}`);
}

function wordsOf({ cases }: Snapshot, key: string): string | undefined {
  return cases.find((one) => one.key === key)?.words;
}

function rowOf(number: number): Parameters<MemorySite['write']>[1] {
  return { Key: `mail-${number}`, Intent: `i${number}`, Stage: 'flagged', Words: 'w', AccountName: 'Havbro', ByUpn: 'x@nordlys.example', At: `2026-11-02T08:00:00.000Z`, Period: '2026-11' };
}
