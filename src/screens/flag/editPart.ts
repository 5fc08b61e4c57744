import { nameOfClient } from '../../domain/account';
import type { Opportunity, Part } from '../../domain/opportunity';
import type { Fields } from '../../graph/listTypes';
import { encodeActivity } from '../../store/encodeActivity';
import { encodeOpportunity } from '../../store/encodeOpportunity';
import type { Stated } from '../../store/codecStated';
import type { ListName } from '../../store/listNames';
import { changesIn } from '../../store/merge';
import type { Draft, Reminder } from '../../store/storeTypes';
import type { Services } from '../services';
import { forgetting, reminderOf, statedIn } from './flagCase';
import { accountTyped, addressSaid, addressTyped, isStray } from './form';

/** Whom a case is about: whoever flagged it says so. */
type About = Pick<Opportunity, 'account' | 'stakeholder'>;

/** The row that holds what one act stated. */
export interface RowOfPart {
  readonly list: ListName;
  readonly key: string;
  /** Its cells where this is stated. */
  readonly encode: (said: Stated & Partial<About>) => Fields;
}

/** Undefined where the act is none of this case. */
export function rowOfPart({ store }: Services, opportunity: Opportunity, { intent }: Part): RowOfPart | undefined {
  if (intent === opportunity.intent) return { list: 'Opportunities', key: opportunity.key, encode: (said) => encodeOpportunity({ ...opportunity, ...said }) };
  const heard = store.snapshot.heard.get(opportunity.key)?.find((one) => one.intent === intent);
  return heard && { list: 'Activities', key: heard.key, encode: (stated) => encodeActivity({ ...heard, ...stated }) };
}

/** What a person changes: the row and its cells as they were when the form was opened, and what stands in the form now. */
export interface Edited {
  readonly opportunity: Opportunity;
  readonly row: RowOfPart;
  readonly part: Part;
  readonly cells: Fields | undefined;
  readonly draft: Draft;
}

/** Changes what one act stated to what a draft states, cell by cell, and whom the case is about where it is the act that flagged it; a competence that the firm does not know changes nothing. */
export async function editPart(services: Pick<Services, 'store' | 'newId' | 'language'>, { opportunity, row, part, cells, draft }: Edited): Promise<void> {
  if (!cells) throw new Error('The row of these words is not on this machine: open the case again when it is there.');
  const after = { ...statedIn(draft), ...(isStray(draft) && { competence: part.competence }), ...(row.list === 'Opportunities' && aboutIn(services, opportunity, draft)) };
  const before = row.encode(part);
  /* The row may still state an act before this one, which is on its way. */
  const isOfPart = row.list === 'Activities' || cells['Intent'] === part.intent;
  const changes = changesIn({ before, after: row.encode(after), cells: isOfPart ? cells : { ...cells, ...before } });
  const entry = changes ? [{ act: 'enter', list: row.list, key: row.key, intent: services.newId(), ...changes } as const] : [];
  const all = [...entry, ...remindersOf(services, { opportunity, part, draft })];
  if (all.length > 0) await services.store.commit(...all);
}

/** A line that nobody has touched means what it meant, however it is spelled. */
function aboutIn({ store }: Pick<Services, 'store'>, { account, stakeholder }: Opportunity, draft: Draft): About {
  const { accounts } = store.snapshot;
  const [client, person] = [draft.clientName.trim(), draft.stakeholder.trim()];
  /* A domain that is nobody's client yet stays with the name that it now has. */
  const guessed = account.key === undefined && account.domain !== '' ? { account: undefined, name: account.name, domain: account.domain, stakeholder: undefined } : undefined;
  return {
    account: client === nameOfClient(account, accounts) ? account : accountTyped(client, guessed, accounts),
    stakeholder: stakeholder && person === addressSaid(stakeholder) ? stakeholder : addressTyped(person),
  };
}

/** What a promise that has changed means for the person's own To Do, where it stands there or shall stand there now. */
function remindersOf(services: Pick<Services, 'store' | 'language'>, { opportunity: { key: caseKey }, part, draft }: Pick<Edited, 'opportunity' | 'part' | 'draft'>): readonly Reminder[] {
  const { promised } = statedIn(draft);
  const isSame = promised?.words === part.promised?.words && promised?.on === part.promised?.on;
  const isThere = services.store.snapshot.toDo.has(part.intent);
  if (isSame && isThere === (draft.isToDo === true)) return [];
  return [...(isThere ? forgetting(part, caseKey, services.language) : []), ...reminderOf(services, draft, { caseKey, part: part.intent })];
}
