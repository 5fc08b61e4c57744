import { openDB, type DBSchema } from 'idb';
import type { KeptRow, Replica } from './replicaTypes';
import { isNewer } from './replicaTypes';

interface Shape extends DBSchema {
  rows: { key: [string, string]; value: KeptRow };
  notes: { key: string; value: string };
}

const version = 1;

/** The replica in IndexedDB, a database for each identity. Throws what IndexedDB throws where the browser keeps nothing. */
export async function openReplica(identity: string): Promise<Replica> {
  const database = await openDB<Shape>(`replica:${identity}`, version, {
    upgrade: (made) => {
      made.createObjectStore('rows', { keyPath: ['list', 'row.id'] });
      made.createObjectStore('notes');
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return {
    async read() {
      const work = database.transaction(['rows', 'notes']);
      const [rows, names, values] = await Promise.all([work.objectStore('rows').getAll(), work.objectStore('notes').getAllKeys(), work.objectStore('notes').getAll()]);
      return { rows, notes: Object.fromEntries(names.map((name, place) => [name, values[place] ?? ''])) };
    },
    async apply({ list, put = [], remove = [], notes = {} }) {
      const work = database.transaction(['rows', 'notes'], 'readwrite');
      const rows = work.objectStore('rows');
      const kept = work.objectStore('notes');
      await Promise.all([
        ...put.map((row) => rows.get([list, row.id]).then((there) => (isNewer(row, there?.row) ? rows.put({ list, row }) : undefined))),
        ...remove.map((id) => rows.delete([list, id])),
        ...Object.entries(notes).map(([name, value]) => (value === undefined ? kept.delete(name) : kept.put(value, name))),
        work.done,
      ]);
    },
    close: () => database.close(),
  };
}
