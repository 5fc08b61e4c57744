import type { Fields, ListRow, Lists } from '../graph/listTypes';
import { openBench } from './bench';
import type { Desk } from './desk';
import { everyRow } from './everyRow';
import { listId } from './listId';
import { replicaLists, type ListName } from './listNames';
import { keepLost, lostRows } from './lostRows';
import { schema } from './schema';
import type { Lost } from './storeTypes';

/** What SharePoint has lost of one list, and this machine still has. */
interface Gap {
  readonly list: ListName;
  readonly rows: readonly Fields[];
  readonly cells: readonly { readonly row: ListRow; readonly fields: Fields }[];
}

/** Counts what could be filled in. The replica must be fresh: a cell that a colleague has emptied is not lost. */
export async function findLost(desk: Desk, lists: Lists): Promise<Lost> {
  return counted(await Promise.all(replicaLists.map((list) => gapOf(desk, lists, list))));
}

/** Fills in what SharePoint has lost and this machine still has; nothing that stands there is written over. May be called again. Returns what is done. */
export async function refill(desk: Desk, lists: Lists): Promise<Lost> {
  const bench = openBench(desk, lists);
  const done: Gap[] = [];
  for (const list of replicaLists) {
    const { rows, cells } = await gapOf(desk, lists, list);
    const filled = [];
    for (const one of cells) if (await bench.update(list, one.row, one.fields)) filled.push(one);
    /* A key that is taken meanwhile is as good: somebody else had the row too. */
    for (const fields of rows) await bench.create(list, fields);
    await keepLost(desk, list, []);
    done.push({ list, rows, cells: filled });
  }
  return counted(done);
}

function counted(gaps: readonly Gap[]): Lost {
  return { rows: gaps.reduce((sum, { rows }) => sum + rows.length, 0), cells: gaps.reduce((sum, { cells }) => sum + cells.reduce((all, { fields }) => all + Object.keys(fields).length, 0), 0) };
}

/** A key that another row has by now is not given a second time: the row stays as it is, for people to read. */
async function gapOf(desk: Desk, lists: Lists, list: ListName): Promise<Gap> {
  const there = await everyRow(lists, listId(desk, list));
  const keys = new Set(there.map(({ fields }) => fields['Key']));
  const kept = new Map(desk.rowsOf(list).map((row) => [row.id, row]));
  const cells = there.flatMap((row) => {
    const { Key, ...others } = lostCells(list, row, kept.get(row.id));
    const fields = Key === undefined || keys.has(Key) ? others : { Key, ...others };
    return Object.keys(fields).length > 0 ? [{ row, fields }] : [];
  });
  return { list, cells, rows: lostRows(desk, list).filter(({ Key }) => !keys.has(Key)).map((fields) => ownCells(list, fields)) };
}

/** Cells that are empty there and filled here. */
function lostCells(list: ListName, there: ListRow, kept: ListRow | undefined): Fields {
  return Object.fromEntries(Object.entries(ownCells(list, kept?.fields ?? {})).filter(([name]) => (there.fields[name] ?? '') === ''));
}

/** Only what we make ourselves: the rest is SharePoint's. */
function ownCells(list: ListName, fields: Fields): Fields {
  const names = ['Title', ...(schema.find(({ name }) => name === list)?.columns ?? []).map(({ name }) => name)];
  return Object.fromEntries(names.flatMap((name) => ((fields[name] ?? '') === '' ? [] : [[name, fields[name]]])));
}
