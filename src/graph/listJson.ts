import { strange } from './faultOf';
import { objectOf, textOf, type Json } from './json';
import type { ColumnThere, ColumnToMake, DeltaPage, ListRow, ListThere } from './listTypes';

/** The `value` of a collection; anything else is no answer of Graph's. */
export function valuesIn(body: unknown): readonly Json[] {
  const { value } = objectOf(body);
  if (!Array.isArray(value)) throw strange('Graph answered with no collection.');
  return value.map(objectOf);
}

/** A list of the site. */
export function listIn(json: Json): ListThere {
  const [id, name, displayName] = [textOf(json['id']), textOf(json['name']), textOf(json['displayName'])];
  if (id === undefined) throw strange('Graph answered with a list that has no id.');
  return { id, name: name ?? displayName ?? '', displayName: displayName ?? name ?? '' };
}

/** A list item; undefined when it has no id, which asks for a full resync (recorded: delta-after-delete-bug). */
export function rowIn(json: Json): ListRow | undefined {
  const id = textOf(json['id']);
  if (id === undefined) return undefined;
  const fields = objectOf(json['fields']);
  const etag = textOf(json['eTag']) ?? textOf(json['@odata.etag']) ?? textOf(fields['@odata.etag']) ?? '';
  const modifiedBy = textOf(objectOf(objectOf(json['lastModifiedBy'])['user'])['displayName']);
  return { id, etag, modifiedAt: textOf(json['lastModifiedDateTime']) ?? textOf(fields['Modified']) ?? '', ...(modifiedBy !== undefined && { modifiedBy }), fields };
}

/** One page of delta: the last word on an item wins, so it stands in one of the two lists only. */
export function deltaIn(body: unknown): DeltaPage {
  const { '@odata.nextLink': next, '@odata.deltaLink': end } = objectOf(body);
  const [changed, deleted] = [new Map<string, readonly ListRow[]>(), new Set<string>()];
  let needsResync = false;
  for (const json of valuesIn(body)) {
    const row = rowIn(json);
    const isDeleted = json['deleted'] !== undefined && json['deleted'] !== null;
    if (!row || (!isDeleted && !('fields' in json))) needsResync = true;
    else if (isDeleted) {
      deleted.add(row.id);
      changed.delete(row.id);
    } else {
      deleted.delete(row.id);
      changed.set(row.id, [...(changed.get(row.id) ?? []), row]);
    }
  }
  if (textOf(next) === undefined && textOf(end) === undefined) throw strange('Graph gave a page of changes without a link.');
  return { changed: [...changed.values()].flat(), deletedIds: [...deleted], nextLink: textOf(next), deltaLink: textOf(next) === undefined ? textOf(end) : undefined, needsResync };
}

/** A column; undefined where Graph tells no name. */
export function columnIn(json: Json): ColumnThere | undefined {
  const [id, name] = [textOf(json['id']), textOf(json['name'])];
  if (id === undefined || name === undefined) return undefined;
  return { id, name, kind: kindIn(json), isIndexed: json['indexed'] === true, isUnique: json['enforceUniqueValues'] === true, description: textOf(json['description']) ?? '' };
}

function kindIn(json: Json): ColumnThere['kind'] {
  if (json['number']) return 'number';
  if (json['boolean']) return 'boolean';
  if (!json['text']) return 'other';
  return objectOf(json['text'])['allowMultipleLines'] === true ? 'lines' : 'text';
}

const facets = {
  text: { text: { maxLength: 255 } },
  lines: { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6, appendChangesToExistingText: false } },
  number: { number: {} },
  boolean: { boolean: {} },
} as const;

/** A column as Graph wants it told. */
export function columnJson({ name, kind, isIndexed, isUnique }: ColumnToMake): Json {
  return { name, ...facets[kind], ...(isIndexed && { indexed: true }), ...(isUnique && { enforceUniqueValues: true }) };
}
