import type { NamedClient } from '../domain/account';
import type { Opportunity } from '../domain/opportunity';

/** What somebody looks for; what is left out is of no matter. Words that were taken back find nothing. */
export interface Wanted {
  /** Each of them stands in the need, the client's name, or the name of the person there; great and small letters are alike. */
  readonly words?: string;
  /** What the client of a case is called now; else as its row says. */
  readonly nameOf?: (account: NamedClient) => string;
  readonly stage?: string;
  readonly owner?: string;
  readonly period?: string;
}

/** The cases that are looked for, in their order. */
export function find(cases: readonly Opportunity[], { words = '', nameOf = ({ name }) => name, stage, owner, period }: Wanted): readonly Opportunity[] {
  const wanted = words.split(/\s+/).filter(Boolean).map((word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i'));
  return cases.filter((one) => {
    const isOf = (stage === undefined || one.stage === stage) && (owner === undefined || one.owner === owner) && (period === undefined || one.period === period);
    return isOf && wanted.every((word) => (!one.isWithdrawn && word.test(one.words)) || word.test(nameOf(one.account)) || word.test(one.stakeholder?.name ?? ''));
  });
}
