import type { ColumnThere, ColumnToMake, ListThere } from '../graph/listTypes';
import type { ListState } from './provisionTypes';
import { columnFor, copiedTo, retypedFor } from './successors';
import type { ListSchema } from './schema';

/** The list by its inner name, which renaming does not change, else by the name that people see. */
export function listOf(there: readonly ListThere[], name: string): ListThere | undefined {
  return there.find((list) => list.name === name) ?? there.find((list) => list.displayName === name);
}

/** What a list lacks, and which columns are of another kind, their values not yet with a successor. A lost uniqueness counts as a lost index, without which there is none. */
export function stateOf({ name, columns }: ListSchema, there: readonly ColumnThere[] | undefined): ListState {
  const found = (wanted: ColumnToMake) => there && columnFor(wanted, there);
  const hasIndex = (wanted: ColumnToMake, one: ColumnThere) => (!wanted.isIndexed || one.isIndexed) && (!wanted.isUnique || one.isUnique);
  const isCopied = (one: ColumnThere, wanted: ColumnToMake) => one.description === copiedTo(found(wanted)?.name ?? '');
  const retyped = columns.filter((wanted) => there && retypedFor(wanted, there).some((one) => !isCopied(one, wanted)));
  const lacking = columns.filter((wanted) => !found(wanted) && !retyped.includes(wanted));
  const bare = columns.filter((wanted) => found(wanted) && !hasIndex(wanted, found(wanted) as ColumnThere));
  return { name, isThere: there !== undefined, missingColumns: lacking.map((one) => one.name), retypedColumns: retyped.map((one) => one.name), missingIndices: bare.map((one) => one.name), doubles: [] };
}
