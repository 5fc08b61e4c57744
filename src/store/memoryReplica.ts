import type { ListRow } from '../graph/listTypes';
import { replicaLists, type ListName } from './listNames';
import { isNewer, type Replica, type ReplicaStep } from './replicaTypes';

interface Shadow {
  readonly rows: Map<string, ListRow>;
  /** Since it was begun. */
  readonly steps: Pick<ReplicaStep, 'put' | 'remove'>[];
}

/** The replica's twin for browsers that keep nothing; it lasts as long as this object. */
export function memoryReplica(): Replica {
  const lists = new Map<ListName, Map<string, ListRow>>(replicaLists.map((list) => [list, new Map()]));
  const shadows = new Map<ListName, Shadow>();
  const kept = new Map<string, string>();
  let base = 0;
  const rowsOf = (list: ListName) => lists.get(list) as Map<string, ListRow>;
  const keep = (notes: ReplicaStep['notes'] = {}) => {
    for (const [note, value] of Object.entries(notes)) if (value === undefined) kept.delete(note); else kept.set(note, value);
  };
  return {
    /* Nobody else writes here, so whoever has looked once knows all. */
    look: async (known) => ({ notes: Object.fromEntries(kept), lists: new Map(replicaLists.map((list) => [list, { base: 0, last: 0, remove: [], put: known.has(list) ? [] : [...rowsOf(list).values()], chunks: known.has(list) ? undefined : [], isDamaged: false }])) }),
    chunk: async () => 'gone',
    async apply({ list, put = [], remove = [], notes }) {
      step(rowsOf(list), { put, remove });
      shadows.get(list)?.steps.push({ put, remove });
      keep(notes);
    },
    async begin(list) {
      shadows.set(list, { rows: new Map(), steps: [] });
    },
    async fill(list, put) {
      step(shadowOf(list).rows, { put });
    },
    async swap({ list, notes }) {
      const { rows, steps } = shadowOf(list);
      for (const one of steps) step(rows, one);
      lists.set(list, rows);
      shadows.delete(list);
      keep(notes);
      return (base += 1);
    },
    tidy: async () => [],
    close: () => undefined,
  };

  function shadowOf(list: ListName): Shadow {
    const shadow = shadows.get(list);
    if (!shadow) throw new Error(`Nothing stands ready to take the place of ${list}: it is read again.`);
    return shadow;
  }
}

function step(rows: Map<string, ListRow>, { put = [], remove = [] }: Pick<ReplicaStep, 'put' | 'remove'>): void {
  for (const row of put) if (isNewer(row, rows.get(row.id))) rows.set(row.id, row);
  for (const id of remove) rows.delete(id);
}
