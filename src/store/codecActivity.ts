import type { Activity } from '../domain/activity';
import { periodOf } from '../domain/time';
import type { Fields } from '../graph/listTypes';
import { demanded, instant, isYes, line, lines, parsed, text, wrong, type Parsed } from './cell';
import { decodePerson, decodePromised, encodePerson, encodePromised } from './codecPerson';

/** What somebody heard, as a row of Activities. */
export function encodeActivity({ key, intent, caseKey, kind, words, promised, by, at, isWithdrawn }: Activity): Fields {
  return {
    Key: key,
    Title: line(words),
    Intent: intent,
    CaseKey: caseKey,
    Kind: kind,
    Words: lines(words),
    ...encodePromised(promised),
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
    words: text(fields, 'Words', 'lines'),
    promised: decodePromised(fields),
    by: decodePerson(fields),
    at: instant(fields, 'At'),
    isWithdrawn: isYes(fields, 'IsWithdrawn'),
  }));
}
