import type { Fields } from '../graph/listTypes';
import type { Entry } from './storeTypes';

/** Cells of a row after an entry: what is still to be written, and what a colleague has meanwhile written otherwise. */
export interface Merged {
  readonly wanted: Fields;
  readonly clashing: readonly string[];
}

/** Merges an entry into the row as it is now, cell by cell: what nobody else has touched is written, what already stands needs nothing. */
export function merged(there: Fields, { seen, meant }: Pick<Entry, 'seen' | 'meant'>): Merged {
  const open = Object.keys(meant).filter((name) => !isSameCell(there[name], meant[name]));
  return {
    wanted: Object.fromEntries(open.map((name) => [name, meant[name]])),
    clashing: open.filter((name) => !isSameCell(there[name], seen?.[name])),
  };
}

/** An empty cell is left out by Graph, a "no" may be, and SharePoint ends lines in its own way. */
export function isSameCell(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(cell: unknown): unknown {
  if (cell === null || cell === '' || cell === false) return undefined;
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : cell;
}

/** Both nouns as rows, and the row's own cells, which somebody may have written in another way than we would. */
interface Changed {
  /** Undefined where the person saw no such record, though there may be a row: of one withdrawn, or one that does not parse. */
  readonly before: Fields | undefined;
  readonly after: Fields;
  readonly cells: Fields | undefined;
}

/** Only the cells that differ, as an entry wants them; undefined when none does. */
export function changesIn({ before, after, cells }: Changed): Pick<Entry, 'seen' | 'meant'> | undefined {
  if (!cells) return { seen: undefined, meant: after };
  const names = Object.keys(after).filter((name) => !isSameCell((before ?? cells)[name], after[name]));
  if (names.length === 0) return undefined;
  const of = (fields: Fields): Fields => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { seen: of(cells), meant: of(after) };
}
