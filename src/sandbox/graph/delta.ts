import { graphUrl, type Answer, type Call, type World } from './call';
import { itemsDelta as can } from './capabilities';
import { chosen, pageSize, refuseBeyond } from './capability';
import { contentType, itemJson, parentOf, type Item, type Shelf } from './item';
import { shelfOf } from './items';
import { listContext } from './list';
import { seal, unseal } from './links';
import { queryText } from './paging';
import { parseQuery, type Query } from './query';
import { malformed, Refusal } from './refusal';

/** Days after which a delta link is refused (belief: the real bound is not published). */
const longestDays = 30;
const dayMilliseconds = 86_400_000;

/** What a delta link remembers: how far it has read, and the options of the first call. */
interface Reading {
  readonly after: number;
  /** Deletions before this were never sent, so they are not told. */
  readonly goneAfter: number;
  readonly query: Query;
}

interface Gone {
  readonly id: number;
  readonly change: number;
}

/** GET items/delta. Deleted items have the `deleted` facet, not `@removed` (source: listitem-delta). */
export const itemsDelta: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  refuseBeyond(can, call.query);
  const reading = readingOf(call, shelf);
  const size = pageSize(can, reading.query.top);
  const found = changesAfter(shelf, reading, size + 1);
  const page = found.slice(0, size);
  const hasMore = found.length > size;
  const readTo = page.at(-1)?.change ?? reading.after;
  const after = hasMore ? readTo : Math.max(readTo, reading.goneAfter);
  const value = page.map((one) => ('guid' in one ? chosen(can, itemJson(shelf, one, reading.query), reading.query) : goneJson(shelf, one)));
  const link = linkTo(call, shelf, { ...reading, after });
  return { status: 200, body: { '@odata.context': listContext(world, shelf.site, `('${shelf.list.id}')/items`), value, [hasMore ? '@odata.nextLink' : '@odata.deltaLink']: link } };
};

function goneJson(shelf: Shelf, { id }: Gone): Readonly<Record<string, unknown>> {
  return { id: String(id), parentReference: parentOf(shelf), contentType, deleted: { state: 'deleted' } };
}

function changesAfter({ world: { database }, list }: Shelf, { after, goneAfter }: Reading, size: number): (Item | Gone)[] {
  const items = database.all<Item>('SELECT * FROM items WHERE list_id = ? AND change > ? ORDER BY change LIMIT ?', list.id, after, size);
  const gone = database.all<Gone>('SELECT id, change FROM gone_items WHERE list_id = ? AND change > ? ORDER BY change LIMIT ?', list.id, Math.max(after, goneAfter), size);
  return [...items, ...gone].sort((a, b) => a.change - b.change).slice(0, size);
}

function readingOf(call: Call, shelf: Shelf): Reading {
  const { token } = call.query;
  const now = shelf.list.newest_change;
  if (token === undefined) return { after: 0, goneAfter: now, query: call.query };
  if (token === 'latest') return { after: now, goneAfter: now, query: call.query };
  if (Object.keys(call.query.raw).length > 1) throw malformed('sharePoint', 'The delta link is opaque: query options cannot be added to it.');
  const held = unseal(shelf.world.database, token);
  const isYoung = Number(held?.['at']) > shelf.world.now().getTime() - longestDays * dayMilliseconds;
  if (held?.['list'] !== shelf.list.id || !isYoung) throw tooOld(call, shelf.world);
  return { after: Number(held['after']), goneAfter: Number(held['goneAfter']), query: parseQuery(String(held['query'])) };
}

/** 410 with a fresh link in Location (source: listitem-delta). */
function tooOld(call: Call, world: World): Refusal {
  return resync(graphUrl(world, call.path));
}

/** The refusal of a delta link that has to start over at `location`. */
export function resync(location: string): Refusal {
  return new Refusal(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server\'s version (including deletes) if you\'re sure that the service was up to date with your local changes when you last sync\'d.', { headers: { Location: location } });
}

function linkTo(call: Call, { world, list }: Shelf, { after, goneAfter, query }: Reading): string {
  const content = { list: list.id, after, goneAfter, query: queryText(query), at: world.now().getTime() };
  return `${graphUrl(world, call.path)}?token=${seal(world.database, content)}`;
}
