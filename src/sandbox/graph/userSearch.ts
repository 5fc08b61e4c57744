import { malformed } from './refusal';

/**
 * Whether $search finds somebody: a name by its words in any order, every other property from its first letter on (source: search-query-parameter).
 * That the beginning of a word is enough follows from that page's "displayName:Guthr", and is said nowhere.
 */
export function isFound(row: Readonly<Record<string, unknown>>, search: string): boolean {
  const clauses = [...search.matchAll(/"(\w+):([^"]*)"/g)];
  if (clauses.length === 0) throw malformed('entra', 'Syntax error: $search must hold clauses like "displayName:wa".');
  const has = ([, name = '', sought = '']: RegExpExecArray) => passes(name, String(row[name] ?? ''), sought);
  return /\bAND\b/.test(search) ? clauses.every(has) : clauses.some(has);
}

function passes(name: string, value: string, sought: string): boolean {
  if (name !== 'displayName') return value.toLowerCase().startsWith(sought.toLowerCase());
  const words = [...wordsIn(value), ...joinedIn(value)];
  return wordsIn(sought).every((begin) => words.some((word) => word.startsWith(begin)));
}

/** Cut at blanks, numbers and symbols, and where a small letter is followed by a capital; a symbol is a word too. */
function wordsIn(text: string): readonly string[] {
  const cut = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return (cut.match(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Words with nothing but symbols between them are one word beside: "hello.world" is found by "helloworld". */
function joinedIn(text: string): readonly string[] {
  const apart = text.split(/\s+/).filter((run) => /[\p{L}\p{N}][^\p{L}\p{M}\p{N}]+[\p{L}\p{N}]/u.test(run));
  return apart.map((run) => run.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase());
}
