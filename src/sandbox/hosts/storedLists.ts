import type { Database } from '../database';
import type { StoredList } from './sitePages';

interface StoredItem {
  readonly id: number;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  readonly data: string;
}

/** Names of the lists that stand in the database, as people see them; visible to Graph yet or not. */
export function listNames(database: Database): string[] {
  return database.all<{ display_name: string }>('SELECT display_name FROM lists ORDER BY display_name').map(({ display_name }) => display_name);
}

/** The rows of one list as they are stored, oldest first: id, own columns, and who made it when. */
export function rowsOf(database: Database, list: string): StoredList['rows'] {
  const rows = database.all<StoredItem>('SELECT id, author, created, modified, data FROM items WHERE list_id IN (SELECT id FROM lists WHERE display_name = ?) ORDER BY id', list);
  return rows.map(({ id, author, created, modified, data }) => ({ id: String(id), ...(JSON.parse(data) as object), Created: created, Modified: modified, AuthorId: author }));
}
