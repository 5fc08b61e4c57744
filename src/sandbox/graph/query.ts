import { FilterSyntaxError, parseFilter, type Filter } from './filter';

/** `name(inner)` of an $expand; `options` are those inside the parentheses. */
interface Expansion {
  readonly path: string;
  readonly options: Query;
}

export interface Order {
  readonly path: string;
  readonly isDescending: boolean;
}

/** The query options that somebody asked for; what was not asked for is not there. */
export interface Query {
  readonly select?: readonly string[];
  readonly expand?: readonly Expansion[];
  readonly orderby?: readonly Order[];
  readonly filter?: Filter;
  readonly top?: number;
  readonly search?: string;
  readonly count?: boolean;
  readonly skiptoken?: string;
  readonly token?: string;
  /** Options as they came, by name without "$". */
  readonly raw: Readonly<Record<string, string>>;
}

/** The query cannot be read; `option` is the one at fault. */
export class QueryError extends Error {
  constructor(readonly option: string, message: string) {
    super(message);
  }
}

/** Names that never have a "$". */
export const bareNames: readonly string[] = ['token', 'startDateTime', 'endDateTime'];

/** Names that count with and without "$" (documented on the list pages). */
const known: readonly string[] = ['select', 'expand', 'orderby', 'filter', 'top', 'search', 'count', 'skiptoken', 'levels'];

/** No options at all. */
export const noQuery: Query = { raw: {} };

/** Reads what stands after "?". An unknown option with "$" is refused, one without is ignored, as in life. */
export function parseQuery(text: string): Query {
  return fromOptions(text === '' ? [] : text.split('&').map(pairOf));
}

function pairOf(text: string): readonly [string, string] {
  const cut = text.indexOf('=');
  const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
  try {
    return cut < 0 ? [decode(text), ''] : [decode(text.slice(0, cut)), decode(text.slice(cut + 1))];
  } catch {
    throw new QueryError('', 'The query is not percent-encoded.');
  }
}

function fromOptions(pairs: readonly (readonly [string, string])[]): Query {
  const raw: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const plain = name.replace(/^\$/, '');
    const bare = bareNames.find((one) => one.toLowerCase() === name.toLowerCase());
    if (bare !== undefined) raw[bare] = value;
    else if (known.includes(plain)) raw[plain] = value;
    else if (name.startsWith('$')) throw new QueryError(name, `The query parameter '${name}' is not supported.`);
  }
  return { raw, ...readLists(raw), ...readFlags(raw) };
}

function readLists(raw: Readonly<Record<string, string>>): Partial<Query> {
  return {
    ...(raw['select'] !== undefined && { select: namesIn(raw['select']) }),
    ...(raw['expand'] !== undefined && { expand: splitOutside(raw['expand'], ',').map(expansionOf) }),
    ...(raw['orderby'] !== undefined && { orderby: splitOutside(raw['orderby'], ',').map(orderOf) }),
    ...(raw['filter'] !== undefined && { filter: filterOf(raw['filter']) }),
  };
}

function readFlags(raw: Readonly<Record<string, string>>): Partial<Query> {
  return {
    ...(raw['top'] !== undefined && { top: topOf(raw['top']) }),
    ...(raw['search'] !== undefined && { search: raw['search'] }),
    ...(raw['count'] !== undefined && { count: raw['count'] === 'true' }),
    ...(raw['skiptoken'] !== undefined && { skiptoken: raw['skiptoken'] }),
    ...(raw['token'] !== undefined && { token: raw['token'] }),
  };
}

function namesIn(text: string): string[] {
  return text.split(',').map((name) => name.trim()).filter((name) => name !== '');
}

function expansionOf(text: string): Expansion {
  const parts = /^\s*([\w./]+)\s*(?:\((.*)\))?\s*$/s.exec(text);
  if (!parts) throw new QueryError('$expand', `Term '${text}' is not valid in a $select or $expand expression.`);
  const inner = splitOutside(parts[2] ?? '', ';').map((option): [string, string] => {
    const cut = option.indexOf('=');
    return [option.slice(0, Math.max(cut, 0)).trim(), option.slice(cut + 1)];
  });
  return { path: parts[1] ?? '', options: fromOptions(inner) };
}

function orderOf(text: string): Order {
  const parts = /^\s*([\w./]+)(?:\s+(asc|desc))?\s*$/.exec(text);
  if (!parts) throw new QueryError('$orderby', `Syntax error in '$orderby=${text}'.`);
  return { path: parts[1] ?? '', isDescending: parts[2] === 'desc' };
}

function filterOf(text: string): Filter {
  try {
    return parseFilter(text);
  } catch (fault) {
    if (fault instanceof FilterSyntaxError) throw new QueryError('$filter', fault.message);
    throw fault;
  }
}

function topOf(text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new QueryError('$top', `Invalid value '${text}' for $top query option found. The $top query option requires a non-negative integer value.`);
  return Number(text);
}

/** Splits at a mark, but not inside parentheses or quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let [depth, isQuoted, from] = [0, false, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === mark && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}
