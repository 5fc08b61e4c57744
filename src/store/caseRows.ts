import type { Activity } from '../domain/activity';
import type { Key } from '../domain/key';
import type { CaseFile, Opportunity } from '../domain/opportunity';
import type { Fields, ListRow } from '../graph/listTypes';
import { allEnded } from './allEnded';
import type { Bench } from './bench';
import type { Parsed } from './cell';
import { decodeActivity } from './codecActivity';
import { decodeOpportunity } from './codecOpportunity';
import type { ListName } from './listNames';

/** A noun and the row that it was read from. */
export interface Read<T> {
  readonly row: ListRow;
  readonly value: T;
}

/** A case with all that was heard on it, as SharePoint has it now. */
export interface ReadFile {
  readonly opportunity: Read<Opportunity>;
  readonly heard: readonly Read<Activity>[];
}

/** The row that holds a key; `wrong` where somebody's nonsense does. */
export async function rowOf<T>(bench: Bench, list: ListName, key: Key, decode: (fields: Fields) => Parsed<T>): Promise<Read<T> | { readonly wrong: string } | undefined> {
  const [row] = await bench.rowsWhere(list, 'Key', key);
  if (!row) return undefined;
  const one = decode(row.fields);
  return 'value' in one ? { row, value: one.value } : one;
}

/** Both lists in one batch; undefined when the case is not there, `wrong` where its row is somebody's nonsense. */
export async function fileOf(bench: Bench, caseKey: Key): Promise<ReadFile | { readonly wrong: string } | undefined> {
  const [opportunity, rows] = await allEnded([rowOf(bench, 'Opportunities', caseKey, decodeOpportunity), bench.rowsWhere('Activities', 'CaseKey', caseKey)]);
  if (!opportunity || 'wrong' in opportunity) return opportunity;
  const heard = rows.flatMap((row) => {
    const one = decodeActivity(row.fields);
    return 'value' in one ? [{ row, value: one.value }] : [];
  });
  return { opportunity, heard };
}

/** The file without its rows, for the rules. */
export function plain({ opportunity, heard }: ReadFile): CaseFile {
  return { opportunity: opportunity.value, heard: heard.map(({ value }) => value) };
}
