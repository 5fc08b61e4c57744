import { GraphError } from '../graph/graphError';
import type { Fields, ListRow, Lists } from '../graph/listTypes';
import { notUnique } from '../graph/faultOf';
import type { Desk } from './desk';
import { withKeptCells } from './keepCells';
import { listId } from './listId';
import type { ListName } from './listNames';
import { partOf, type Sealed } from './outboxTypes';

/** SharePoint's rows, each of which is also kept here as soon as it is seen. */
export interface Bench {
  rowsWhere(list: ListName, column: string, value: string): Promise<readonly ListRow[]>;
  /** False when the row's key is taken. */
  create(list: ListName, fields: Fields): Promise<boolean>;
  /** False when somebody changed the row meanwhile. */
  update(list: ListName, row: ListRow, fields: Fields): Promise<boolean>;
  /** What a row has held, newest first; nothing where this person may not see it. */
  versions(list: ListName, row: ListRow): Promise<readonly Fields[]>;
  /** Remembers that the change for which this bench was opened is about to be written over this state of a row. */
  sends(row: ListRow): Promise<void>;
  /** True once something was written, or a row was seen that states the act for which this bench was opened. */
  isTold(): boolean;
  /** What SharePoint answered to the last write; undefined while nothing was written. */
  written(): Fields | undefined;
}

/** Opens the rows of one site for one change. */
export function openBench(desk: Desk, lists: Lists, begun?: Sealed): Bench {
  const act = begun && partOf(begun.change);
  let isTold = false;
  let answered: Fields | undefined;
  const kept = async (list: ListName, rows: readonly ListRow[]) => desk.apply({ list, put: await withKeptCells(desk, lists, list, rows) });
  const written = (list: ListName, row: ListRow) => {
    isTold = true;
    answered = row.fields;
    return kept(list, [row]);
  };
  return {
    async rowsWhere(list, column, value) {
      const rows = await lists.rowsWhere(listId(desk, list), column, value);
      isTold ||= act !== undefined && rows.some(({ fields }) => fields['Intent'] === act);
      if (rows.length > 0) await kept(list, rows);
      return rows;
    },
    create: (list, fields) => unlessConflict(async () => written(list, await lists.create(listId(desk, list), withoutEmpty(fields))), notUnique),
    update: (list, row, fields) => unlessConflict(async () => written(list, await lists.update(listId(desk, list), row.id, row.etag, fields))),
    versions: (list, row) => lists.versions(listId(desk, list), row.id).catch(unlessHidden),
    sends: async ({ etag }) => begun && desk.write((outbox) => outbox.wait([begun.seq], 'sending', { sentOver: etag })),
    isTold: () => isTold,
    written: () => answered,
  };
}

/** Whoever may read a row need not have the right to its versions. */
function unlessHidden(fault: unknown): readonly Fields[] {
  if (fault instanceof GraphError && (fault.kind === 'forbidden' || fault.kind === 'missing')) return [];
  throw fault;
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
