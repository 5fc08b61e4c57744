import type { Activity } from '../domain/activity';
import { periodOf } from '../domain/time';
import type { Fields } from '../graph/listTypes';
import { encodePerson } from './encodePerson';
import { encodeStated } from './encodeStated';
import { line } from './writable';

/** What somebody heard, as a row of Activities. */
export function encodeActivity(one: Activity): Fields {
  const { key, intent, caseKey, kind, words, reaction, to, by, at, isWithdrawn } = one;
  return {
    Key: key,
    Title: line(words) ?? kind,
    Intent: intent,
    CaseKey: caseKey,
    Kind: kind,
    ...(kind !== 'heard' && { Reaction: line(reaction), PassedTo: line(to) }),
    ...encodeStated(one),
    ...encodePerson(by),
    At: at,
    Period: periodOf(at),
    IsWithdrawn: isWithdrawn,
  };
}
