import type { ListRow } from '../../src/graph/listTypes';
import { replicaLists, type ListName } from '../../src/store/listNames';
import { lower, type Notes, type Replica } from '../../src/store/replicaTypes';

/** All that a replica tells. */
export interface Told {
  readonly notes: Notes;
  readonly rows: Readonly<Record<string, Readonly<Record<string, ListRow>>>>;
  readonly damaged: readonly ListName[];
}

/** Reads everything from the beginning, as the store does. */
export async function readReplica(replica: Replica): Promise<Told> {
  const { notes, lists } = await replica.look(new Map());
  const damaged = new Set<ListName>();
  const rows: Record<string, Record<string, ListRow>> = {};
  for (const list of replicaLists) {
    const kept = lists.get(list);
    const there = new Map((kept?.put ?? []).map((row) => [row.id, row]));
    if (!kept || kept.isDamaged) damaged.add(list);
    for (const { part } of kept?.chunks ?? []) {
      const chunk = await replica.chunk(list, part);
      if (typeof chunk === 'string') damaged.add(list);
      else lower(there, new Set(kept?.remove), chunk);
    }
    rows[list] = Object.fromEntries(there);
  }
  return { notes, rows, damaged: [...damaged] };
}
