import type { Fields } from '../graph/listTypes';

/** A row that parses, or what is wrong with it. Rows are strangers' input: any member of the site can write them. */
export type Parsed<T> = { readonly value: T } | { readonly wrong: string };

/** SharePoint's bounds of a text (one line: documented; lines: third-party page). */
export const longestLine = 255;
export const longestLines = 63_999;

class WrongCell extends Error {}

/** Runs a parser over cells; a wrong cell makes the row wrong, and nothing is thrown. */
export function parsed<T>(parse: () => T): Parsed<T> {
  try {
    return { value: parse() };
  } catch (fault) {
    if (fault instanceof WrongCell) return { wrong: fault.message };
    throw fault;
  }
}

/** Says that a row is wrong; only inside `parsed`. */
export function wrong(what: string): never {
  throw new WrongCell(what);
}

/** A cell's own value; an empty one is left out by Graph. */
function cell(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
}

/** Text of one line, or of many; empty when there is none. */
export function text(fields: Fields, name: string, kind: 'line' | 'lines' = 'line'): string {
  const value = cell(fields, name) ?? '';
  if (typeof value !== 'string') return wrong(`${name} is no text`);
  return value.length > (kind === 'line' ? longestLine : longestLines) ? wrong(`${name} is too long`) : value;
}

/** Text that must be there. */
export function demanded(fields: Fields, name: string, kind: 'line' | 'lines' = 'line'): string {
  return text(fields, name, kind) || wrong(`${name} is missing`);
}

/** Text that may be missing. */
export function optional(fields: Fields, name: string): string | undefined {
  return text(fields, name) || undefined;
}

/** One of a few words; undefined when the cell is empty. */
export function oneOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T | undefined {
  const value = text(fields, name);
  return value === '' ? undefined : (words.find((one) => one === value) ?? wrong(`${name} is none of ${words.join(', ')}`));
}

/** Yes or no; an empty cell is no. */
export function isYes(fields: Fields, name: string): boolean {
  const value = cell(fields, name) ?? false;
  return typeof value === 'boolean' ? value : wrong(`${name} is neither yes nor no`);
}

/** A moment in UTC. */
export function instant(fields: Fields, name: string): string {
  const value = demanded(fields, name);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : wrong(`${name} is no instant`);
}

/** A day, if there is one. */
export function day(fields: Fields, name: string): string | undefined {
  const value = optional(fields, name);
  if (value === undefined) return undefined;
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : wrong(`${name} is no day`);
}
