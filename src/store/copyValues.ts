import { notUnique } from '../graph/faultOf';
import { GraphError } from '../graph/graphError';
import type { ColumnThere, ListRow, Lists } from '../graph/listTypes';
import { line, lines } from './writable';
import { everyRow } from './everyRow';

/** Tries at a row that others keep changing. */
const mostTries = 5;

/** Copies what stands in one column of every row to another one, where that is empty; what a column of that kind cannot hold, or an older row has where it is unique, stays where it is. May be called again. */
export async function copyValues(lists: Lists, listId: string, { from, to }: { readonly from: string; readonly to: ColumnThere }): Promise<void> {
  let link: string | undefined;
  do {
    const page: Awaited<ReturnType<Lists['page']>> = await lists.page(listId, link);
    for (const row of page.rows) await copy(lists, listId, row, { from, to });
    link = page.nextLink;
  } while (link !== undefined);
}

async function copy(lists: Lists, listId: string, first: ListRow, { from, to }: { readonly from: string; readonly to: ColumnThere }): Promise<void> {
  let row: ListRow | undefined = first;
  for (let tries = 1; row; tries += 1) {
    const value = valueFor(row.fields[from], to.kind);
    const isThere = (row.fields[to.name] ?? '') !== '';
    if (value === null || isThere) return;
    try {
      await lists.update(listId, row.id, row.etag, { [to.name]: value });
      return;
    } catch (fault) {
      if (fault instanceof GraphError && fault.code === notUnique) return;
      if (!(fault instanceof GraphError) || fault.kind !== 'conflict' || tries === mostTries) throw fault;
      row = (await everyRow(lists, listId)).find(({ id }) => id === first.id);
    }
  }
}

/** A value as a column of that kind holds it; null where it cannot, or there is none. */
export function valueFor(value: unknown, kind: ColumnThere['kind']): string | number | boolean | null {
  if (value === undefined || value === null || value === '') return null;
  const said = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (kind === 'text') return line(said);
  if (kind === 'lines') return lines(said);
  if (kind === 'number') return Number.isFinite(Number(said)) ? Number(said) : null;
  return kind === 'boolean' ? ['true', 'yes', 'ja', '1'].includes(said.toLowerCase()) : null;
}
