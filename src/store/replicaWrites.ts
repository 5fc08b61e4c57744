import { replicaLists, type ListName } from './listNames';
import { headName, noHead, noteName, type Database, type Head, type PartName, type Work } from './replicaBase';
import { linkNote, type Piece, type ReplicaStep } from './replicaTypes';
import { seal, sumIn, unseal } from './seal';

/** Chunks on their way to be a list's base, and the newest number that was given before them. */
export interface Shadow {
  readonly chunks: readonly PartName[];
  readonly after: number;
}

export const mostRows = 500;
export const shadowName = (list: ListName): string => `shadow:${list}`;

/** Changes everything at once, or nothing: a request that fails ends it all. */
export async function wholly<T>(database: Database, change: (work: Work) => Promise<T>): Promise<T> {
  const work = database.transaction(['heads', 'parts'], 'readwrite');
  const [answer] = await Promise.all([change(work), work.done]);
  return answer;
}

/** The end of the whole says whether it went well. */
function ask(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** What stands under a name; undefined where there is nothing, or nothing whole. */
export async function stated<T>(work: Work, name: string): Promise<T | undefined> {
  return unseal(await work.objectStore('heads').get(name), name) as T | undefined;
}

export function state(work: Work, name: string, value: unknown): void {
  ask(work.objectStore('heads').put(seal(name, value), name));
}

export function forget(work: Work, name: string): void {
  ask(work.objectStore('heads').delete(name));
}

export function drop(work: Work, part: number): void {
  ask(work.objectStore('parts').delete(part));
}

/** Rows under a new number. */
async function lay(work: Work, list: ListName, piece: Piece): Promise<PartName> {
  const sealed = seal(list, piece);
  return { part: await work.objectStore('parts').add(sealed), rows: piece.put.length + piece.remove.length, sum: sumIn(sealed) };
}

/** The head of a list to write on. One that is damaged begins anew, and its list has no link then, so that it is read again. */
export async function headOf(work: Work, list: ListName): Promise<Head> {
  const name = headName(list);
  const sealed = await work.objectStore('heads').get(name);
  const head = unseal(sealed, name) as Head | undefined;
  if (head || sealed === undefined) return head ?? noHead;
  const base = await freshNumber(work, list);
  forget(work, noteName(linkNote(list)));
  return { ...noHead, base };
}

/** A number that nothing else has. */
export async function freshNumber(work: Work, list: ListName): Promise<number> {
  const { part } = await lay(work, list, { put: [], remove: [] });
  drop(work, part);
  return part;
}

export function keepNotes(work: Work, notes: ReplicaStep['notes'] = {}): void {
  for (const [note, value] of Object.entries(notes)) {
    if (value === undefined) forget(work, noteName(note));
    else state(work, noteName(note), value);
  }
}

/** A piece in as few parts as hold it, each of a size that a browser writes and reads in one short task. */
export async function layAll(work: Work, list: ListName, { put, remove }: Piece): Promise<readonly PartName[]> {
  const laid: PartName[] = [];
  for (let from = 0; from < put.length || (from === 0 && remove.length > 0); from += mostRows) laid.push(await lay(work, list, { put: put.slice(from, from + mostRows), remove: from === 0 ? remove : [] }));
  return laid;
}

/** Throws away what no list names, where every list can be read. */
export async function sweep(work: Work): Promise<void> {
  const heads = await Promise.all(replicaLists.map((list) => headOf(work, list)));
  const shadows = await Promise.all(replicaLists.map((list) => stated<Shadow>(work, shadowName(list))));
  const named = new Set([...heads.flatMap(({ chunks, log }) => [...chunks, ...log]), ...shadows.flatMap((one) => one?.chunks ?? [])].map(({ part }) => part));
  for (const part of await work.objectStore('parts').getAllKeys()) if (!named.has(part)) drop(work, part);
}
