import { untouched } from '../../src/ui/untouched';
import { giveBack, Typing, type Edits } from '../../src/ui/typing';
import type { Draft } from '../../src/store/storeTypes';
import { MemorySite } from '../store/memorySite';
import { desktopOf, lastingCabinet } from '../store/office';
import { anna } from '../store/people';

const proposed: Draft = { ...untouched, clientName: 'Havbro', words: 'A subject' };
const taken: Draft = { ...proposed, words: 'They need a backup', isPromised: true, promisedWords: 'A price', promisedOn: '2026-12-01' };

async function windows() {
  const cabinet = lastingCabinet();
  const open = async () => (await desktopOf(anna, new MemorySite(), { cabinet })).store;
  return { open, store: await open() };
}

const stillness = () => new Promise((done) => setTimeout(done));

/** What stands in a window that is opened now. */
async function read(store: Awaited<ReturnType<typeof windows>>['store'], itemId: string): Promise<Edits> {
  const typing = new Typing(store, itemId, () => undefined);
  typing.open();
  await stillness();
  return typing.edits;
}

test('what is typed for a mail stands there and nowhere else, in this window and the next', async () => {
  const { open, store } = await windows();
  new Typing(store, 'mail-1', () => undefined).change({ words: 'Half a sentence' }, proposed);
  expect(new Typing(store, 'mail-1', () => undefined).edits).toEqual({ words: 'Half a sentence' });
  expect(new Typing(store, 'mail-2', () => undefined).edits).toEqual({});
  await stillness();
  expect([await read(await open(), 'mail-1'), await read(await open(), 'mail-2')]).toEqual([{ ...proposed, words: 'Half a sentence' }, {}]);
});

test('what was typed, or flagged, in another window of the browser stands there when the person comes back; what is typed here meanwhile goes before it', async () => {
  const { open, store } = await windows();
  const shown: Edits[] = [];
  const [here, there] = [new Typing(store, 'mail-1', (edits) => shown.push(edits)), new Typing(await open(), 'mail-1', () => undefined)];
  const comesBack = async (to: Typing) => {
    to.open();
    await stillness();
    return to.edits;
  };
  here.change({ words: 'Half' }, proposed);
  await stillness();
  expect(await comesBack(here)).toEqual({ words: 'Half' });
  await comesBack(there);
  there.change({ words: 'Half a sentence' }, proposed);
  await stillness();
  expect(await comesBack(here)).toEqual({ ...proposed, words: 'Half a sentence' });
  there.change({ words: 'A sentence' }, proposed);
  await stillness();
  here.open();
  here.change({ words: 'Mine' }, proposed);
  await stillness();
  expect(here.edits.words).toBe('Mine');
  await comesBack(there);
  there.forget();
  await stillness();
  expect(await comesBack(here)).toEqual({});
  expect(shown.at(-1)).toEqual({});
});

test('what was kept before is not lost by a quick change of another field', async () => {
  const { open, store } = await windows();
  new Typing(store, 'mail-1', () => undefined).change({ words: 'Half a sentence' }, proposed);
  await stillness();
  const typing = new Typing(await open(), 'mail-1', () => undefined);
  typing.open();
  typing.change({ stakeholder: 'Mette' }, proposed);
  await stillness();
  expect(await read(await open(), 'mail-1')).toEqual({ ...proposed, words: 'Half a sentence', stakeholder: 'Mette' });
});

test.each([
  ['nothing is typed there', undefined, 'They need a backup', 'A price'],
  ['something else is typed there', { words: 'and a restore', promisedWords: 'two names' }, 'They need a backup\nand a restore', 'A price; two names'],
  ['the same is typed there', { words: 'They need a backup', promisedWords: 'A price' }, 'They need a backup', 'A price'],
])('words that are taken back stand in the form again; %s', async (_name, typed, words, promisedWords) => {
  const { open, store } = await windows();
  if (typed) new Typing(store, 'mail-1', () => undefined).change(typed, proposed);
  await stillness();
  await giveBack(store, 'mail-1', taken);
  expect([await read(store, 'mail-1'), await read(await open(), 'mail-1')]).toEqual([{ ...taken, words, promisedWords }, { ...taken, words, promisedWords }]);
});
