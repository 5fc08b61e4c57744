import { places, type Assignment } from '../domain/assignment';
import type { Fields } from '../graph/listTypes';
import { day, demanded, isYes, oneOf, parsed, wrong, type Parsed } from './cell';
import { line } from './writable';

/** A consultant at a client, as a row of Assignments, the key apart. */
export function encodeAssignment({ account, consultant, startsOn, endsOn, place, isWithdrawn }: Omit<Assignment, 'key'>): Fields {
  return { Title: 'assignment', Account: line(account), Consultant: line(consultant), StartsOn: startsOn, EndsOn: line(endsOn), Place: place, IsWithdrawn: isWithdrawn };
}

/** A row of Assignments; never throws. */
export function decodeAssignment(fields: Fields): Parsed<Assignment> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    account: demanded(fields, 'Account'),
    consultant: demanded(fields, 'Consultant'),
    startsOn: day(fields, 'StartsOn') ?? wrong('StartsOn is missing'),
    endsOn: day(fields, 'EndsOn'),
    place: oneOf(fields, 'Place', places) ?? 'client',
    isWithdrawn: isYes(fields, 'IsWithdrawn'),
  }));
}
