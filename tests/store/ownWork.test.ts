import { GraphError } from '../../src/graph/graphError';
import type { Lists } from '../../src/graph/listTypes';
import type { Change, Store } from '../../src/store/storeTypes';
import { firm, flag, lost, takeBack } from './acts';
import { desktopOf, noToDo } from './office';
import { anna, bo, caseOf, heard } from './people';

const always = () => new GraphError('broken', 400, 'invalidRequest', 'Invalid request');
const entered = (key: string, intent: string, more: Partial<Extract<Change, { act: 'enter' }>> = {}): Change => ({ act: 'enter', list: 'Accounts', key, intent, seen: undefined, meant: { Title: `Client ${key}` }, ...more });

/** Anna, whose calls to make rows fail while `fault` says how. */
async function desk(fault: { now: ((fields: string) => Error | undefined) | undefined }) {
  const site = await firm();
  const before = (name: string, list: string): void => {
    const wrong = name === 'create' ? fault.now?.(list) : undefined;
    if (wrong) throw wrong;
  };
  return { site, ...(await desktopOf(anna, site, { around: { before } })) };
}

async function rounds(store: Store, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) await store.refresh('silent');
}

const seqOf = (store: Store, place = 0): number => store.snapshot.waiting[place]?.seq ?? -1;
const reworded = (intent: string, words: string) => ({ act: 'flag', opportunity: caseOf(anna, intent, { words }) }) as const;

describe('what waits', () => {
  test('sent again, it is tried anew, and gone when it succeeds', async () => {
    const fault: Parameters<typeof desk>[0] = { now: always };
    const { store, site } = await desk(fault);
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 3);
    fault.now = undefined;
    await rounds(store, 2);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked' }]);
    await store.own.sendAgain(seqOf(store));
    await rounds(store, 1);
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toHaveLength(1);
  });

  test('said otherwise while it rests, the new words are sent, once', async () => {
    const fault: Parameters<typeof desk>[0] = { now: always };
    const { store, site } = await desk(fault);
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 3);
    fault.now = undefined;
    expect(await store.own.amend(seqOf(store), reworded('i1', 'shorter'))).toBe(true);
    await rounds(store, 1);
    expect(site.rows('Opportunities')).toMatchObject([{ Words: 'shorter', Intent: 'i1' }]);
  });

  test('what SharePoint may have is not said otherwise behind its back', async () => {
    const { store } = await desk({ now: lost });
    await store.commit(flag(caseOf(anna, 'i1')));
    await rounds(store, 1);
    expect(await store.own.amend(seqOf(store), reworded('i1', 'other'))).toBe(false);
    expect(store.snapshot.cases).toMatchObject([{ words: 'words of i1' }]);
  });

  test('words that stand outside are not said otherwise, though what follows them was refused', async () => {
    const site = await firm();
    await (async () => {
      const { store } = await desktopOf(bo, site);
      await store.commit(flag(caseOf(bo, 'b1')));
      await store.refresh('silent');
      await store.commit(takeBack('b1'));
      await store.refresh('silent');
    })();
    const { store } = await desktopOf(anna, site, { around: { before: (name, list) => { if (name === 'update' && list === 'Opportunities') throw always(); } } });
    const activity = heard(anna, 'h1');
    await store.commit({ act: 'hear', activity });
    await rounds(store, 4);
    expect(site.rows('Activities')).toHaveLength(1);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked', refusal: { isTold: true } }]);
    expect(await store.own.amend(seqOf(store), { act: 'hear', activity: { ...activity, words: 'other' } })).toBe(false);
  });

  test('dropped, it is gone with its promise and with what was added to it; put back, it is all there', async () => {
    const site = await firm();
    const { store } = await desktopOf(anna, site, { connect: () => Promise.reject(lost()) });
    await store.commit(flag(caseOf(anna, 'i1')), { act: 'remind', caseKey: 'mail-1', part: 'i1', title: 'Call', on: '2026-12-01' });
    await store.commit({ act: 'hear', activity: heard(anna, 'h1') });
    await store.commit({ act: 'hear', activity: heard(anna, 'h2', { caseKey: 'mail-2' }) });
    const { waiting, toDo } = store.snapshot;
    const dropped = await store.own.drop(seqOf(store));
    expect(dropped).toHaveLength(3);
    expect(store.snapshot.waiting).toMatchObject([{ change: { activity: { key: 'h2' } } }]);
    expect(store.snapshot.toDo.size).toBe(0);
    await store.own.putBack(dropped);
    await rounds(store, 1);
    expect(store.snapshot.waiting.map(({ change }) => change)).toEqual(waiting.map(({ change }) => change));
    expect(store.snapshot.toDo.size).toBe(toDo.size);
  });
});

describe('an act of several changes', () => {
  test('says how much of it is sent while the rest waits, and is finished later', async () => {
    const fault: Parameters<typeof desk>[0] = { now: undefined };
    const { store, site } = await desk(fault);
    fault.now = (list) => (list === 'Activities' ? always() : undefined);
    await store.commit(entered('a1', 'e1'), { act: 'hear', activity: heard(anna, 'h1') }, entered('a2', 'e2'));
    await rounds(store, 3);
    expect(site.rows('Accounts')).toHaveLength(2);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'parked', change: { act: 'hear' }, group: { id: 'e1', sent: 2 } }]);
    fault.now = undefined;
    await store.own.sendAgain(seqOf(store));
    await rounds(store, 1);
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Activities')).toHaveLength(1);
  });

  test('one change with a promise for To Do is no group', async () => {
    const { store } = await desktopOf(anna, await firm(), { connect: async () => ({ lists: (await firm()).door(), signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo }) });
    await store.commit(flag(caseOf(anna, 'i1')), { act: 'remind', caseKey: 'mail-1', part: 'i1', title: 'Call', on: '2026-12-01' });
    expect(store.snapshot.waiting[0]?.group).toBeUndefined();
  });
});

test('a second edit of a row stands on the answer to the first, however SharePoint spelled it', async () => {
  const site = await firm();
  site.write('Accounts', { Key: 'a1', Title: 'Havbro' });
  let isOnline = false;
  const door = site.door();
  /* SharePoint keeps no blanks at the end. */
  const trimmed: Lists = { ...door, update: (list, id, etag, fields) => door.update(list, id, etag, Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, typeof cell === 'string' ? cell.trimEnd() : cell]))) };
  const { store } = await desktopOf(anna, site, {
    connect: async () => {
      if (!isOnline) throw lost();
      return { lists: trimmed, signedIn: { person: anna, tenantId: 't' }, meeting: async () => undefined, toDo: noToDo };
    },
  });
  await store.commit(entered('a1', 'e1', { seen: { Title: 'Havbro', Owner: null }, meant: { Title: 'Havbro A/S ', Owner: 'bo' } }));
  await store.commit(entered('a1', 'e2', { seen: { Title: 'Havbro A/S ' }, meant: { Title: 'Havbro Gruppen' } }));
  await store.commit(entered('a1', 'e3', { seen: { Title: 'Havbro Gruppen', Owner: 'bo' }, meant: { Title: 'Havbro Holding', Owner: 'dora' } }));
  isOnline = true;
  await rounds(store, 2);
  expect(store.snapshot.waiting).toEqual([]);
  expect(site.rows('Accounts')).toMatchObject([{ Title: 'Havbro Holding', Owner: 'dora' }]);
});
