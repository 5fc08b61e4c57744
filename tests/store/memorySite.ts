import { listNotSetUp, notUnique } from '../../src/graph/faultOf';
import { GraphError } from '../../src/graph/graphError';
import type { ColumnChange, ColumnThere, ColumnToMake, DeltaPage, Fields, ListRow, Lists, ListThere } from '../../src/graph/listTypes';

interface Row {
  id: string;
  version: number;
  fields: Record<string, unknown>;
  /** Newest last. */
  readonly before: Fields[];
}

interface List {
  readonly there: ListThere;
  readonly columns: ColumnThere[];
  readonly rows: Map<string, Row>;
  /** Ids in the order of change; deleted ones stay in it. */
  readonly changes: string[];
  newest: number;
}

/** What happens around a call; either may throw, or never come back. `name` is the method, `list` the list's name. */
export interface Around {
  before?(name: string, list: string): Promise<void> | void;
  after?(name: string, list: string): Promise<void> | void;
  /** False for rows that whoever stands at this door may not read: rights on single rows. */
  sees?(fields: Fields): boolean;
}

/** SharePoint's habits in memory: unique and indexed columns, etags, delta, paging. One site, as many doors to it as there are people. */
export class MemorySite {
  private readonly lists = new Map<string, List>();
  private oldestChange = 0;
  /** No id is ever given twice. */
  private made = 0;

  constructor(private readonly pageSize = 3) {}

  /** Rows of a list by its name, oldest first. */
  rows(name: string): readonly Fields[] {
    return [...this.list(name).rows.values()].map(({ fields }) => fields);
  }

  /** Somebody writes past the app. */
  write(name: string, fields: Fields): string {
    return this.put(this.list(name), undefined, fields).id;
  }

  overwrite(name: string, id: string, fields: Fields): void {
    this.put(this.list(name), id, fields);
  }

  remove(name: string, id: string): void {
    const list = this.list(name);
    list.rows.delete(id);
    list.changes.push(id);
  }

  removeList(name: string): void {
    this.lists.delete(this.list(name).there.id);
  }

  removeColumn(name: string, column: string): void {
    const { columns } = this.list(name);
    columns.splice(columns.findIndex((one) => one.name === column), 1);
  }

  /** Somebody has deleted a column and made one of another kind in its place; the values that rows have in it are theirs. */
  retype(name: string, column: string, kind: ColumnThere['kind'], valueOf: (value: unknown) => unknown): void {
    const list = this.list(name);
    const place = list.columns.findIndex((one) => one.name === column);
    const there = list.columns[place];
    if (!there) throw new Error(`no column ${column}`);
    list.columns[place] = { ...there, id: `${there.id}-retyped`, kind, isIndexed: false, isUnique: false };
    for (const row of list.rows.values()) if (row.fields[column] !== undefined) row.fields[column] = valueOf(row.fields[column]);
  }

  /** Somebody has deleted a column: its values are gone, and no row counts as changed. */
  loseColumn(name: string, column: string): void {
    this.removeColumn(name, column);
    for (const row of this.list(name).rows.values()) delete row.fields[column];
  }

  /** Somebody has switched off the index of a column, or only that no two rows may have the same value. */
  loosen(name: string, column: string, change: Pick<ColumnChange, 'isIndexed' | 'isUnique'>): void {
    const list = this.list(name);
    this.changeColumn(list, list.columns.find((one) => one.name === column)?.id ?? '', { isUnique: false, ...change });
  }

  /** Somebody calls a list otherwise; its inner name stays. */
  renameList(name: string, displayName: string): void {
    const list = this.list(name);
    this.lists.set(list.there.id, { ...list, there: { ...list.there, displayName } });
  }

  /** Tokens from before now are refused. */
  forgetTokens(): void {
    this.oldestChange = Number.MAX_SAFE_INTEGER;
  }

