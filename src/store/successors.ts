import { GraphError } from '../graph/graphError';
import type { ColumnThere, ColumnToMake, Fields, ListRow, Lists } from '../graph/listTypes';
import { schema } from './schema';

/** Graph changes no column's kind, so one of another kind gets a successor: "Words2" for "Words". More than eight are never made. */
const mostSuccessors = 9;

/** Inner names that may hold what `name` should, the newest last. */
function heirsOf(name: string): readonly string[] {
  return [name, ...Array.from({ length: mostSuccessors - 1 }, (_, place) => `${name}${place + 2}`)];
}

/** The column that holds what `wanted` should: the newest of the right kind; undefined where there is none. */
export function columnFor({ name, kind }: ColumnToMake, there: readonly ColumnThere[]): ColumnThere | undefined {
  const named = heirsOf(name).map((heir) => there.find((one) => one.name === heir && one.kind === kind));
  return named.findLast((one) => one !== undefined);
}

/** Columns of another kind that stand where `wanted` should; their values are copied once, and `copiedTo` says so. */
export function retypedFor({ name, kind }: ColumnToMake, there: readonly ColumnThere[]): readonly ColumnThere[] {
  return there.filter((one) => heirsOf(name).includes(one.name) && one.kind !== kind);
}

/** The first name that nobody has. */
export function nextName(name: string, there: readonly ColumnThere[]): string {
  return heirsOf(name).find((heir) => !there.some((one) => one.name === heir)) ?? `${name}${mostSuccessors + 1}`;
}

/** What the description of a column says once its values stand in a successor. */
export function copiedTo(successor: string): string {
  return `Forsigtigt Salg: copied to ${successor}`;
}

type Names = ReadonlyMap<string, string>;

interface Aliases {
  /** Our name to the column's own. */
  readonly out: Names;
  readonly back: Names;
}

/** The same lists, each column by the name that our schema has for it, whichever successor holds it now. Columns are looked at once for each list, and again after a refusal. */
export function withSuccessors(lists: Lists): Lists {
  const known = new Map<string, Promise<Aliases>>();
  const aliases = (listId: string): Promise<Aliases> => {
    const asked = known.get(listId) ?? lists.columns(listId).then(aliasesOf);
    known.set(listId, asked);
    asked.catch(() => known.delete(listId));
    return asked;
  };
  /* Set up may have made a successor since the columns were looked at: then a write is refused. */
  const tried = async <T>(listId: string, call: (names: Aliases) => Promise<T>): Promise<T> => {
    try {
      return await call(await aliases(listId));
    } catch (fault) {
      if (!(fault instanceof GraphError) || fault.status !== 400) throw fault;
      const before = await aliases(listId);
      known.delete(listId);
      const after = await aliases(listId);
      if (isSame(before.out, after.out)) throw fault;
      return call(after);
    }
  };
  return {
    all: () => lists.all(),
    make: (...made) => lists.make(...made),
    columns: (listId) => lists.columns(listId),
    makeColumn: (...made) => lists.makeColumn(...made),
    changeColumn: (...changed) => lists.changeColumn(...changed),
    deltaFromNow: (listId) => lists.deltaFromNow(listId),
    rowsWhere: (listId, column, value) => tried(listId, async ({ out, back }) => (await lists.rowsWhere(listId, out.get(column) ?? column, value)).map((row) => renamed(row, back))),
    create: (listId, fields) => tried(listId, async ({ out, back }) => renamed(await lists.create(listId, named(fields, out)), back)),
    update: (listId, id, etag, fields) => tried(listId, async ({ out, back }) => renamed(await lists.update(listId, id, etag, named(fields, out)), back)),
    page: async (listId, link) => {
      const [{ back }, page] = await Promise.all([aliases(listId), lists.page(listId, link)]);
      return { ...page, rows: page.rows.map((row) => renamed(row, back)) };
    },
    delta: async (listId, link) => {
      const [{ back }, page] = await Promise.all([aliases(listId), lists.delta(listId, link)]);
      return { ...page, changed: page.changed.map((row) => renamed(row, back)) };
    },
  };
}

/** Columns that are not where the schema has them; of most lists none. */
function aliasesOf(there: readonly ColumnThere[]): Aliases {
  const wanted = schema.flatMap(({ columns }) => columns);
  const out = new Map<string, string>();
  for (const one of wanted) {
    const holder = columnFor(one, there);
    if (holder && holder.name !== one.name) out.set(one.name, holder.name);
  }
  return { out, back: new Map([...out].map(([ours, theirs]) => [theirs, ours])) };
}

function named(fields: Fields, names: Names): Fields {
  return names.size === 0 ? fields : Object.fromEntries(Object.entries(fields).map(([name, value]) => [names.get(name) ?? name, value]));
}

/** The old column's own value must not stand beside the successor's. */
function renamed(row: ListRow, back: Names): ListRow {
  if (back.size === 0) return row;
  const replaced = new Set(back.values());
  return { ...row, fields: named(Object.fromEntries(Object.entries(row.fields).filter(([name]) => !replaced.has(name))), back) };
}

function isSame(a: Names, b: Names): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
