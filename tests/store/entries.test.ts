import { changesIn, isSameCell, merged } from '../../src/store/merge';
import type { Fields } from '../../src/graph/listTypes';
import type { Change, Entry } from '../../src/store/storeTypes';
import { encodeAccount } from '../../src/store/encodeAccount';
import { client } from '../domain/firms';
import { firm, flag, lost } from './acts';
import { desktopOf, lastingCabinet } from './office';
import { anna, bo, caseOf } from './people';

const { key: _key, ...havbro } = client('a1', 'Havbro', ['havbro.example']);

function entered(intent: string, more: Partial<Entry> = {}): Change {
  return { act: 'enter', list: 'Accounts', key: 'a1', intent, seen: undefined, meant: encodeAccount(havbro), ...more };
}

test('a new client is there at once, and for a colleague after a round', async () => {
  const site = await firm();
  const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
  await one.store.commit(entered('i1'));
  expect(one.store.snapshot.accounts).toEqual([client('a1', 'Havbro', ['havbro.example'])]);
  await one.store.refresh('silent');
  await other.store.refresh('silent');
  expect(other.store.snapshot.accounts).toEqual(one.store.snapshot.accounts);
  expect(one.store.snapshot.waiting).toEqual([]);
});

test.each(['before', 'after'] as const)('an answer that is lost %s the write never makes a second row', async (side) => {
  const site = await firm();
  let isLost = true;
  const cut = (name: string): void => {
    if (name === 'create' && isLost) {
      isLost = false;
      throw lost();
    }
  };
  const { store } = await desktopOf(anna, site, { around: { [side]: cut } });
  await store.commit(entered('i1'));
  await store.refresh('silent');
  await store.refresh('silent');
  expect(site.rows('Accounts')).toHaveLength(1);
  expect(store.snapshot.waiting).toEqual([]);
});

test('two who enter the same client at once make one row', async () => {
  const site = await firm();
  const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
  await Promise.all([one.store.commit(entered('i1')), other.store.commit(entered('i2'))]);
  await Promise.all([one.store.refresh('silent'), other.store.refresh('silent')]);
  expect(site.rows('Accounts')).toHaveLength(1);
  expect([...one.store.snapshot.waiting, ...other.store.snapshot.waiting]).toEqual([]);
});

test('two who change different cells of one row both have their say', async () => {
  const site = await firm();
  site.write('Accounts', { Key: 'a1', Title: 'Havbro', Domains: 'havbro.example' });
  const [one, other] = [await desktopOf(anna, site), await desktopOf(bo, site)];
  for (const { store } of [one, other]) await store.refresh('silent');
  await one.store.commit(entered('i1', { seen: { Owner: null }, meant: { Owner: 'bo' } }));
  await other.store.commit(entered('i2', { seen: { Country: null }, meant: { Country: 'DK' } }));
  for (const { store } of [one, other, one]) await store.refresh('silent');
  expect(site.rows('Accounts')).toMatchObject([{ Owner: 'bo', Country: 'DK' }]);
  expect(one.store.snapshot.accounts).toMatchObject([{ owner: 'bo', country: 'DK' }]);
});

describe('two who change the same cell', () => {
  async function clash() {
    const site = await firm();
    const id = site.write('Accounts', { Key: 'a1', Title: 'Havbro', Domains: 'havbro.example' });
    const { store } = await desktopOf(anna, site);
    await store.refresh('silent');
    site.overwrite('Accounts', id, { Key: 'a1', Title: 'Havbro A/S', Domains: 'havbro.example' });
    await store.commit(entered('i1', { seen: { Title: 'Havbro' }, meant: { Title: 'Havbro Gruppen' } }));
    await store.refresh('silent');
    return { site, store };
  }

  test('nothing is overwritten: the change waits for the person’s word, and both values can be seen', async () => {
    const { site, store } = await clash();
    expect(site.rows('Accounts')).toMatchObject([{ Title: 'Havbro A/S' }]);
    expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile', change: { intent: 'i1' } }]);
    expect(store.cells('Accounts', 'a1')).toMatchObject({ there: { Title: 'Havbro A/S' }, seen: { Title: 'Havbro Gruppen' } });
  });

  test('it is not sent again before that, and holds up no other', async () => {
    const { site, store } = await clash();
    await store.commit(entered('i2', { key: 'a2', meant: { ...encodeAccount({ ...havbro, name: 'Other' }) } }));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toMatchObject([{ tries: 1, change: { intent: 'i1' } }]);
    expect(site.rows('Accounts')).toHaveLength(2);
  });

  test('given up, the colleague’s value stands', async () => {
    const { site, store } = await clash();
    await store.giveUp('i1');
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    expect(store.snapshot.accounts).toMatchObject([{ name: 'Havbro A/S' }]);
    expect(site.rows('Accounts')).toMatchObject([{ Title: 'Havbro A/S' }]);
  });

  test('meant once more, it is written over what the person has now seen', async () => {
    const { site, store } = await clash();
    await store.commit(entered('i3', { seen: { Title: 'Havbro A/S' }, meant: { Title: 'Havbro Gruppen' } }));
    await store.giveUp('i1');
    await store.refresh('silent');
    expect(site.rows('Accounts')).toMatchObject([{ Title: 'Havbro Gruppen' }]);
    expect(store.snapshot.waiting).toEqual([]);
  });
});

