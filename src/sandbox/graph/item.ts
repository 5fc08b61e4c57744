import type { Database } from '../database';
import type { World } from './call';
import { isMany, wireName, type Column } from './column';
import { columnsOf } from './columns';
import { identity, listContext, listUrl, type List } from './list';
import type { Query } from './query';
import { malformed } from './refusal';
import type { Site } from './site';

/** A row of the table of all items. */
export interface Item {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly change: number;
  readonly author: string;
  readonly editor: string;
  readonly created: string;
  readonly modified: string;
  /** Values by wire name, JSON; empty ones are not in it. */
  readonly data: string;
}

/** Where an item lies. */
export interface Shelf {
  readonly world: World;
  readonly site: Site;
  readonly list: List;
}

/** Items by ascending id, from behind one id. */
export function itemsFrom(database: Database, list: List, after: number, size: number): Item[] {
  return database.all<Item>('SELECT * FROM items WHERE list_id = ? AND id > ? ORDER BY id LIMIT ?', list.id, after, size);
}

/** `"guid,n"`; n is not the version that people see (captured: n = 3 at version 1.0). */
export function etagOf(item: Item): string {
  return `"${item.guid},${item.version + 2}"`;
}

/** The item as Graph writes it, with fields where they are expanded. */
export function itemJson(shelf: Shelf, item: Item, query: Query): Record<string, unknown> {
  const { world, site, list } = shelf;
  const fields = query.expand?.find(({ path }) => path === 'fields');
  return {
    '@odata.etag': etagOf(item),
    createdDateTime: item.created,
    eTag: etagOf(item),
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${listUrl(site, list)}/${item.id}_.000`,
    createdBy: identity(world, item.author),
    lastModifiedBy: identity(world, item.editor),
    parentReference: parentOf(shelf),
    contentType,
    ...(fields && { 'fields@odata.context': fieldsContext(shelf, item), fields: fieldsJson(shelf, item, fields.options) }),
  };
}

/** The only content type of a generic list. */
export const contentType = { id: '0x01', name: 'Item' };

/** What an item lies in. */
export function parentOf({ site, list }: Shelf): Readonly<Record<string, unknown>> {
  return { id: list.id, path: `Lists/${encodeURIComponent(list.name)}`, siteId: site.id };
}

/** Annotation of an item's fields. */
export function fieldsContext({ world, site, list }: Shelf, item: Item): string {
  return listContext(world, site, `('${list.id}')/items('${item.id}')/fields/$entity`);
}

/** The item's values: empty columns are left out, people and lookups are row ids as text (graph-wire 2.1). */
export function fieldsJson(shelf: Shelf, item: Item, query: Query): Record<string, unknown> {
  const { world, list } = shelf;
  const columns = columnsOf(world.database, list, world.now().getTime());
  const data = JSON.parse(item.data) as Readonly<Record<string, unknown>>;
  const own = columns.filter((column) => !column.isSystem && Object.hasOwn(data, wireName(column))).map((column) => fieldOf(column, data));
  const all = { ...Object.fromEntries(own), ...systemValues(shelf, item, data) };
  const names = query.select;
  if (!names) return { '@odata.etag': etagOf(item), ...withoutHidden(all, columns) };
  const known = new Set([...Object.keys(all), ...columns.flatMap((column) => [column.name, wireName(column)])]);
  for (const name of names) if (!known.has(name)) throw malformed('sharePoint', `Field '${name}' is not recognized`);
  return { '@odata.etag': etagOf(item), ...Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))) };
}

function fieldOf(column: Column, data: Readonly<Record<string, unknown>>): [string, unknown] {
  const value = data[wireName(column)];
  const isRows = column.kind === 'personOrGroup' || column.kind === 'lookup';
  if (!isRows) return [column.name, value];
  return isMany(column) ? [column.name, (value as number[]).map((id) => ({ LookupId: id, LookupValue: String(id) }))] : [wireName(column), String(value)];
}

function withoutHidden(all: Readonly<Record<string, unknown>>, columns: readonly Column[]): Record<string, unknown> {
  const hidden = columns.filter((column) => column.isHidden).flatMap((column) => [column.name, wireName(column)]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.includes(name)));
}

/** Row ids of people in the site's hidden user list; ours count from here. */
const firstPersonRow = 10;

/** Captured: samples/_recorded/listItem-fields-2025. */
function systemValues({ world }: Shelf, item: Item, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const rowOf = (oid: string) => String(world.firm.people.findIndex((person) => person.oid === oid) + firstPersonRow);
  return {
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modified,
    Created: item.created,
    AuthorLookupId: rowOf(item.author),
    EditorLookupId: rowOf(item.editor),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ...(data['Title'] !== undefined && { LinkTitleNoMenu: data['Title'], LinkTitle: data['Title'] }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  };
}
