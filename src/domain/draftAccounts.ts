import { claimantOf, isFreeMail, nameFromDomain, type Account } from './account';
import { isTakenBack, type Opportunity } from './opportunity';

/** A domain that somebody has flagged and the firm does not know: a seller says whose it is. It follows from the cases, so two computers make the same one, and nobody makes it twice. */
export interface DraftAccount {
  readonly domain: string;
  readonly name: string;
  /** Open cases that name it. */
  readonly count: number;
}

/** Unknown domains of open cases, the most often flagged first. */
export function draftAccounts(cases: readonly Opportunity[], accounts: readonly Account[]): readonly DraftAccount[] {
  const drafts = new Map<string, DraftAccount>();
  for (const one of cases) {
    const { key, domain, name } = one.account;
    if (key !== undefined || domain === '' || isTakenBack(one) || isFreeMail(domain) || claimantOf(domain, accounts)) continue;
    const there = drafts.get(domain);
    drafts.set(domain, { domain, name: there?.name ?? (name || nameFromDomain(domain)), count: (there?.count ?? 0) + 1 });
  }
  return [...drafts.values()].sort((a, b) => b.count - a.count || (a.domain < b.domain ? -1 : 1));
}

/** The client that shares a word of four letters or more with the domain. */
export function likeliest({ domain, name }: DraftAccount, accounts: readonly Account[]): Account | undefined {
  const partsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= 4);
  const own = partsOf(`${domain.replace(/\.[^.]+$/, '')} ${name}`);
  return accounts.find((one) => partsOf(one.name).some((part) => own.some((word) => word.startsWith(part) || part.startsWith(word))));
}
