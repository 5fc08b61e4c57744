import { randomUUID } from 'node:crypto';
import type { Database } from '../database';
import { graphUrl, named, objectIn, type Answer, type Call, type World } from './call';
import { columns as can } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { columnJson, columnKinds, completedFacet, facetOf, isMany, isManyLines, wireName, type Column } from './column';
import { namePossible } from './columnName';
import { matches } from './evaluate';
import { listOf, touchList, type List } from './list';
import { pageOf, placeOf } from './paging';
import { malformed, missing, Refusal } from './refusal';
import { refuseUnlessBuilder, siteOf } from './site';
import { reservedNames, systemColumns } from './systemColumns';

/** Rows above which SharePoint neither adds an index nor scans (source: list view threshold). */
export const listViewThreshold = 5000;

/** Most indices of a list (third-party page, graph-wire 2.1). */
const mostIndices = 20;

/** The list's columns, own ones first; those made a moment ago may not be visible yet (metadata lag). */
export function columnsOf(database: Database, list: List, visibleAt: number): readonly Column[] {
  const rows = database.all<{ definition: string }>('SELECT definition FROM columns WHERE list_id = ? AND visible_at <= ? ORDER BY position', list.id, visibleAt);
  return [...rows.map(({ definition }) => read(definition)), ...systemColumns];
}

/** The same few are read again with every call. */
const columnsRead = new Map<string, Column>();

function read(definition: string): Column {
  const there = columnsRead.get(definition) ?? (JSON.parse(definition) as Column);
  columnsRead.set(definition, there);
  return there;
}

/** Every column, visible or not: names and indices count from the moment they are made. */
function everyColumnOf(database: Database, list: List): readonly Column[] {
  return columnsOf(database, list, Number.MAX_SAFE_INTEGER);
}

/** GET columns. */
export const allColumns: Answer = (call, world) => {
  siteOf(call, world);
  const list = listOf(call, world);
  const place = placeOf(call, world, can);
  refuseBeyond(can, place.query);
  const { filter } = place.query;
  const all = columnsOf(world.database, list, world.now().getTime()).map(columnJson).filter((one) => !filter || matches(filter, one));
  const { rows, link } = pageOf(call, world, place, all);
  return { status: 200, body: { '@odata.context': graphUrl(world, '/$metadata#columns'), ...link, value: rows.map((row) => chosen(can, row, place.query)) } };
};

/** GET one column. */
export const oneColumn: Answer = (call, world) => {
  siteOf(call, world);
  refuseBeyond({ ...can, options: ['select'] }, call.query);
  const column = columnIn(call, world, listOf(call, world));
  return { status: 200, body: chosen(can, { '@odata.context': columnContext(world), ...columnJson(column) }, call.query) };
};

function columnContext(world: World): string {
  return graphUrl(world, '/$metadata#columns/$entity');
}

function columnIn(call: Call, world: World, list: List): Column {
  const id = named(call, 'columnDefinition-id');
  const column = columnsOf(world.database, list, world.now().getTime()).find((one) => one.id === id.toLowerCase() || one.name === id);
  if (!column) throw missing('sharePoint', 'The specified column was not found');
  return column;
}

/** POST columns. */
export const makeColumn: Answer = (call, world) => {
  refuseUnlessBuilder(call.person);
  siteOf(call, world);
  const list = listOf(call, world);
  const column = addColumn(world, list, call.body);
  touchList(world, list);
  return { status: 201, body: { '@odata.context': columnContext(world), ...columnJson(column) } };
};

const settable: readonly string[] = ['name', 'displayName', 'description', 'indexed', 'enforceUniqueValues', 'required', 'hidden', 'readOnly', 'defaultValue', 'columnGroup', 'propagateChanges', 'id', 'type', 'currency', 'hyperlinkOrPicture', 'calculated', 'geolocation', 'term', 'thumbnail', ...columnKinds];

function definitionIn(body: unknown): Readonly<Record<string, unknown>> {
  const given = objectIn(body);
  if (!given) throw malformed('sharePoint', 'Invalid request');
  for (const name of Object.keys(given)) {
    if (!settable.includes(name) && !name.includes('@')) throw malformed('sharePoint', `The property '${name}' does not exist on type 'microsoft.graph.columnDefinition'. Make sure to only use property names that are defined by the type.`);
  }
  return given;
}

/** Adds a column; the name granted may differ from the one asked for. */
export function addColumn(world: World, list: List, body: unknown): Column {
  const given = definitionIn(body);
  const { database } = world;
  const there = everyColumnOf(database, list);
  const asked = String(given['name'] ?? given['displayName'] ?? '');
  if (asked.trim() === '') throw malformed('sharePoint', 'Invalid request');
  const name = namePossible(asked, [...there.flatMap((one) => [one.name, wireName(one)]), ...reservedNames]);
  const blank = { id: randomUUID(), name, displayName: asked, description: '', isHidden: false, isIndexed: false, isUnique: false, isReadOnly: false, isRequired: false, isSystem: false };
  const column = changed({ ...blank, ...facetOf(given) }, given);
  refuseIndex(world, list, undefined, column);
  const visibleAt = world.now().getTime() + world.faults.current.metadataLagMilliseconds;
  database.run('INSERT INTO columns (id, list_id, position, visible_at, definition) VALUES (?, ?, ?, ?, ?)', column.id, list.id, there.length, visibleAt, JSON.stringify(column));
  index(database, list, column);
  return column;
}

