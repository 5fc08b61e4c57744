import { amountTyped, type NoAmount } from '../../domain/amount';
import type { Language } from '../../domain/stage';
import type { Day } from '../../domain/time';
import { numberSaid } from '../../ui/moneySaid';
import type { Standing } from './followUpCase';

/** What stands in the fields. */
export interface Typed {
  readonly stage: string;
  readonly next: string;
  readonly nextOn: string;
  readonly why: string;
  readonly amount: string;
  readonly currency: string;
}

/** What was typed, and what the person saw when it was begun: a colleague's change meanwhile is met as one. */
export interface FollowUpDraft {
  readonly seen: Standing;
  readonly typed: Partial<Typed>;
}

/** Why it cannot be saved so. */
export type Refusal = 'why' | 'next' | NoAmount;

/** The fields as a case stands. */
export function typedOf({ stage, next, outcome }: Standing, language: Language): Typed {
  const { shared } = outcome ?? {};
  return { stage, next: next?.words ?? '', nextOn: next?.on ?? '', why: outcome?.why ?? '', amount: shared ? numberSaid(shared.amount, language) : '', currency: shared?.currency ?? (language === 'sv' ? 'SEK' : 'DKK') };
}

/** Where the case is meant to stand, or why that cannot be. */
export function meantBy({ stage, next, nextOn, why, amount, currency }: Typed, seen: Standing, today: Day): Standing | Refusal {
  const [words, on] = [next.trim(), nextOn === '' ? undefined : nextOn];
  if (words === '' && on !== undefined) return 'next';
  const open = { stage, owner: seen.owner, next: words === '' ? undefined : { words, on } };
  if (stage !== 'won' && stage !== 'lost') return { ...open, outcome: undefined };
  const closedOn = seen.stage === stage ? (seen.outcome?.on ?? today) : today;
  if (stage === 'lost') return why === '' ? 'why' : { ...open, outcome: { on: closedOn, why, shared: undefined } };
  const typed = amount.trim() === '' ? undefined : amountTyped(amount);
  if (typeof typed === 'string') return typed;
  return { ...open, outcome: { on: closedOn, why: undefined, shared: typed === undefined ? undefined : { amount: typed, currency } } };
}

