import type { Client } from '../../domain/account';
import type { Promised } from '../../domain/activity';
import type { Intent, Key, MailIdentity } from '../../domain/key';
import { flag, type Flag, type Opportunity, type Part } from '../../domain/opportunity';
import { meet } from '../../domain/meet';
import type { Language } from '../../domain/stage';
import type { Stated } from '../../store/codecStated';
import { editId } from '../../store/editId';
import type { Draft, Reminder } from '../../store/storeTypes';
import { personOf, type Services } from '../services';
import { accountTyped, addressTyped, isStray } from './form';
import { flagWords } from './words';

/** What a form has when the person presses; `identity` is of the mail that it stands beside, if any. */
export interface Pressed {
  readonly draft: Draft;
  readonly client: Client | undefined;
  readonly identity: MailIdentity | undefined;
  /** The meeting that the form stands beside, where nobody else's name for it is known yet. */
  readonly eventId: string | undefined;
  readonly intent: string;
}

/** Flags a need, and the mail in which it was met; where that mail is flagged already, words that are new are added to its case. Returns the case's key. */
export async function flagCase(services: Pick<Services, 'store' | 'host' | 'now' | 'language'>, { draft, client, identity, eventId, intent }: Pressed): Promise<string> {
  const { store } = services;
  const stated: Flag = {
    account: accountTyped(draft.clientName, client, store.snapshot.accounts),
    ...statedIn(draft),
    stakeholder: addressTyped(draft.stakeholder),
    by: personOf(services),
    at: services.now(),
    intent,
    randomKey: intent,
    mail: identity,
  };
  const answer = flag(stated, store.snapshot.cases);
  if (!('alreadyFlagged' in answer)) {
    await store.commit({ act: 'flag', opportunity: answer, ...(eventId !== undefined && !identity && { eventId }) }, ...reminderOf(services, draft, { caseKey: answer.key, part: intent }));
    await keepStray(services, draft, intent);
    return answer.key;
  }
  const there = answer.alreadyFlagged;
  const met = meet(heardAs(stated, there), there);
  const isHeard = met.is === 'colleagues';
  const reminder = reminderOf(services, draft, { caseKey: there.key, part: isHeard ? met.heard.intent : there.intent });
  await store.commit(...(isHeard ? [{ act: 'hear', activity: met.heard } as const] : []), ...reminder);
  await keepStray(services, draft, intent);
  return there.key;
}

function heardAs(stated: Flag, there: Opportunity): Opportunity {
  return { ...there, intent: stated.intent, words: stated.words, promised: stated.promised, size: stated.size, competence: stated.competence, by: stated.by, at: stated.at };
}

/** A competence that the firm does not know goes along with no case: it is there again when the person changes what was said. */
export async function keepStray({ store }: Pick<Services, 'store'>, draft: Draft, part: string): Promise<void> {
  if (isStray(draft)) await store.writeDraft(editId(part), draft).catch(() => undefined);
}

/** What a draft states of a need; a competence that the firm does not know is none. */
export function statedIn(draft: Draft): Stated {
  return { words: draft.words.trim(), promised: promisedIn(draft), size: draft.size === '' ? undefined : draft.size, competence: draft.competenceKey };
}

/** What the person promised; undefined when nothing is said of it. */
function promisedIn({ promisedWords, promisedOn }: Draft): Promised | undefined {
  const words = promisedWords.trim();
  return words === '' && promisedOn === '' ? undefined : { words, on: promisedOn === '' ? undefined : promisedOn };
}

/** The promise, for the person's own To Do: where it was ticked and has a day, else nothing. `part` is the act that makes it. */
export function reminderOf({ language }: Pick<Services, 'language'>, draft: Draft, { caseKey, part }: { readonly caseKey: Key; readonly part: Intent }): readonly Reminder[] {
  const promised = promisedIn(draft);
  if (draft.isToDo !== true || promised?.on === undefined) return [];
  return [{ act: 'remind', caseKey, part, title: titleOf(promised, language), on: promised.on }];
}

/** What a client may read over the shoulder: the person's own words, and none of ours. */
function titleOf({ words }: Promised, language: Language): string {
  return words || flagWords[language].toDoTitle;
}

/** What takes a promise out of the person's To Do, where it may stand there: also when another machine has put it there. */
export function forgetting({ intent, promised }: Part, caseKey: Key, language: Language): readonly Reminder[] {
  return promised?.on === undefined ? [] : [{ act: 'unremind', caseKey, part: intent, title: titleOf(promised, language) }];
}
