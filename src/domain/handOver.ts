import { answerKinds, type Activity, type AnswerKind } from './activity';
import type { Colleague } from './colleague';
import { opening, type CaseFile } from './opportunity';
import { isSamePerson } from './person';
import { firstStage, isClosed } from './stage';
import { dayOf, type Day } from './time';
import { workingDaysAfter, type IsHoliday } from './workingDay';

/** What whoever flagged a case sees of it: somebody has it, does something, and it has come to an end that is told. */
export const handOverSteps = ['received', 'taken', 'answered'] as const;

export interface HandOver {
  readonly step: (typeof handOverSteps)[number];
  /** The newest word to whoever flagged it; undefined while there is none. */
  readonly word: AnswerActivity | undefined;
  /** The day from which the time to answer runs. */
  readonly since: Day;
}

/** Working days at the client within which whoever has a case takes it, passes it on, or closes it. */
const daysToAnswer = 2;

/** One that somebody wrote to whoever flagged. */
export type AnswerActivity = Activity & { readonly kind: AnswerKind };

/** The newest answer that stands. */
export function newestAnswer(heard: readonly Activity[]): AnswerActivity | undefined {
  const isAnswer = (one: Activity): one is AnswerActivity => !one.isWithdrawn && answerKinds.some((kind) => kind === one.kind);
  return heard.filter(isAnswer).sort((a, b) => b.at.localeCompare(a.at))[0];
}

/** How far a case has come. `receiver`: who follows up; where that is somebody else than who took it, it is to be taken again. */
export function handOverOf(file: CaseFile, receiver: Colleague | undefined): HandOver {
  const word = newestAnswer(file.heard);
  const since = dayOf(word?.at ?? opening(file).at);
  const { stage } = file.opportunity;
  if (isClosed(stage)) return { step: 'answered', word, since };
  /* A case that was moved on in SharePoint, or before there were answers, is in somebody's hands too. */
  const isTaken = word ? word.kind === 'taken' && receiver !== undefined && isSamePerson(word.by, receiver.person) : stage !== firstStage;
  return { step: isTaken ? 'taken' : 'received', word, since };
}

/** The day by which a case that was received is to be answered: working days of the client's country, or weekdays where nobody has entered one. */
export function answerBy({ since }: Pick<HandOver, 'since'>, country: string, isHoliday: IsHoliday): Day {
  return workingDaysAfter(since, daysToAnswer, (day) => isHoliday(country, day));
}
