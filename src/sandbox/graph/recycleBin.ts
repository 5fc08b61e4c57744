import type { Database } from '../database';
import { HandFault, listNamed } from './byHand';
import { wholeSecond } from './call';
import { isUniqueViolation } from './columns';
import type { Item } from './item';
import { countWrite, type List } from './list';

/** Where the bin stands and what time it is. */
export interface Bin {
  readonly database: Database;
  readonly now: () => Date;
}

/** What lies in the bin of the site, newest first. */
interface Binned {
  readonly lists: readonly string[];
  readonly items: readonly { readonly list: string; readonly id: string; readonly recycledAt: string }[];
}

/** Lays an item into the bin with its history; delta tells that it is deleted. The caller keeps it together. */
export function binItem(bin: Bin, list: List, item: Item): void {
  const { newest_change: change } = countWrite(bin, list);
  bin.database.run('DELETE FROM items WHERE list_id = ? AND id = ?', list.id, item.id);
  bin.database.run('INSERT INTO gone_items (list_id, id, change) VALUES (?, ?, ?)', list.id, item.id, change);
  bin.database.run('INSERT INTO recycled_items (list_id, id, recycled, item) VALUES (?, ?, ?, ?)', list.id, item.id, wholeSecond(bin.now()), JSON.stringify(item));
}

/** A person deletes an item in SharePoint. */
export function recycleItem(bin: Bin, listName: string, id: number): void {
  const list = listNamed(bin.database, listName);
  const item = bin.database.one<Item>('SELECT * FROM items WHERE list_id = ? AND id = ?', list.id, id);
  if (!item) throw new HandFault(404, `The list ${listName} has no item ${id}.`);
  bin.database.together(() => binItem(bin, list, item));
}

/** A person takes an item back: same id and versions (book: Pro SharePoint 2010 Disaster Recovery). That its etag stays too, and that delta tells of it as of a change, is a belief. */
export function restoreItem(bin: Bin, listName: string, id: number): void {
  const { database } = bin;
  const list = listNamed(bin.database, listName);
  const row = database.one<{ item: string }>('SELECT item FROM recycled_items WHERE list_id = ? AND id = ?', list.id, id);
  if (!row) throw new HandFault(404, `No item ${id} of the list ${listName} lies in the recycle bin.`);
  const item = JSON.parse(row.item) as Item;
  unlessTaken(() => database.together(() => {
    const { newest_change: change } = countWrite(bin, list);
    database.run('DELETE FROM gone_items WHERE list_id = ? AND id = ?', list.id, id);
    database.run('DELETE FROM recycled_items WHERE list_id = ? AND id = ?', list.id, id);
    database.run(
      'INSERT INTO items (list_id, id, guid, version, change, author, editor, created, modified, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      list.id, id, item.guid, item.version, change, item.author, item.editor, item.created, item.modified, item.data,
    );
  }));
}

/** Another row may have taken the unique value in the meantime; the item then stays in the bin (source: reference of RecycleBinItem.Restore, error -2130575168). */
function unlessTaken(write: () => void): void {
  try {
    write();
  } catch (fault) {
    if (isUniqueViolation(fault)) throw new HandFault(409, 'Another item has the unique value of this one; it stays in the recycle bin.');
    throw fault;
  }
}

/** A person deletes a whole list: Graph does not find it any more (belief). Its items stay as they are, out of reach. */
export function recycleList(bin: Bin, name: string): void {
  const { database } = bin;
  const list = listNamed(bin.database, name);
  database.together(() => {
    database.run('DELETE FROM lists WHERE id = ?', list.id);
    database.run('INSERT INTO recycled_lists (id, display_name, recycled, list) VALUES (?, ?, ?, ?)', list.id, name, wholeSecond(bin.now()), JSON.stringify(list));
  });
}

/** A person takes the newest list of that name back: same id, same items, and old delta links go on; not where the name is taken by now. All of it is a belief. */
export function restoreList(bin: Bin, name: string): void {
  const { database } = bin;
  const row = database.one<{ list: string }>('SELECT list FROM recycled_lists WHERE display_name = ? ORDER BY recycled DESC, rowid DESC', name);
  if (!row) throw new HandFault(404, `No list ${name} lies in the recycle bin.`);
  if (database.one('SELECT id FROM lists WHERE lower(display_name) = lower(?)', name)) throw new HandFault(409, `The site has another list ${name} by now; the old one stays in the recycle bin.`);
  const list = JSON.parse(row.list) as List & { readonly visible_at: number };
  database.together(() => {
    database.run('DELETE FROM recycled_lists WHERE id = ?', list.id);
    database.run(
      'INSERT INTO lists (id, name, display_name, description, author, created, modified, visible_at, newest_item, newest_change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      list.id, list.name, list.display_name, list.description, list.author, list.created, list.modified, list.visible_at, list.newest_item, list.newest_change,
    );
  });
}

/** What a person sees who opens the bin. */
export function binned({ database }: Bin): Binned {
  const lists = database.all<{ display_name: string }>('SELECT display_name FROM recycled_lists ORDER BY recycled DESC, rowid DESC').map(({ display_name }) => display_name);
  const items = database.all<{ list: string; id: number; recycled: string }>(
    'SELECT lists.display_name AS list, recycled_items.id, recycled FROM recycled_items JOIN lists ON lists.id = list_id ORDER BY recycled DESC, recycled_items.rowid DESC',
  );
  return { lists, items: items.map(({ list, id, recycled }) => ({ list, id: String(id), recycledAt: recycled })) };
}
