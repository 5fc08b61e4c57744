import type { Activity, Reaction, WorkKind } from '../../domain/activity';
import { stageAfter } from '../../domain/followUp';
import type { Opportunity } from '../../domain/opportunity';
import type { StageKey } from '../../domain/stage';
import { personOf, type Services } from '../services';
import { entryOfCase } from './followUpCase';

/** What somebody says of what was done. */
export interface Said {
  readonly kind: WorkKind;
  readonly note: string;
  readonly reaction: Reaction | undefined;
}

/** What a press has made, so that it can be undone. */
export interface Logged {
  readonly activity: Activity & { readonly kind: WorkKind };
  /** Where the case stood before and stands now, where the activity has moved it. */
  readonly moved: { readonly from: StageKey; readonly to: StageKey } | undefined;
}

/** Logs what was done on a case, and moves the case to the stage that it has come to by that where this person may. */
export async function logActivity(services: Pick<Services, 'store' | 'newId' | 'now' | 'host'>, opportunity: Opportunity, { kind, note, reaction, mayMove }: Said & { readonly mayMove: boolean }): Promise<Logged> {
  const { store } = services;
  const intent = services.newId();
  const stated = { promised: undefined, size: undefined, competence: undefined };
  const activity: Logged['activity'] = { key: intent, intent, caseKey: opportunity.key, kind, words: note.trim(), reaction, to: undefined, ...stated, by: personOf(services), at: services.now(), isWithdrawn: false };
  const stage = mayMove ? stageAfter(kind, opportunity.stage, store.snapshot.stages) : undefined;
  const move = stage === undefined ? undefined : entryOfCase(services, opportunity.key, { seen: opportunity, meant: { ...opportunity, stage } });
  await store.commit({ act: 'hear', activity }, ...(move ? [move] : []));
  return { activity, moved: stage === undefined ? undefined : { from: opportunity.stage, to: stage } };
}

/** Takes it back again, with the move; a case that has been moved on meanwhile stays where it is. */
export async function undoActivity(services: Pick<Services, 'store' | 'newId' | 'now'>, { activity, moved }: Pick<Logged, 'moved'> & { readonly activity: Activity }): Promise<void> {
  const { store } = services;
  const { caseKey, intent: part } = activity;
  const there = store.snapshot.cases.find(({ key }) => key === caseKey);
  const back = moved && there?.stage === moved.to ? entryOfCase(services, caseKey, { seen: there, meant: { ...there, stage: moved.from } }) : undefined;
  await store.commit({ act: 'takeBack', caseKey, part, intent: services.newId(), at: services.now() }, ...(back ? [back] : []));
}
