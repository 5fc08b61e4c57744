import { flagCase, forgetting, reminderOf } from '../../../src/screens/flag/flagCase';
import { untouched } from '../../../src/ui/untouched';
import type { Services } from '../../../src/screens/services';
import type { Draft, Store } from '../../../src/store/storeTypes';
import { MemorySite } from '../../store/memorySite';
import { desktopOf, lastingCabinet, setUp } from '../../store/office';
import { anna, bo } from '../../store/people';

const draft: Draft = { ...untouched, clientName: 'Havbro', words: 'A backup' };
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
  const press = async (place: 0 | 1, intent: string, more: Partial<Draft> = {}) => {
    const { store } = windows[place];
    await store.refresh('silent');
    await flagCase(services(store, anna), { draft: { ...draft, ...more }, client: undefined, identity, eventId: undefined, intent });
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

test('the same words with a size are added too: what was chosen is lost no more than what was typed', async () => {
  const { site, press } = await office();
  await press(0, 'i1');
  await press(1, 'i2', { size: 'months' });
  expect(site.rows('Activities')).toMatchObject([{ Words: 'A backup', RoughSize: 'months' }]);
});

test('other words of the same person are added to the case', async () => {
  const { site, press } = await office();
  await press(0, 'i1');
  await press(1, 'i2', { words: 'A restore' });
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

describe('a promise for one’s own To Do', () => {
  const ticked: Draft = { ...draft, isPromised: true, promisedWords: ' Call Jens ', promisedOn: '2026-12-03', isToDo: true };
  const of = (more: Partial<Draft>, language = 'en') => reminderOf({ language } as Services, { ...ticked, ...more }, { caseKey: 'mail-1', part: 'i1' });
  test.each([
    ['ticked, with words and a day', {}, [{ act: 'remind', caseKey: 'mail-1', part: 'i1', title: 'Call Jens', on: '2026-12-03' }]],
    ['with a day and no words', { promisedWords: '' }, [{ title: 'What I promised', on: '2026-12-03' }]],
    ['not ticked', { isToDo: false }, []],
    ['a draft from before there was a tick', { isToDo: undefined as never }, []],
    ['without a day', { promisedOn: '' }, []],
    ['without a promise', { promisedWords: '', promisedOn: '' }, []],
  ] as const)('%s', (_name, more, made) => {
    expect(of(more)).toMatchObject(made);
    expect(of(more)).toHaveLength(made.length);
  });

  test('goes along with the flag, with words on a case that is there, and with words that stand there already', async () => {
    const site = new MemorySite();
    await setUp(site);
    const cabinet = lastingCabinet();
    const { store } = await desktopOf(anna, site, { cabinet });
    const press = (intent: string, more: Partial<Draft> = {}) => flagCase({ ...services(store, anna), language: 'en' }, { draft: { ...ticked, ...more }, client: undefined, identity, eventId: undefined, intent });
    const asked = async () => (await cabinet.outbox.all()).flatMap(({ change }) => (change.act === 'remind' ? [`${change.title} for ${change.part}`] : []));
    await press('i1', { isToDo: false });
    expect(await asked()).toEqual([]);
    await press('i2');
    expect(await asked()).toEqual(['Call Jens for i1']);
    await press('i3', { words: 'A restore', promisedWords: 'Call Mia' });
    expect(await asked()).toEqual(['Call Jens for i1', 'Call Mia for i3']);
    await store.refresh('silent');
  });

  test('what is taken out has the title that was put in; a promise without a day was never there', () => {
    const part = { intent: 'i1', words: '', size: undefined, competence: undefined, by: anna, at: '2026-11-24T10:00:00.000Z' };
    expect(forgetting({ ...part, promised: { words: '', on: '2026-12-03' } }, 'mail-1', 'en')).toEqual([{ act: 'unremind', caseKey: 'mail-1', part: 'i1', title: of({ promisedWords: '' })[0]!.title }]);
    expect(forgetting({ ...part, promised: { words: 'Call Jens', on: undefined } }, 'mail-1', 'en')).toEqual([]);
    expect(forgetting({ ...part, promised: undefined }, 'mail-1', 'en')).toEqual([]);
  });
});
