import type { Key } from '../../domain/key';
import type { Opportunity, Part } from '../../domain/opportunity';
import type { Fields } from '../../graph/listTypes';
import { encodeActivity } from '../../store/codecActivity';
import { encodeOpportunity } from '../../store/codecOpportunity';
import type { Stated } from '../../store/codecStated';
import type { ListName } from '../../store/listNames';
import { changesIn } from '../../store/merge';
import type { Draft, Reminder } from '../../store/storeTypes';
import type { Services } from '../services';
import { forgetting, reminderOf, statedIn } from './flagCase';
import { isStray } from './form';

/** The row that holds what one act stated. */
export interface RowOfPart {
  readonly list: ListName;
  readonly key: string;
  /** Its cells where this is stated. */
  readonly encode: (stated: Stated) => Fields;
}

/** Undefined where the act is none of this case. */
export function rowOfPart({ store }: Services, opportunity: Opportunity, { intent }: Part): RowOfPart | undefined {
  if (intent === opportunity.intent) return { list: 'Opportunities', key: opportunity.key, encode: (stated) => encodeOpportunity({ ...opportunity, ...stated }) };
  const heard = store.snapshot.heard.get(opportunity.key)?.find((one) => one.intent === intent);
  return heard && { list: 'Activities', key: heard.key, encode: (stated) => encodeActivity({ ...heard, ...stated }) };
}

/** What a person changes: the row and its cells as they were when the form was opened, and what stands in the form now. */
export interface Edited {
  readonly caseKey: Key;
  readonly row: RowOfPart;
  readonly part: Part;
  readonly cells: Fields | undefined;
  readonly draft: Draft;
}

/** Changes what one act stated to what a draft states, cell by cell; a competence that the firm does not know changes nothing. */
export async function editPart(services: Pick<Services, 'store' | 'newId' | 'language'>, { caseKey, row, part, cells, draft }: Edited): Promise<void> {
  if (!cells) throw new Error('The row of these words is not on this machine: open the case again when it is there.');
  const after = { ...statedIn(draft), ...(isStray(draft) && { competence: part.competence }) };
  const changes = changesIn({ before: row.encode(part), after: row.encode(after), cells });
  const entry = changes ? [{ act: 'enter', list: row.list, key: row.key, intent: services.newId(), ...changes } as const] : [];
  const all = [...entry, ...remindersOf(services, { caseKey, part, draft })];
  if (all.length > 0) await services.store.commit(...all);
}

/** What a promise that has changed means for the person's own To Do, where it stands there or shall stand there now. */
function remindersOf(services: Pick<Services, 'store' | 'language'>, { caseKey, part, draft }: Pick<Edited, 'caseKey' | 'part' | 'draft'>): readonly Reminder[] {
  const { promised } = statedIn(draft);
  const isSame = promised?.words === part.promised?.words && promised?.on === part.promised?.on;
  const isThere = services.store.snapshot.toDo.has(part.intent);
  if (isSame && isThere === (draft.isToDo === true)) return [];
  return [...(isThere ? forgetting(part, caseKey, services.language) : []), ...reminderOf(services, draft, { caseKey, part: part.intent })];
}