test('a second edit does not stand on what a colleague wrote after the first one, whose answer was lost', async () => {
  const site = await firm();
  const id = site.write('Accounts', { Key: 'a1', Title: 'Havbro', Domains: 'havbro.example' });
  let isLost = true;
  const after = (name: string): void => {
    if (name !== 'update' || !isLost) return;
    isLost = false;
    site.overwrite('Accounts', id, { ...site.rows('Accounts')[0], Title: 'Havbro of Bo' });
    throw lost();
  };
  const { store } = await desktopOf(anna, site, { around: { after } });
  await store.refresh('silent');
  await store.commit(entered('i1', { seen: { Title: 'Havbro' }, meant: { Title: 'Havbro A/S' } }), entered('i2', { seen: { Title: 'Havbro A/S' }, meant: { Title: 'Havbro Gruppen' } }));
  for (let round = 0; round < 2; round += 1) await store.refresh('silent');
  expect(site.rows('Accounts')).toMatchObject([{ Title: 'Havbro of Bo' }]);
  expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile', change: { intent: 'i2' } }]);
});

describe('an edit that waits behind a flag, whose mail a colleague has flagged first', () => {
  async function edited(meant: Fields, seen: Fields) {
    const site = await firm();
    const [colleague, { store }] = [await desktopOf(bo, site), await desktopOf(anna, site)];
    await colleague.store.commit(flag(caseOf(bo, 'i1')));
    await colleague.store.refresh('silent');
    await store.commit(flag(caseOf(anna, 'i2')));
    await store.commit(entered('i3', { list: 'Opportunities', key: 'mail-1', seen, meant }));
    await store.refresh('silent');
    return { site, waiting: store.snapshot.waiting };
  }

  test('goes with the words, where it is one of theirs', async () => {
    const { site, waiting } = await edited({ Title: 'Havbro: better words', Words: 'better words', RoughSize: 'big' }, { Title: 'Havbro: words of i2', Words: 'words of i2', RoughSize: null });
    expect(waiting).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([{ Intent: 'i1', Title: 'Havbro: words of i1', Words: 'words of i1' }]);
    expect(site.rows('Activities')).toMatchObject([{ Intent: 'i2', Title: 'better words', Words: 'better words', RoughSize: 'big' }]);
  });

  test('stays with the case, where it is one of its owner', async () => {
    const { site, waiting } = await edited({ Owner: 'carla' }, { Owner: null });
    expect(waiting).toEqual([]);
    expect(site.rows('Opportunities')).toMatchObject([{ Intent: 'i1', Owner: 'carla' }]);
  });
});

describe('an answer that is lost', () => {
  const meant = entered('i1', { list: 'Opportunities', key: 'mail-1', seen: { Words: 'Old' }, meant: { Words: 'New' } });
  async function sent(meanwhile: (site: Awaited<ReturnType<typeof firm>>, id: string) => void, side: 'before' | 'after') {
    const site = await firm();
    const id = site.write('Opportunities', { Key: 'mail-1', Intent: 'i0', Words: 'Old' });
    let isLost = true;
    const cut = (name: string): void => {
      if (name !== 'update' || !isLost) return;
      isLost = false;
      meanwhile(site, id);
      throw lost();
    };
    const cabinet = lastingCabinet();
    const { store } = await desktopOf(anna, site, { cabinet, around: { [side]: cut } });
    await store.commit(meant);
    await store.refresh('silent');
    store.close();
    /* The page was closed; the next one knows what this one kept. */
    const again = await desktopOf(anna, site, { cabinet });
    await again.store.refresh('silent');
    return { words: site.rows('Opportunities')[0]?.['Words'], waiting: again.store.snapshot.waiting };
  }

  test('to a value that a colleague has put back meanwhile: the person is asked, and nothing is written over', async () => {
    expect(await sent((site, id) => site.overwrite('Opportunities', id, { Words: 'Old' }), 'after')).toMatchObject({ words: 'Old', waiting: [{ why: 'changedMeanwhile' }] });
  });

  test.each([['nothing else happens', () => undefined], ['a colleague changes another cell', (site: Awaited<ReturnType<typeof firm>>, id: string) => site.overwrite('Opportunities', id, { Owner: 'bo' })]] as const)('before the write came, and %s: it is written, and nobody is asked', async (_what, meanwhile) => {
    expect(await sent(meanwhile, 'before')).toEqual({ words: 'New', waiting: [] });
  });
});

