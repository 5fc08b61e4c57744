import type { Opportunity } from '../../domain/opportunity';
import { encodeFollowUp } from '../../store/encodeFollowUp';
import { changesIn } from '../../store/merge';
import type { Entry } from '../../store/storeTypes';
import type { Services } from '../services';

/** Where a case stands. */
export type Standing = Pick<Opportunity, 'stage' | 'owner' | 'next' | 'outcome'>;

/** The entry that brings a case from where the person saw it to where it is meant to stand, cell by cell; undefined where that is the same. */
export function entryOfCase({ newId }: Pick<Services, 'newId'>, key: string, { seen, meant }: { readonly seen: Standing; readonly meant: Standing }): Entry | undefined {
  const changes = changesIn({ before: undefined, after: encodeFollowUp(meant), cells: encodeFollowUp(seen) });
  return changes && { act: 'enter', list: 'Opportunities', key, intent: newId(), ...changes };
}

/** Moves a case, or says what is next; what a colleague has changed meanwhile is kept or asked about. Returns false where nothing is new. */
export async function followUpCase(services: Pick<Services, 'store' | 'newId'>, key: string, from: { readonly seen: Standing; readonly meant: Standing }): Promise<boolean> {
  const entry = entryOfCase(services, key, from);
  if (entry) await services.store.commit(entry);
  return entry !== undefined;
}
