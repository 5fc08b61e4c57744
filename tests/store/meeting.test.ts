import { GraphError } from '../../src/graph/graphError';
import { identifyMeeting } from '../../src/domain/appointment';
import type { Remote } from '../../src/store/storeTypes';
import { MemorySite } from './memorySite';
import { desktopOf, noToDo, setUp } from './office';
import { anna, caseOf } from './people';

/** What was heard at a meeting, flagged while nobody could say how others know it. */
async function flaggedAt(meeting: Remote['meeting']) {
  const site = new MemorySite();
  await setUp(site);
  const { store } = await desktopOf(anna, site, { connect: async () => ({ lists: site.door(), signedIn: { person: anna, tenantId: 't' }, meeting, toDo: noToDo }) });
  await store.commit({ act: 'flag', opportunity: { ...caseOf(anna, 'press-1', { key: 'press-1' }), mail: undefined }, eventId: 'event-1' });
  await store.refresh('silent');
  return { store, site };
}

test('the row says which meeting it was, where the calendar may be asked before it is sent', async () => {
  const asked: string[] = [];
  const known = await identifyMeeting('nordlys.example/sites/salg', 'uid-1');
  const { site } = await flaggedAt(async (eventId) => {
    asked.push(eventId);
    return known;
  });
  expect(asked).toEqual(['event-1']);
  expect(site.rows('Opportunities')).toMatchObject([{ Key: 'press-1', Source: known.source }]);
});

test('where the calendar may not be asked the flag goes without', async () => {
  const { site } = await flaggedAt(async () => undefined);
  expect(site.rows('Opportunities')).toMatchObject([{ Key: 'press-1' }]);
  expect(site.rows('Opportunities')[0]!['Source'] ?? null).toBeNull();
});

test('a calendar that answers again in a moment is waited for, and then the flag goes once', async () => {
  let isBusy = true;
  const known = await identifyMeeting('nordlys.example/sites/salg', 'uid-1');
  const { store, site } = await flaggedAt(async () => {
    if (isBusy) throw new GraphError('throttled', 429, 'TooManyRequests', 'later');
    return known;
  });
  expect([site.rows('Opportunities'), store.snapshot.waiting.map(({ why }) => why)]).toEqual([[], ['throttled']]);
  isBusy = false;
  await store.refresh('silent');
  expect(site.rows('Opportunities')).toMatchObject([{ Key: 'press-1', Source: known.source }]);
});
