import Libsql from 'libsql';

/** What may stand in a column of a row. */
export type Value = string | number | null;

/** The one file in which the sandbox keeps everything; calls are synchronous and throw on a bad statement. */
export interface Database {
  run(sql: string, ...values: readonly Value[]): void;
  one<Row>(sql: string, ...values: readonly Value[]): Row | undefined;
  all<Row>(sql: string, ...values: readonly Value[]): Row[];
  /** All of it or nothing. */
  together<T>(work: () => T): T;
  /** Drops every table and starts over: `--fresh` and reset. */
  wipe(): void;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS remembered (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sites (id TEXT PRIMARY KEY, host TEXT NOT NULL, path TEXT NOT NULL, name TEXT NOT NULL, created TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS lists (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, display_name TEXT NOT NULL, description TEXT NOT NULL, author TEXT NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, visible_at INTEGER NOT NULL,
    newest_item INTEGER NOT NULL, newest_change INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS columns (
    list_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, visible_at INTEGER NOT NULL, definition JSON NOT NULL, PRIMARY KEY (list_id, id));
  CREATE TABLE IF NOT EXISTS items (
    list_id TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, change INTEGER NOT NULL,
    author TEXT NOT NULL, editor TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, data JSON NOT NULL, PRIMARY KEY (list_id, id));
  CREATE INDEX IF NOT EXISTS items_change ON items (list_id, change);
  CREATE TABLE IF NOT EXISTS gone_items (list_id TEXT NOT NULL, id INTEGER NOT NULL, change INTEGER NOT NULL, PRIMARY KEY (list_id, id));
  CREATE TABLE IF NOT EXISTS item_versions (
    list_id TEXT NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL, editor TEXT NOT NULL, modified TEXT NOT NULL, data JSON NOT NULL,
    PRIMARY KEY (list_id, item_id, version));
  CREATE TABLE IF NOT EXISTS recycled_items (list_id TEXT NOT NULL, id INTEGER NOT NULL, recycled TEXT NOT NULL, item JSON NOT NULL, PRIMARY KEY (list_id, id));
  CREATE TABLE IF NOT EXISTS recycled_lists (id TEXT PRIMARY KEY, display_name TEXT NOT NULL, recycled TEXT NOT NULL, list JSON NOT NULL);
  CREATE TABLE IF NOT EXISTS mails (
    upn TEXT NOT NULL, item_id TEXT NOT NULL, folder TEXT NOT NULL, conversation_id TEXT NOT NULL, created TEXT NOT NULL, mail JSON NOT NULL,
    PRIMARY KEY (upn, item_id));
  CREATE INDEX IF NOT EXISTS mails_created ON mails (upn, created);
  CREATE TABLE IF NOT EXISTS todo_lists (upn TEXT NOT NULL, id TEXT NOT NULL, display_name TEXT NOT NULL, PRIMARY KEY (upn, id));
  CREATE TABLE IF NOT EXISTS todo_tasks (
    upn TEXT NOT NULL, list_id TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, due_on TEXT, task JSON NOT NULL, PRIMARY KEY (upn, id));
`;

/** Opens the file, or memory for ":memory:"; what was there stays. */
export function openDatabase(file: string): Database {
  const libsql = new Libsql(file);
  libsql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  libsql.exec(schema);
  const prepared = new Map<string, ReturnType<typeof libsql.prepare>>();
  const statement = (sql: string) => {
    const there = prepared.get(sql) ?? libsql.prepare(sql);
    prepared.set(sql, there);
    return there;
  };
  return {
    run: (sql: string, ...values: Value[]) => void statement(sql).run(values),
    one: <Row>(sql: string, ...values: Value[]) => withoutMetadata(statement(sql).get(values)) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => statement(sql).all(values) as Row[],
    together: (work) => libsql.transaction(work)(),
    wipe: () => {
      prepared.clear();
      wipeTables(libsql);
    },
    close: () => void libsql.close(),
  };
}

/** libsql adds `_metadata` to what `get` gives (measured with 0.5.29). */
function withoutMetadata(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return undefined;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== '_metadata'));
}

function wipeTables(libsql: InstanceType<typeof Libsql>): void {
  const tables = libsql.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string }[];
  for (const { name } of tables) libsql.exec(`DROP TABLE IF EXISTS "${name}"`);
  libsql.exec(schema);
}

/** Keeps one JSON value under a name, for any part of the sandbox. */
export function remember(database: Database, name: string, value: unknown): void {
  database.run('INSERT INTO remembered (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, JSON.stringify(value));
}

/** What was remembered under a name; undefined when nothing was. */
export function recall(database: Database, name: string): unknown {
  const row = database.one<{ value: string }>('SELECT value FROM remembered WHERE name = ?', name);
  return row && (JSON.parse(row.value) as unknown);
}
