import { memoryOutbox } from '../../src/store/memoryOutbox';
import { memoryReplica } from '../../src/store/memoryReplica';
import { firm, flag, lost, until } from './acts';
import { moody } from './moodyOutbox';
import { desktopOf, lastingCabinet } from './office';
import { anna, caseOf, heard } from './people';

test('what finds no room is said to be kept by this page only, and is kept for good as soon as there is room', async () => {
  let isFull = true;
  const { outbox, kept } = moody((_step, name) => isFull && (name === 'add' || name === 'putBack'));
  const { store } = await desktopOf(anna, await firm(), { cabinet: { replica: memoryReplica(), outbox }, connect: () => Promise.reject(lost()) });
  await store.commit(flag(caseOf(anna, 'i1')));
  expect(store.snapshot).toMatchObject({ isLasting: false, waiting: [{ change: { act: 'flag' } }] });
  isFull = false;
  await store.commit({ act: 'hear', activity: heard(anna, 'h1') });
  expect(store.snapshot.isLasting).toBe(true);
  expect((await kept.all()).map(({ change }) => change.act)).toEqual(['flag', 'hear']);
});

test('a draft that finds no room is there while the page is open', async () => {
  const { outbox } = moody((_step, name) => name === 'writeDraft');
  const draft = { clientName: '', words: 'typed', stakeholder: '', isPromised: false, promisedWords: '', promisedOn: '', size: '', competence: '', competenceKey: undefined, notNear: [], isNotClient: false } as const;
  await outbox.writeDraft('mail', draft);
  expect(await outbox.readDraft('mail')).toEqual(draft);
});

describe('what the browser may drop', () => {
  async function opened(isSure: boolean, answer: boolean, cabinet = lastingCabinet()) {
    const asked: string[] = [];
    const desktop = await desktopOf(anna, await firm(), { cabinet, connect: () => Promise.reject(lost()) });
    desktop.page.isPersisted = async () => (asked.push('isPersisted'), isSure);
    desktop.page.persist = async () => (asked.push('persist'), answer);
    return { ...desktop, asked };
  }

  test('is asked for once on this machine, at the first commit and not before', async () => {
    const cabinet = lastingCabinet();
    const first = await opened(false, true, cabinet);
    await first.store.refresh('silent');
    expect(first.asked).toEqual([]);
    await first.store.commit(flag(caseOf(anna, 'i1')));
    await until(() => first.asked.length === 2);
    await first.store.commit({ act: 'hear', activity: heard(anna, 'h1') });
    const again = await opened(false, true, { ...cabinet, outbox: { ...memoryOutbox(), isLasting: true } });
    await again.store.commit({ act: 'hear', activity: heard(anna, 'h2') });
    await until(() => again.store.snapshot.mayBeDropped);
    expect([first.asked, again.asked]).toEqual([['isPersisted', 'persist'], ['isPersisted']]);
    expect(first.store.snapshot.mayBeDropped).toBe(false);
  });

  test('is said where it says no', async () => {
    const { store } = await opened(false, false);
    await store.commit(flag(caseOf(anna, 'i1')));
    await until(() => store.snapshot.mayBeDropped);
    expect(store.snapshot.mayBeDropped).toBe(true);
  });
});
