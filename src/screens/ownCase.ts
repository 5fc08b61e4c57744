import { standing, type Opportunity } from '../domain/opportunity';
import { isSamePerson } from '../domain/person';
import type { Snapshot } from '../store/storeTypes';
import { personOf, type Services } from './services';

/** True for what this person has flagged or heard. */
export function isOwn(services: Services, { heard }: Snapshot, one: Opportunity): boolean {
  const me = personOf(services);
  return standing({ opportunity: one, heard: heard.get(one.key) ?? [] }).some(({ by }) => isSamePerson(by, me));
}
