import type { ListRow } from '../graph/listTypes';
import type { Bench } from './bench';
import { ChangedMeanwhile } from './changedMeanwhile';
import { merged } from './merge';
import type { Landed } from './outboxTypes';
import { contested, mostSteps } from './settle';
import type { Entry } from './storeTypes';
import { UnseenRow } from './unseenRow';

/** Writes the cells that a person meant, and no other; may be called again after any failure. `sentOver`: the row's etag when it was last sent. Throws ChangedMeanwhile. */
export async function deliverEntry(bench: Bench, entry: Entry, sentOver: string | undefined): Promise<Landed> {
  const { list, key, intent, seen, meant } = entry;
  const landed = { caseKey: key, part: intent };
  /* A case, or what was heard, is made by its act alone, whose intent it keeps. */
  const isOfAct = list === 'Opportunities' || list === 'Activities';
  const mark = isOfAct ? {} : { Intent: intent };
  let isTaken = false;
  let over = sentOver;
  for (let step = 0; step < mostSteps; step += 1) {
    const [row] = await bench.rowsWhere(list, 'Key', key);
    if (!row && (seen || isOfAct)) throw new ChangedMeanwhile(`The row ${key} of ${list} is gone.`);
    if (!row) {
      if (await bench.create(list, { Key: key, ...mark, ...meant })) return landed;
      if (isTaken) throw new UnseenRow(`The row ${key} of ${list} may not be read.`);
      isTaken = true;
      continue;
    }
    if (row.fields['Intent'] === intent) return landed;
    const { wanted, clashing } = merged(row.fields, entry);
    if (clashing.length > 0) throw new ChangedMeanwhile(`${clashing.join(', ')} of ${key} in ${list} was changed meanwhile.`);
    if (Object.keys(wanted).length === 0) return landed;
    if (mayBePutBack(row, over)) throw new ChangedMeanwhile(`${Object.keys(wanted).join(', ')} of ${key} in ${list} may have been put back meanwhile.`);
    await bench.sends(row);
    if (await bench.update(list, row, { ...wanted, ...mark })) return landed;
    over = undefined;
  }
  throw contested();
}

/**
 * True where the answer to a write was lost and the row has been written twice since: it may hold the old values because ours never came, or because a colleague has put
 * them back. After one write ours would stand. (In an etag `"guid,n"` n grows with each write: captured.)
 */
function mayBePutBack({ etag }: ListRow, over: string | undefined): boolean {
  const number = (one: string) => Number(/,(\d+)"?$/.exec(one)?.[1]);
  return over !== undefined && over !== etag && !(number(etag) - number(over) === 1);
}
