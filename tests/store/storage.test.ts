import { memoryOutbox } from '../../src/store/memoryOutbox';
import { memoryReplica } from '../../src/store/memoryReplica';
import type { Outbox } from '../../src/store/outboxTypes';
import { sturdyOutbox } from '../../src/store/sturdyOutbox';
import { firm, flag, lost, takeBack, until } from './acts';
import { desktopOf, lastingCabinet } from './office';
import { anna, caseOf, heard } from './people';

const full = () => new DOMException('no room', 'QuotaExceededError');

/** What a browser keeps, which refuses the steps of which `isRefused` says so by their number. */
function moody(isRefused: (step: number, name: string) => boolean): { kept: Outbox; outbox: Outbox; steps: () => number } {
  const kept = { ...memoryOutbox(), isLasting: true };
  let steps = 0;
  const guarded = new Proxy(kept, {
    get: (target, name, self) => {
      const method: unknown = Reflect.get(target, name, self);
      if (typeof method !== 'function' || name === 'close') return method;
      return async (...values: unknown[]) => {
        if (isRefused((steps += 1), String(name))) throw full();
        return Reflect.apply(method, target, values) as unknown;
      };
    },
  });
  return { kept, outbox: sturdyOutbox(guarded), steps: () => steps };
}

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

test('what finds no room is said to be kept by this page only, and is kept for good as soon as there is room', async () => {
  let isFull = true;
  const { outbox, kept } = moody((_step, name) => isFull && (name === 'add' || name === 'putBack'));
  const { store } = await desktopOf(anna, await firm(), { cabinet: { replica: memoryReplica(), outbox }, connect: () => Promise.reject(lost()) });
  await store.commit(flag(caseOf(anna, 'i1')));
  expect(store.snapshot).toMatchObject({ isLasting: false, waiting: [{ change: { act: 'flag' } }] });
  isFull = false;
  await store.commit({ act: 'hear', activity: heard(anna, 'h1') });
  expect(store.snapshot.isLasting).toBe(true);
  expect((await kept.all()).map(({ change }) => change.act)).toEqual(['flag', 'hear']);
});

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

test('a draft that finds no room is there while the page is open', async () => {
  const { outbox } = moody((_step, name) => name === 'writeDraft');
  const draft = { clientName: '', words: 'typed', stakeholder: '', isPromised: false, promisedWords: '', promisedOn: '', size: '', competence: '', competenceKey: undefined, notNear: [], isNotClient: false } as const;
  await outbox.writeDraft('mail', draft);
  expect(await outbox.readDraft('mail')).toEqual(draft);
});

describe('what the browser may drop', () => {
  async function opened(isSure: boolean, answer: boolean, cabinet = lastingCabinet()) {
    const asked: string[] = [];
    const desktop = await desktopOf(anna, await firm(), { cabinet, connect: () => Promise.reject(lost()) });
    desktop.page.isPersisted = async () => (asked.push('isPersisted'), isSure);
    desktop.page.persist = async () => (asked.push('persist'), answer);
    return { ...desktop, asked };
  }

  test('is asked for once on this machine, at the first commit and not before', async () => {
    const cabinet = lastingCabinet();
    const first = await opened(false, true, cabinet);
    await first.store.refresh('silent');
    expect(first.asked).toEqual([]);
    await first.store.commit(flag(caseOf(anna, 'i1')));
    await until(() => first.asked.length === 2);
    await first.store.commit({ act: 'hear', activity: heard(anna, 'h1') });
    const again = await opened(false, true, { ...cabinet, outbox: { ...memoryOutbox(), isLasting: true } });
    await again.store.commit({ act: 'hear', activity: heard(anna, 'h2') });
    await until(() => again.store.snapshot.mayBeDropped);
    expect([first.asked, again.asked]).toEqual([['isPersisted', 'persist'], ['isPersisted']]);
    expect(first.store.snapshot.mayBeDropped).toBe(false);
  });

  test('is said where it says no', async () => {
    const { store } = await opened(false, false);
    await store.commit(flag(caseOf(anna, 'i1')));
    await until(() => store.snapshot.mayBeDropped);
    expect(store.snapshot.mayBeDropped).toBe(true);
  });
});

test('what is put back with a number of its own stands before what is added later, as in IndexedDB', async () => {
  const outbox = memoryOutbox();
  const [one] = await outbox.add([flag(caseOf(anna, 'i1'))], '2026-11-24T10:00:00.000Z');
  await outbox.drop([1]);
  await outbox.putBack([{ ...one!, seq: 1_000_001 }]);
  const there = await outbox.add([flag(caseOf(anna, 'i2'))], '2026-11-24T10:01:00.000Z');
  expect(there.map(({ change }) => (change.act === 'flag' ? change.opportunity.intent : ''))).toEqual(['i1', 'i2']);
});
