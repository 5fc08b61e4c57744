import type { Fields } from '../graph/listTypes';
import type { Stated } from './codecStated';
import { line, lines } from './writable';

/** The same as columns, of a case and of words heard. */
export function encodeStated({ words, promised, size, competence }: Stated): Fields {
  return { Words: lines(words), PromisedWords: lines(promised?.words), PromisedOn: line(promised?.on), RoughSize: line(size), Competence: line(competence) };
}
