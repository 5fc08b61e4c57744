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

/** Every name that a successor can have. */
const heirNames = new Set(schema.flatMap(({ columns }) => columns.flatMap(({ name }) => heirsOf(name).slice(1))));

interface Aliases {
  /** Our name to the column's own. */
  readonly out: Names;
  readonly back: Names;
  /** Inner names of all columns when they were looked at. */
  readonly there: ReadonlySet<string>;
}

/** The same lists, each column by the name that our schema has for it, whichever successor holds it now. Columns are looked at once for each list, and again after a refusal or when a row tells of a successor that was not there. */
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
  const ours = async (listId: string, rows: readonly ListRow[]): Promise<readonly ListRow[]> => {
    const { there } = await aliases(listId);
    if (rows.some(({ fields }) => Object.keys(fields).some((name) => heirNames.has(name) && !there.has(name)))) known.delete(listId);
    const { back } = await aliases(listId);
    return rows.map((row) => ({ ...row, fields: ownNames(row.fields, back) }));
  };
  const written = async (listId: string, row: ListRow): Promise<ListRow> => (await ours(listId, [row]))[0] ?? row;
  return {
    all: () => lists.all(),
    make: (...made) => lists.make(...made),
    columns: (listId) => lists.columns(listId),
    makeColumn: (...made) => lists.makeColumn(...made),
    changeColumn: (...changed) => lists.changeColumn(...changed),
    deltaFromNow: (listId) => lists.deltaFromNow(listId),
    rowsWhere: async (listId, column, value) => ours(listId, await tried(listId, ({ out }) => lists.rowsWhere(listId, out.get(column) ?? column, value))),
    create: async (listId, fields) => written(listId, await tried(listId, ({ out }) => lists.create(listId, named(fields, out)))),
    update: async (listId, id, etag, fields) => written(listId, await tried(listId, ({ out }) => lists.update(listId, id, etag, named(fields, out)))),
    versions: async (listId, id) => {
      const { back } = await aliases(listId);
      return (await lists.versions(listId, id)).map((fields) => ownNames(fields, back));
    },
    page: async (listId, link) => {
      const page = await lists.page(listId, link);
      return { ...page, rows: await ours(listId, page.rows) };
    },
    delta: async (listId, link) => {
      const page = await lists.delta(listId, link);
      return { ...page, changed: await ours(listId, page.changed) };
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
  return { out, back: new Map([...out].map(([ours, theirs]) => [theirs, ours])), there: new Set(there.map(({ name }) => name)) };
}

function named(fields: Fields, names: Names): Fields {
  return names.size === 0 ? fields : Object.fromEntries(Object.entries(fields).map(([name, value]) => [names.get(name) ?? name, value]));
}

/** The old column's own value must not stand beside the successor's. */
function ownNames(fields: Fields, back: Names): Fields {
  if (back.size === 0) return fields;
  const replaced = new Set(back.values());
  return named(Object.fromEntries(Object.entries(fields).filter(([name]) => !replaced.has(name))), back);
}

function isSame(a: Names, b: Names): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
