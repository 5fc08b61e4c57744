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

/** Shorter than jest's own, after which a loop would go on behind the next test. */
const patienceMilliseconds = 4_000;

/** Lets everything run until it is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + patienceMilliseconds; !isSo(); ) {
    if (Date.now() > end) throw new Error('It did not become so.');
    await new Promise((done) => setImmediate(done));
  }
}
