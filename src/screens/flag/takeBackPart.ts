import type { Opportunity, Part } from '../../domain/opportunity';
import type { Services } from '../services';
import { forgetting } from './flagCase';
import { draftOf } from './form';
import { giveBack } from '../../ui/typing';

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
