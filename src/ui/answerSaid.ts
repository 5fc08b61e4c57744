import type { AnswerKind } from '../domain/activity';
import type { Language } from '../domain/stage';

const words: Readonly<Record<Language, Readonly<Record<AnswerKind, (name: string) => string>>>> = {
  da: { taken: (name) => `${name} har taget sagen:`, passedOn: (name) => `${name} har givet sagen videre:`, declined: (name) => `${name} har lukket sagen:` },
  sv: { taken: (name) => `${name} har tagit hand om ärendet:`, passedOn: (name) => `${name} har lämnat ärendet vidare:`, declined: (name) => `${name} har avslutat ärendet:` },
  en: { taken: (name) => `${name} has taken the case:`, passedOn: (name) => `${name} has passed the case on:`, declined: (name) => `${name} has closed the case:` },
};

/** What somebody has decided about a case, before that person's own words: "Bo Berg has taken the case:". */
export function answerSaid(kind: AnswerKind, name: string, language: Language): string {
  return words[language][kind](name);
}
