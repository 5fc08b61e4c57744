import type { Promised } from '../domain/activity';
import type { Person } from '../domain/person';
import type { Fields } from '../graph/listTypes';
import { day, line, lines, optional, text } from './cell';

/** One of ours, as columns: object id and sign-in name, never a person column. */
export function encodePerson({ oid, upn, name }: Person): Fields {
  return { ByObject: line(oid), ByUpn: line(upn), ByName: line(name) };
}

/** The person of a row; throws inside `parsed`. */
export function decodePerson(fields: Fields): Person {
  return { oid: optional(fields, 'ByObject'), upn: text(fields, 'ByUpn'), name: text(fields, 'ByName') };
}

/** A promise, as columns. */
export function encodePromised(promised: Promised | undefined): Fields {
  return { PromisedWords: lines(promised?.words), PromisedOn: line(promised?.on) };
}

/** The promise of a row, if it has one; throws inside `parsed`. */
export function decodePromised(fields: Fields): Promised | undefined {
  const [words, on] = [text(fields, 'PromisedWords', 'lines'), day(fields, 'PromisedOn')];
  return words === '' && on === undefined ? undefined : { words, on };
}
