import { memoryOutbox } from '../../src/store/memoryOutbox';
import type { Outbox, Sealed } from '../../src/store/outboxTypes';
import type { Change, Draft } from '../../src/store/storeTypes';
import { sturdyOutbox } from '../../src/store/sturdyOutbox';
import { full } from './moodyOutbox';

const at = '2026-11-24T10:00:00.000Z';
const client = (key: string): Change => ({ act: 'enter', list: 'Accounts', key, intent: key, seen: undefined, meant: { Title: key } });
const keysOf = (all: readonly Sealed[]) => all.map(({ change }) => (change.act === 'enter' ? change.key : change.act));
const landed = { caseKey: 'a', part: 'a' };
const draft = { words: 'typed' } as Draft;

/** What a browser keeps, which refuses the methods of these names with `fault`. */
function browser({ fault = full() }: { readonly fault?: Error } = {}) {
  const refused = new Set<keyof Outbox>();
  const inner = { ...memoryOutbox(), isLasting: true };
  const lasting = new Proxy(inner, {
    get: (target, name, self) => {
      const method: unknown = Reflect.get(target, name, self);
      if (typeof method !== 'function') return method;
      return async (...values: unknown[]) => {
        if (refused.has(name as keyof Outbox)) throw fault;
        return Reflect.apply(method, target, values) as unknown;
      };
    },
  });
  return { refused, inner, lasting, outbox: sturdyOutbox(lasting) };
}

const steps: readonly (readonly [keyof Outbox, (outbox: Outbox, first: Sealed) => Promise<unknown>])[] = [
  ['add', (outbox) => outbox.add([client('c')], at)],
  ['begin', (outbox) => outbox.begin(1)],
  ['wait', (outbox) => outbox.wait([1], 'offline', { sentOver: 'e1' })],
  ['drop', (outbox) => outbox.drop([1])],
  ['putBack', (outbox, first) => outbox.putBack([{ ...first, seq: 9 }])],
  ['renew', (outbox) => outbox.renew(1, client('a'))],
  ['done', (outbox, first) => outbox.done(first, landed)],
];

test.each(steps)('%s is the browser’s own step while that takes it', async (_name, step) => {
  const [as, { outbox, inner }] = [memoryOutbox(), browser()];
  const [one] = await as.add([client('a'), client('b')], at);
  await outbox.add([client('a'), client('b')], at);
  expect(await step(outbox, one!)).toEqual(await step(as, one!));
  expect([await outbox.all(), await inner.all(), outbox.isLasting]).toEqual([await as.all(), await as.all(), true]);
});

test.each(steps)('%s, done before the browser refuses the next, is not forgotten though it cannot be read again', async (_name, step) => {
  const [as, { outbox, refused }] = [memoryOutbox(), browser()];
  const [one] = await as.add([client('a'), client('b')], at);
  await outbox.add([client('a'), client('b')], at);
  await step(as, one!);
  await step(outbox, one!);
  for (const name of ['wait', 'all', 'putBack', 'drop'] as const) refused.add(name);
  await as.wait([2], 'offline');
  await outbox.wait([2], 'offline');
  expect(await outbox.all()).toEqual(await as.all());
});

test('what was done before the last reading is not done twice', async () => {
  const { outbox, refused } = browser();
  await outbox.add([client('a')], at);
  await outbox.begin(1);
  await outbox.all();
  for (const name of ['wait', 'all', 'putBack', 'drop'] as const) refused.add(name);
  await outbox.wait([1], 'offline');
  expect(await outbox.all()).toMatchObject([{ tries: 1, why: 'offline' }]);
});

test('two steps that are refused at the same time go on beside the same', async () => {
  const { outbox, refused } = browser();
  refused.add('add').add('putBack');
  await Promise.all([outbox.add([client('a')], at), outbox.add([client('b')], at)]);
  expect(keysOf(await outbox.all()).sort()).toEqual(['a', 'b']);
  expect(outbox.isLasting).toBe(false);
});

test('a fault that is not the browser’s is told, and changes nothing', async () => {
  const { outbox, refused } = browser({ fault: new TypeError('a fault of ours') });
  refused.add('add');
  await expect(outbox.add([client('a')], at)).rejects.toThrow('a fault of ours');
  refused.clear();
  await outbox.add([client('b')], at);
  expect([keysOf(await outbox.all()), outbox.isLasting]).toEqual([['b'], true]);
});

test('beside what the browser keeps, a fault is told', async () => {
  const { outbox, refused } = browser();
  refused.add('add').add('putBack');
  await outbox.add([client('a')], at);
  await expect(outbox.add(undefined as never, at)).rejects.toThrow(TypeError);
});

test('drafts are the browser’s; one that it does not keep is there while the page is', async () => {
  const { outbox, refused, inner } = browser();
  await outbox.writeDraft('mail', draft);
  expect([await inner.readDraft('mail'), await outbox.readDraft('mail')]).toEqual([draft, draft]);
  refused.add('writeDraft');
  await outbox.writeDraft('mail', { ...draft, words: 'typed more' });
  expect(await outbox.readDraft('mail')).toEqual({ ...draft, words: 'typed more' });
});

test('closing it closes what the browser keeps', () => {
  let closed = 0;
  sturdyOutbox({ ...memoryOutbox(), close: () => void (closed += 1) }).close();
  expect(closed).toBe(1);
});
