import { memoryOutbox } from '../../src/store/memoryOutbox';
import type { Change, Draft } from '../../src/store/storeTypes';
import { flag } from './acts';
import { anna, caseOf } from './people';

const at = '2026-11-24T10:00:00.000Z';
const client = (key: string): Change => ({ act: 'enter', list: 'Accounts', key, intent: key, seen: undefined, meant: { Title: key } });

test('what is put back with a number of its own stands before what is added later, as in IndexedDB', async () => {
  const outbox = memoryOutbox();
  const [one] = await outbox.add([flag(caseOf(anna, 'i1'))], '2026-11-24T10:00:00.000Z');
  await outbox.drop([1]);
  await outbox.putBack([{ ...one!, seq: 1_000_001 }]);
  const there = await outbox.add([flag(caseOf(anna, 'i2'))], '2026-11-24T10:01:00.000Z');
  expect(there.map(({ change }) => (change.act === 'flag' ? change.opportunity.intent : ''))).toEqual(['i1', 'i2']);
});

test('what goes in last stands last, unless it is to be first: then what waits for the same comes behind it', async () => {
  const outbox = memoryOutbox();
  await outbox.add([client('a'), client('b')], at);
  expect((await outbox.add([{ ...client('a'), intent: 'second' } as Change], at)).map(({ seq, change }) => [seq, 'intent' in change && change.intent])).toEqual([[1, 'a'], [2, 'b'], [3, 'second']]);
  expect((await outbox.add([{ ...client('a'), intent: 'first' } as Change], at, 'first')).map(({ seq, change }) => [seq, 'intent' in change && change.intent])).toEqual([[2, 'b'], [4, 'first'], [5, 'a'], [6, 'second']]);
});

test('a change that is begun counts a try, and says that it is being sent; what is gone is neither begun nor made to wait', async () => {
  const outbox = memoryOutbox();
  await outbox.add([client('a')], at);
  expect(await outbox.begin(1)).toMatchObject({ seq: 1, tries: 1, why: 'sending' });
  expect(await outbox.begin(7)).toBeUndefined();
  await outbox.wait([7], 'offline');
  expect(await outbox.all()).toHaveLength(1);
});

test('what comes after something of a higher number was put back has a higher one', async () => {
  const outbox = memoryOutbox();
  const [one] = await outbox.add([client('a')], at);
  await outbox.putBack([{ ...one!, seq: 5 }]);
  await outbox.putBack([{ ...one!, seq: 3 }]);
  expect((await outbox.add([client('b')], at)).map(({ seq }) => seq)).toEqual([1, 3, 5, 6]);
});

test('a draft is there until it is forgotten', async () => {
  const outbox = memoryOutbox();
  const draft = { words: 'typed' } as Draft;
  await outbox.writeDraft('mail', draft);
  expect(await outbox.readDraft('mail')).toEqual(draft);
  await outbox.writeDraft('mail', undefined);
  expect(await outbox.readDraft('mail')).toBeUndefined();
  expect(outbox.isLasting).toBe(false);
});
