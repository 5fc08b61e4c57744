import type { ListRow } from '../graph/listTypes';
import type { ListName } from './listNames';

/** Small things that the replica remembers: ids of lists, links of delta, when it was last complete. */
export type Notes = Readonly<Record<string, string>>;

/** Note of the link from which a list is freshened; a list that has none is read again as a whole. */
export const linkNote = (list: ListName): string => `delta:${list}`;

/** Note under which the replica remembers when it was last complete. */
export const freshNote = 'freshAt';

/** What changes at once, or not at all. A row that is older than the one kept is left out. */
export interface ReplicaStep {
  readonly list: ListName;
  readonly put?: readonly ListRow[];
  readonly remove?: readonly string[];
  /** An undefined note is forgotten. */
  readonly notes?: Readonly<Record<string, string | undefined>>;
}

/** Steps folded into one: what goes, goes first. */
export interface Piece {
  readonly put: readonly ListRow[];
  readonly remove: readonly string[];
}

/** How far a list has been read: its base, and the last step on top of it. */
export interface Known {
  readonly base: number;
  readonly last: number;
}

/** What is kept of one list and not known yet. */
export interface Kept extends Piece, Known {
  /** The rows below `put`, in chunks, those of the newest rows first; undefined where the base is known. */
  readonly chunks: readonly { readonly part: number; readonly rows: number }[] | undefined;
  /** Steps of it cannot be read any more; nothing of it is told then. */
  readonly isDamaged: boolean;
}

/** Notes, and by list what is not known yet. */
export interface Contents {
  readonly notes: Notes;
  readonly lists: ReadonlyMap<ListName, Kept>;
}

/** A list whose rows stand otherwise now, and mean the same to whoever has read it up to `last`. */
export interface Tidied {
  readonly list: ListName;
  readonly was: Known;
  readonly base: number;
}

/** A copy of SharePoint's rows on this machine; disposable: it can be filled again. What is damaged is never told as a row. */
export interface Replica {
  look(known: ReadonlyMap<ListName, Known>): Promise<Contents>;
  /** Rows of a chunk; `gone` where the list has got another base meanwhile. */
  chunk(list: ListName, part: number): Promise<readonly ListRow[] | 'damaged' | 'gone'>;
  apply(step: ReplicaStep): Promise<void>;
  /** An empty shadow of a list, and what was in one before is forgotten; nobody reads it before `swap`. */
  begin(list: ListName): Promise<void>;
  /** Rows more in the shadow. */
  fill(list: ListName, rows: readonly ListRow[]): Promise<void>;
  /** The shadow takes the place of the list; steps since `begin` stay on top of it. Returns the new base. */
  swap(step: Pick<ReplicaStep, 'list' | 'notes'>): Promise<number>;
  /** Lays steps down among the rows below them, where they have become many. */
  tidy(): Promise<readonly Tidied[]>;
  close(): void;
}

/** False when `row` is an older state of `there`: an etag is `"guid,n"`, and n grows (captured); any other form is believed. */
export function isNewer(row: ListRow, there: ListRow | undefined): boolean {
  const [guid, version] = partsOf(row.etag);
  const [guidThere, versionThere] = partsOf(there?.etag ?? '');
  return guid === undefined || guid !== guidThere || Number(version) >= Number(versionThere);
}

function partsOf(etag: string): readonly [string?, string?] {
  const parts = /^"?\{?([\w-]+)\}?,(\d+)"?$/.exec(etag);
  return parts?.[1] !== undefined ? [parts[1].toLowerCase(), parts[2] ?? ''] : [];
}

/** Steps one after the other as one. */
export function folded(steps: readonly Pick<ReplicaStep, 'put' | 'remove'>[], isPiece = false): Piece {
  const [put, gone] = [new Map<string, ListRow>(), new Set<string>()];
  const go = (remove: readonly string[] = []) => remove.forEach((id) => [put.delete(id), gone.add(id)]);
  for (const step of steps) {
    if (isPiece) go(step.remove);
    for (const row of step.put ?? []) if (isNewer(row, put.get(row.id))) put.set(row.id, row);
    if (!isPiece) go(step.remove);
  }
  return { put: [...put.values()], remove: [...gone] };
}

/** Rows of a chunk, under those that have been read before: of two states of a row the newer counts, and what has gone stays away. */
export function lower(rows: Pick<Map<string, ListRow>, 'get'> & { set(id: string, row: ListRow): unknown }, gone: ReadonlySet<string>, below: readonly ListRow[]): void {
  for (const row of below) {
    const there = rows.get(row.id);
    if (!gone.has(row.id) && (!there || !isNewer(there, row))) rows.set(row.id, row);
  }
}
