import { happened, opening } from '../../../src/domain/opportunity';
import { entryOfCase, followUpCase } from '../../../src/screens/pipeline/followUpCase';
import { logActivity, undoActivity } from '../../../src/screens/pipeline/logActivity';
import type { Services } from '../../../src/screens/services';
import type { Person } from '../../../src/domain/person';
import type { Store } from '../../../src/store/storeTypes';
import { firm, flag, takeBack } from '../../store/acts';
import type { Around } from '../../store/memorySite';
import { desktopOf } from '../../store/office';
import { anna, bo, caseOf } from '../../store/people';

let count = 0;
const services = (store: Store, me: Person) => ({ store, host: { identity: me }, newId: () => `act-${(count += 1)}`, now: () => '2026-11-28T10:00:00.000Z', language: 'en' }) as unknown as Services;
const note = { note: ' They liked it ', reaction: 'warm' } as const;

/** Anna's case, and Bo, who follows it up on a machine of his own. */
async function annasCase(around: Around = {}) {
  const site = await firm();
  const annas = await desktopOf(anna, site);
  await annas.store.commit(flag(caseOf(anna, 'i1')));
  await annas.store.refresh('silent');
  const { store } = await desktopOf(bo, site, { around });
  await store.refresh('silent');
  const there = () => store.snapshot.cases[0]!;
  const lines = () => happened({ opportunity: there(), heard: store.snapshot.heard.get('mail-1') ?? [] });
  const round = async () => {
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
  };
  return { site, annas: annas.store, store, there, lines, round, bos: services(store, bo) };
}

test('a meeting is logged by one act, with how they took it and the note, and brings the case on', async () => {
  const { site, there, lines, round, bos } = await annasCase();
  await logActivity(bos, there(), { kind: 'meeting', ...note, mayMove: true });
  expect([there().stage, lines()]).toMatchObject(['meeting', [{ kind: 'meeting', words: 'They liked it', reaction: 'warm', by: { upn: bo.upn } }]]);
  await round();
  expect(site.rows('Activities')).toMatchObject([{ Kind: 'meeting', Reaction: 'warm', Words: 'They liked it', Title: 'They liked it', CaseKey: 'mail-1' }]);
  expect(site.rows('Opportunities')).toMatchObject([{ Stage: 'meeting', Intent: 'i1' }]);
});

test('without a note the row is called by its kind; whoever does not follow up moves nothing', async () => {
  const { site, there, round, bos } = await annasCase();
  await logActivity(bos, there(), { kind: 'offer', note: '', reaction: undefined, mayMove: false });
  await round();
  expect([there().stage, site.rows('Activities')]).toMatchObject(['flagged', [{ Kind: 'offer', Title: 'offer' }]]);
});

test.each([['before it is sent', false], ['after it was sent', true]])('is undone with its move %s', async (_when, isSent) => {
  const { site, there, lines, round, bos } = await annasCase();
  const logged = await logActivity(bos, there(), { kind: 'offer', ...note, mayMove: true });
  if (isSent) await round();
  await undoActivity(bos, logged);
  expect([there().stage, lines()]).toEqual(['flagged', []]);
  await round();
  expect([there().stage, lines(), site.rows('Opportunities')[0]!['Stage']]).toEqual(['flagged', [], 'flagged']);
});

test('undoing leaves a case where somebody has moved it on since', async () => {
  const { there, round, bos } = await annasCase();
  const logged = await logActivity(bos, there(), { kind: 'meeting', ...note, mayMove: true });
  await followUpCase(bos, 'mail-1', { seen: there(), meant: { ...there(), stage: 'offer' } });
  await undoActivity(bos, logged);
  await round();
  expect(there().stage).toBe('offer');
});

test('work that somebody has done keeps a case whose flag is taken back, and nothing of the flag’s words is told any more', async () => {
  const { annas, there, lines, round, bos } = await annasCase();
  await logActivity(bos, there(), { kind: 'meeting', ...note, mayMove: true });
  await round();
  await annas.commit(takeBack('i1'));
  await annas.refresh('silent');
  await round();
  expect([there().stage, there().isWithdrawn, lines().length]).toEqual(['meeting', true, 1]);
  expect(opening({ opportunity: there(), heard: lines() })).toMatchObject({ words: '', promised: undefined, by: { upn: anna.upn } });
});

test('two people who say different things of one case are merged, and asked where they say the same', async () => {
  const { annas, store, there, round, bos } = await annasCase();
  const seen = there();
  await followUpCase(services(annas, anna), 'mail-1', { seen, meant: { ...seen, next: { words: 'Call Kirsten', on: '2026-12-01' } } });
  await annas.refresh('silent');
  await followUpCase(bos, 'mail-1', { seen, meant: { ...seen, stage: 'taken' } });
  await round();
  expect(there()).toMatchObject({ stage: 'taken', next: { words: 'Call Kirsten', on: '2026-12-01' } });
  await followUpCase(services(annas, anna), 'mail-1', { seen, meant: { ...seen, stage: 'lost', outcome: { on: '2026-11-28', why: 'price', shared: undefined } } });
  await annas.refresh('silent');
  expect(annas.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile' }]);
  expect(store.snapshot.cases[0]).toMatchObject({ stage: 'taken' });
});

test('nothing new is no change', async () => {
  const { there, bos } = await annasCase();
  expect([entryOfCase(bos, 'mail-1', { seen: there(), meant: there() }), await followUpCase(bos, 'mail-1', { seen: there(), meant: { ...there() } })]).toEqual([undefined, false]);
});
