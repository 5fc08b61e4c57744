import type { Client } from '../../domain/account';
import type { Promised } from '../../domain/activity';
import type { MailIdentity } from '../../domain/key';
import { flag, meet, type Flag, type Opportunity } from '../../domain/opportunity';
import type { Draft } from '../../store/storeTypes';
import { personOf, type Services } from '../services';
import { accountTyped, addressTyped } from './form';

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
export async function flagCase(services: Pick<Services, 'store' | 'host' | 'now'>, { draft, client, identity, eventId, intent }: Pressed): Promise<string> {
  const { store } = services;
  const stated: Flag = {
    account: accountTyped(draft.clientName, client, store.snapshot.accounts),
    words: draft.words.trim(),
    stakeholder: addressTyped(draft.stakeholder),
    promised: promisedIn(draft),
    by: personOf(services),
    at: services.now(),
    intent,
    randomKey: intent,
    mail: identity,
  };
  const answer = flag(stated, store.snapshot.cases);
  if (!('alreadyFlagged' in answer)) {
    await store.commit({ act: 'flag', opportunity: answer, ...(eventId !== undefined && !identity && { eventId }) });
    return answer.key;
  }
  const there = answer.alreadyFlagged;
  const met = meet(heardAs(stated, there), there);
  if (met.is === 'colleagues') await store.commit({ act: 'hear', activity: met.heard });
  return there.key;
}

function heardAs(stated: Flag, there: Opportunity): Opportunity {
  return { ...there, intent: stated.intent, words: stated.words, promised: stated.promised, by: stated.by, at: stated.at };
}

/** What the person promised; undefined when nothing is said of it. */
export function promisedIn({ promisedWords, promisedOn }: Draft): Promised | undefined {
  const words = promisedWords.trim();
  return words === '' && promisedOn === '' ? undefined : { words, on: promisedOn === '' ? undefined : promisedOn };
}
