import type { Cabinet } from '../../src/store/cabinet';
import type { Change, Store } from '../../src/store/storeTypes';
import { firm, flag, takeBack } from './acts';
import type { MemorySite } from './memorySite';
import { desktopOf, lastingCabinet } from './office';
import { anna, caseOf, heard } from './people';

const dead = new Promise<never>(() => undefined);

/** A life that ends at one of its steps: each call to the outside and each step of what the browser keeps, before it and after it. */
class Life {
  steps = 0;
  private isOver = false;
  private end = (): void => undefined;
  readonly ended = new Promise<'died'>((done) => (this.end = () => done('died')));

  constructor(private readonly last: number) {}

  /** Never comes back once this life is over. */
  async step(): Promise<void> {
    if (this.isOver) return dead;
    this.steps += 1;
    if (this.steps !== this.last) return;
    this.isOver = true;
    this.end();
    return dead;
  }

  kept<T extends object>(holder: T): T {
    return new Proxy(holder, {
      get: (target, name, self) => {
        const method: unknown = Reflect.get(target, name, self);
        if (typeof method !== 'function' || name === 'close') return method;
        return async (...values: unknown[]) => {
          await this.step();
          const answer: unknown = await Reflect.apply(method, target, values);
          await this.step();
          return answer;
        };
      },
    });
  }
}

interface Act {
  readonly name: string;
  /** What SharePoint has before; the rows come into the replica. */
  readonly before?: (site: MemorySite, store: Store) => Promise<void>;
  readonly changes: readonly Change[];
  /** The rows when the act was kept, and when it was not. */
  readonly rows: (site: MemorySite) => unknown;
  readonly done: unknown;
  readonly undone: unknown;
}

const cases = (site: MemorySite) => site.rows('Opportunities').map(({ Key, Intent, Stage, Words }) => [Key, Intent, Stage, Words]);
const activities = (site: MemorySite) => site.rows('Activities').map(({ Key, CaseKey, Words }) => [Key, CaseKey, Words]);
const clients = (site: MemorySite) => site.rows('Accounts').map(({ Key, Title, Owner }) => [Key, Title, Owner]);
const flagged = ['mail-1', 'i1', 'flagged', 'words of i1'];

async function flaggedBefore(_site: MemorySite, store: Store): Promise<void> {
  await store.commit(flag(caseOf(anna, 'i1')));
  await store.refresh('silent');
}

async function clientBefore(site: MemorySite, store: Store): Promise<void> {
  site.write('Accounts', { Key: 'a1', Title: 'Havbro' });
  await store.refresh('silent');
}

const owner = { act: 'enter', list: 'Accounts', key: 'a1', intent: 'e1', seen: { Owner: null }, meant: { Owner: 'bo' } } as const;
const client = { act: 'enter', list: 'Accounts', key: 'a2', intent: 'e2', seen: undefined, meant: { Title: 'Dimman' } } as const;

const acts: readonly Act[] = [
  { name: 'flag', changes: [flag(caseOf(anna, 'i1'))], rows: cases, done: [flagged], undone: [] },
  { name: 'hear', before: flaggedBefore, changes: [{ act: 'hear', activity: heard(anna, 'h1') }], rows: activities, done: [['h1', 'mail-1', 'words of h1']], undone: [] },
  { name: 'takeBack', before: flaggedBefore, changes: [takeBack('i1')], rows: cases, done: [['mail-1', 'i1', 'withdrawn', 'words of i1']], undone: [flagged] },
  { name: 'entry of a row', changes: [client], rows: clients, done: [['a2', 'Dimman', undefined]], undone: [] },
  { name: 'entry of a cell', before: clientBefore, changes: [owner], rows: clients, done: [['a1', 'Havbro', 'bo']], undone: [['a1', 'Havbro', undefined]] },
  {
    name: 'group', before: clientBefore, changes: [owner, client, flag(caseOf(anna, 'i1')), { act: 'hear', activity: heard(anna, 'h1') }],
    rows: (site) => [clients(site), cases(site), activities(site)],
    done: [[['a1', 'Havbro', 'bo'], ['a2', 'Dimman', undefined]], [flagged], [['h1', 'mail-1', 'words of h1']]],
    undone: [[['a1', 'Havbro', undefined]], [], []],
  },
];

/** Does the act in a life that ends at step `last`, opens again what is left, and lets it come to rest. */
async function livedUntil(last: number, { before, changes }: Act) {
  const site = await firm();
  const cabinet = lastingCabinet();
  const first = await desktopOf(anna, site, { cabinet });
  await before?.(site, first.store);
  first.store.close();
  const life = new Life(last);
  const mortal: Cabinet = { replica: life.kept(cabinet.replica), outbox: life.kept(cabinet.outbox) };
  let isKept: 'no' | 'maybe' | 'yes' = 'no';
  const doing = (async () => {
    const { store } = await desktopOf(anna, site, { cabinet: mortal, around: { before: () => life.step(), after: () => life.step() } });
    isKept = 'maybe';
    await store.commit(...changes);
    isKept = 'yes';
    await store.refresh('silent');
    return 'lived' as const;
  })();
  const end = await Promise.race([doing, life.ended]);
  const { store, page } = await desktopOf(anna, site, { cabinet });
  await store.refresh('silent');
  await store.refresh('silent');
  return { site, store, page, end, isKept: isKept as 'no' | 'maybe' | 'yes', steps: life.steps };
}

test.each(acts)('$name: killed at every step, opened again: nothing lost, nothing doubled', async (act) => {
  const whole = await livedUntil(Number.POSITIVE_INFINITY, act);
  expect([whole.end, act.rows(whole.site)]).toEqual(['lived', act.done]);
  const ends = { lived: 0, died: 0 };
  for (let last = 1; last <= whole.steps; last += 1) {
    const { site, store, page, end, isKept } = await livedUntil(last, act);
    ends[end] += 1;
    const found = JSON.stringify(act.rows(site));
    const right = [...(isKept === 'no' ? [] : [act.done]), ...(isKept === 'yes' ? [] : [act.undone])].map((one) => JSON.stringify(one));
    expect({ last, isKept, found, waiting: store.snapshot.waiting, faults: page.faults }).toEqual({ last, isKept, found: right.includes(found) ? found : right, waiting: [], faults: [] });
  }
  console.log(`${act.name}: killed at ${ends.died} points of the write path`);
  expect(ends.died).toBeGreaterThan(30);
}, 300_000);
