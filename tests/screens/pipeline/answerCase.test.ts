import { handOverOf } from '../../../src/domain/handOver';
import type { Person } from '../../../src/domain/person';
import { receiverOf } from '../../../src/domain/receiver';
import { answerCase, undoAnswer } from '../../../src/screens/pipeline/answerCase';
import { followUpCase } from '../../../src/screens/pipeline/followUpCase';
import type { Services } from '../../../src/screens/services';
import { encodeColleague } from '../../../src/store/encodeColleague';
import type { Store } from '../../../src/store/storeTypes';
import { firm, flag } from '../../store/acts';
import { desktopOf } from '../../store/office';
import { anna, bo, carla, caseOf } from '../../store/people';

let count = 0;
const services = (store: Store, me: Person) => ({ store, host: { identity: me }, newId: () => `act-${(count += 1)}`, now: () => '2026-11-28T10:00:00.000Z', language: 'en' }) as unknown as Services;
const word = { words: ' I call her on Monday ', to: undefined };

/** Anna's case, and two sellers, Bo and Carla, at a machine of Bo's. */
async function annasCase() {
  const site = await firm();
  const annas = await desktopOf(anna, site);
  await annas.store.commit(flag(caseOf(anna, 'i1', { owner: 'person-bo' })));
  for (const person of [bo, carla]) {
    const key = `person-${person.name.split(' ')[0]!.toLowerCase()}`;
    await annas.store.commit({ act: 'enter', list: 'People', key, intent: `enter-${key}`, seen: undefined, meant: encodeColleague({ person, role: 'seller', language: undefined, leftOn: undefined }) });
  }
  await annas.store.refresh('silent');
  const { store } = await desktopOf(bo, site);
  await store.refresh('silent');
  const there = () => store.snapshot.cases[0]!;
  const receiver = () => receiverOf(there(), { ...store.snapshot, today: '2026-11-28' });
  const step = () => handOverOf({ opportunity: there(), heard: store.snapshot.heard.get('mail-1') ?? [] }, receiver()).step;
  const round = async () => {
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
  };
  return { site, annas: annas.store, store, there, receiver, step, round, bos: services(store, bo) };
}

test('taken: named, moved on, and the word stands on the case', async () => {
  const { site, there, receiver, step, round, bos } = await annasCase();
  expect(step()).toBe('received');
  await answerCase(bos, there(), { kind: 'taken', ...word });
  expect([step(), there().stage, receiver()?.person.upn]).toEqual(['taken', 'taken', bo.upn]);
  await round();
  expect(site.rows('Activities')).toMatchObject([{ Kind: 'taken', Words: 'I call her on Monday', ByUpn: bo.upn }]);
  expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'taken', Owner: 'person-bo', Intent: 'i1' }]);
});

test('passed on: somebody else has it, and the row says who', async () => {
  const { site, there, receiver, step, round, bos } = await annasCase();
  await answerCase(bos, there(), { kind: 'passedOn', words: 'Carla knows them', to: 'person-carla' });
  await round();
  expect([step(), receiver()?.person.upn, there().stage]).toEqual(['received', carla.upn, 'flagged']);
  expect(site.rows('Activities')).toMatchObject([{ Kind: 'passedOn', PassedTo: 'person-carla' }]);
});

test('closed without follow-up: it is lost, with that as the reason', async () => {
  const { site, there, step, round, bos } = await annasCase();
  await answerCase(bos, there(), { kind: 'declined', ...word });
  await round();
  expect(step()).toBe('answered');
  expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'lost', ClosedOn: '2026-11-28', ClosedWhy: 'declined' }]);
});

test.each([['taken', false], ['passedOn', true], ['declined', true]] as const)('undone: a case that was %s stands as before (sent before: %s)', async (kind, isSent) => {
  const { site, there, step, round, bos } = await annasCase();
  const before = there();
  const what = await answerCase(bos, before, { kind, words: 'so', to: kind === 'passedOn' ? 'person-carla' : undefined });
  if (isSent) await round();
  await undoAnswer(bos, what);
  await round();
  const { stage, owner, outcome } = there();
  expect([step(), stage, owner, outcome]).toEqual(['received', before.stage, before.owner, before.outcome]);
  expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'flagged', Owner: 'person-bo' }]);
});

test('a case that has been moved on since is not moved back by undoing', async () => {
  const { there, store, bos } = await annasCase();
  const what = await answerCase(bos, there(), { kind: 'taken', ...word });
  await followUpCase(bos, 'mail-1', { seen: there(), meant: { ...there(), stage: 'offer' } });
  await store.refresh('silent');
  await undoAnswer(bos, what);
  await store.refresh('silent');
  expect(there().stage).toBe('offer');
});

test('two sellers who take one case at once: the second is asked, and both words stand', async () => {
  const { site, annas, there, store, bos } = await annasCase();
  const seen = there();
  await answerCase(services(annas, carla), seen, { kind: 'passedOn', words: 'Mine', to: 'person-carla' });
  await annas.refresh('silent');
  await answerCase(bos, { ...seen, owner: undefined }, { kind: 'taken', ...word });
  await store.refresh('silent');
  expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile' }]);
  expect([site.rows('Activities').length, site.rows('Opportunities')[0]!['Owner']]).toEqual([2, 'person-carla']);
});
