import type { Activity } from '../domain/activity';
import { periodOf } from '../domain/time';
import type { Fields } from '../graph/listTypes';
import { demanded, instant, isYes, line, parsed, wrong, type Parsed } from './cell';
import { decodePerson, encodePerson } from './codecPerson';
import { decodeStated, encodeStated } from './codecStated';

/** What somebody heard, as a row of Activities. */
export function encodeActivity(one: Activity): Fields {
  const { key, intent, caseKey, kind, words, by, at, isWithdrawn } = one;
  return {
    Key: key,
    Title: line(words),
    Intent: intent,
    CaseKey: caseKey,
    Kind: kind,
    ...encodeStated(one),
    ...encodePerson(by),
    At: at,
    Period: periodOf(at),
    IsWithdrawn: isWithdrawn,
  };
}

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
