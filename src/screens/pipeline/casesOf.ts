import type { CaseView } from '../../domain/caseView';
import { isTakenBack, type Opportunity } from '../../domain/opportunity';
import { isSamePerson } from '../../domain/person';
import { receiverOf } from '../../domain/receiver';
import { rightsOf } from '../../domain/rights';
import { isClosed } from '../../domain/stage';
import { dayOf } from '../../domain/time';
import type { IsHoliday } from '../../domain/workingDay';
import { newestFirst } from '../../store/inOrder';
import type { Snapshot } from '../../store/storeTypes';
import { isOwn } from '../ownCase';
import { personOf, type Services } from '../services';
import { handOverNow } from './handOverNow';

/** What the list shows, newest first. Of cases whose rows are gone only those that are this person's, so that nobody is told of what a colleague has cleared away. */
export function casesOf(services: Services, snapshot: Snapshot, { recycled, whose }: { readonly recycled: readonly Opportunity[]; readonly whose: CaseView['whose'] }): readonly Opportunity[] {
  const isMine = (one: Opportunity) => isOwn(services, snapshot, one) || isToFollowUp(services, snapshot, one);
  const there = snapshot.cases.filter((one) => !isTakenBack(one) && (whose === 'everyone' || isMine(one)));
  const gone = recycled.filter(isMine);
  return gone.length === 0 ? there : [...there, ...gone].sort(newestFirst);
}

/** True for what this person is to follow up. */
function isToFollowUp(services: Services, snapshot: Snapshot, opportunity: Opportunity): boolean {
  const receiver = receiverOf(opportunity, { ...snapshot, today: dayOf(services.now()) });
  return receiver !== undefined && isSamePerson(receiver.person, personOf(services));
}

/** Cases that have waited too long for an answer: to whoever flagged them, whoever is to answer, and directors. */
export function lateOf(services: Services, snapshot: Snapshot, isHoliday: IsHoliday | undefined): readonly Opportunity[] {
  const isDirector = rightsOf(personOf(services), snapshot.colleagues, dayOf(services.now())).role === 'director';
  const concerns = (one: Opportunity) => isDirector || isOwn(services, snapshot, one) || isToFollowUp(services, snapshot, one);
  return snapshot.cases.filter((opportunity) => !isClosed(opportunity.stage) && handOverNow(services, snapshot, { opportunity, isHoliday }).isLate && concerns(opportunity));
}
