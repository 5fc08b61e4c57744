import type { Ground } from '../../domain/imports/ground';
import { rightsOf } from '../../domain/rights';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import { personOf, type Services } from '../services';

/** What each list of the firm's works with. */
export interface SectionProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly ground: Ground;
  /** What was typed and not saved, by record; kept while the place is open. */
  readonly drafts: Map<string, unknown>;
}

/** What is known here and now, for the rules that read a row or a form. */
export function groundOf(services: Services, { accounts, colleagues, competences, holdings, assignments }: Snapshot): Ground {
  const today = dayOf(services.now());
  return { accounts, colleagues, competences, holdings, assignments, ownDomains: services.ownDomains, rights: rightsOf(personOf(services), colleagues, today), today };
}

/** Sorted as people of a language look names up. */
export function inOrder<T>(all: readonly T[], nameOf: (one: T) => string, locale: string): readonly T[] {
  const { compare } = new Intl.Collator(locale);
  return [...all].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
