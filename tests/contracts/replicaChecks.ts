import fc from 'fast-check';
import type { ListRow } from '../../src/graph/listTypes';
import { replicaLists, type ListName } from '../../src/store/listNames';
import { isNewer, type Replica, type ReplicaStep } from '../../src/store/replicaTypes';
import { readReplica, type Told } from './readReplica';

/** A kind of replica: `open` again after `close` gives what was kept. */
export interface Keeper {
  readonly open: (name: string) => Promise<Replica>;
}

/** What every kind of replica must do; each throws where one does not. */
export const replicaChecks: Readonly<Record<string, (keeper: Keeper, runs: number) => Promise<void>>> = {
  'an empty one tells nothing': ({ open }) => opened(open, async (replica) => same(await readReplica(replica), model())),
  'a step happens wholly: rows put, rows removed, notes kept and forgotten': ({ open }) => opened(open, async (replica) => {
    await replica.apply({ list: 'Accounts', put: [row(1), row(2), row(3)], notes: { a: '1', b: '2' } });
    await replica.apply({ list: 'Accounts', put: [row(4)], remove: ['2'], notes: { a: undefined, c: '3' } });
    same(await readReplica(replica), model({ Accounts: [row(1), row(3), row(4)] }, { b: '2', c: '3' }));
  }),
  'an older state of a row does not take the place of a newer one, wherever that lies': ({ open }) => opened(open, async (replica) => {
    await replica.begin('People');
    await replica.fill('People', [row(1, 5), row(2, 1)]);
    await replica.swap({ list: 'People' });
    await replica.apply({ list: 'People', put: [row(1, 4), row(2, 3), row(3, 3)] });
    await replica.apply({ list: 'People', put: [row(2, 2), row(3, 2)] });
    same(await readReplica(replica), model({ People: [row(1, 5), row(2, 3), row(3, 3)] }));
  }),
  'a row that has gone and comes back as an older state is there': ({ open }) => opened(open, async (replica) => {
    await replica.begin('People');
    await replica.fill('People', [row(1, 5)]);
    await replica.swap({ list: 'People' });
    await replica.apply({ list: 'People', remove: ['1'] });
    same(await readReplica(replica), model());
    await replica.apply({ list: 'People', put: [row(1, 2)] });
    same(await readReplica(replica), model({ People: [row(1, 2)] }));
  }),
  'nobody sees a shadow before it is swapped; then only what stands in it, and the steps since, is there': ({ open }) => opened(open, async (replica) => {
    await replica.apply({ list: 'Activities', put: [row(1), row(2)] });
    await replica.begin('Activities');
    await replica.fill('Activities', [row(2, 2), row(3)]);
    await replica.apply({ list: 'Activities', put: [row(4)], remove: ['3'] });
    same(await readReplica(replica), model({ Activities: [row(1), row(2), row(4)] }));
    await replica.swap({ list: 'Activities', notes: { done: 'yes' } });
    same(await readReplica(replica), model({ Activities: [row(2, 2), row(4)] }, { done: 'yes' }));
  }),
  'a shadow that is begun again has nothing of the former one': ({ open }) => opened(open, async (replica) => {
    await replica.begin('Settings');
    await replica.fill('Settings', [row(1)]);
    await replica.begin('Settings');
    await replica.fill('Settings', [row(2)]);
    await replica.swap({ list: 'Settings' });
    same(await readReplica(replica), model({ Settings: [row(2)] }));
  }),
  'what cannot be swapped says so, and changes nothing': ({ open }) => opened(open, async (replica) => {
    await replica.apply({ list: 'Settings', put: [row(1)] });
    const said = await replica.swap({ list: 'Settings', notes: { never: 'kept' } }).then(() => 'swapped', () => 'refused');
    same(said, 'refused');
    same(await readReplica(replica), model({ Settings: [row(1)] }));
  }),
  'many rows, in many steps, are all there after tidying': ({ open }) => opened(open, async (replica) => {
    const all = Array.from({ length: 2_500 }, (_, number) => row(number));
    await replica.begin('Opportunities');
    await replica.fill('Opportunities', all);
    await replica.swap({ list: 'Opportunities' });
    await replica.apply({ list: 'Opportunities', put: all.slice(500, 2_000).map(({ id }) => row(Number(id), 2)), remove: ['7', '2400'] });
    await replica.tidy();
    await replica.apply({ list: 'Opportunities', put: [row(8, 3)] });
    const now = all.filter(({ id }) => id !== '7' && id !== '2400').map(({ id }) => (id === '8' ? row(8, 3) : Number(id) >= 500 && Number(id) < 2_000 ? row(Number(id), 2) : row(Number(id))));
    same(await readReplica(replica), model({ Opportunities: now }));
  }),
  'random steps, closing and opening in between: always what a plain map has': async ({ open }, runs) => {
    await fc.assert(fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 60, size: 'max' }), async (steps) => {
      const name = fresh();
      const plain = new Plain();
      let replica = await open(name);
      for (const one of steps) {
        if (one.is === 'reopen') {
          replica.close();
          replica = await open(name);
        } else await done(replica, plain, one);
        same(await readReplica(replica), plain.told());
      }
      replica.close();
    }), { numRuns: runs, interruptAfterTimeLimit: 40_000 });
  },
};

