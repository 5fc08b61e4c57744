import type { Opportunity } from '../domain/opportunity';

/** What somebody looks for; what is left out is of no matter. */
export interface Wanted {
  /** Each of them stands in the need, the client's name, or the name of the person there; great and small letters are alike. */
  readonly words?: string;
  readonly stage?: string;
  readonly owner?: string;
  readonly period?: string;
}

/** The cases that are looked for, in their order. */
export function find(cases: readonly Opportunity[], { words = '', stage, owner, period }: Wanted): readonly Opportunity[] {
  const wanted = words.split(/\s+/).filter(Boolean).map((word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i'));
  return cases.filter((one) => {
    const isOf = (stage === undefined || one.stage === stage) && (owner === undefined || one.owner === owner) && (period === undefined || one.period === period);
    return isOf && wanted.every((word) => word.test(one.words) || word.test(one.account.name) || word.test(one.stakeholder?.name ?? ''));
  });
}
