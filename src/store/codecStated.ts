import type { Promised } from '../domain/activity';
import type { Part } from '../domain/opportunity';
import { sizes } from '../domain/size';
import type { Fields } from '../graph/listTypes';
import { day, optional, text } from './cell';

/** What one person states of a need, and may change later. */
export type Stated = Pick<Part, 'words' | 'promised' | 'size' | 'competence'>;

/** What a row states; throws inside `parsed`. A size that is none of ours is no reason to hide the words. */
export function decodeStated(fields: Fields): Stated {
  const said = optional(fields, 'RoughSize');
  return { words: text(fields, 'Words', 'lines'), promised: promisedIn(fields, 'Promised'), size: sizes.find((one) => one === said), competence: optional(fields, 'Competence') };
}

/** Words and a day, in two columns that begin so. */
export function promisedIn(fields: Fields, name: 'Promised' | 'Next'): Promised | undefined {
  const [words, on] = [text(fields, `${name}Words`, 'lines'), day(fields, `${name}On`)];
  return words === '' && on === undefined ? undefined : { words, on };
}
