import type { Filter, Literal, Operator } from './filter';
import type { Order } from './query';

type Row = Readonly<Record<string, unknown>>;

/** True when a row that is at hand passes the filter. Letters compare without case, as Entra and Exchange do. */
export function matches(filter: Filter, row: Row): boolean {
  switch (filter.is) {
    case 'and':
      return matches(filter.left, row) && matches(filter.right, row);
    case 'or':
      return matches(filter.left, row) || matches(filter.right, row);
    case 'not':
      return !matches(filter.inner, row);
    case 'lambda':
      return listAt(row, filter.path).some((one) => matches(filter.inner, { [filter.variable]: one }));
    case 'test':
      return filter.literals.some((literal) => passes(filter.operator, valueAt(row, filter.path), literal));
  }
}

/** The value under a path like "from/emailAddress/address"; null where a step is missing. */
function valueAt(row: Row, path: string): unknown {
  let value: unknown = row;
  for (const step of path.split('/')) value = typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Row)[step] : null;
  return value;
}

function listAt(row: Row, path: string): readonly unknown[] {
  const value = valueAt(row, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function comparable(value: unknown, literal: Literal): string | number | boolean | null {
  if (literal.kind === 'date') return typeof value === 'string' ? Date.parse(value) : null;
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function valueOf(literal: Literal): string | number | boolean | null {
  if (literal.kind === 'null') return null;
  if (literal.kind === 'date') return Date.parse(literal.value);
  return literal.kind === 'text' ? literal.value.toLowerCase() : literal.value;
}

function passes(operator: Operator, value: unknown, literal: Literal): boolean {
  const [left, right] = [comparable(value, literal), valueOf(literal)];
  if (operator === 'eq' || operator === 'in') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  if (operator === 'startswith') return String(left).startsWith(String(right));
  if (operator === 'endswith') return String(left).endsWith(String(right));
  if (operator === 'contains') return String(left).includes(String(right));
  if (operator === 'lt') return left < right;
  if (operator === 'gt') return left > right;
  return operator === 'le' ? left <= right : left >= right;
}

/** Compares two rows for $orderby; texts without case, missing values first. */
export function evaluatedOrder(orderby: readonly Order[], a: Row, b: Row): number {
  for (const { path, isDescending } of orderby) {
    const [left, right] = [a, b].map((row) => String(valueAt(row, path) ?? '').toLowerCase());
    if (left !== right) return ((left ?? '') < (right ?? '') ? -1 : 1) * (isDescending ? -1 : 1);
  }
  return 0;
}
