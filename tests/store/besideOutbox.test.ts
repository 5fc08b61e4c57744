import { after, besideOutbox } from '../../src/store/besideOutbox';
import { memoryOutbox } from '../../src/store/memoryOutbox';
import type { Outbox, Sealed } from '../../src/store/outboxTypes';
import type { Change, Draft } from '../../src/store/storeTypes';
import { full } from './moodyOutbox';

const at = '2026-11-24T10:00:00.000Z';
const client = (key: string, intent = key): Change => ({ act: 'enter', list: 'Accounts', key, intent, seen: undefined, meant: { Title: intent } });
const keysOf = (all: readonly Sealed[]) => all.map(({ change }) => (change.act === 'enter' ? change.key : change.act));
const draft = (words: string) => ({ words }) as Draft;

/** What a browser keeps, which refuses the methods of these names; `calls`: what was asked of it, to put back and to take out. */
function browser(...kept: readonly string[]) {
  const refused = new Set<keyof Outbox>();
  const calls: (readonly unknown[])[] = [];
  const inner = memoryOutbox();
  const lasting = new Proxy({ ...inner, isLasting: true }, {
    get: (target, name, self) => {
      const method: unknown = Reflect.get(target, name, self);
      if (typeof method !== 'function') return method;
      return async (...values: unknown[]) => {
        if (refused.has(name as keyof Outbox)) throw full();
        if (name === 'putBack' || name === 'drop') calls.push([name, ...(values[0] as readonly unknown[]).map((one) => (typeof one === 'number' ? one : (one as Sealed).seq))]);
        return Reflect.apply(method, target, values) as unknown;
      };
    },
  });
  return { refused, calls, inner, lasting, filled: inner.add(kept.map((key) => client(key)), at) };
}

async function opened(...kept: readonly string[]) {
  const there = browser(...kept);
  return { ...there, beside: besideOutbox(there.lasting, await there.filled) };
}

test('what does not go in is there all the same, ends with the page, and goes in with the next step that does', async () => {
  const { refused, calls, inner, beside } = await opened('a');
  refused.add('putBack');
  expect(keysOf(await beside.add([client('b')], at))).toEqual(['a', 'b']);
  expect([keysOf(await beside.all()), beside.isLasting, keysOf(await inner.all())]).toEqual([['a', 'b'], false, ['a']]);
  refused.clear();
  await beside.add([client('c')], at);
  expect([keysOf(await inner.all()), beside.isLasting]).toEqual([['a', 'b', 'c'], true]);
  calls.length = 0;
  await beside.wait([1], 'offline');
  expect(calls).toEqual([['putBack', 1], ['drop']]);
});

test('another window, whose browser keeps what is new, gives numbers that come before, and never the same', async () => {
  const { refused, inner, beside } = await opened('a');
  refused.add('putBack');
  await beside.add([client('mine')], at);
  await inner.add([client('other')], at);
  await beside.add([client('mine too')], at);
  const there = await beside.all();
  expect(keysOf(there)).toEqual(['a', 'other', 'mine', 'mine too']);
  const [, , mine = 0, second] = there.map(({ seq }) => seq);
  expect([mine > 1_000_000, second]).toEqual([true, mine + 1]);
});

test('two windows that are refused at the same time never give one number to two changes', async () => {
  const { refused, inner, lasting, beside } = await opened('a');
  const other = besideOutbox(lasting, await inner.all());
  refused.add('putBack');
  await beside.add([client('mine')], at);
  await other.add([client('theirs'), client('theirs too')], at);
  refused.clear();
  await beside.wait([], 'offline');
  await other.wait([], 'offline');
  expect(keysOf(await inner.all()).sort()).toEqual(['a', 'mine', 'theirs', 'theirs too']);
});

test('steps that are asked for at the same time are done one after the other', async () => {
  const { refused, inner, beside } = await opened();
  refused.add('putBack');
  await Promise.all([beside.add([client('a')], at), beside.putBack(undefined as never).catch(() => undefined), beside.add([client('b')], at)]);
  expect(keysOf(await beside.all())).toEqual(['a', 'b']);
  refused.clear();
  await beside.wait([], 'offline');
  expect(keysOf(await inner.all())).toEqual(['a', 'b']);
});

