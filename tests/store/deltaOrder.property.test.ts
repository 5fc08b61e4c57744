import fc from 'fast-check';
import { deltaIn } from '../../src/graph/listJson';
import type { Lists } from '../../src/graph/listTypes';
import type { Json } from '../../src/graph/json';
import { Desk } from '../../src/store/desk';
import { idNote } from '../../src/store/listId';
import { replicaLists } from '../../src/store/listNames';
import { linkNote } from '../../src/store/replicaTypes';
import { sync } from '../../src/store/sync';
import { lastingCabinet } from './office';

/** What becomes of one of five rows. */
type Event = { readonly row: number; readonly does: 'write' | 'remove' };

const clients = 5;
const runs = 1_000;
const event: fc.Arbitrary<Event> = fc.record({ row: fc.nat(4), does: fc.constantFrom('write' as const, 'write' as const, 'write' as const, 'remove' as const) });
/** What a service makes of the order for one client. */
const muddle = fc.record({ swaps: fc.array(fc.nat(), { maxLength: 30 }), repeats: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), pageSize: fc.integer({ min: 1, max: 6 }), pagesTwice: fc.array(fc.nat(), { maxLength: 3 }) });
type Muddle = typeof muddle extends fc.Arbitrary<infer T> ? T : never;

/** The changes as Graph tells them, and the words that stand at the end; a row that comes back has its id again, and its next version. */
function history(events: readonly Event[]): { readonly told: readonly Json[]; readonly standing: Readonly<Record<string, string>> } {
  const versions = new Map<string, number>();
  const standing: Record<string, string> = {};
  const told = events.flatMap(({ row, does }): Json[] => {
    const id = String(row + 1);
    if (does === 'remove') {
      if (!(id in standing)) return [];
      delete standing[id];
      return [{ id, deleted: { state: 'deleted' } }];
    }
    const version = (versions.get(id) ?? 0) + 1;
    versions.set(id, version);
    standing[id] = `words ${version}`;
    return [{ id, eTag: `"00000000-0000-4000-8000-00000000000${id},${version}"`, fields: { Key: `k${id}`, Intent: `i${id}`, Stage: 'flagged', Words: `words ${version}`, AccountName: 'Havbro', ByUpn: 'x@nordlys.example', At: '2026-11-02T08:00:00.000Z', Period: '2026-11' } }];
  });
  return { told, standing };
}

/** The same changes for one client: in another order, some twice. What goes and comes back does so in its order. */
function muddled(told: readonly Json[], { swaps, repeats, pageSize, pagesTwice }: Muddle): readonly (readonly Json[])[] {
  const feed = [...told];
  const isFixed = (one: Json, other: Json) => one['id'] === other['id'] && ('deleted' in one || 'deleted' in other);
  for (const [which, far] of repeats) {
    const from = which % Math.max(feed.length, 1);
    const one = feed[from];
    const end = one ? feed.findIndex((other, place) => place > from && isFixed(one, other)) : -1;
    const room = (end === -1 ? feed.length : end) - from;
    if (one) feed.splice(from + 1 + (far % room), 0, one);
  }
  for (const swap of swaps) {
    const place = swap % Math.max(feed.length - 1, 1);
    const [one, next] = [feed[place], feed[place + 1]];
    if (one && next && !isFixed(one, next)) feed.splice(place, 2, next, one);
  }
  const pages = Array.from({ length: Math.max(1, Math.ceil(feed.length / pageSize)) }, (_, place) => feed.slice(place * pageSize, (place + 1) * pageSize));
  const isAllowedTwice = (page: readonly Json[]) => page.every((one) => !page.some((other) => isFixed(one, other)));
  return pages.flatMap((page, place) => (pagesTwice.some((twice) => twice % pages.length === place) && isAllowedTwice(page) ? [page, page] : [page]));
}

/** Graph with nothing in it but these pages of changes of the cases. */
function listsWith(pages: readonly (readonly Json[])[]): Lists {
  const link = (place: number) => (place < pages.length - 1 ? { '@odata.nextLink': `page ${place + 1}` } : { '@odata.deltaLink': 'end' });
  const nobody = () => Promise.reject(new Error('nobody asks for that'));
  return {
    all: nobody, make: nobody, columns: nobody, makeColumn: nobody, changeColumn: nobody, rowsWhere: nobody, create: nobody, update: nobody, versions: nobody, deltaFromNow: nobody, page: nobody,
    delta: async (_list, from) => deltaIn(from.startsWith('page ') ? { value: pages[Number(from.slice(5))], ...link(Number(from.slice(5))) } : { value: [], '@odata.deltaLink': 'end' }),
  };
}

async function synced(pages: readonly (readonly Json[])[]): Promise<readonly unknown[]> {
  const cabinet = lastingCabinet();
  const around = { tell: () => undefined, report: (fault: unknown) => { throw fault; } };
  const desk = new Desk(cabinet, around);
  await desk.load();
  await desk.apply({ list: 'Settings', notes: Object.fromEntries(replicaLists.flatMap((list) => [[idNote(list), list], [linkNote(list), list === 'Opportunities' ? 'page 0' : 'end']])) });
  await sync(desk, listsWith(pages), { now: () => '2026-11-24T10:00:00.000Z', which: 'cases' });
  const again = new Desk(cabinet, around);
  await again.load();
  return [desk, again].map(({ snapshot }) => Object.fromEntries(snapshot.cases.map(({ key, words }) => [key.slice(1), words])));
}

test(`whatever comes twice, late, or goes and comes again: all of ${clients} clients have the last state of each row, ${runs} times`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 25 }), fc.array(muddle, { minLength: clients, maxLength: clients }), async (events, muddles) => {
    const { told, standing } = history(events);
    for (const one of muddles) expect(await synced(muddled(told, one))).toEqual([standing, standing]);
  }), { numRuns: runs, seed: 20261124 });
}, 120_000);
