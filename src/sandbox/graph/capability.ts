import { lambdasOf, testsOf, type Filter, type Literal, type Operator } from './filter';
import type { Query } from './query';
import { malformed, type Family, type Refusal } from './refusal';

/** What a property is, for a $filter. */
export interface Filterable {
  readonly type: 'text' | 'number' | 'date' | 'boolean';
  readonly operators: readonly Operator[];
}

/** All that one collection can be asked for, and how it refuses the rest. */
export interface Capability {
  readonly family: Family;
  /** Without "microsoft.graph.". */
  readonly type: string;
  readonly options: readonly (keyof Query)[];
  readonly properties: readonly string[];
  /** Properties that only come when they are asked for. */
  readonly onlyWhenSelected: readonly string[];
  /** Properties that come whatever was chosen. */
  readonly always: readonly string[];
  readonly filterable: Readonly<Record<string, Filterable>>;
  /** Collections for which any() may be used. */
  readonly lambdas: readonly string[];
  readonly sortable: readonly string[];
  readonly expandable: readonly string[];
  readonly page: { readonly normal: number; readonly most: number; readonly above: 'cut' | 'refuse' };
  readonly refusals: {
    readonly filter: (path: string, operator: Operator | 'any' | 'all' | 'not') => Refusal;
    readonly sort: (path: string) => Refusal;
    readonly expand: (path: string) => Refusal;
  };
}

/** Refuses what the collection cannot do; a list item's own fields are left to the item query, which knows the columns. */
export function refuseBeyond(can: Capability, query: Query): void {
  for (const option of Object.keys(query) as (keyof Query)[]) {
    if (option !== 'raw' && !can.options.includes(option)) throw malformed(can.family, `The query option '$${option}' is not supported here.`);
  }
  for (const name of query.select ?? []) if (!isProperty(can, name)) throw malformed(can.family, `Could not find a property named '${name}' on type 'microsoft.graph.${can.type}'.`);
  for (const { path } of query.expand ?? []) if (!can.expandable.includes(path)) throw can.refusals.expand(path);
  for (const { path } of query.orderby ?? []) if (!can.sortable.includes(path) && !isField(can, path)) throw can.refusals.sort(path);
  if (query.filter) refuseFilter(can, query.filter);
}

function isProperty(can: Capability, name: string): boolean {
  return [...can.properties, ...can.onlyWhenSelected, ...can.expandable].includes(name);
}

/** `fields/X` of a list item; its rules stand in itemQuery. */
function isField(can: Capability, path: string): boolean {
  return can.type === 'listItem' && path.startsWith('fields/');
}

function refuseFilter(can: Capability, filter: Filter): void {
  for (const { path, quantifier } of lambdasOf(filter)) if (!can.lambdas.includes(path) || quantifier === 'all') throw can.refusals.filter(path, quantifier);
  for (const { path, operator, literals } of testsOf(filter)) {
    if (isField(can, path)) continue;
    const property = can.filterable[path];
    if (!property?.operators.includes(operator)) throw can.refusals.filter(path, operator);
    for (const literal of literals) if (!fits(property, literal)) throw mismatch(can.family, property, literal);
  }
}

function fits({ type }: Filterable, { kind }: Literal): boolean {
  return kind === 'null' || kind === type;
}

const edm = { text: 'Edm.String', number: 'Edm.Int32', date: 'Edm.DateTimeOffset', boolean: 'Edm.Boolean', null: 'Edm.Null' } as const;

function mismatch(family: Family, property: Filterable, literal: Literal): Refusal {
  const found = `Found operand types '${edm[property.type]}' and '${edm[literal.kind]}'`;
  return malformed(family, `A binary operator with incompatible types was detected. ${found} for operator kind 'Equal'.`);
}

/** Rows of one page: what was asked for, cut or refused above the most. */
export function pageSize(can: Capability, asked: number | undefined): number {
  const { normal, most, above } = can.page;
  if (asked === undefined) return normal;
  if (asked > most && above === 'refuse') throw malformed(can.family, `The limit of '${most}' for Top query has been exceeded. The value from the incoming request is '${asked}'.`);
  return Math.min(asked, most);
}

/** Leaves the chosen properties, annotations and what was expanded; without a choice all but those that must be chosen. */
export function chosen(can: Capability, row: Readonly<Record<string, unknown>>, query: Query): Record<string, unknown> {
  const expanded = (query.expand ?? []).map(({ path }) => (path.split('/').at(-1) ?? path).toLowerCase());
  const isWanted = (name: string) => can.always.includes(name) || (query.select?.includes(name) ?? !can.onlyWhenSelected.includes(name));
  return Object.fromEntries(Object.entries(row).filter(([name]) => name.includes('@') || expanded.includes(name.toLowerCase()) || isWanted(name)));
}
