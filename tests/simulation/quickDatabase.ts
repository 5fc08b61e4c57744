import type { Database, Value } from '../../src/sandbox/database';

const tables = ['remembered', 'sites', 'lists', 'columns', 'items', 'gone_items', 'item_versions', 'recycled_items', 'recycled_lists'];

/** Metadata lags nowhere here, so the instant of asking, which comes last, does not matter. */
const asksWhatIsVisible = /visible_at <= \?/;
const mostAnswers = 5000;

/** The list that a statement is about, where it is about one by its id; columns have such ids, too. */
function listIn(sql: string, values: readonly Value[]): string | undefined {
  if (sql.includes('columns')) return undefined;
  return /'([\da-f]{8}-[\da-f-]{27})'/.exec(sql)?.[1] ?? values.find((one): one is string => typeof one === 'string' && /^[\da-f]{8}-[\da-f-]{27}$/.test(one));
}

/** How often was written: to each table, to each list's part of one, and to a table without the name of a list. */
class Writes {
  private readonly counts = new Map<string, number>();

  count(named: readonly string[], list: string | undefined): void {
    for (const table of named) for (const place of [table, `${table} ${list ?? ''}`]) this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
  }

  /** Another one as soon as the answer may be. */
  state(named: readonly string[], list: string | undefined): string {
    return named.map((table) => (list === undefined ? this.counts.get(table) : `${this.counts.get(`${table} `) ?? 0}.${this.counts.get(`${table} ${list}`) ?? 0}`)).join();
  }
}

/** The same database, which is asked again only after something was written to a table that the question names: thousands of rounds ask it the same. */
export function quickDatabase(real: Database): Database {
  const answers = new Map<string, { readonly written: string; readonly rows: unknown }>();
  const writes = new Writes();
  const named = new Map<string, readonly string[]>();
  const tablesIn = (sql: string): readonly string[] => {
    const there = named.get(sql) ?? tables.filter((table) => new RegExp(`\\b${table}\\b`).test(sql));
    named.set(sql, there);
    return there;
  };
  const once = <T>(kind: string, sql: string, values: readonly Value[], ask: () => T): T => {
    const name = `${kind} ${sql} ${(asksWhatIsVisible.test(sql) ? values.slice(0, -1) : values).join('\n')}`;
    const written = writes.state(tablesIn(sql), listIn(sql, values));
    const there = answers.get(name);
    if (there?.written === written) return there.rows as T;
    const rows = ask();
    answers.set(name, { written, rows });
    return rows;
  };
  return {
    ...real,
    run(sql, ...values) {
      writes.count(tablesIn(sql), listIn(sql, values));
      if (answers.size > mostAnswers) answers.clear();
      real.run(sql, ...values);
    },
    one: <Row>(sql: string, ...values: Value[]) => once('one', sql, values, () => real.one<Row>(sql, ...values)),
    all: <Row>(sql: string, ...values: Value[]) => once('all', sql, values, () => real.all<Row>(sql, ...values)),
    together(work) {
      try {
        return real.together(work);
      } catch (fault) {
        answers.clear();
        throw fault;
      }
    },
  };
}
