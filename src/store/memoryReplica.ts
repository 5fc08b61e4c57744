import { isNewer, type KeptRow, type Replica } from './replicaTypes';

/** The replica's twin for browsers that keep nothing; it lasts as long as this object. */
export function memoryReplica(): Replica {
  const rows = new Map<string, KeptRow>();
  const kept = new Map<string, string>();
  return {
    read: async () => ({ rows: [...rows.values()], notes: Object.fromEntries(kept) }),
    async apply({ list, put = [], remove = [], notes = {} }) {
      const name = (id: string) => `${list} ${id}`;
      for (const row of put) if (isNewer(row, rows.get(name(row.id))?.row)) rows.set(name(row.id), { list, row });
      for (const id of remove) rows.delete(name(id));
      for (const [note, value] of Object.entries(notes)) if (value === undefined) kept.delete(note); else kept.set(note, value);
    },
    close: () => undefined,
  };
}
