import { roles, type Colleague } from '../domain/colleague';
import type { Fields } from '../graph/listTypes';
import { day, demanded, line, oneOf, optional, parsed, text, wrong, type Parsed } from './cell';

const languages = ['da', 'sv', 'en'] as const;

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

/** A row of People: an empty role is a consultant's; never throws. */
export function decodeColleague(fields: Fields): Parsed<Colleague> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    person: personIn(fields),
    role: oneOf(fields, 'Role', roles) ?? 'consultant',
    language: oneOf(fields, 'Language', languages),
    leftOn: day(fields, 'LeftOn'),
  }));
}

function personIn(fields: Fields): Colleague['person'] {
  const [oid, upn] = [optional(fields, 'Object'), text(fields, 'Upn')];
  if (oid === undefined && upn === '') wrong('nobody could be this person: Object and Upn are missing');
  return { oid, upn, name: text(fields, 'FullName') || text(fields, 'Title') };
}
