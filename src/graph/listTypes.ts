import type { Instant } from '../domain/time';

/** Values of a row, by the column's inner name; Graph leaves empty columns out. */
export type Fields = Readonly<Record<string, unknown>>;

/** A SharePoint list item as Graph gives it. Its fields are strangers' input: parse them before use. */
export interface ListRow {
  readonly id: string;
  readonly etag: string;
  readonly modifiedAt: Instant;
  /** The name of whoever wrote it last, as SharePoint says; undefined where it was not told. */
  readonly modifiedBy?: string;
  readonly fields: Fields;
}

/** One page of delta. An item without fields that is not deleted asks for a full resync. */
export interface DeltaPage {
  /** In the order in which they came; a row may be there in several states, of which the etag tells the newest. */
  readonly changed: readonly ListRow[];
  readonly deletedIds: readonly string[];
  /** Opaque; exactly one of the two is there. */
  readonly nextLink: string | undefined;
  readonly deltaLink: string | undefined;
  /** True when Graph says that the token is too old (410), or sent an item without id. */
  readonly needsResync: boolean;
}

/** A column to be made. Facets as in Graph's columnDefinition; only the ones that hold up (reference: text, number, boolean). */
export interface ColumnToMake {
  readonly name: string;
  readonly kind: 'text' | 'lines' | 'number' | 'boolean';
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
}

/** A column as it stands; `other`: of a kind that we never make. */
export interface ColumnThere extends Omit<ColumnToMake, 'kind'> {
  readonly id: string;
  readonly kind: ColumnToMake['kind'] | 'other';
  /** Empty where nobody has written one. */
  readonly description: string;
}

/** What can be changed of a column; its kind cannot (source: columndefinition-update). */
export interface ColumnChange {
  readonly isIndexed?: boolean;
  readonly isUnique?: boolean;
  readonly description?: string;
}

/** A list as it stands in the site. `name` is SharePoint's inner name, which renaming does not change. */
export interface ListThere {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}

/** Graph's lists of one site, in our words. Every method throws GraphError, and HostError when there is no token. */
export interface Lists {
  /** All lists of the site. GraphError missing: no such site; forbidden: no right to it. */
  all(): Promise<readonly ListThere[]>;
  make(displayName: string, columns: readonly ColumnToMake[]): Promise<ListThere>;
  columns(listId: string): Promise<readonly ColumnThere[]>;
  makeColumn(listId: string, column: ColumnToMake): Promise<ColumnThere>;
  changeColumn(listId: string, columnId: string, change: ColumnChange): Promise<void>;
  /** Rows whose indexed column equals `value`. */
  rowsWhere(listId: string, column: string, value: string): Promise<readonly ListRow[]>;
  /** GraphError conflict with code `notUnique` when a unique column has the value already. */
  create(listId: string, fields: Fields): Promise<ListRow>;
  /** GraphError conflict when the row is not the one of `etag` any more (409 and 412 alike). */
  update(listId: string, id: string, etag: string, fields: Fields): Promise<ListRow>;
  /** What a row has held, newest first; the present alone where the list keeps no versions. */
  versions(listId: string, id: string): Promise<readonly Fields[]>;
  /** A delta link that stands for now. */
  deltaFromNow(listId: string): Promise<string>;
  /** The rows of a list, page by page; `link` from the page before. */
  page(listId: string, link: string | undefined): Promise<{ readonly rows: readonly ListRow[]; readonly nextLink: string | undefined }>;
  /** What has changed in a list since such a link was given. */
  delta(listId: string, link: string): Promise<DeltaPage>;
}
