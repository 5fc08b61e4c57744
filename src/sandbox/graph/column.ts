import { objectIn } from './call';
import { malformed } from './refusal';

/** Facets that the sandbox can make; the others are refused as SharePoint refuses a currency column. */
export const columnKinds = ['text', 'boolean', 'number', 'dateTime', 'choice', 'personOrGroup', 'lookup'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** A column as the list keeps it. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: ColumnKind;
  readonly facet: Readonly<Record<string, unknown>>;
  readonly isHidden: boolean;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
  /** SharePoint's own; its value is not in the item's data. */
  readonly isSystem: boolean;
  readonly defaultValue?: string;
}

/** The column as Graph writes it. */
export function columnJson(column: Column): Record<string, unknown> {
  return {
    columnGroup: 'Custom Columns',
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.isUnique,
    hidden: column.isHidden,
    id: column.id,
    indexed: column.isIndexed,
    name: column.name,
    readOnly: column.isReadOnly,
    required: column.isRequired,
    ...(column.defaultValue !== undefined && { defaultValue: { value: column.defaultValue } }),
    [column.kind]: column.facet,
  };
}

/** True for the text of many lines, which can be neither indexed nor unique nor filtered. */
export function isManyLines(column: Pick<Column, 'kind' | 'facet'>): boolean {
  return column.kind === 'text' && column.facet['allowMultipleLines'] === true;
}

/** True where a person or lookup column, or a choice of check boxes, holds several values. */
export function isMany({ kind, facet }: Pick<Column, 'kind' | 'facet'>): boolean {
  return facet['allowMultipleSelection'] === true || facet['allowMultipleValues'] === true || (kind === 'choice' && facet['displayAs'] === 'checkBoxes');
}

/** Person and lookup columns travel as row ids under this name (graph-wire 2.2). */
export function wireName(column: Pick<Column, 'kind' | 'name'>): string {
  return column.kind === 'personOrGroup' || column.kind === 'lookup' ? `${column.name}LookupId` : column.name;
}

const facetTypes: Readonly<Record<ColumnKind, Readonly<Record<string, 'boolean' | 'number' | 'string' | 'array'>>>> = {
  text: { allowMultipleLines: 'boolean', appendChangesToExistingText: 'boolean', linesForEditing: 'number', maxLength: 'number', textType: 'string' },
  boolean: {},
  number: { decimalPlaces: 'string', displayAs: 'string', maximum: 'number', minimum: 'number' },
  dateTime: { displayAs: 'string', format: 'string' },
  choice: { allowTextEntry: 'boolean', choices: 'array', displayAs: 'string' },
  personOrGroup: { allowMultipleSelection: 'boolean', chooseFromType: 'string', displayAs: 'string' },
  lookup: { allowMultipleValues: 'boolean', allowUnlimitedLength: 'boolean', columnName: 'string', listId: 'string' },
};

const facetDefaults: Readonly<Record<ColumnKind, Readonly<Record<string, unknown>>>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  boolean: {},
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  dateTime: { displayAs: 'default', format: 'dateOnly' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false },
};

/** The one facet of a definition, completed. Recorded refusal: samples/_errors/column-create-unknown-type. */
export function facetOf(given: Readonly<Record<string, unknown>>): Pick<Column, 'kind' | 'facet'> {
  const kinds = columnKinds.filter((kind) => objectIn(given[kind]));
  const [kind] = kinds;
  if (!kind || kinds.length > 1) throw malformed('sharePoint', 'Unable to determine type of provided column definition');
  return { kind, facet: completedFacet(kind, facetDefaults[kind], objectIn(given[kind]) ?? {}) };
}

/** A facet with changes, each of the type that the metadata says. */
export function completedFacet(kind: ColumnKind, base: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const [name, value] of Object.entries(changes)) {
    const type = facetTypes[kind][name];
    const isRight = type === 'array' ? Array.isArray(value) && value.every((one) => typeof one === 'string') : typeof value === type;
    if (type === undefined || (!isRight && value !== null)) throw malformed('sharePoint', `The property '${name}' is not valid on type 'microsoft.graph.${kind}Column'.`);
  }
  const merged = { ...base, ...changes };
  if (kind === 'text' && merged['allowMultipleLines'] === true) return Object.fromEntries(Object.entries({ textType: 'plain', ...merged }).filter(([name]) => name !== 'maxLength'));
  if (kind === 'text' && Number(merged['maxLength']) > 255) throw malformed('sharePoint', 'The maximum length of a single line of text is 255.');
  return merged;
}
