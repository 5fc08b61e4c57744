import { GraphError } from '../graph/graphError';
import type { Fields, ListRow, Lists } from '../graph/listTypes';
import { notUnique } from '../graph/faultOf';
import type { Desk } from './desk';
import { withKeptCells } from './keepCells';
import { listId } from './listId';
import type { ListName } from './listNames';

/** SharePoint's rows, each of which is also kept here as soon as it is seen. */
export interface Bench {
  rowsWhere(list: ListName, column: string, value: string): Promise<readonly ListRow[]>;
  /** False when the row's key is taken. */
  create(list: ListName, fields: Fields): Promise<boolean>;
  /** False when somebody changed the row meanwhile. */
  update(list: ListName, row: ListRow, fields: Fields): Promise<boolean>;
}

/** Opens the rows of one site for one round. */
export function openBench(desk: Desk, lists: Lists): Bench {
  const kept = async (list: ListName, rows: readonly ListRow[]) => desk.apply({ list, put: await withKeptCells(desk, lists, list, rows) });
  return {
    async rowsWhere(list, column, value) {
      const rows = await lists.rowsWhere(listId(desk, list), column, value);
      if (rows.length > 0) await kept(list, rows);
      return rows;
    },
    create: (list, fields) => unlessConflict(async () => kept(list, [await lists.create(listId(desk, list), withoutEmpty(fields))]), notUnique),
    update: (list, row, fields) => unlessConflict(async () => kept(list, [await lists.update(listId(desk, list), row.id, row.etag, fields)])),
  };
}

async function unlessConflict(write: () => Promise<void>, code?: string): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (fault) {
    if (fault instanceof GraphError && fault.kind === 'conflict' && fault.status !== 423 && (code === undefined || fault.code === code)) return false;
    throw fault;
  }
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
