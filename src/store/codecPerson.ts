import type { Person } from '../domain/person';
import type { Fields } from '../graph/listTypes';
import { line, optional, text } from './cell';

/** One of ours, as columns: object id and sign-in name, never a person column. */
export function encodePerson({ oid, upn, name }: Person): Fields {
  return { ByObject: line(oid), ByUpn: line(upn), ByName: line(name) };
}

/** The person of a row; throws inside `parsed`. */
export function decodePerson(fields: Fields): Person {
  return { oid: optional(fields, 'ByObject'), upn: text(fields, 'ByUpn'), name: text(fields, 'ByName') };
}
