import { flagCase } from '../../../src/screens/flag/flagCase';
import type { Services } from '../../../src/screens/services';
import type { Draft, Store } from '../../../src/store/storeTypes';
import { MemorySite } from '../../store/memorySite';
import { desktopOf, lastingCabinet, setUp } from '../../store/office';
import { anna, bo } from '../../store/people';

const draft: Draft = { clientName: 'Havbro', words: 'A backup', stakeholder: '', isPromised: false, promisedWords: '', promisedOn: '' };
const identity = { key: 'mail-1', stricterKey: 'mail-1-strict', source: 'mail-1', threadRoot: 'root-1', roots: ['root-1'], threadIndex: undefined, earlier: [], sender: 'mette@havbro.example', sentAt: undefined };

/** What the verb asks for, around a store. */
function services(store: Store, person: typeof anna): Services {
  return { store, host: { identity: person }, now: () => '2026-11-24T10:00:00.000Z' } as unknown as Services;
}

async function office() {
  const site = new MemorySite();
  await setUp(site);
  const cabinet = lastingCabinet();
  const windows = [await desktopOf(anna, site, { cabinet }), await desktopOf(anna, site, { cabinet })] as const;
  const press = async (place: 0 | 1, intent: string, words = draft.words) => {
    const { store } = windows[place];
    await store.refresh('silent');
    await flagCase(services(store, anna), { draft: { ...draft, words }, client: undefined, identity, eventId: undefined, intent });
    await store.refresh('silent');
  };
  return { site, press };
}

test('a second window of the same person, pressed with the same words, adds nothing', async () => {
  const { site, press } = await office();
  await press(0, 'i1');
  await press(1, 'i2');
  expect([site.rows('Opportunities').length, site.rows('Activities').length]).toEqual([1, 0]);
});

test('other words of the same person are added to the case', async () => {
  const { site, press } = await office();
  await press(0, 'i1');
  await press(1, 'i2', 'A restore');
  expect([site.rows('Opportunities').length, site.rows('Activities').map(({ Words }) => Words)]).toEqual([1, ['A restore']]);
});

test('a colleague who says the same is heard', async () => {
  const { site, press } = await office();
  await press(0, 'i1');
  const his = await desktopOf(bo, site);
  await his.store.refresh('silent');
  await flagCase(services(his.store, bo), { draft, client: undefined, identity, eventId: undefined, intent: 'i3' });
  await his.store.refresh('silent');
  expect([site.rows('Opportunities').length, site.rows('Activities').length]).toEqual([1, 1]);
});
