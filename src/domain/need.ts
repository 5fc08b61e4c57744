/** Words that mail programs put before a subject, in the languages our clients write. */
const prefix = /^\s*(?:(?:re|sv|vs|fw|fwd|vb|aw|wg|antw|vl|tr|rv|vsv|svar|videresend)(?:\s*\[\d+\])?\s*:|\[(?:ext|external|ekstern|extern)\])\s*/i;

/** Longest words that a subject may suggest; a subject can be 998 letters (RFC 5322 2.1.1). */
const longestSuggestion = 200;

/** The need as the subject suggests it: without "SV:" and "VS:", one line, short; empty when no word is left, as above a mail whose subject is encrypted ("..."). */
export function needFromSubject(subject: string): string {
  let rest = subject.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, ' ').replace(/\s+/g, ' ').trim();
  while (prefix.test(rest)) rest = rest.replace(prefix, '');
  const letters = [...rest];
  if (!letters.slice(0, longestSuggestion - 1).some((letter) => /[\p{L}\p{N}]/u.test(letter))) return '';
  return letters.length <= longestSuggestion ? rest : letters.slice(0, longestSuggestion - 1).join('').trimEnd() + '…';
}

/** One's own words with a sentence after them; in place of them where they are only `suggested`. */
export function withSentence(words: string, sentence: string, suggested: string): string {
  const own = words.trim();
  return own === '' || own === suggested ? sentence : `${words.trimEnd()}\n${sentence}`;
}

/** True where the sentence stands in the words as it was taken: on a line of its own. */
export function hasSentence(words: string, sentence: string): boolean {
  return words.split('\n').includes(sentence);
}

/** The words without a sentence that was taken. */
export function withoutSentence(words: string, sentence: string): string {
  return words.split('\n').filter((line) => line !== sentence).join('\n');
}
