import type { Opportunity, Part } from '../../domain/opportunity';
import type { Draft } from '../../store/storeTypes';
import type { Services } from '../services';
import { forgetting } from './flagCase';
import { addressSaid, untouched } from './form';
import { giveBack } from './typing';

interface OwnPart {
  readonly itemId: string;
  readonly opportunity: Opportunity;
  readonly part: Part;
  /** The competence of the part by its name, as far as that is known. */
  readonly competence?: string | undefined;
  /** Nobody else's words stand on the case. */
  readonly isAlone: boolean;
}

/** Takes back one's own part. Whoever takes back to correct finds the own words again. */
export async function takeBackPart({ store, language, newId, now }: Pick<Services, 'store' | 'language' | 'newId' | 'now'>, { itemId, opportunity, part, competence, isAlone }: OwnPart): Promise<void> {
  if (isAlone) await giveBack(store, itemId, { ...draftOf(opportunity, part, competence), isToDo: store.snapshot.toDo.has(part.intent) }).catch(() => undefined);
  const takeBack = { act: 'takeBack', caseKey: opportunity.key, part: part.intent, intent: newId(), at: now() } as const;
  await store.commit(takeBack, ...forgetting(part, opportunity.key, language));
}

/** The form as it was when it was pressed; the competence by its name. */
function draftOf({ account, stakeholder }: Opportunity, { words, promised, size, competence: competenceKey }: Part, competence = ''): Draft {
  return { ...untouched, clientName: account.name, words, stakeholder: stakeholder ? addressSaid(stakeholder) : '', isPromised: promised !== undefined, promisedWords: promised?.words ?? '', promisedOn: promised?.on ?? '', size: size ?? '', competence, competenceKey };
}
