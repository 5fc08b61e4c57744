import type { NamedClient } from './account';
import type { Activity } from './activity';
import type { Money } from './money';
import type { Opportunity } from './opportunity';
import { isWithin, type Span } from './period';
import { dayOf } from './time';

/** What careful selling led to, from the talk to the won case. Nobody's name is in it, nor can be asked of it. */
export interface Funnel {
  readonly talks: number;
  readonly meetings: number;
  readonly phoneMeetings: number;
  readonly offers: number;
  readonly won: number;
  /** What was shared of won cases, by currency: two are never added. */
  readonly shared: readonly Money[];
  /** Won cases of which no amount is shared. */
  readonly unshared: number;
}

/** A case, as far as the funnel may know it. */
export type FunnelCase = Pick<Opportunity, 'key' | 'stage' | 'outcome'> & { readonly account: NamedClient };

/** What was done on a case, as far as the funnel may know it. */
export type FunnelActivity = Pick<Activity, 'kind' | 'at' | 'isWithdrawn'>;

export interface FunnelOf {
  readonly span: Span;
  readonly isWanted: (account: NamedClient) => boolean;
}

/** Counts activities on the day that they happened, and cases on the day that they were won; always from what stands there. */
export function funnelOf(cases: readonly FunnelCase[], heard: ReadonlyMap<string, readonly FunnelActivity[]>, { span, isWanted }: FunnelOf): Funnel {
  const wanted = cases.filter(({ account }) => isWanted(account));
  const counts = { talk: 0, meeting: 0, phone: 0, offer: 0, heard: 0, other: 0, taken: 0, passedOn: 0, declined: 0 };
  for (const { key } of wanted) for (const { kind, at, isWithdrawn } of heard.get(key) ?? []) if (!isWithdrawn && isWithin(dayOf(at), span)) counts[kind] += 1;
  const won = wanted.flatMap(({ stage, outcome }) => (stage === 'won' && outcome && isWithin(outcome.on, span) ? [outcome.shared] : []));
  const shared = won.filter((one) => one !== undefined);
  return { talks: counts.talk, meetings: counts.meeting, phoneMeetings: counts.phone, offers: counts.offer, won: won.length, shared: summed(shared), unshared: won.length - shared.length };
}

/** Each currency by itself, in hundredths, so that nothing is lost by adding. */
function summed(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(amount * 100));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, hundredths]) => ({ currency, amount: hundredths / 100 }));
}
