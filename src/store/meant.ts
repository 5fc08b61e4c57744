import type { Activity } from '../domain/activity';
import type { Opportunity } from '../domain/opportunity';
import type { Key } from '../domain/key';
import type { Fields } from '../graph/listTypes';
import { merged, newestFirst } from './inOrder';
import type { ListName } from './listNames';
import type { Decode, Keyed, Shelf, Turn } from './shelf';
import type { Entry } from './storeTypes';

/** The cells that entries want, by list and key, the later ones over the earlier. */
export function meantBy(entries: readonly Entry[]): ReadonlyMap<ListName, ReadonlyMap<Key, Fields>> {
  const lists = new Map<ListName, Map<Key, Fields>>();
  for (const { list, key, meant } of entries) {
    const rows = lists.get(list) ?? new Map<Key, Fields>();
    lists.set(list, rows.set(key, { ...rows.get(key), ...meant }));
  }
  return lists;
}

/** What counts otherwise while entries wait, and how many rows are set aside then. */
export interface Turned<T> {
  readonly turns: readonly Turn<T>[];
  readonly setAside: number;
}

/** Rows with the cells of entries that wait; an entry of a row that is not there yet stands for one. */
export function turnedBy<T extends Keyed>(shelf: Shelf<T>, meant: ReadonlyMap<Key, Fields> | undefined, { decode, isSound }: { readonly decode: Decode<T>; readonly isSound: (one: T) => boolean }): Turned<T> {
  const turns: Turn<T>[] = [];
  let { setAside } = shelf;
  for (const [key, cells] of meant ?? []) {
    const sound = (id: string, fields: Fields) => {
      const one = decode(fields);
      return 'value' in one && isSound(one.value) ? [{ id, value: one.value }] : [];
    };
    const before = shelf.winner(key);
    const [there] = shelf.claiming(key).flatMap(({ id, fields }) => sound(id, { ...fields, ...cells }));
    const [after] = there ? [there] : sound('', { ...cells, Key: key });
    setAside += (before ? 1 : 0) - (there ? 1 : 0);
    turns.push({ before, after });
  }
  return { turns, setAside };
}

/** Values as they are after turns: each in its place, new ones last. */
export function turned<T extends Keyed>(values: readonly T[], turns: readonly Turn<T>[]): readonly T[] {
  if (turns.length === 0) return values;
  const next = new Map(turns.flatMap(({ before, after }) => (before ? [[before.value, after?.value] as const] : [])));
  const stay = values.flatMap((one) => (next.has(one) ? (next.get(one) ?? []) : [one])) as T[];
  return [...stay, ...turns.flatMap(({ before, after }) => (before || !after ? [] : [after.value]))];
}

/** The same for what was heard, by case. */
export function turnedByCase(heard: ReadonlyMap<Key, readonly Activity[]>, turns: readonly Turn<Activity>[]): ReadonlyMap<Key, readonly Activity[]> {
  if (turns.length === 0) return heard;
  const next = new Map(heard);
  for (const turn of turns) {
    const [from, to] = [turn.before?.value.caseKey, turn.after?.value.caseKey];
    if (from !== undefined) next.set(from, turned(next.get(from) ?? [], [from === to ? turn : { ...turn, after: undefined }]));
    if (to !== undefined && from !== to) next.set(to, turned(next.get(to) ?? [], [{ ...turn, before: undefined }]));
  }
  return next;
}

/** The same for cases, newest first. */
export function turnedInOrder(cases: readonly Opportunity[], turns: readonly Turn<Opportunity>[]): readonly Opportunity[] {
  return turns.length === 0 ? cases : merged(cases, { gone: new Set(turns.map(({ before }) => before?.value)), come: turns.flatMap(({ after }) => (after ? [after.value] : [])), order: newestFirst });
}
