import type { Fields } from '../graph/listTypes';
import type { Desk } from './desk';
import type { ListName } from './listNames';

const lostNote = (list: ListName): string => `lost:${list}`;

/** Rows of a list that somebody has recycled, kept here until they are filled into the one that has taken its place. */
export function lostRows(desk: Desk, list: ListName): readonly Fields[] {
  return JSON.parse(desk.note(lostNote(list)) ?? '[]') as Fields[];
}

/** Another list has taken this one's place: its rows are no rows of the new one, and the last copy may be ours. */
export async function setLostAside(desk: Desk, list: ListName): Promise<void> {
  const lost = new Map(lostRows(desk, list).map((fields) => [fields['Key'], fields]));
  for (const { fields } of desk.rowsOf(list)) lost.set(fields['Key'], fields);
  await desk.apply({ list, remove: desk.rowsOf(list).map(({ id }) => id), notes: { [lostNote(list)]: lost.size === 0 ? undefined : JSON.stringify([...lost.values()]) } });
}

/** What is still lost after some was filled in. */
export async function keepLost(desk: Desk, list: ListName, lost: readonly Fields[]): Promise<void> {
  await desk.apply({ list, notes: { [lostNote(list)]: lost.length === 0 ? undefined : JSON.stringify(lost) } });
}
