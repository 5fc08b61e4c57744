import type { Draft } from '../../store/storeTypes';
import { personOf, type Services } from '../services';
import { keepStray, reminderOf, statedIn } from './flagCase';

/** Adds what somebody has heard to a case that is there, with the reminder of a promise; the act is the row's key, so that it is one row however often it is pressed. */
export async function hearOnCase(services: Services, { draft, caseKey, intent }: { readonly draft: Draft; readonly caseKey: string; readonly intent: string }): Promise<void> {
  const activity = { key: intent, intent, caseKey, kind: 'heard', reaction: undefined, to: undefined, ...statedIn(draft), by: personOf(services), at: services.now(), isWithdrawn: false } as const;
  await services.store.commit({ act: 'hear', activity }, ...reminderOf(services, draft, { caseKey, part: intent }));
  await keepStray(services, draft, intent);
}
