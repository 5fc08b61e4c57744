import { editPart, rowOfPart } from '../../../src/screens/flag/editPart';
import { draftOf } from '../../../src/screens/flag/form';
import type { Services } from '../../../src/screens/services';
import { standing, type Part } from '../../../src/domain/opportunity';
import { partOf } from '../../../src/store/outboxTypes';
import type { Draft, Store } from '../../../src/store/storeTypes';
import { firm, flag, lost, takeBack } from '../../store/acts';
import type { Around } from '../../store/memorySite';
import { desktopOf } from '../../store/office';
import { anna, bo, caseOf, heard } from '../../store/people';

let count = 0;
const services = (store: Store) => ({ store, newId: () => `edit-${(count += 1)}`, now: () => '2026-11-24T10:00:00.000Z', language: 'en' }) as unknown as Services;

/** Anna's case, with what she and Bo heard later. */
async function annasCase(around: Around = {}) {
  const site = await firm();
  const { store } = await desktopOf(anna, site, { around });
  await store.commit(flag(caseOf(anna, 'i1', { promised: { words: 'A price', on: undefined }, size: 'weeks', competence: 'c-1' })), { act: 'hear', activity: heard(anna, 'i2') }, { act: 'hear', activity: heard(bo, 'i3') });
  await store.refresh('silent');
  const parts = () => standing({ opportunity: store.snapshot.cases[0]!, heard: store.snapshot.heard.get('mail-1') ?? [] });
  const edit = async (intent: string, more: Partial<Draft>) => {
    const part = parts().find((one) => one.intent === intent) as Part;
    const opportunity = store.snapshot.cases[0]!;
    const row = rowOfPart(services(store), opportunity, part)!;
    await editPart(services(store), { opportunity, row, part, cells: store.cells(row.list, row.key).seen, draft: { ...draftOf(opportunity, part, 'Integration'), ...more } });
  };
  return { site, store, parts, edit };
}

test('the person’s own words, promise, size and competence are changed, and nothing else of the case', async () => {
  const { site, store, parts, edit } = await annasCase();
  const before = site.rows('Opportunities')[0]!;
  await edit('i1', { words: 'Better words', promisedWords: 'A call', promisedOn: '2026-12-01', size: 'months', competence: '', competenceKey: undefined });
  expect(parts()[0]).toMatchObject({ words: 'Better words', promised: { words: 'A call', on: '2026-12-01' }, size: 'months', competence: undefined });
  await store.refresh('silent');
  expect(store.snapshot.waiting).toEqual([]);
  const after = { ...before, Title: 'Havbro: Better words', Words: 'Better words', PromisedWords: 'A call', PromisedOn: '2026-12-01', RoughSize: 'months', Competence: undefined };
  expect({ ...site.rows('Opportunities')[0], Competence: site.rows('Opportunities')[0]!['Competence'] ?? undefined }).toEqual(after);
});

test('a client and a person that were wrong are corrected by whoever flagged; what is only looked at stays as it was spelled', async () => {
  const { site, store, edit } = await annasCase();
  await edit('i1', { clientName: 'Nybro Kraft', stakeholder: 'Kirsten Holm <kirsten@nybro.example>' });
  await store.refresh('silent');
  expect(site.rows('Opportunities')[0]).toMatchObject({ AccountName: 'Nybro Kraft', StakeholderName: 'Kirsten Holm', StakeholderAddress: 'kirsten@nybro.example', Title: 'Nybro Kraft: words of i1' });
  await edit('i2', { clientName: 'Of no meaning here', words: 'Heard better' });
  await store.refresh('silent');
  expect(site.rows('Opportunities')[0]).toMatchObject({ AccountName: 'Nybro Kraft' });
});

test('what was heard later is changed in its own row, which stays that act: it can still be taken back', async () => {
  const { site, store, edit } = await annasCase();
  await edit('i2', { words: 'Heard better' });
  await store.refresh('silent');
  expect(site.rows('Activities')).toMatchObject([{ Key: 'i2', Intent: 'i2', Words: 'Heard better', Title: 'Heard better' }, { Words: 'words of i3' }]);
  await store.commit(takeBack('i2'));
  await store.refresh('silent');
  expect(site.rows('Activities')[0]).toMatchObject({ IsWithdrawn: true });
});