function changed(column: Column, given: Readonly<Record<string, unknown>>): Column {
  const flag = (name: string, before: boolean) => booleanIn(given, name) ?? before;
  const words = (name: string, before: string) => (typeof given[name] === 'string' ? given[name] : before);
  const defaultValue = objectIn(given['defaultValue'])?.['value'];
  return {
    ...column,
    displayName: words('displayName', column.displayName),
    description: words('description', column.description),
    isHidden: flag('hidden', column.isHidden),
    isIndexed: flag('indexed', column.isIndexed),
    isUnique: flag('enforceUniqueValues', column.isUnique),
    isReadOnly: flag('readOnly', column.isReadOnly),
    isRequired: flag('required', column.isRequired),
    ...(typeof defaultValue === 'string' && { defaultValue }),
  };
}

function booleanIn(given: Readonly<Record<string, unknown>>, name: string): boolean | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw malformed('sharePoint', `Cannot convert the value of '${name}' to the expected type 'Edm.Boolean'.`);
  return value;
}

/** PATCH one column: names, index, uniqueness, the facet's own settings. */
export const changeColumn: Answer = (call, world) => {
  refuseUnlessBuilder(call.person);
  siteOf(call, world);
  const list = listOf(call, world);
  const before = columnIn(call, world, list);
  if (before.isSystem) throw malformed('sharePoint', 'The column is read-only');
  const given = definitionIn(call.body);
  const kinds = columnKinds.filter((kind) => objectIn(given[kind]));
  if (kinds.some((kind) => kind !== before.kind)) throw malformed('sharePoint', 'The type of a column cannot be changed');
  const facet = completedFacet(before.kind, before.facet, objectIn(given[before.kind]) ?? {});
  const after = changed({ ...before, facet }, given);
  refuseIndex(world, list, before, after);
  if (after.isIndexed !== before.isIndexed || after.isUnique !== before.isUnique) {
    dropIndex(world.database, list, after);
    index(world.database, list, after);
  }
  world.database.run('UPDATE columns SET definition = ? WHERE id = ? AND list_id = ?', JSON.stringify(after), after.id, list.id);
  touchList(world, list);
  return { status: 200, body: { '@odata.context': columnContext(world), ...columnJson(after) } };
};

function refuseIndex({ database }: World, list: List, before: Column | undefined, after: Column): void {
  if (after.isUnique && !after.isIndexed) throw malformed('sharePoint', 'This field must be indexed to enforce unique values');
  if (after.isIndexed && (isManyLines(after) || isMany(after))) throw malformed('sharePoint', 'This field cannot be indexed');
  if (!after.isIndexed || before?.isIndexed) return;
  const { rows } = database.one<{ rows: number }>('SELECT count(*) AS rows FROM items WHERE list_id = ?', list.id) ?? { rows: 0 };
  if (rows > listViewThreshold) throw new Refusal(400, 'invalidRequest', 'The attempted operation is prohibited because it exceeds the list view threshold.');
  const indices = everyColumnOf(database, list).filter((one) => one.isIndexed && !one.isSystem).length;
  if (indices >= mostIndices) throw malformed('sharePoint', 'The maximum number of indexed columns for this list has been reached.');
}

function indexName(list: List, column: Column): string {
  return `list ${list.id} ${column.id}`;
}

/** SQL for a column's value. Letters compare without case, as in SharePoint (belief: its SQL collation). */
export function valueSql(column: Column): string {
  const value = `json_extract(data, '$."${wireName(column)}"')`;
  return column.kind === 'text' || column.kind === 'choice' ? `${value} COLLATE NOCASE` : value;
}

/** SharePoint's index is an index of the database, so that its rule and its speed agree. */
function index(database: Database, list: List, column: Column): void {
  if (!column.isIndexed) return;
  try {
    database.run(`CREATE ${column.isUnique ? 'UNIQUE ' : ''}INDEX "${indexName(list, column)}" ON items (${valueSql(column)}) WHERE list_id = '${list.id}'`);
  } catch (fault) {
    if (isUniqueViolation(fault)) throw malformed('sharePoint', 'This field contains duplicate values and cannot enforce unique values');
    throw fault;
  }
}

/** The list is no longer looked up by this column. */
export function dropIndex(database: Database, list: List, column: Column): void {
  database.run(`DROP INDEX IF EXISTS "${indexName(list, column)}"`);
}

/** True when the database refused a second row with a value that must be unique. */
export function isUniqueViolation(fault: unknown): boolean {
  return fault instanceof Error && /UNIQUE constraint failed/i.test(fault.message);
}
