import type { Day } from '../time';

/** Cells as a file or a pasted range has them; the first row holds the headings. */
export type Table = readonly (readonly string[])[];

/** Why a row is not taken. */
export type RefusalKind =
  | 'missing' | 'tooLong' | 'badDomain' | 'freeMail' | 'ownDomain' | 'domainTwice' | 'domainTaken' | 'badAddress' | 'personTwice' | 'lastDirector' | 'mayNotName'
  | 'unknownWord' | 'unknownPerson' | 'unknownClient' | 'unknownCompetence' | 'wordTaken' | 'twice' | 'badDay' | 'endsBefore' | 'notASeller';

/** A row that is not taken: its line in the file (the headings are line 1), and what stands there. */
export interface Refused {
  readonly line: number;
  readonly why: RefusalKind;
  readonly said: string;
}

/** What would be entered: `before` is undefined where the record is new. */
export interface Taken<T> {
  readonly before: T | undefined;
  readonly after: Omit<T, 'key'>;
}

/** The preview of an import. Every row is in exactly one of the three, empty rows apart. */
export interface Imported<T> {
  readonly taken: readonly Taken<T>[];
  /** Rows that say what is known already. */
  readonly unchanged: number;
  readonly refused: readonly Refused[];
}

/** The headings that stand for a column, in three languages, lower case. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** One row by the names of its columns; what the table has no column for is empty. */
export interface SheetRow<Name extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Name, string>>;
}

/** A row is refused; only inside `imported`. */
class RowRefused extends Error {
  constructor(readonly why: RefusalKind, readonly said: string) {
    super(why);
  }
}

/** Refuses the row that is being read. */
export function refuse(why: RefusalKind, said: string): never {
  throw new RowRefused(why, said);
}

/** Most letters of a cell: what a SharePoint text of one line holds. */
const longestCell = 255;

/** Columns that a table must have and lacks. */
export function lacking<Name extends string>([headings = []]: Table, columns: Columns<Name>, demanded: readonly Name[]): readonly Name[] {
  return demanded.filter((name) => placeOf(headings, columns[name]) < 0);
}

/** Rows as records; empty ones are passed over. */
export function rowsOf<Name extends string>([headings = [], ...rows]: Table, columns: Columns<Name>): readonly SheetRow<Name>[] {
  const names = Object.keys(columns) as Name[];
  const places = names.map((name) => [name, placeOf(headings, columns[name])] as const);
  return rows.flatMap((row, at) => {
    const cells = Object.fromEntries(places.map(([name, place]) => [name, (row[place] ?? '').trim()])) as Record<Name, string>;
    return row.every((cell) => cell.trim() === '') ? [] : [{ line: at + 2, cells }];
  });
}

function placeOf(headings: readonly string[], words: readonly string[]): number {
  return headings.findIndex((heading) => words.includes(heading.toLowerCase().replace(/[\s*:]+$/, '').trim()));
}

/** Reads each row; `read` gives what would be entered, undefined where all of it is known, or refuses. */
export function imported<Name extends string, T>(rows: readonly SheetRow<Name>[], read: (row: SheetRow<Name>) => Taken<T> | undefined): Imported<T> {
  const taken: Taken<T>[] = [];
  const refused: Refused[] = [];
  let unchanged = 0;
  for (const row of rows) {
    try {
      const one = read(row);
      if (one) taken.push(one);
      else unchanged += 1;
    } catch (fault) {
      if (!(fault instanceof RowRefused)) throw fault;
      refused.push({ line: row.line, why: fault.why, said: fault.said });
    }
  }
  return { taken, unchanged, refused };
}

/** Reads one record outside a table: a form's. `line` of a refusal is 0. */
export function attempt<T>(read: () => T): { readonly value: T } | { readonly refused: Refused } {
  try {
    return { value: read() };
  } catch (fault) {
    if (fault instanceof RowRefused) return { refused: { line: 0, why: fault.why, said: fault.said } };
    throw fault;
  }
}

/** A cell that must be filled, and fits. */
export function filled(cell: string): string {
  if (cell === '') refuse('missing', '');
  return fitting(cell);
}

/** A cell that SharePoint can hold. */
export function fitting(cell: string): string {
  return cell.length > longestCell ? refuse('tooLong', `${cell.slice(0, 40)}…`) : cell;
}

/** A word of a few, as the three languages have it; undefined where the cell is empty. */
export function wordIn<T extends string>(cell: string, words: Readonly<Record<T, readonly string[]>>): T | undefined {
  if (cell === '') return undefined;
  const found = (Object.keys(words) as T[]).find((one) => one === cell.toLowerCase() || words[one].includes(cell.toLowerCase()));
  return found ?? refuse('unknownWord', cell);
}

/** A day: 2026-11-30, or as Danes and Swedes write it, 30-11-2026, 30.11.2026, 30/11 2026; undefined where the cell is empty. */
export function dayIn(cell: string): Day | undefined {
  if (cell === '') return undefined;
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(cell) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(cell) ?? [];
  const [y = year2, m = month2, d = day2] = [year, month, day];
  if (y === undefined || m === undefined || d === undefined) return refuse('badDay', cell);
  const said = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const moment = new Date(`${said}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(said) ? said : refuse('badDay', cell);
}
