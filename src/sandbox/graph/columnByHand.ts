import type { Database } from '../database';
import { HandFault, listNamed } from './byHand';
import { facetOf, wireName, type Column } from './column';
import { columnsOf, dropIndex } from './columns';
import type { List } from './list';
import { Refusal } from './refusal';

/* What a person does to a column in SharePoint's own pages. No row counts as changed by it (belief). */

/** Deletes a column with all that stands in it. */
export function removeColumn(database: Database, listName: string, name: string): void {
  const { list, column } = found(database, listName, name);
  database.together(() => {
    dropIndex(database, list, column);
    database.run('DELETE FROM columns WHERE list_id = ? AND id = ?', list.id, column.id);
    rewrite(database, list, column, () => undefined);
  });
}

/** Gives a column another type, as its settings do and Graph does not: values that the new type cannot hold are gone (belief), and so is the index. */
export function retypeColumn(database: Database, listName: string, name: string, definition: Readonly<Record<string, unknown>>): void {
  const { list, column } = found(database, listName, name);
  const after: Column = { ...column, ...facetIn(definition), isIndexed: false, isUnique: false };
  database.together(() => {
    dropIndex(database, list, column);
    database.run('UPDATE columns SET definition = ? WHERE list_id = ? AND id = ?', JSON.stringify(after), list.id, column.id);
    rewrite(database, list, column, (value) => converted(value, after.kind));
  });
}

function found(database: Database, listName: string, name: string): { readonly list: List; readonly column: Column } {
  const list = listNamed(database, listName);
  const column = columnsOf(database, list, Number.MAX_SAFE_INTEGER).find((one) => one.name === name && !one.isSystem);
  if (!column) throw new HandFault(404, `The list ${listName} has no column ${name}.`);
  return { list, column };
}

function facetIn(definition: Readonly<Record<string, unknown>>): Pick<Column, 'kind' | 'facet'> {
  try {
    return facetOf(definition);
  } catch (fault) {
    if (fault instanceof Refusal) throw new HandFault(400, fault.message);
    throw fault;
  }
}

function rewrite(database: Database, list: List, column: Column, valueOf: (value: unknown) => unknown): void {
  for (const { id, data } of database.all<{ id: number; data: string }>('SELECT id, data FROM items WHERE list_id = ?', list.id)) {
    const { [wireName(column)]: value, ...rest } = JSON.parse(data) as Record<string, unknown>;
    const after = value === undefined ? undefined : valueOf(value);
    database.run('UPDATE items SET data = ? WHERE list_id = ? AND id = ?', JSON.stringify({ ...rest, ...(after !== undefined && { [wireName(column)]: after }) }), list.id, id);
  }
}

function converted(value: unknown, kind: Column['kind']): unknown {
  if (kind === 'text' || kind === 'choice') return String(value);
  return kind === 'number' && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
