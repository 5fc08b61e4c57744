import { activityKinds, reactions, type Activity } from '../domain/activity';
import type { Fields } from '../graph/listTypes';
import { demanded, instant, isYes, oneOf, optional, parsed, wrong, type Parsed } from './cell';
import { decodePerson } from './codecPerson';
import { decodeStated } from './codecStated';

/** A row of Activities; never throws. */
export function decodeActivity(fields: Fields): Parsed<Activity> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    intent: demanded(fields, 'Intent'),
    caseKey: demanded(fields, 'CaseKey'),
    kind: oneOf(fields, 'Kind', activityKinds) ?? wrong('Kind is missing'),
    reaction: reactions.find((one) => one === optional(fields, 'Reaction')),
    to: optional(fields, 'PassedTo'),
    ...decodeStated(fields),
    by: decodePerson(fields),
    at: instant(fields, 'At'),
    isWithdrawn: isYes(fields, 'IsWithdrawn'),
  }));
}
