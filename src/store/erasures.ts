import type { Key } from '../domain/key';
import type { Fields, ListRow } from '../graph/listTypes';
import type { Desk } from './desk';
import { editId } from './editId';
import type { ListName } from './listNames';
import { keepLost, lostRows } from './lostRows';
import { caseOf } from './outboxTypes';
import { freshNote } from './replicaTypes';

/** Keys whose texts this machine has thrown away. */
const erasedNote = 'erased';

function erasedKeys(desk: Desk): ReadonlySet<unknown> {
  return new Set(desk.rowsOf('Erasures').map(({ fields }) => fields['Key']));
}

export function isErased(desk: Desk, key: Key): boolean {
  return erasedKeys(desk).has(key);
}

/** Rows without those of cases that somebody wants gone for good. */
export function withoutErased(desk: Desk, list: ListName, rows: readonly ListRow[]): readonly ListRow[] {
  const ofErased = erasedOf(desk, list);
  return ofErased ? rows.filter(({ fields }) => !ofErased(fields)) : rows;
}

/** True for a row of an erased case; undefined where no row of the list can be one. */
function erasedOf(desk: Desk, list: ListName): ((fields: Fields) => boolean) | undefined {
  const name = list === 'Opportunities' ? 'Key' : list === 'Activities' ? 'CaseKey' : undefined;
  const keys = name === undefined ? undefined : erasedKeys(desk);
  return keys && keys.size > 0 ? (fields) => keys.has(fields[name as string]) : undefined;
}

/** What stands in Erasures goes from rows, outbox and drafts. Rows are written anew, so that no text of it stays below them either. `gone`: rows that are remembered though they are gone. */
export async function erase(desk: Desk, gone: readonly Fields[]): Promise<void> {
  const done = new Set(JSON.parse(desk.note(erasedNote) ?? '[]') as string[]);
  const keys = [...erasedKeys(desk)].filter((key) => typeof key === 'string');
  const fresh = keys.filter((key) => !done.has(key));
  if (fresh.length === 0) return;
  await eraseWork(desk, { keys: new Set(fresh), gone });
  for (const list of ['Opportunities', 'Activities'] as const) await eraseRows(desk, list);
  await desk.apply({ list: 'Erasures', notes: { [erasedNote]: JSON.stringify(keys) } });
}

async function eraseWork(desk: Desk, { keys, gone }: { readonly keys: ReadonlySet<Key>; readonly gone: readonly Fields[] }): Promise<void> {
  const of = (list: ListName) => desk.rowsOf(list).map(({ fields }) => fields);
  const rows = [...[...of('Opportunities'), ...gone].filter(({ Key }) => keys.has(String(Key))), ...of('Activities').filter(({ CaseKey }) => keys.has(String(CaseKey)))];
  const acts = rows.map(({ Intent }) => String(Intent));
  await desk.write(async (outbox) => {
    await outbox.drop((await outbox.all()).filter(({ change }) => keys.has(caseOf(change))).map(({ seq }) => seq));
    for (const act of acts) await outbox.writeDraft(editId(act), undefined);
  });
}

async function eraseRows(desk: Desk, list: 'Opportunities' | 'Activities'): Promise<void> {
  const isGone = erasedOf(desk, list);
  if (!isGone) return;
  const lost = lostRows(desk, list);
  if (lost.some(isGone)) await keepLost(desk, list, lost.filter((fields) => !isGone(fields)));
  await desk.apply({ list, remove: desk.rowsOf(list).filter(({ fields }) => isGone(fields)).map(({ id }) => id) });
  if (desk.note(freshNote) === undefined) return;
  const again = await desk.readAgain(list);
  try {
    await again.fill(desk.rowsOf(list));
    await again.swap({});
  } finally {
    again.end();
  }
}
