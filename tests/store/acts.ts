import type { Opportunity } from '../../src/domain/opportunity';
import { GraphError } from '../../src/graph/graphError';
import type { Change } from '../../src/store/storeTypes';
import { MemorySite } from './memorySite';
import { setUp } from './office';

export const flag = (opportunity: Opportunity): Change => ({ act: 'flag', opportunity });

export const takeBack = (part: string, caseKey = 'mail-1'): Change => ({ act: 'takeBack', caseKey, part, intent: `undo-${part}`, at: '2026-11-24T09:30:00.000Z' });

/** The network fails. */
export const lost = () => new GraphError('offline', 0, 'noAnswer', 'Graph could not be reached.');

/** A site with all lists. */
export async function firm(): Promise<MemorySite> {
  const site = new MemorySite();
  await setUp(site);
  return site;
}

/** Lets everything run until it is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setImmediate(done));
}
