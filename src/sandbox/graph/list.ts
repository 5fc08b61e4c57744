import { graphUrl, named, wholeSecond, type Call, type World } from './call';
import { missing } from './refusal';
import { guidOf, siteUrl, type Site } from './site';

/** A list of the site, as its row stands. */
export interface List {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  /** Highest item id ever given; ids are never given twice. */
  readonly newest_item: number;
  /** Counts writes, so that delta knows what came after what. */
  readonly newest_change: number;
}

/** The list that the call names by GUID, title or name; refuses one that is not there, or not visible yet. */
export function listOf(call: Call, world: World): List {
  const id = named(call, 'list-id');
  const list = world.database.one<List>(
    'SELECT * FROM lists WHERE (id = lower(?) OR lower(display_name) = lower(?) OR lower(name) = lower(?)) AND visible_at <= ?',
    id, id, id, world.now().getTime(),
  );
  if (!list) throw missing('sharePoint', 'The specified list was not found');
  return list;
}

/** The list with one more write counted. */
export function countWrite({ database, now }: Pick<World, 'database' | 'now'>, list: List): List {
  database.run('UPDATE lists SET newest_change = newest_change + 1, modified = ? WHERE id = ?', wholeSecond(now()), list.id);
  const row = database.one<List>('SELECT * FROM lists WHERE id = ?', list.id);
  if (!row) throw new Error(`The list ${list.id} is gone in the middle of a write.`);
  return row;
}

/** Notes that the list changed now. */
export function touchList(world: World, list: List): void {
  world.database.run('UPDATE lists SET modified = ? WHERE id = ?', wholeSecond(world.now()), list.id);
}

/** Who, as Graph names somebody; a person who is no longer in the firm keeps the id. */
export function identity(world: World, oid: string): Readonly<Record<string, unknown>> {
  const person = world.firm.people.find((one) => one.oid === oid);
  return { user: { displayName: person?.name ?? 'Former colleague', id: oid } };
}

/** Where people see the list. */
export function listUrl(site: Site, list: List): string {
  return `${siteUrl(site)}/Lists/${encodeURIComponent(list.name)}`;
}

/** The list as Graph writes it. */
export function listJson(world: World, site: Site, list: List): Record<string, unknown> {
  const etag = `"${guidOf('list etag', list.id)},${list.modified.replace(/\D/g, '')}"`;
  return {
    '@odata.etag': etag,
    createdDateTime: list.created,
    description: list.description,
    eTag: etag,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: listUrl(site, list),
    displayName: list.display_name,
    createdBy: identity(world, list.author),
    lastModifiedBy: identity(world, list.author),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
  };
}

/** The annotation that tells a client what kind of answer it has. */
export function listContext(world: World, site: Site, tail: string): string {
  return graphUrl(world, `/$metadata#sites('${encodeURIComponent(site.id)}')/lists${tail}`);
}
