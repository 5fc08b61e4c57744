import type { Database } from '../../src/sandbox/database';
import { etagOf, type Item } from '../../src/sandbox/graph/item';
import type { Fields } from '../../src/graph/listTypes';

/** A row of SharePoint's with all that it ever held, the oldest first; the last is what it holds now. */
export interface RowThere {
  readonly list: string;
  readonly id: number;
  readonly etag: string;
  readonly isInBin: boolean;
  readonly fields: Fields;
  readonly versions: readonly Fields[];
}

/** All rows of all lists, and those in the bin. */
export function rowsIn(database: Database): readonly RowThere[] {
  const names = new Map(database.all<{ id: string; display_name: string }>('SELECT id, display_name FROM lists').map(({ id, display_name: name }) => [id, name]));
  const versions = new Map<string, Fields[]>();
  for (const { list_id: list, item_id: id, data } of database.all<{ list_id: string; item_id: number; data: string }>('SELECT list_id, item_id, data FROM item_versions ORDER BY list_id, item_id, version')) {
    const there = versions.get(`${list} ${id}`) ?? [];
    versions.set(`${list} ${id}`, [...there, JSON.parse(data) as Fields]);
  }
  const row = (list: string, item: Item, isInBin: boolean): RowThere => {
    const fields = JSON.parse(item.data) as Fields;
    return { list: names.get(list) ?? list, id: item.id, etag: etagOf(item), isInBin, fields, versions: [...(versions.get(`${list} ${item.id}`) ?? []), fields] };
  };
  const all = [
    ...database.all<Item & { list_id: string }>('SELECT * FROM items').map((item) => row(item.list_id, item, false)),
    ...database.all<{ list_id: string; item: string }>('SELECT list_id, item FROM recycled_items').map(({ list_id: list, item }) => row(list, JSON.parse(item) as Item, true)),
  ];
  /* A list's own id is another one in each process, and a seed is to do the same in all. */
  return all.sort((a, b) => a.list.localeCompare(b.list) || a.id - b.id);
}
