import type { Value } from '../database';
import type { Call, World } from './call';
import { isManyLines, wireName, type Column } from './column';
import { columnsOf, listViewThreshold, valueSql } from './columns';
import { testsOf, type Filter, type Literal } from './filter';
import type { Item, Shelf } from './item';
import type { PagePlace } from './paging';
import type { Order } from './query';
import { malformed, Refusal } from './refusal';

/** A piece of SQL and the values in it. */
interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** The header that lets a query touch a column without index; its name is exact. */
const honorNonIndexed = 'HonorNonIndexedQueriesWarningMayFailRandomly';

/** One page of a list's items under the habits of SharePoint: indices, threshold, one index at a time. `next` is where the following page starts. */
export function queryItems(shelf: Shelf, call: Call, place: PagePlace): { readonly items: readonly Item[]; readonly next: number | undefined } {
  const { world, list } = shelf;
  const { filter, orderby = [] } = place.query;
  const columns = columnsOf(world.database, list, world.now().getTime());
  if (filter || orderby.length > 0) refuseScans(shelf, call, columns, filter, orderby);
  const where = filter ? filterSql(filter, columns) : { text: '1', values: [] };
  const isKeyed = orderby.length === 0;
  const order = [...orderby.map(({ path, isDescending }) => `${columnSql(columnAt(path, columns))}${isDescending ? ' DESC' : ''}`), 'id'].join(', ');
  const sql = `SELECT * FROM items WHERE list_id = '${list.id}' AND ${where.text} AND ${isKeyed ? 'id > ?' : '?'} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const items = world.database.all<Item>(sql, ...where.values, isKeyed ? place.after : 1, place.size + 1, isKeyed ? 0 : place.after);
  const page = items.slice(0, place.size);
  const hasMore = items.length > place.size;
  return { items: page, next: hasMore ? (isKeyed ? (page.at(-1)?.id ?? 0) : place.after + place.size) : undefined };
}

/** Item properties that are columns in truth. */
const columnOfProperty: Readonly<Record<string, string>> = { id: 'ID', createdDateTime: 'Created', lastModifiedDateTime: 'Modified' };

/** The column behind a path; case and display names do not count (graph-wire 3.8, 4.1). */
function columnAt(path: string, columns: readonly Column[]): Column {
  const name = columnOfProperty[path] ?? path.replace(/^fields\//, '');
  const column = columns.find((one) => wireName(one) === name || (one.isSystem && one.name === name));
  if (!column) throw malformed('sharePoint', `Field '${name}' is not recognized`);
  return column;
}

function refuseScans(shelf: Shelf, call: Call, columns: readonly Column[], filter: Filter | undefined, orderby: readonly Order[]): void {
  const tested = filter ? testsOf(filter).map(({ path }) => columnAt(path, columns)) : [];
  const named = [...tested, ...orderby.map(({ path }) => columnAt(path, columns))];
  for (const column of named) if (isManyLines(column)) throw malformed('sharePoint', `Field '${column.name}' cannot be referenced in filter or orderby.`);
  const loose = named.find((column) => !column.isIndexed);
  if (loose && !mayScan(call)) throw notIndexed(loose.name);
  const { rows } = shelf.world.database.one<{ rows: number }>('SELECT count(*) AS rows FROM items WHERE list_id = ?', shelf.list.id) ?? { rows: 0 };
  if (rows <= listViewThreshold) return;
  if (orderby.some(({ path, isDescending }) => path !== 'id' || isDescending)) throw new Refusal(429, 'activityLimitReached', 'The request has been throttled');
  if (loose || new Set(tested).size > 1) throw overThreshold();
  if (filter && narrowed(shelf.world, shelf, filterSql(filter, columns)) > listViewThreshold) throw overThreshold();
}

function mayScan(call: Call): boolean {
  return (call.headers['prefer'] ?? '').split(/[,;]/).some((preference) => preference.trim() === honorNonIndexed);
}

/** Recorded: samples/_errors/list-filter-not-indexed. */
function notIndexed(name: string): Refusal {
  return malformed(
    'sharePoint',
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${honorNonIndexed}' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/** Graph's own text for the list view threshold is not known (graph-wire 6); SharePoint's is. */
function overThreshold(): Refusal {
  return malformed('sharePoint', 'The attempted operation is prohibited because it exceeds the list view threshold.');
}

function narrowed({ database }: World, { list }: Shelf, where: Sql): number {
  const sql = `SELECT count(*) AS rows FROM (SELECT 1 FROM items WHERE list_id = '${list.id}' AND ${where.text} LIMIT ${listViewThreshold + 1})`;
  return database.one<{ rows: number }>(sql, ...where.values)?.rows ?? 0;
}

function columnSql(column: Column): string {
  if (!column.isSystem) return valueSql(column);
  const own: Readonly<Record<string, string>> = { ID: 'id', Created: 'created', Modified: 'modified' };
  return own[column.name] ?? 'NULL';
}

const sqlOperators: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' };

function filterSql(filter: Filter, columns: readonly Column[]): Sql {
  switch (filter.is) {
    case 'and':
    case 'or': {
      const [left, right] = [filterSql(filter.left, columns), filterSql(filter.right, columns)];
      return { text: `(${left.text} ${filter.is} ${right.text})`, values: [...left.values, ...right.values] };
    }
    case 'test':
      return testSql(filter, columns);
    default:
      throw malformed('sharePoint', 'Invalid filter clause');
  }
}

/** Operators of list items: eq ne lt gt le ge and startswith (source: listitem-list). */
function testSql(test: Extract<Filter, { is: 'test' }>, columns: readonly Column[]): Sql {
  const column = columnAt(test.path, columns);
  const [literal] = test.literals;
  const value = literal && literalFor(column, literal);
  const sql = columnSql(column);
  if (test.operator === 'startswith' && typeof value === 'string' && column.kind === 'text') return { text: `substr(${sql}, 1, ${[...value].length}) = ? COLLATE NOCASE`, values: [value] };
  const operator = sqlOperators[test.operator];
  if (operator === undefined || value === undefined) throw malformed('sharePoint', 'Invalid filter clause');
  if (value === null && (operator === '=' || operator === '<>')) return { text: `${sql} IS ${operator === '=' ? '' : 'NOT '}NULL`, values: [] };
  return operator === '<>' ? { text: `(${sql} <> ? OR ${sql} IS NULL)`, values: [value] } : { text: `${sql} ${operator} ?`, values: [value] };
}

/** Dates stand in quotes on fields: all public uses do so (graph-wire 2.1), and unquoted is refused here. */
function literalFor({ kind, name }: Column, literal: Literal): Value | undefined {
  if (literal.kind === 'null') return null;
  if (name === 'ID' || kind === 'lookup' || kind === 'personOrGroup') return /^\d+$/.test(String(literal.value)) ? Number(literal.value) : undefined;
  if (kind === 'number') return literal.kind === 'number' ? literal.value : undefined;
  if (kind === 'boolean') return booleanFor(literal);
  if (literal.kind !== 'text') return undefined;
  return kind === 'dateTime' ? dateFor(literal.value) : literal.value;
}

function booleanFor(literal: Literal): Value | undefined {
  if (literal.kind === 'boolean') return literal.value ? 1 : 0;
  return literal.kind === 'number' && (literal.value === 0 || literal.value === 1) ? literal.value : undefined;
}

function dateFor(text: string): Value | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
}
