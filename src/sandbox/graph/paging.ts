import { graphUrl, type Call, type World } from './call';
import { pageSize, type Capability } from './capability';
import { seal, unseal } from './links';
import { bareNames, parseQuery, type Query } from './query';
import { malformed } from './refusal';

/** Where a page starts, and the query that the first page was asked with. */
export interface PagePlace {
  readonly after: number;
  readonly size: number;
  readonly query: Query;
}

/** Options of a query as text, so that a link can carry them. */
export function queryText(query: Query): string {
  const carried = Object.entries(query.raw).filter(([name]) => name !== 'skiptoken' && name !== 'token');
  return carried.map(([name, value]) => `${bareNames.includes(name) ? '' : '$'}${name}=${encodeURIComponent(value)}`).join('&');
}

/** Reads a page's place: the first one, or that of a $skiptoken, which holds everything and allows nothing beside it. */
export function placeOf(call: Call, world: World, can: Capability): PagePlace {
  const { skiptoken } = call.query;
  if (skiptoken === undefined) return { after: 0, size: pageSize(can, call.query.top), query: call.query };
  const held = unseal(world.database, skiptoken);
  if (held?.['path'] !== call.path || Object.keys(call.query.raw).length > 1) throw malformed(can.family, 'The paging link is not one that this service made; use @odata.nextLink as it is.');
  const query = parseQuery(String(held['query']));
  return { after: Number(held['after']), size: pageSize(can, query.top), query };
}

/** The link to the page that starts after `after`. */
export function nextLink(call: Call, world: World, place: PagePlace, after: number): string {
  return `${graphUrl(world, call.path)}?$skiptoken=${seal(world.database, { path: call.path, after, query: queryText(place.query) })}`;
}

/** One page of rows that are all at hand, counted by position. */
export function pageOf<Row>(call: Call, world: World, place: PagePlace, rows: readonly Row[]): { readonly rows: readonly Row[]; readonly link: Readonly<Record<string, string>> } {
  const end = place.after + place.size;
  return { rows: rows.slice(place.after, end), link: rows.length > end ? { '@odata.nextLink': nextLink(call, world, place, end) } : {} };
}