test('a row that somebody has removed is not made again in silence', async () => {
  const site = await firm();
  const id = site.write('Accounts', { Key: 'a1', Title: 'Havbro', Domains: 'havbro.example' });
  const { store } = await desktopOf(anna, site);
  await store.refresh('silent');
  site.remove('Accounts', id);
  await store.commit(entered('i1', { seen: { Owner: null }, meant: { Owner: 'bo' } }));
  await store.refresh('silent');
  expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile' }]);
  expect(site.rows('Accounts')).toEqual([]);
});

test('what was entered is kept over a restart', async () => {
  const site = await firm();
  const cabinet = lastingCabinet();
  const one = await desktopOf(anna, site, { cabinet, connect: () => Promise.reject(lost()) });
  await one.store.commit(entered('i1'));
  const again = await desktopOf(anna, site, { cabinet });
  expect(again.store.snapshot.accounts).toHaveLength(1);
  await again.store.refresh('silent');
  expect(site.rows('Accounts')).toHaveLength(1);
});

test('rows that are no colleague, competence or assignment are set aside, and the others open', async () => {
  const site = await firm();
  site.write('People', { Key: 'p1', Title: 'Nobody' });
  site.write('People', { Key: 'p2', Upn: 'x@nordlys.example', Role: 'king' });
  site.write('Competences', { Key: 'c1', Kind: 'competence', NameDa: 'Integration', Synonyms: 'API\nBiztalk' });
  site.write('Competences', { Key: 'h1', Kind: 'holding', Competence: 'c1', Consultant: 'person-dora', Level: 'expert' });
  site.write('Competences', { Key: 'h2', Kind: 'holding', Competence: 'c1', Consultant: 'person-dora', Level: 'godlike' });
  site.write('Assignments', { Key: 's1', Account: 'a1', Consultant: 'person-dora', StartsOn: '2026-01-01', EndsOn: 'soon' });
  site.write('Assignments', { Key: 's2', Account: 'a1', Consultant: 'person-dora', StartsOn: '2026-01-01' });
  const { store } = await desktopOf(anna, site);
  await store.refresh('silent');
  expect(store.snapshot).toMatchObject({
    setAside: 4,
    colleagues: [{ key: 'person-dora', role: 'director' }],
    competences: [{ key: 'c1', names: { da: 'Integration' }, synonyms: ['API', 'Biztalk'] }],
    holdings: [{ key: 'h1', level: 'expert' }],
    assignments: [{ key: 's2', endsOn: undefined, place: 'client' }],
  });
});

test.each([
  [undefined, null, true],
  ['', undefined, true],
  [false, undefined, true],
  ['a\r\nb', 'a\nb', true],
  ['a\rb', 'a\nb', true],
  ['a', 'b', false],
  [true, undefined, false],
  [0, undefined, false],
])('the cells %j and %j are the same: %s', (a, b, is) => {
  expect(isSameCell(a, b)).toBe(is);
});

test('an entry holds only the cells that differ, with what the row itself has in them', () => {
  const cells = { Title: 'Havbro', Domains: 'havbro.example, hav.example', Owner: 'bo' };
  const before = { Title: 'Havbro', Domains: 'havbro.example\nhav.example', Owner: 'bo', Country: null };
  expect(changesIn({ before, after: { ...before, Country: 'DK' }, cells })).toEqual({ seen: { Country: null }, meant: { Country: 'DK' } });
  expect(changesIn({ before, after: { ...before, Domains: 'havbro.example' }, cells })).toEqual({ seen: { Domains: 'havbro.example, hav.example' }, meant: { Domains: 'havbro.example' } });
  expect(changesIn({ before, after: before, cells })).toBeUndefined();
});

test('an entry of a row that is not there holds all of it', () => {
  expect(changesIn({ before: undefined, after: { Title: 'Havbro', Owner: null }, cells: undefined })).toEqual({ seen: undefined, meant: { Title: 'Havbro', Owner: null } });
});

test('cells that already stand are not written again, nor are they a clash', () => {
  expect(merged({ Title: 'Meant', Owner: 'x' }, { seen: { Title: 'Seen', Owner: 'x' }, meant: { Title: 'Meant', Owner: 'y' } })).toEqual({ wanted: { Owner: 'y' }, clashing: [] });
});

test('whoever enters a row anew that somebody has entered meanwhile is asked about the cells that stand there otherwise', () => {
  expect(merged({ Title: 'Theirs', Owner: 'x' }, { seen: undefined, meant: { Title: 'Mine', Owner: 'x', Country: 'DK' } })).toEqual({ wanted: { Title: 'Mine', Country: 'DK' }, clashing: ['Title'] });
});

test.each(['Opportunities', 'Activities'] as const)('what is entered about a row of %s that is not there makes none: it waits for the person', async (list) => {
  const site = await firm();
  const { store } = await desktopOf(anna, site);
  await store.commit({ act: 'enter', list, key: 'gone', intent: 'e1', seen: undefined, meant: { Words: 'mine' } });
  await store.refresh('silent');
  expect(site.rows(list)).toEqual([]);
  expect(store.snapshot.waiting).toMatchObject([{ why: 'changedMeanwhile' }]);
});
