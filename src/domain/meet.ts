import type { Activity } from './activity';
import { isOtherMail } from './key';
import { heardFrom, isTakenBack, type Opportunity } from './opportunity';
import { isSamePerson } from './person';

/** What SharePoint's "this key is taken" means for our own case. */
export type Met =
  | { readonly is: 'ours' }
  | { readonly is: 'otherMail'; readonly again: Opportunity }
  | { readonly is: 'takenBack'; readonly reopened: Opportunity }
  | { readonly is: 'colleagues'; readonly heard: Activity };

/** Decides what becomes of our case when its key is taken: nobody's words vanish, and nothing is doubled. */
export function meet(mine: Opportunity, there: Opportunity): Met {
  if (mine.intent === there.intent) return { is: 'ours' };
  const stricter = mine.mail?.stricterKey;
  if (mine.mail && there.mail && stricter !== undefined && mine.key !== stricter && isOtherMail(mine.mail, there.mail)) return { is: 'otherMail', again: { ...mine, key: stricter } };
  if (isTakenBack(there)) return { is: 'takenBack', reopened: { ...mine, key: there.key, owner: there.owner, next: there.next, outcome: there.outcome } };
  if (!there.isWithdrawn && isSamePerson(mine.by, there.by) && mine.words === there.words && saysNoMore(mine, there)) return { is: 'ours' };
  return { is: 'colleagues', heard: heardFrom(mine, there.key) };
}

/** True when nothing beside the words is said that does not stand there already. */
function saysNoMore({ promised, size, competence }: Opportunity, there: Opportunity): boolean {
  const isPromised = promised === undefined || (promised.words === there.promised?.words && promised.on === there.promised.on);
  return isPromised && (size === undefined || size === there.size) && (competence === undefined || competence === there.competence);
}
