import type { Activity, AnswerKind } from '../../domain/activity';
import { colleagueOf } from '../../domain/colleague';
import { declinedReason, stageAfter } from '../../domain/followUp';
import type { Key } from '../../domain/key';
import type { Opportunity } from '../../domain/opportunity';
import { dayOf } from '../../domain/time';
import { personOf, type Services } from '../services';
import { entryOfCase, type Standing } from './followUpCase';

type Given = Pick<Services, 'store' | 'newId' | 'now' | 'host'>;

/** What somebody decides about a case, with a word to whoever flagged it. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly words: string;
  /** Of one that is passed on: who has it then. */
  readonly to: Key | undefined;
}

/** What a press has made, so that it can be undone. */
export interface Answered {
  readonly activity: Activity & { readonly kind: AnswerKind };
  readonly seen: Standing;
  readonly meant: Standing;
}

/** Takes a case, passes it on, or closes it; the word stands on the case, where whoever flagged it reads it. */
export async function answerCase(services: Given, opportunity: Opportunity, { kind, words, to }: Answer): Promise<Answered> {
  const { store } = services;
  const intent = services.newId();
  const stated = { reaction: undefined, promised: undefined, size: undefined, competence: undefined };
  const activity: Answered['activity'] = { key: intent, intent, caseKey: opportunity.key, kind, words: words.trim(), to, ...stated, by: personOf(services), at: services.now(), isWithdrawn: false };
  const meant = standingAfter(services, opportunity, { kind, to });
  const entry = entryOfCase(services, opportunity.key, { seen: opportunity, meant });
  await store.commit({ act: 'hear', activity }, ...(entry ? [entry] : []));
  return { activity, seen: opportunity, meant };
}

function standingAfter(services: Given, { stage, owner, next, outcome }: Standing, { kind, to }: Omit<Answer, 'words'>): Standing {
  const { colleagues, stages } = services.store.snapshot;
  if (kind === 'declined') return { stage: 'lost', owner, next, outcome: { on: dayOf(services.now()), why: declinedReason, shared: undefined } };
  if (kind === 'passedOn') return { stage, owner: to, next, outcome };
  return { stage: stageAfter('taken', stage, stages) ?? stage, owner: colleagueOf(personOf(services), colleagues)?.key ?? owner, next, outcome };
}

/** Takes it back, word and all; what somebody has changed since stays. */
export async function undoAnswer(services: Pick<Services, 'store' | 'newId' | 'now'>, { activity: { caseKey, intent: part }, seen, meant }: Answered): Promise<void> {
  const { store } = services;
  const there = store.snapshot.cases.find(({ key }) => key === caseKey);
  const entry = there && entryOfCase(services, caseKey, { seen: there, meant: { ...there, ...(there.stage === meant.stage && { stage: seen.stage, outcome: seen.outcome }), ...(there.owner === meant.owner && { owner: seen.owner }) } });
  await store.commit({ act: 'takeBack', caseKey, part, intent: services.newId(), at: services.now() }, ...(entry ? [entry] : []));
}
