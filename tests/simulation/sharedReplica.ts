import type { ListRow } from '../../src/graph/listTypes';
import { replicaLists, type ListName } from '../../src/store/listNames';
import { folded, isNewer, lower, type Piece, type Replica, type ReplicaStep, type Tidied } from '../../src/store/replicaTypes';

interface Step extends Piece {
  readonly part: number;
}

/** A list as IndexedDB keeps it: rows below, and steps on top of them that are not known to every tab yet. */
interface Kept {
  readonly base: number;
  readonly last: number;
  readonly rows: ReadonlyMap<string, ListRow>;
  readonly log: readonly Step[];
}

interface Shadow {
  readonly rows: Map<string, ListRow>;
  readonly after: number;
}

/** What it holds at one moment. */
interface Contents {
  readonly lists: ReadonlyMap<ListName, Kept>;
  readonly notes: ReadonlyMap<string, string>;
  readonly newest: number;
}

export interface SharedReplica extends Replica {
  /** For another that begins where this one stands. */
  contents(): Contents;
}

/** So many steps are laid down among the rows; few, so that it happens in every seed. */
const mostSteps = 12;

/** A replica in memory that several tabs share as they share IndexedDB: each reads what the others have written since it last looked. */
export function sharedReplica(from?: Contents): SharedReplica {
  const lists = new Map<ListName, Kept>(from?.lists ?? replicaLists.map((list) => [list, { base: 0, last: 0, rows: new Map(), log: [] }]));
  const shadows = new Map<ListName, Shadow>();
  const kept = new Map(from?.notes);
  let newest = from?.newest ?? 0;
  const listOf = (list: ListName) => lists.get(list) as Kept;
  const keep = (notes: ReplicaStep['notes'] = {}): void => {
    for (const [note, value] of Object.entries(notes)) if (value === undefined) kept.delete(note); else kept.set(note, value);
  };
  const shadowOf = (list: ListName): Shadow => {
    const shadow = shadows.get(list);
    if (!shadow) throw new Error(`Nothing stands ready to take the place of ${list}: it is read again.`);
    return shadow;
  };
  return {
    contents: () => ({ lists: new Map(lists), notes: new Map(kept), newest }),
    look: async (known) => ({
      notes: Object.fromEntries(kept),
      lists: new Map(replicaLists.map((list) => {
        const { base, last, rows, log } = listOf(list);
        const there = known.get(list);
        const isSame = there?.base === base;
        const steps = isSame ? log.filter(({ part }) => part > there.last) : log;
        const chunks = isSame ? undefined : rows.size > 0 ? [{ part: base, rows: rows.size }] : [];
        return [list, { base, last, ...folded(steps, true), chunks, isDamaged: false }];
      })),
    }),
    chunk: async (list, part) => (part === listOf(list).base ? [...listOf(list).rows.values()] : 'gone'),
    async apply({ list, put = [], remove = [], notes }) {
      const there = listOf(list);
      const part = (newest += 1);
      if (put.length + remove.length > 0) lists.set(list, { ...there, last: part, log: [...there.log, { part, ...folded([{ put, remove }]) }] });
      keep(notes);
    },
    async begin(list) {
      shadows.set(list, { rows: new Map(), after: newest });
    },
    async fill(list, put) {
      const { rows } = shadowOf(list);
      for (const row of put) if (isNewer(row, rows.get(row.id))) rows.set(row.id, row);
    },
    async swap({ list, notes }) {
      const { rows, after } = shadowOf(list);
      const base = (newest += 1);
      lists.set(list, { ...listOf(list), base, rows, log: listOf(list).log.filter(({ part }) => part > after) });
      shadows.delete(list);
      keep(notes);
      return base;
    },
    tidy: async () => replicaLists.flatMap((list): Tidied[] => {
      const was = listOf(list);
      if (was.log.length <= mostSteps || shadows.has(list)) return [];
      const base = (newest += 1);
      lists.set(list, { base, last: was.last, rows: laidDown(was), log: [] });
      return [{ list, was, base }];
    }),
    close: () => undefined,
  };
}

/** The rows with all steps in them. */
function laidDown({ rows, log }: Kept): ReadonlyMap<string, ListRow> {
  const { put, remove } = folded(log, true);
  const all = new Map(put.map((row) => [row.id, row]));
  lower(all, new Set(remove), [...rows.values()]);
  return all;
}
