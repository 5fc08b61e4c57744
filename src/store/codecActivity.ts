import type { Activity } from '../domain/activity';
import type { Fields } from '../graph/listTypes';
import { demanded, instant, isYes, parsed, wrong, type Parsed } from './cell';
import { decodePerson } from './codecPerson';
import { decodeStated } from './codecStated';

/** A row of Activities; never throws. */
export function decodeActivity(fields: Fields): Parsed<Activity> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    intent: demanded(fields, 'Intent'),
    caseKey: demanded(fields, 'CaseKey'),
    kind: demanded(fields, 'Kind') === 'heard' ? 'heard' : wrong('Kind is not known'),
    ...decodeStated(fields),
    by: decodePerson(fields),
    at: instant(fields, 'At'),
    isWithdrawn: isYes(fields, 'IsWithdrawn'),
  }));
}