  door(around: Around = {}): Lists {
    const call = async <T>(name: string, listId: string, work: () => T): Promise<T> => {
      await around.before?.(name, this.nameOf(listId));
      const answer = work();
      await around.after?.(name, this.nameOf(listId));
      return answer;
    };
    const seen = (rows: readonly ListRow[]) => rows.filter(({ fields }) => around.sees?.(fields) ?? true);
    return {
      all: () => call('all', '', () => [...this.lists.values()].map(({ there }) => there)),
      make: (displayName, columns) => call('make', '', () => this.make(displayName, columns)),
      columns: (id) => call('columns', id, () => this.list(id).columns.map((one) => ({ ...one }))),
      makeColumn: (id, column) => call('makeColumn', id, () => this.makeColumn(this.list(id), column)),
      changeColumn: (id, column, change) => call('changeColumn', id, () => this.changeColumn(this.list(id), column, change)),
      rowsWhere: (id, column, value) => call('rowsWhere', id, () => seen(this.rowsWhere(this.list(id), column, value))),
      create: (id, fields) => call('create', id, () => this.seen(this.put(this.list(id), undefined, this.fitting(this.list(id), fields)))),
      update: (id, row, etag, fields) => call('update', id, () => this.update(this.list(id), row, etag, fields)),
      deltaFromNow: (id) => call('deltaFromNow', id, () => this.linkTo(this.list(id), this.list(id).changes.length)),
      page: (id, link) => call('page', id, () => this.page(this.list(id), link)),
      versions: (id, row) => call('versions', id, () => this.versions(this.list(id), row)),
      delta: (id, link) => call('delta', id, () => this.delta(link)),
    };
  }

  private nameOf(id: string): string {
    return this.lists.get(id)?.there.name ?? id;
  }

  private list(idOrName: string): List {
    const list = this.lists.get(idOrName) ?? [...this.lists.values()].find(({ there }) => there.name === idOrName || there.displayName === idOrName);
    if (!list) throw new GraphError('missing', 404, 'itemNotFound', 'The specified list was not found');
    return list;
  }

  private make(displayName: string, columns: readonly ColumnToMake[]): ListThere {
    if ([...this.lists.values()].some(({ there }) => there.displayName === displayName)) throw new GraphError('conflict', 409, 'nameAlreadyExists', 'The specified name already exists.');
    const there = { id: `list-${(this.made += 1)}`, name: displayName, displayName };
    const list: List = { there, columns: [{ id: 'title', name: 'Title', kind: 'text', isIndexed: false, isUnique: false, description: '' }], rows: new Map(), changes: [], newest: 0 };
    this.lists.set(there.id, list);
    for (const column of columns) this.makeColumn(list, column);
    return there;
  }

  private makeColumn(list: List, asked: ColumnToMake): ColumnThere {
    const isTaken = list.columns.some(({ name }) => name === asked.name);
    const column = { description: '', ...asked, name: isTaken ? `${asked.name}1` : asked.name, id: `column-${(this.made += 1)}` };
    if (column.isUnique && !column.isIndexed) throw refused('This field must be indexed to enforce unique values');
    list.columns.push(column);
    return column;
  }

  private changeColumn(list: List, id: string, { isIndexed, isUnique, description }: ColumnChange): void {
    const place = list.columns.findIndex((one) => one.id === id);
    const there = list.columns[place];
    if (!there) throw new GraphError('missing', 404, 'itemNotFound', 'The specified column was not found');
    const after = { ...there, isIndexed: isIndexed ?? there.isIndexed, isUnique: isUnique ?? there.isUnique, description: description ?? there.description };
    if (after.isUnique && !after.isIndexed) throw refused('This field must be indexed to enforce unique values');
    const values = [...list.rows.values()].map(({ fields }) => fields[there.name]).filter((value) => value !== undefined);
    const isTwice = values.some((value, at) => values.slice(at + 1).some((other) => same(value, other)));
    if (after.isUnique && isTwice) throw refused('This field contains duplicate values and cannot enforce unique values');
    list.columns[place] = after;
  }

  private rowsWhere(list: List, name: string, value: string): readonly ListRow[] {
    const column = list.columns.find((one) => one.name === name);
    if (!column) throw refused(`Field '${name}' is not recognized`);
    if (!column.isIndexed) throw new GraphError('broken', 400, listNotSetUp, `Field '${name}' cannot be referenced in filter or orderby as it is not indexed.`);
    return [...list.rows.values()].filter(({ fields }) => same(fields[name], value)).map((row) => this.seen(row));
  }

