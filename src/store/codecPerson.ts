import type { Person } from '../domain/person';
import type { Fields } from '../graph/listTypes';
import { optional, text } from './cell';

/** The person of a row; throws inside `parsed`. */
export function decodePerson(fields: Fields): Person {
  return { oid: optional(fields, 'ByObject'), upn: text(fields, 'ByUpn'), name: text(fields, 'ByName') };
}
