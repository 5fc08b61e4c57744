import { randomUUID } from 'node:crypto';
import { named, objectIn, wholeSecond, type Answer, type Call, type World } from './call';
import { items as can } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { columnsOf, isUniqueViolation } from './columns';
import { etagOf, fieldsContext, fieldsJson, itemJson, type Item, type Shelf } from './item';
import { queryItems } from './itemQuery';
import { countWrite, listContext, listOf } from './list';
import { nextLink, placeOf } from './paging';
import { noQuery, type Query } from './query';
import { binItem } from './recycleBin';
import { etagMismatch, malformed, missing, Refusal } from './refusal';
import { siteOf } from './site';
import { changesIn, defaultsFor, type Changes } from './values';

const withFields: Query = { ...noQuery, expand: [{ path: 'fields', options: noQuery }] };

/** The site and list that a call names. */
export function shelfOf(call: Call, world: World): Shelf {
  return { world, site: siteOf(call, world), list: listOf(call, world) };
}

function itemContext({ world, site, list }: Shelf, tail = ''): string {
  return listContext(world, site, `('${list.id}')/items${tail}`);
}

/** GET items. */
export const allItems: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  const place = placeOf(call, world, can);
  refuseBeyond(can, place.query);
  const { items, next } = queryItems(shelf, call, place);
  const link = next === undefined ? {} : { '@odata.nextLink': nextLink(call, world, place, next) };
  const value = items.map((item) => chosen(can, itemJson(shelf, item, place.query), place.query));
  return { status: 200, body: { '@odata.context': itemContext(shelf), ...link, value } };
};

/** The item that a call names. */
export function itemOf(call: Call, { world, list }: Shelf): Item {
  const id = named(call, 'listItem-id');
  const item = /^\d{1,15}$/.test(id) ? world.database.one<Item>('SELECT * FROM items WHERE list_id = ? AND id = ?', list.id, Number(id)) : undefined;
  if (!item) throw missing('sharePoint', 'The specified item does not exist');
  return item;
}

/** GET one item. */
export const oneItem: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  refuseBeyond({ ...can, options: ['select', 'expand'] }, call.query);
  const item = itemOf(call, shelf);
  return { status: 200, body: chosen(can, { '@odata.context': itemContext(shelf, '/$entity'), ...itemJson(shelf, item, call.query) }, call.query) };
};

/** GET an item's fields. */
export const itemFields: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  const item = itemOf(call, shelf);
  return { status: 200, body: { '@odata.context': fieldsContext(shelf, item), ...fieldsJson(shelf, item, call.query) } };
};

/** POST items. */
export const makeItem: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  const given = fieldsIn(call.body);
  const columns = columnsOf(world.database, shelf.list, world.now().getTime());
  const changes = changesIn(columns, given);
  const item = insertItem(shelf, call.person.oid, new Map([...defaultsFor(columns, changes), ...changes]));
  return { status: 201, headers: { ETag: etagOf(item) }, body: { '@odata.context': itemContext(shelf, '/$entity'), ...itemJson(shelf, item, withFields) } };
};

/** `{"fields": {...}}`, and nothing else that matters. */
function fieldsIn(body: unknown): Readonly<Record<string, unknown>> {
  const given = objectIn(body) ?? {};
  const stray = Object.keys(given).find((name) => name !== 'fields' && name !== 'contentType' && !name.includes('@'));
  if (stray !== undefined) throw malformed('sharePoint', `The property '${stray}' does not exist on type 'microsoft.graph.listItem'. Make sure to only use property names that are defined by the type.`);
  const fields = objectIn(given['fields']);
  if (!fields) throw malformed('sharePoint', 'Invalid request');
  return fields;
}

