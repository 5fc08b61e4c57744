import { valueFor } from '../../src/store/copyValues';
import type { Store } from '../../src/store/storeTypes';
import { firm, flag, takeBack } from './acts';
import { desktop, lackOf, lookAt, setUpWith, withCases } from './drifting';
import type { MemorySite } from './memorySite';
import { setUp } from './office';
import { anna, caseOf } from './people';

const wordsOf = (cases: readonly { readonly words: string }[]) => cases.map(({ words }) => words).sort();
const five = ['10', '20', '30', '40', '50'];

describe('a column of another kind', () => {
  async function retyped(): Promise<MemorySite> {
    const site = await withCases();
    site.retype('Opportunities', 'Words', 'number', Number);
    return site;
  }

  test('is told apart from a missing one, gets a successor with its values, and stays as it is', async () => {
    const site = await retyped();
    expect(await lackOf(site)).toMatchObject([{ name: 'Opportunities', missingColumns: [], retypedColumns: ['Words'] }]);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    expect(site.rows('Opportunities').map(({ Words, Words2 }) => [Words, Words2])).toEqual(five.map((one) => [Number(one), one]));
    const { store } = await desktop(site);
    await store.refresh('silent');
    expect(wordsOf(store.snapshot.cases)).toEqual(five);
    expect(store.snapshot.setAside).toBe(0);
  });

  test('what is written afterwards goes to the successor, and what is emptied there stays empty', async () => {
    const site = await retyped();
    await setUpWith(site.door());
    const { store } = await desktop(site);
    await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'New words' })));
    await store.refresh('silent');
    expect(site.rows('Opportunities').at(-1)).toMatchObject({ Key: 'mail-9', Words2: 'New words' });
    expect(site.rows('Opportunities').at(-1)).not.toHaveProperty('Words');
    site.overwrite('Opportunities', '1', { ...site.rows('Opportunities')[0], Words2: '' });
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    await store.refresh('silent');
    expect(store.snapshot.cases.find(({ key }) => key === 'mail-1')?.words).toBe('');
  });

  test('whoever had looked at the columns before finds the successor after the first refusal', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.retype('Opportunities', 'Words', 'number', Number);
    await setUpWith(site.door());
    await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'No number' })));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities').at(-1)).toMatchObject({ Words2: 'No number' });
  });

  test('whoever had looked at the columns before reads the successor as soon as a row tells of it', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.retype('Opportunities', 'Words', 'number', Number);
    await setUpWith(site.door());
    await store.refresh('silent');
    expect(wordsOf(store.snapshot.cases)).toEqual(five);
    expect(store.snapshot.setAside).toBe(0);
  });

  test('a flag that meets it is told that Set up is needed, and arrives when it is done', async () => {
    const site = await retyped();
    const { store } = await desktop(site);
    await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'No number' })));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toMatchObject([{ why: 'setUpMissing' }]);
    await setUpWith(site.door());
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities').at(-1)).toMatchObject({ Words2: 'No number' });
  });

  test('of a key that stands twice by then, the older row gets it; the other value stays where it is', async () => {
    const site = await withCases();
    site.retype('Opportunities', 'Key', 'other', (value) => value);
    site.write('Opportunities', { Key: 'MAIL-2', Stage: 'flagged', Words: 'Double' });
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    expect(site.rows('Opportunities').map(({ Key, Key2 }) => [Key, Key2])).toEqual([...[1, 2, 3, 4, 5].map((number) => [`mail-${number}`, `mail-${number}`]), ['MAIL-2', undefined]]);
  });

  test('a column of a kind that we never make (a choice) is one, too; of an indexed one the successor has the index', async () => {
    const site = await withCases();
    site.retype('Opportunities', 'Stage', 'other', (value) => value);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    const { store } = await desktop(site);
    await store.refresh('silent');
    expect(store.snapshot.cases.map(({ stage }) => stage)).toEqual(Array(5).fill('flagged'));
  });
});

test.each([
  [5, 'lines', '5'], [true, 'text', 'true'], [{ LookupId: 3 }, 'lines', '{"LookupId":3}'], ['12', 'number', 12], ['twelve', 'number', null],
  ['Ja', 'boolean', true], ['nej', 'boolean', false], ['', 'text', null], [undefined, 'lines', null], [0, 'text', '0'],
] as const)('the value %j in a column of %s is %j', (value, kind, there) => {
  expect(valueFor(value, kind)).toBe(there);
});

test('a list that is called otherwise is found by its inner name: nothing is made', async () => {
  const site = await withCases();
  site.renameList('Opportunities', 'Vores sager');
  expect(await lookAt(site)).toEqual({ is: 'complete' });
  const { store } = await desktop(site);
  await store.refresh('silent');
  expect(store.snapshot.cases).toHaveLength(5);
});