test('what says nothing new is no change; a competence that the firm does not know leaves the one that stands', async () => {
  const { store, edit } = await annasCase();
  await edit('i1', {});
  await edit('i1', { competence: 'Needlework', competenceKey: undefined });
  expect(store.snapshot.waiting).toEqual([]);
  expect(store.snapshot.cases[0]).toMatchObject({ competence: 'c-1' });
});

test('a cell that somebody else has changed meanwhile waits for the person’s word, and the others with it; what nobody touched merges', async () => {
  const { site, store, edit } = await annasCase();
  const row = site.rows('Opportunities')[0]!;
  site.overwrite('Opportunities', '1', { ...row, Stage: 'taken', RoughSize: 'year' });
  await edit('i1', { size: 'months' });
  await store.refresh('silent');
  expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile', change: { act: 'enter', list: 'Opportunities', key: 'mail-1' } }]);
  expect(site.rows('Opportunities')[0]).toMatchObject({ RoughSize: 'year' });
  await store.giveUp(partOf(store.snapshot.waiting[0]!.change));
  await edit('i1', { size: 'months' });
  await store.refresh('silent');
  expect(site.rows('Opportunities')[0]).toMatchObject({ Stage: 'taken', RoughSize: 'months' });
});

test('a promise that is changed, or ticked only now, changes the person’s own To Do as well', async () => {
  const { store, edit } = await annasCase();
  const said = () => store.snapshot.waiting.length + store.snapshot.toDo.size;
  await edit('i2', { isPromised: true, promisedWords: 'A list', promisedOn: '2026-12-03' });
  expect(store.snapshot.toDo.size).toBe(0);
  await edit('i2', { isToDo: true });
  expect(store.snapshot.toDo.has('i2')).toBe(true);
  const before = said();
  await edit('i2', { isToDo: true });
  expect(said()).toBe(before);
  await edit('i2', { isToDo: false });
  expect(store.snapshot.toDo.has('i2')).toBe(false);
});

test.each(['before', 'after'] as const)('an answer that is lost %s the write changes it once', async (side) => {
  let isLost = false;
  const cut = (name: string): void => {
    if (name !== 'update' || !isLost) return;
    isLost = false;
    throw lost();
  };
  const { site, store, edit } = await annasCase({ [side]: cut });
  isLost = true;
  await edit('i2', { words: 'Heard better' });
  await store.refresh('silent');
  await store.refresh('silent');
  expect([isLost, store.snapshot.waiting, site.rows('Activities').length]).toEqual([false, [], 2]);
  expect(site.rows('Activities')[0]).toMatchObject({ Words: 'Heard better', Intent: 'i2' });
});

test('words flagged anew before what was taken back has left go where they land; the row that states the former act is not written over', async () => {
  const site = await firm();
  let isOnline = true;
  const { store } = await desktopOf(anna, site, { around: { before: () => { if (!isOnline) throw lost(); } } });
  await store.commit(flag(caseOf(anna, 'i1')));
  await store.refresh('silent');
  isOnline = false;
  await store.commit(takeBack('i1'));
  await store.commit(flag(caseOf(anna, 'i4')));
  const opportunity = store.snapshot.cases[0]!;
  const [part] = standing({ opportunity, heard: [] });
  const row = rowOfPart(services(store), opportunity, part!)!;
  await editPart(services(store), { opportunity, row, part: part!, cells: store.cells(row.list, row.key).seen, draft: { ...draftOf(opportunity, part!, ''), words: 'Better' } });
  const other = await desktopOf(bo, site);
  await other.store.refresh('silent');
  await other.store.commit({ act: 'hear', activity: heard(bo, 'i3') });
  await other.store.refresh('silent');
  isOnline = true;
  await store.refresh('silent');
  expect(site.rows('Opportunities')).toMatchObject([{ Intent: 'i1', Words: 'words of i1' }]);
  expect(site.rows('Activities')).toMatchObject([{ Key: 'i3' }, { Key: 'i4', Words: 'Better' }]);
  expect(store.snapshot.waiting).toEqual([]);
});