  private put(list: List, id: string | undefined, fields: Fields): Row {
    this.check(list, id, fields);
    const row = (id === undefined ? undefined : list.rows.get(id)) ?? { id: String((list.newest += 1)), version: 0, fields: {}, before: [] };
    const merged = { ...row.fields, ...fields };
    if (row.version > 0) row.before.push(row.fields);
    row.fields = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== ''));
    row.version += 1;
    list.rows.set(row.id, row);
    list.changes.push(row.id);
    return row;
  }

  private check(list: List, id: string | undefined, fields: Fields): void {
    for (const [name, value] of Object.entries(fields)) {
      const column = list.columns.find((one) => one.name === name);
      if (!column) throw refused(`Field '${name}' is not recognized`);
      if (!column.isUnique) continue;
      const isTaken = [...list.rows.values()].some((row) => row.id !== id && same(row.fields[name], value));
      if (isTaken) throw new GraphError('conflict', 400, notUnique, 'One or more fields with unique constraints already has the provided value.');
    }
  }

  /** What a column can hold; whoever writes past the app is not held to it, so that the store meets worse rows than there can be. */
  private fitting(list: List, fields: Fields): Fields {
    for (const { name, kind } of list.columns) {
      const value = fields[name] ?? '';
      if (value !== '' && kind !== 'other' && typeof value !== typeOf[kind]) throw refused('Invalid request');
      if (typeof value === 'string' && value.length > (kind === 'lines' ? 63_999 : 255)) throw refused('Invalid text value.');
    }
    return fields;
  }

  private update(list: List, id: string, etag: string, fields: Fields): ListRow {
    const row = list.rows.get(id);
    if (!row) throw new GraphError('missing', 404, 'itemNotFound', 'The specified item does not exist');
    if (this.seen(row).etag !== etag) throw new GraphError('conflict', 412, 'resourceModified', 'The resource has changed since the caller last read it');
    return this.seen(this.put(list, id, this.fitting(list, fields)));
  }

  private versions(list: List, id: string): readonly Fields[] {
    const row = list.rows.get(id);
    if (!row) throw new GraphError('missing', 404, 'itemNotFound', 'The specified item does not exist');
    return [row.fields, ...row.before.toReversed()];
  }

  private seen({ id, version, fields }: Row): ListRow {
    return { id, etag: `"00000000-0000-4000-8000-${id.padStart(12, '0')},${version}"`, modifiedAt: '2026-11-24T08:00:00Z', modifiedBy: 'Somebody', fields: { ...fields } };
  }

  private linkTo({ there }: List, change: number): string {
    return `${there.id}|${change}`;
  }

  private page(list: List, link: string | undefined): { readonly rows: readonly ListRow[]; readonly nextLink: string | undefined } {
    const after = Number(link?.split('|')[1] ?? 0);
    const all = [...list.rows.values()].filter(({ id }) => Number(id) > after);
    const rows = all.slice(0, this.pageSize);
    return { rows: rows.map((row) => this.seen(row)), nextLink: all.length > rows.length ? `${list.there.id}|${rows.at(-1)?.id}` : undefined };
  }

  private delta(link: string): DeltaPage {
    const [id = '', from = ''] = link.split('|');
    const list = this.list(id);
    if (Number(from) < this.oldestChange && this.oldestChange === Number.MAX_SAFE_INTEGER) {
      this.oldestChange = 0;
      return { changed: [], deletedIds: [], nextLink: undefined, deltaLink: undefined, needsResync: true };
    }
    const end = Math.min(list.changes.length, Number(from) + this.pageSize);
    const ids = [...new Set(list.changes.slice(Number(from), end))];
    const rows = ids.map((one) => list.rows.get(one));
    const isLast = end === list.changes.length;
    return {
      changed: rows.filter((row) => row !== undefined).map((row) => this.seen(row)),
      deletedIds: ids.filter((one) => !list.rows.has(one)),
      nextLink: isLast ? undefined : this.linkTo(list, end),
      deltaLink: isLast ? this.linkTo(list, end) : undefined,
      needsResync: false,
    };
  }
}

const typeOf: Readonly<Record<ColumnThere['kind'], string>> = { text: 'string', lines: 'string', number: 'number', boolean: 'boolean', other: 'string' };

function same(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}

function refused(message: string): GraphError {
  return new GraphError('broken', 400, 'invalidRequest', message);
}
