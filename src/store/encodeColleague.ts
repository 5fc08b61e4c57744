import type { Colleague } from '../domain/colleague';
import type { Fields } from '../graph/listTypes';
import { line } from './writable';

/** One of ours as a row of People, the key apart. */
export function encodeColleague({ person, role, language, leftOn }: Omit<Colleague, 'key'>): Fields {
  return {
    Title: line(person.name || person.upn),
    Object: line(person.oid),
    Upn: line(person.upn),
    FullName: line(person.name),
    Role: role,
    Language: line(language),
    LeftOn: line(leftOn),
  };
}