let opening = 0;
const fresh = () => `contract ${(opening += 1)} ${Math.random()}`;

async function opened(open: Keeper['open'], work: (replica: Replica) => Promise<void>): Promise<void> {
  const replica = await open(fresh());
  await work(replica);
  replica.close();
}

function row(number: number, version = 1, more: unknown = 'æøå'): ListRow {
  return { id: String(number), etag: `"0000-${number},${version}"`, modifiedAt: '2026-11-24T08:00:00Z', fields: { Key: `k${number}`, more } };
}

function model(rows: Partial<Record<ListName, readonly ListRow[]>> = {}, notes: Told['notes'] = {}): Told {
  return { notes, rows: Object.fromEntries(replicaLists.map((list) => [list, Object.fromEntries((rows[list] ?? []).map((one) => [one.id, one]))])), damaged: [] };
}

/** Throws where two do not hold the same, in whatever order. */
function same(there: unknown, wanted: unknown): void {
  const [one, other] = [there, wanted].map((value) => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner)));
  if (one !== other) throw new Error(`is ${one?.slice(0, 2_000)}\nshould be ${other?.slice(0, 2_000)}`);
}

const listArbitrary = fc.constantFrom<ListName>('Opportunities', 'Activities');
const idArbitrary = fc.integer({ min: 0, max: 9 });
const rowsArbitrary = fc.array(fc.tuple(idArbitrary, fc.integer({ min: 1, max: 5 }), fc.jsonValue({ maxDepth: 0 })).map(([number, version, more]) => row(number, version, more)), { maxLength: 6 });

type Act = { readonly is: 'apply'; readonly step: ReplicaStep } | { readonly is: 'fill'; readonly list: ListName; readonly rows: readonly ListRow[] } | { readonly is: 'begin' | 'swap' | 'tidy' | 'reopen'; readonly list: ListName };

const stepArbitrary: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('apply' as const), step: fc.record({ list: listArbitrary, put: rowsArbitrary, remove: fc.array(idArbitrary.map(String), { maxLength: 2 }), notes: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string(), { nil: undefined }), { maxKeys: 2 }) }) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('fill' as const), list: listArbitrary, rows: rowsArbitrary }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom('begin' as const, 'swap' as const, 'swap' as const, 'tidy' as const, 'reopen' as const), list: listArbitrary }) },
);

async function done(replica: Replica, plain: Plain, act: Exclude<Act, { is: 'reopen' }>): Promise<void> {
  if (act.is === 'apply') await replica.apply(plain.apply(act.step));
  if (act.is === 'begin') await replica.begin(plain.begin(act.list));
  if (act.is === 'fill' && plain.shadows[act.list]) await replica.fill(act.list, plain.fill(act.list, act.rows));
  if (act.is === 'swap' && plain.shadows[act.list]) await replica.swap({ list: plain.swap(act.list) });
  if (act.is === 'tidy') await replica.tidy();
}

/** What a replica is to tell, by nothing but maps. */
class Plain {
  readonly shadows: Partial<Record<ListName, { rows: Map<string, ListRow>; steps: ReplicaStep[] }>> = {};
  private readonly lists: Partial<Record<ListName, Map<string, ListRow>>> = {};
  private notes: Record<string, string> = {};

  apply(step: ReplicaStep): ReplicaStep {
    put(this.of(step.list), step);
    this.shadows[step.list]?.steps.push(step);
    for (const [note, value] of Object.entries(step.notes ?? {})) {
      if (value === undefined) delete this.notes[note];
      else this.notes[note] = value;
    }
    return step;
  }

  begin(list: ListName): ListName {
    this.shadows[list] = { rows: new Map(), steps: [] };
    return list;
  }

  fill(list: ListName, rows: readonly ListRow[]): readonly ListRow[] {
    put(this.shadows[list]?.rows ?? new Map(), { put: rows });
    return rows;
  }

  swap(list: ListName): ListName {
    const shadow = this.shadows[list];
    for (const step of shadow?.steps ?? []) put(shadow?.rows ?? new Map(), step);
    this.lists[list] = shadow?.rows ?? new Map();
    delete this.shadows[list];
    return list;
  }

  told(): Told {
    return model(Object.fromEntries(Object.entries(this.lists).map(([list, rows]) => [list, [...rows.values()]])), this.notes);
  }

  private of(list: ListName): Map<string, ListRow> {
    return (this.lists[list] ??= new Map());
  }
}

function put(rows: Map<string, ListRow>, { put: rowsPut = [], remove = [] }: Omit<ReplicaStep, 'list'>): void {
  for (const one of rowsPut) if (isNewer(one, rows.get(one.id))) rows.set(one.id, one);
  for (const id of remove) rows.delete(id);
}
