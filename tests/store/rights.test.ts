import { GraphError } from '../../src/graph/graphError';
import { openProvision } from '../../src/store/provision';
import { flag, takeBack } from './acts';
import { desktop, withCases } from './drifting';
import { director } from './office';
import { anna, caseOf } from './people';

const refusedWith = (status: 403 | 404) => new GraphError(status === 403 ? 'forbidden' : 'missing', status, status === 403 ? 'accessDenied' : 'itemNotFound', 'refused');
const isWriting = (name: string) => name === 'create' || name === 'update';
const whatIsTaken: readonly (readonly [string, (name: string, list: string) => boolean, 403 | 404, string | undefined, string | undefined, string])[] = [
  ['the site is somewhere else by now', () => true, 404, 'setUpMissing', 'setUpMissing', 'noSite'],
  ['no right to the site any more', () => true, 403, 'forbidden', 'forbidden', 'noRight'],
  ['one list is not there', (_name, list) => list === 'Activities', 404, 'setUpMissing', undefined, 'complete'],
  ['no right to one list', (_name, list) => list === 'Activities', 403, 'forbidden', undefined, 'complete'],
  ['the list of cases may be read, and not written', (name, list) => isWriting(name) && list === 'Opportunities', 403, undefined, 'notAllowed', 'complete'],
  ['nothing may be written anywhere', (name) => isWriting(name), 403, undefined, 'notAllowed', 'complete'],
];
test.each(whatIsTaken)('%s: told apart, what is shown stays, what is flagged waits, and all goes on when it is well again', async (_what, isTaken, status, trouble, why, state) => {
  const site = await withCases();
  let isWell = true;
  const around = { before: (name: string, list: string): void => { if (!isWell && isTaken(name, list)) throw refusedWith(status); } };
  const { store } = await desktop(site, around);
  await store.refresh('silent');
  isWell = false;
  await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'Meanwhile' })));
  for (let round = 0; round < 4; round += 1) await store.refresh('silent');
  expect([store.snapshot.trouble, store.snapshot.waiting[0]?.why, store.snapshot.cases.length]).toEqual([trouble, why, 6]);
  if (state !== 'complete') expect(await openProvision({ lists: async () => site.door(around), who: async () => director }).look('silent')).toEqual({ is: state });
  isWell = true;
  for (const { seq } of store.snapshot.waiting) await store.own.sendAgain(seq);
  await store.refresh('silent');
  expect([store.snapshot.trouble, store.snapshot.waiting]).toEqual([undefined, []]);
  expect(site.rows('Opportunities').filter(({ Words }) => Words === 'Meanwhile')).toHaveLength(1);
});

test('no right to one case alone: an edit of it rests and says so, and others go their way', async () => {
  const site = await withCases();
  const { store } = await desktop(site, { before: (name, list) => { if (name === 'update' && list === 'Opportunities' && isTaken) throw refusedWith(403); } });
  let isTaken = true;
  await store.refresh('silent');
  await store.commit({ act: 'enter', list: 'Opportunities', key: 'mail-1', intent: 'e1', seen: { Owner: null }, meant: { Owner: 'bo' } });
  await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'Goes its way' })));
  for (let round = 0; round < 3; round += 1) await store.refresh('silent');
  expect(store.snapshot.waiting).toMatchObject([{ why: 'notAllowed', change: { key: 'mail-1' }, refusal: { status: 403 } }]);
  expect(site.rows('Opportunities').at(-1)).toMatchObject({ Words: 'Goes its way' });
  isTaken = false;
  await store.own.sendAgain(store.snapshot.waiting[0]!.seq);
  await store.refresh('silent');
  expect(site.rows('Opportunities')[0]).toMatchObject({ Owner: 'bo' });
});

test('a column that somebody has added and demands, if SharePoint refuses for it: what is flagged rests with the reason, and nothing else is held up', async () => {
  const site = await withCases();
  const around = { before: (name: string, list: string): void => { if (name === 'create' && list === 'Opportunities') throw new GraphError('broken', 400, 'invalidRequest', 'A required field is missing.'); } };
  const { store } = await desktop(site, around);
  await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined })));
  await store.commit({ act: 'enter', list: 'Accounts', key: 'a1', intent: 'e1', seen: undefined, meant: { Title: 'Havbro' } });
  for (let round = 0; round < 3; round += 1) await store.refresh('silent');
  expect(store.snapshot.waiting).toMatchObject([{ why: 'parked', refusal: { status: 400, code: 'invalidRequest' } }]);
  expect(site.rows('Accounts')).toHaveLength(1);
});

test.each([['Stage', 'negotiating'], ['RoughSize', 'decades'], ['Competence', 'one-that-nobody-knows'], ['Owner', 'nobody-here'], ['PromisedOn', '2026-12-01']])('a value of %s that this app does not know stays when other cells of its row are written', async (name, value) => {
  const site = await withCases();
  site.overwrite('Opportunities', '2', { [name]: value });
  const { store } = await desktop(site);
  await store.refresh('silent');
  await store.commit({ act: 'enter', list: 'Opportunities', key: 'mail-2', intent: 'e1', seen: { Words: '20' }, meant: { Words: 'Otherwise' } });
  await store.refresh('silent');
  expect(site.rows('Opportunities')[1]).toMatchObject({ Words: 'Otherwise', [name]: value });
  await store.commit(takeBack('i2', 'mail-2'));
  await store.refresh('silent');
  expect(site.rows('Opportunities')[1]).toMatchObject({ IsWithdrawn: true, Words: 'Otherwise', ...(name !== 'Stage' && { [name]: value }) });
});
