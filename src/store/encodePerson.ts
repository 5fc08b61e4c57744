import type { Person } from '../domain/person';
import type { Fields } from '../graph/listTypes';
import { line } from './writable';

/** One of ours, as columns: object id and sign-in name, never a person column. */
export function encodePerson({ oid, upn, name }: Person): Fields {
  return { ByObject: line(oid), ByUpn: line(upn), ByName: line(name) };
}
