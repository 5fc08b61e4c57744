import { randomUUID } from 'node:crypto';
import { objectIn, wholeSecond, type Answer, type World } from './call';
import { items as canItems, lists as can } from './capabilities';
import { chosen, pageSize, refuseBeyond } from './capability';
import { columnJson } from './column';
import { addColumn, columnsOf } from './columns';
import { matches } from './evaluate';
import { itemJson, itemsFrom } from './item';
import { listContext, listJson, listOf, type List } from './list';
import { pageOf, placeOf } from './paging';
import { noQuery, type Query } from './query';
import { malformed, Refusal } from './refusal';
import { refuseUnlessBuilder, siteOf, type Site } from './site';
import { titleColumn } from './systemColumns';

/** GET lists. */
export const allLists: Answer = (call, world) => {
  const site = siteOf(call, world);
  const place = placeOf(call, world, can);
  refuseBeyond({ ...can, expandable: [] }, place.query);
  const { filter } = place.query;
  const visible = world.database.all<List>('SELECT * FROM lists WHERE visible_at <= ? ORDER BY created, display_name', world.now().getTime());
  const rows = visible.map((list) => listJson(world, site, list)).filter((one) => !filter || matches(filter, one));
  const page = pageOf(call, world, place, rows);
  return { status: 200, body: { '@odata.context': listContext(world, site, ''), ...page.link, value: page.rows.map((row) => chosen(can, row, place.query)) } };
};

/** GET one list, with columns and items where they are expanded. */
export const oneList: Answer = (call, world) => {
  const site = siteOf(call, world);
  const list = listOf(call, world);
  refuseBeyond({ ...can, options: ['select', 'expand'] }, call.query);
  const row = { '@odata.context': listContext(world, site, '/$entity'), ...listJson(world, site, list), ...expanded(world, site, list, call.query) };
  return { status: 200, body: chosen(can, row, call.query) };
};

function expanded(world: World, site: Site, list: List, query: Query): Readonly<Record<string, unknown>> {
  const asked = (name: string) => query.expand?.find(({ path }) => path === name)?.options;
  const [columns, items] = [asked('columns'), asked('items')];
  const isChosen = (options: Query) => ([name]: [string, unknown]) => options.select?.includes(name) ?? true;
  return {
    ...(columns && { columns: columnsOf(world.database, list, world.now().getTime()).map((one) => Object.fromEntries(Object.entries(columnJson(one)).filter(isChosen(columns)))) }),
    ...(items && { items: firstItems(world, site, list, items) }),
  };
}

function firstItems(world: World, site: Site, list: List, query: Query): unknown[] {
  refuseBeyond(canItems, query);
  const size = pageSize(canItems, query.top);
  return itemsFrom(world.database, list, 0, size).map((item) => chosen(canItems, itemJson({ world, site, list }, item, query), query));
}

const settable: readonly string[] = ['displayName', 'description', 'columns', 'list', 'name', 'template'];

/** POST lists: all of it or nothing. */
export const makeList: Answer = (call, world) => {
  refuseUnlessBuilder(call.person);
  const site = siteOf(call, world);
  const given = objectIn(call.body) ?? {};
  const displayName = displayNameIn(given);
  const id = world.database.together(() => {
    const list = insertList(world, call.person.oid, displayName, typeof given['description'] === 'string' ? given['description'] : '');
    addTitle(world, list);
    const columns = given['columns'] ?? [];
    if (!Array.isArray(columns)) throw malformed('sharePoint', 'Invalid request');
    for (const column of columns as unknown[]) addColumn(world, list, column);
    return list.id;
  });
  const list = world.database.one<List>('SELECT * FROM lists WHERE id = ?', id);
  if (!list) throw new Error(`The list ${id} was made and is gone.`);
  return { status: 201, body: chosen(can, { '@odata.context': listContext(world, site, '/$entity'), ...listJson(world, site, list) }, noQuery) };
};

/** Recorded refusal of `name`: samples/_errors/list-create-with-name. */
function displayNameIn(given: Readonly<Record<string, unknown>>): string {
  if (given['name'] !== undefined) throw malformed('sharePoint', "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");
  for (const name of Object.keys(given)) {
    if (!settable.includes(name) && !name.includes('@')) throw malformed('sharePoint', `The property '${name}' does not exist on type 'microsoft.graph.list'. Make sure to only use property names that are defined by the type.`);
  }
  const template = objectIn(given['list'])?.['template'] ?? 'genericList';
  if (template !== 'genericList') throw new Refusal(400, 'notSupported', `The list template '${String(template)}' is not supported`);
  const displayName = given['displayName'];
  if (typeof displayName !== 'string' || displayName.trim() === '') throw malformed('sharePoint', 'Invalid request');
  return displayName.trim();
}

function insertList(world: World, author: string, displayName: string, description: string): List {
  const { database } = world;
  if (database.one('SELECT id FROM lists WHERE lower(display_name) = lower(?)', displayName)) throw new Refusal(409, 'nameAlreadyExists', 'The specified name already exists.');
  const plain = displayName.replace(/[^\w\u00c0-\u024f -]/g, '').trim() || 'List';
  const names = database.all<{ name: string }>('SELECT name FROM lists').map(({ name }) => name.toLowerCase());
  let name = plain;
  for (let number = 1; names.includes(name.toLowerCase()); number += 1) name = `${plain}${number}`;
  const at = wholeSecond(world.now());
  const list: List = { id: randomUUID(), name, display_name: displayName, description, author, created: at, modified: at, newest_item: 0, newest_change: 0 };
  database.run(
    'INSERT INTO lists (id, name, display_name, description, author, created, modified, visible_at, newest_item, newest_change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)',
    list.id, name, displayName, description, author, at, at, world.now().getTime() + world.faults.current.metadataLagMilliseconds,
  );
  return list;
}

function addTitle(world: World, list: List): void {
  world.database.run('INSERT INTO columns (id, list_id, position, visible_at, definition) VALUES (?, ?, -1, 0, ?)', titleColumn.id, list.id, JSON.stringify(titleColumn));
}
