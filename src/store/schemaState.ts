import type { ColumnThere, ColumnToMake, ListThere } from '../graph/listTypes';
import type { ListState } from './provisionTypes';
import type { ListSchema } from './schema';

/** The list by its inner name, which renaming does not change, else by the name that people see. */
export function listOf(there: readonly ListThere[], name: string): ListThere | undefined {
  return there.find((list) => list.name === name) ?? there.find((list) => list.displayName === name);
}

/** What a list lacks; a column of another kind counts as missing. */
export function stateOf({ name, columns }: ListSchema, there: readonly ColumnThere[] | undefined): ListState {
  const found = (wanted: ColumnToMake) => there?.find((one) => one.name === wanted.name && one.kind === wanted.kind);
  const hasIndex = (wanted: ColumnToMake, one: ColumnThere) => (!wanted.isIndexed || one.isIndexed) && (!wanted.isUnique || one.isUnique);
  const lacking = columns.filter((wanted) => !found(wanted));
  const bare = columns.filter((wanted) => found(wanted) && !hasIndex(wanted, found(wanted) as ColumnThere));
  return { name, isThere: there !== undefined, missingColumns: lacking.map((one) => one.name), missingIndices: bare.map((one) => one.name) };
}
