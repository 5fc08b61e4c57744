import type { Fields, ListRow, Lists } from '../graph/listTypes';
import type { Desk } from './desk';
import { listId } from './listId';
import type { ListName } from './listNames';
import { schema } from './schema';
import { columnFor } from './successors';

/**
 * Rows as they come, with the cells that this machine has of columns that the list lacks now: a row tells a removed column and an emptied cell alike, and the last
 * copy may be ours. Columns are looked at only where a cell has gone.
 */
export async function withKeptCells(desk: Desk, lists: Lists, list: ListName, rows: readonly ListRow[]): Promise<readonly ListRow[]> {
  if (rows.some(({ id }) => !desk.row(list, id))) await desk.whole();
  const gone = (row: ListRow): Fields => Object.fromEntries(Object.entries(desk.row(list, row.id)?.fields ?? {}).filter(([name]) => !(name in row.fields)));
  const ours = (schema.find(({ name }) => name === list)?.columns ?? []).filter(({ name }) => rows.some((row) => name in gone(row)));
  if (ours.length === 0) return rows;
  const there = await lists.columns(listId(desk, list));
  const removed = ours.filter((one) => !columnFor(one, there)).map(({ name }) => name);
  return rows.map((row) => ({ ...row, fields: { ...Object.fromEntries(Object.entries(gone(row)).filter(([name]) => removed.includes(name))), ...row.fields } }));
}