describe('a column that was removed', () => {
  test.each([
    ['a colleague changes the row', async (site: MemorySite) => site.overwrite('Opportunities', '2', { Owner: 'carla' })],
    ['everything is read again', async (site: MemorySite) => site.forgetTokens()],
    ['this person takes it back', async (_site: MemorySite, store: Store) => store.commit(takeBack('i2', 'mail-2'))],
  ] as const)('%s before it is repaired: the words that only this machine has stay, and are filled in', async (_what, happens) => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.loseColumn('Opportunities', 'Words');
    await happens(site, store);
    await store.refresh('silent');
    expect(wordsOf(store.snapshot.cases)).toEqual(five);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    expect(await store.findLost()).toEqual({ rows: 0, cells: 5 });
    await store.refill();
    expect(site.rows('Opportunities').map(({ Words }) => Words)).toEqual(five);
  });

  test('is made anew, and what this machine still has of it is filled in; what stands there is not written over', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.loseColumn('Opportunities', 'Words');
    expect(await lackOf(site)).toMatchObject([{ name: 'Opportunities', missingColumns: ['Words'] }]);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    site.overwrite('Opportunities', '2', { ...site.rows('Opportunities')[1], Words: 'A colleague’s' });
    expect(await store.findLost()).toEqual({ rows: 0, cells: 4 });
    expect(await store.refill()).toEqual({ rows: 0, cells: 4 });
    expect(site.rows('Opportunities').map(({ Words }) => Words)).toEqual(['10', 'A colleague’s', '30', '40', '50']);
    expect(await store.findLost()).toEqual({ rows: 0, cells: 0 });
  });

  test('of a key that another row has got meanwhile, the row keeps what else it has, and nothing is offered for ever', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.loseColumn('Opportunities', 'Key');
    await setUpWith(site.door());
    site.write('Opportunities', { Key: 'mail-3', Stage: 'flagged', Words: 'Flagged again' });
    expect(await store.findLost()).toEqual({ rows: 0, cells: 4 });
    expect(await store.refill()).toEqual({ rows: 0, cells: 4 });
    expect(await store.findLost()).toEqual({ rows: 0, cells: 0 });
    expect(site.rows('Opportunities').map(({ Key, Words }) => [Key, Words])).toEqual([['mail-1', '10'], ['mail-2', '20'], [undefined, '30'], ['mail-4', '40'], ['mail-5', '50'], ['mail-3', 'Flagged again']]);
  });

  test('a key of the firm’s stages: no others are made beside them', async () => {
    const site = await firm();
    site.overwrite('Settings', '1', { Value: 'ours' });
    site.loseColumn('Settings', 'Key');
    await setUpWith(site.door());
    expect(site.rows('Settings')).toMatchObject([{ Value: 'ours' }]);
  });

  test('a cell that a colleague has emptied is not lost', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    const { Words: _words, ...rest } = site.rows('Opportunities')[0]!;
    site.overwrite('Opportunities', '1', { ...rest, Words: '' });
    expect(await store.findLost()).toEqual({ rows: 0, cells: 0 });
  });
});

describe('a list that was recycled', () => {
  test('and made anew: its rows are kept here and can be filled in, each once', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.removeList('Opportunities');
    await store.refresh('silent');
    expect(store.snapshot.trouble).toBe('setUpMissing');
    expect(store.snapshot.cases).toHaveLength(5);
    await setUp(site);
    site.write('Opportunities', { Key: 'mail-3', Intent: 'i3', Stage: 'flagged', Words: 'Flagged again', At: '2026-11-24T08:15:00.000Z', Period: '2026-11' });
    expect(await store.findLost()).toEqual({ rows: 4, cells: 0 });
    expect(await store.refill()).toEqual({ rows: 4, cells: 0 });
    await store.refresh('silent');
    expect(wordsOf(store.snapshot.cases)).toEqual(['10', '20', '40', '50', 'Flagged again']);
    expect(site.rows('Opportunities')).toHaveLength(5);
    expect(await store.findLost()).toEqual({ rows: 0, cells: 0 });
  });

  test('recycled twice before anybody filled it in: nothing is forgotten', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    for (const key of ['later-1', 'later-2']) {
      site.removeList('Opportunities');
      await store.refresh('silent');
      await setUp(site);
      await store.refresh('silent');
      await store.commit(flag(caseOf(anna, key, { key, mail: undefined })));
      await store.refresh('silent');
    }
    expect(await store.findLost()).toEqual({ rows: 6, cells: 0 });
    await store.refill();
    expect(site.rows('Opportunities').map(({ Key }) => Key).sort()).toEqual(['later-1', 'later-2', 'mail-1', 'mail-2', 'mail-3', 'mail-4', 'mail-5']);
  });

  test('what waits in the outbox meanwhile goes into the new one', async () => {
    const site = await withCases();
    const { store } = await desktop(site);
    await store.refresh('silent');
    site.removeList('Opportunities');
    await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined, words: 'Meanwhile' })));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toMatchObject([{ why: 'setUpMissing' }]);
    await setUp(site);
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([{ Words: 'Meanwhile' }]);
  });
});