function insertItem({ world, list }: Shelf, author: string, values: Changes): Item {
  const at = wholeSecond(world.now());
  return world.database.together(() => {
    world.database.run('UPDATE lists SET newest_item = newest_item + 1 WHERE id = ?', list.id);
    const { newest_item: id, newest_change: change } = countWrite(world, list);
    const item: Item = { id, guid: randomUUID(), version: 1, change, author, editor: author, created: at, modified: at, data: merged('{}', values) };
    unlessTaken(() =>
      world.database.run(
        'INSERT INTO items (list_id, id, guid, version, change, author, editor, created, modified, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        list.id, id, item.guid, item.version, change, author, author, at, at, item.data,
      ),
    );
    return item;
  });
}

/** Recorded: samples/_errors/list-unique-violation. */
function unlessTaken(write: () => void): void {
  try {
    write();
  } catch (fault) {
    if (isUniqueViolation(fault)) throw malformed('sharePoint', 'One or more fields with unique constraints already has the provided value.');
    throw fault;
  }
}

function merged(data: string, changes: Changes): string {
  const values = new Map(Object.entries(JSON.parse(data) as Readonly<Record<string, unknown>>));
  for (const [name, value] of changes) values.set(name, value);
  return JSON.stringify(Object.fromEntries([...values].filter(([, value]) => value !== undefined)));
}

/** If-Match is optional, and a quoted etag or "*" (source: listitem-update; malformedEntityTag: errors page). */
function refuseStale(call: Call, item: Item): void {
  const wanted = call.headers['if-match'];
  if (wanted === undefined || wanted === '*') return;
  if (!/^"[^"]+"$/.test(wanted)) throw new Refusal(400, 'invalidRequest', 'The entity tag is malformed.', { inner: { code: 'malformedEntityTag' } });
  if (wanted.toLowerCase().replace(/[{}]/g, '') !== etagOf(item)) throw etagMismatch();
}

/** Every change makes a version (graph-wire 2.1); what stood before is kept. */
function keepVersion({ world, list }: Shelf, { id, version, editor, modified, data }: Item): void {
  world.database.run('INSERT INTO item_versions (list_id, item_id, version, editor, modified, data) VALUES (?, ?, ?, ?, ?, ?)', list.id, id, version, editor, modified, data);
}

function updateItem(call: Call, shelf: Shelf, given: Readonly<Record<string, unknown>>): Item {
  const { world, list } = shelf;
  const before = itemOf(call, shelf);
  refuseStale(call, before);
  const data = merged(before.data, changesIn(columnsOf(world.database, list, world.now().getTime()), given));
  return world.database.together(() => {
    const after: Item = { ...before, version: before.version + 1, change: countWrite(world, list).newest_change, editor: call.person.oid, modified: wholeSecond(world.now()), data };
    keepVersion(shelf, before);
    unlessTaken(() =>
      world.database.run(
        'UPDATE items SET version = ?, change = ?, editor = ?, modified = ?, data = ? WHERE list_id = ? AND id = ?',
        after.version, after.change, after.editor, after.modified, data, list.id, after.id,
      ),
    );
    return after;
  });
}

/** PATCH an item's fields; gives all fields back. */
export const changeFields: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  const given = objectIn(call.body);
  if (!given) throw malformed('sharePoint', 'Invalid request');
  const item = updateItem(call, shelf, given);
  return { status: 200, headers: { ETag: etagOf(item) }, body: { '@odata.context': fieldsContext(shelf, item), ...fieldsJson(shelf, item, noQuery) } };
};

/** PATCH an item. */
export const changeItem: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  const item = updateItem(call, shelf, fieldsIn(call.body));
  return { status: 200, headers: { ETag: etagOf(item) }, body: { '@odata.context': itemContext(shelf, '/$entity'), ...itemJson(shelf, item, withFields) } };
};

/** DELETE an item; delta will tell of it. It lies in the recycle bin then, as after a person's deletion (belief: the pages say so of files only). */
export const deleteItem: Answer = (call, world) => {
  const shelf = shelfOf(call, world);
  const item = itemOf(call, shelf);
  refuseStale(call, item);
  world.database.together(() => binItem(world, shelf.list, item));
  return { status: 204 };
};
