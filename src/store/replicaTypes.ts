import type { ListRow } from '../graph/listTypes';
import type { ListName } from './listNames';

/** Small things that the replica remembers: ids of lists, links of delta, when it was last complete. */
export type Notes = Readonly<Record<string, string>>;

/** A row and the list that it stands in. */
export interface KeptRow {
  readonly list: ListName;
  readonly row: ListRow;
}

/** What changes at once, or not at all. A row that is older than the one kept is left out. */
export interface ReplicaStep {
  readonly list: ListName;
  readonly put?: readonly ListRow[];
  readonly remove?: readonly string[];
  /** An undefined note is forgotten. */
  readonly notes?: Readonly<Record<string, string | undefined>>;
}

/** A copy of SharePoint's rows on this machine; disposable: it can be filled again. */
export interface Replica {
  read(): Promise<{ readonly rows: readonly KeptRow[]; readonly notes: Notes }>;
  apply(step: ReplicaStep): Promise<void>;
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
