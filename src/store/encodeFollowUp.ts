import type { Opportunity } from '../domain/opportunity';
import type { Fields } from '../graph/listTypes';
import { line, lines } from './writable';

/** Where a case stands, as columns of its row; what is empty is null. */
export function encodeFollowUp({ stage, owner, next, outcome }: Pick<Opportunity, 'stage' | 'owner' | 'next' | 'outcome'>): Fields {
  return {
    Stage: stage,
    Owner: line(owner),
    NextWords: lines(next?.words),
    NextOn: line(next?.on),
    ClosedOn: line(outcome?.on),
    ClosedWhy: line(outcome?.why),
    Shared: outcome?.shared ? `${outcome.shared.amount} ${outcome.shared.currency}` : null,
  };
}
