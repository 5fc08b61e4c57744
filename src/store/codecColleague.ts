import { roles, type Colleague } from '../domain/colleague';
import type { Fields } from '../graph/listTypes';
import { day, demanded, oneOf, optional, parsed, text, wrong, type Parsed } from './cell';

const languages = ['da', 'sv', 'en'] as const;

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
