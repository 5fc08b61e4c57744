import { isMany, isManyLines, wireName, type Column } from './column';
import { malformed } from './refusal';

/** Longest text of many lines (third-party page, graph-wire 2.2). */
const longestLines = 63_999;

/** What a write does to an item's data, by wire name; undefined empties a column. */
export type Changes = ReadonlyMap<string, unknown>;

/** Checks each value against its column; throws Refusal, and then nothing was written. */
export function changesIn(columns: readonly Column[], given: Readonly<Record<string, unknown>>): Changes {
  const changes = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    if (name.includes('@')) continue;
    const column = columnNamed(columns, name);
    changes.set(wireName(column), value === null || value === '' ? undefined : checked(column, value, given[`${name}@odata.type`]));
  }
  return changes;
}

function columnNamed(columns: readonly Column[], name: string): Column {
  const column = columns.find((one) => wireName(one) === name);
  if (column?.isReadOnly || name === 'id') throw malformed('sharePoint', `Field '${name}' is read-only`);
  if (column) return column;
  if (columns.some((one) => one.name === name)) throw malformed('sharePoint', 'Invalid request');
  throw malformed('sharePoint', `Field '${name}' is not recognized`);
}

/** Defaults of the columns that a new item leaves open. */
export function defaultsFor(columns: readonly Column[], changes: Changes): Changes {
  const open = columns.filter((column) => column.defaultValue !== undefined && !changes.has(wireName(column)));
  return new Map(open.map((column) => [wireName(column), defaultOf(column)]));
}

function defaultOf({ kind, defaultValue = '' }: Column): unknown {
  if (kind === 'boolean') return defaultValue === '1' || defaultValue === 'true';
  return kind === 'number' ? Number(defaultValue) : defaultValue;
}

function checked(column: Column, value: unknown, annotation: unknown): unknown {
  if (isMany(column)) return checkedMany(column, value, annotation);
  switch (column.kind) {
    case 'text':
      return checkedText(column, value);
    case 'number':
      return checkedNumber(column, value);
    case 'boolean':
      return demand(typeof value === 'boolean', value);
    case 'dateTime':
      return checkedDate(column, value);
    case 'choice':
      return demand(typeof value === 'string' && isChoice(column, value), value);
    default:
      return demand(/^\d+$/.test(String(value)), Number(value));
  }
}

function demand<T>(isRight: boolean, value: T): T {
  if (!isRight) throw malformed('sharePoint', 'Invalid request');
  return value;
}

function checkedText(column: Column, value: unknown): unknown {
  const longest = isManyLines(column) ? longestLines : Number(column.facet['maxLength'] ?? 255);
  const text = demand(typeof value === 'string', String(value));
  if (text.length > longest) throw malformed('sharePoint', 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
  return text;
}

function checkedNumber({ facet }: Column, value: unknown): unknown {
  const number = demand(typeof value === 'number' && Number.isFinite(value), Number(value));
  const [least, most] = [facet['minimum'], facet['maximum']];
  return demand((typeof least !== 'number' || number >= least) && (typeof most !== 'number' || number <= most), number);
}

/** Kept in UTC to the second; a date alone becomes its midnight (captured: listItem-2017). */
function checkedDate({ facet }: Column, value: unknown): unknown {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  demand(!Number.isNaN(at), value);
  const text = new Date(at).toISOString();
  return facet['format'] === 'dateOnly' ? `${text.slice(0, 10)}T00:00:00Z` : `${text.slice(0, 19)}Z`;
}

/** A value that is no choice is refused (belief: SharePoint's own interface lets some through; we do not lean on that). */
function isChoice({ facet }: Column, value: string): boolean {
  return facet['allowTextEntry'] === true || (facet['choices'] as readonly string[]).includes(value);
}

/** Several values must say their type (recorded: samples/_errors/item-write-multichoice-untyped). */
function checkedMany(column: Column, value: unknown, annotation: unknown): unknown {
  const isText = column.kind === 'choice';
  demand(annotation === (isText ? 'Collection(Edm.String)' : 'Collection(Edm.Int32)') && Array.isArray(value), value);
  const values = value as unknown[];
  return demand(values.every((one) => (isText ? typeof one === 'string' && isChoice(column, one) : Number.isInteger(one))), values);
}
