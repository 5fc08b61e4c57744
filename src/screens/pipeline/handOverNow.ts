import { accountNamed } from '../../domain/account';
import type { Colleague } from '../../domain/colleague';
import { answerBy, handOverOf, type HandOver } from '../../domain/handOver';
import type { Opportunity } from '../../domain/opportunity';
import { receiverOf } from '../../domain/receiver';
import { dayOf, type Day } from '../../domain/time';
import type { IsHoliday } from '../../domain/workingDay';
import type { Snapshot } from '../../store/storeTypes';
import { later } from '../../ui/later';
import type { Services } from '../services';

/** Loaded once a page stands: no first row waits for it. */
const laterHolidays = later(() => import(/* webpackChunkName: "holidays" */ '../../domain/publicHolidays'));

/** Undefined until it is there. */
export function useHolidays(): IsHoliday | undefined {
  return laterHolidays.useLoaded()?.isPublicHoliday;
}

/** A case on its way, as it stands today. */
export interface HandOverNow extends HandOver {
  readonly receiver: Colleague | undefined;
  /** Of a received one: the last day to answer; undefined until the holidays are known. */
  readonly by: Day | undefined;
  readonly isLate: boolean;
}

/** How far a case has come, with whom it lies, and by when that person is to answer. */
export function handOverNow(services: Pick<Services, 'now'>, snapshot: Snapshot, { opportunity, isHoliday }: { readonly opportunity: Opportunity; readonly isHoliday: IsHoliday | undefined }): HandOverNow {
  const today = dayOf(services.now());
  const receiver = receiverOf(opportunity, { ...snapshot, today });
  const handOver = handOverOf({ opportunity, heard: snapshot.heard.get(opportunity.key) ?? [] }, receiver);
  const country = accountNamed(opportunity.account, snapshot.accounts)?.country ?? '';
  const by = handOver.step === 'received' && isHoliday ? answerBy(handOver, country, isHoliday) : undefined;
  return { ...handOver, receiver, by, isLate: by !== undefined && by < today };
}