const steps: readonly (readonly [string, (outbox: Outbox, first: Sealed) => Promise<unknown>, unknown])[] = [
  ['begin', (outbox) => outbox.begin(1), expect.objectContaining({ tries: 1, why: 'sending' })],
  ['wait', (outbox) => outbox.wait([1], 'offline', { sentOver: 'e1' }), undefined],
  ['drop', (outbox) => outbox.drop([1]), undefined],
  ['putBack', (outbox, first) => outbox.putBack([{ ...first, seq: 9 }]), undefined],
  ['renew', (outbox) => outbox.renew(1, client('a', 'said otherwise')), true],
  ['done', (outbox, first) => outbox.done(first, { caseKey: 'landed', part: 'a' }), undefined],
];

test.each(steps)('%s has the same answer and the same end, whether the browser takes it or not, and then with the next step', async (_name, step, answer) => {
  const as = memoryOutbox();
  const [one] = await as.add([client('a'), client('a', 'once more')], at);
  await step(as, one!);
  const there = browser();
  const known = await there.inner.add([client('a'), client('a', 'once more')], at);
  const beside = besideOutbox(there.lasting, known);
  there.refused.add('putBack').add('drop');
  const answered = await step(beside, known[0]!);
  expect(answered).toEqual(answer);
  expect(await beside.all()).toEqual(await as.all());
  there.refused.clear();
  await beside.wait([], 'offline');
  expect(await there.inner.all()).toEqual(await as.all());
});

test('only what a step has changed is put back, and only what it took out is dropped', async () => {
  const { calls, beside } = await opened('a', 'b', 'c');
  await beside.wait([2], 'offline');
  await beside.drop([3]);
  expect(calls).toEqual([['putBack', 2], ['drop'], ['putBack'], ['drop', 3]]);
});

test('what is kept as it was said lasts, though why it waits cannot be written; another change, and what is new, does not', async () => {
  const { refused, beside } = await opened('a', 'b');
  refused.add('putBack').add('drop');
  await beside.wait([1], 'offline');
  await beside.drop([2]);
  expect(beside.isLasting).toBe(true);
  await beside.renew(1, client('a', 'said otherwise'));
  expect(beside.isLasting).toBe(false);
});

test('what is kept under another number is not what lasts', async () => {
  const { refused, beside } = await opened('a');
  refused.add('putBack');
  await beside.add([client('a')], at);
  expect(beside.isLasting).toBe(false);
});

test('while the browser does not read, what was last known is there', async () => {
  const { refused, beside } = await opened('a');
  refused.add('all');
  expect(keysOf(await beside.all())).toEqual(['a']);
  refused.add('putBack');
  expect(keysOf(await beside.add([client('b')], at))).toEqual(['a', 'b']);
});

test('a draft that finds no room is there, until the browser keeps one; then what another window has written is', async () => {
  const { refused, inner, beside } = await opened();
  await inner.writeDraft('mail', draft('before'));
  expect(await beside.readDraft('mail')).toEqual(draft('before'));
  refused.add('writeDraft');
  await beside.writeDraft('mail', draft('typed'));
  expect(await beside.readDraft('mail')).toEqual(draft('typed'));
  await beside.writeDraft('mail', undefined);
  expect(await beside.readDraft('mail')).toBeUndefined();
  refused.clear();
  await beside.writeDraft('mail', draft('kept'));
  await inner.writeDraft('mail', draft('by another'));
  expect(await beside.readDraft('mail')).toEqual(draft('by another'));
  refused.add('readDraft');
  expect(await beside.readDraft('mail')).toBeUndefined();
});

test('closing it closes what the browser keeps', async () => {
  const { lasting } = browser();
  let closed = 0;
  besideOutbox({ ...lasting, close: () => void (closed += 1) }, []).close();
  expect(closed).toBe(1);
});

test('what has been done since it was read is done to what was read', async () => {
  const known = await memoryOutbox().add([client('a'), client('b')], at);
  const end = await after(known, [(outbox) => outbox.drop([1]), (outbox) => outbox.wait([2], 'offline')]);
  expect(end).toEqual([{ ...known[1], why: 'offline' }]);
});
