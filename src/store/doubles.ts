import type { Lists } from '../graph/listTypes';
import { everyRow } from './everyRow';

/** Ids of rows that repeat what an older row has in a column, as SharePoint compares: without regard to case (source: "Enforcing Uniqueness in Column Values"). */
export async function doublesIn(lists: Lists, listId: string, column: string): Promise<readonly string[]> {
  const seen = new Set<string>();
  const doubles: string[] = [];
  for (const { id, fields } of await everyRow(lists, listId)) {
    const value = String(fields[column] ?? '').toLowerCase();
    if (value !== '' && seen.has(value)) doubles.push(id);
    seen.add(value);
  }
  return doubles;
}
