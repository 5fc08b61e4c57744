import { HastyClock } from './hastyClock';
import { SlowClock } from './slowClock';
import { batch, did, failed, read, StandIn } from './standIn';

const scopes = ['Sites.ReadWrite.All'];

let graph: StandIn;

beforeAll(async () => {
  graph = await StandIn.start();
});

beforeEach(() => graph.forget());
afterAll(() => graph.stop());
afterEach(() => void jest.useRealTimers());

test.each<[string | undefined, number[]]>([
  ['2.128', [2128]],
  ['0', []],
  ['3', [3000]],
  ['Tue, 24 Nov 2026 08:00:05 GMT', [5000]],
  ['nonsense', [1000]],
  [undefined, [1000]],
])('after Retry-After %s the next try comes %j milliseconds later', async (header, waits) => {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'] });
  const clock = new HastyClock();
  graph.answers(([part]) => batch([failed(part!, { status: 429, ...(header !== undefined && { headers: { 'Retry-After': header } }) })]));
  expect(await graph.transport({ clock }).send([read('/x')], scopes)).toEqual([did(read('/x'))]);
  expect(clock.waits.map(Math.round)).toEqual(waits);
});

test('without a word of Graph the pauses grow, each by a throw of the dice', async () => {
  const [none, all] = [new HastyClock(), new HastyClock()];
  graph.answer = ({ parts }) => batch(parts.map((part) => failed(part, { status: 503 })));
  await graph.transport({ clock: none, dice: () => 0 }).send([read('/x')], scopes);
  await graph.transport({ clock: all, dice: () => 1 }).send([read('/x')], scopes);
  expect([none.waits, all.waits]).toEqual([[1000, 2000], [2000, 4000]]);
});

test('while Graph has said "not before", nothing of anybody leaves; then all that waits leaves together', async () => {
  const clock = new SlowClock();
  const transport = graph.transport({ clock });
  graph.answers(([part]) => batch([failed(part!, { status: 429, headers: { 'Retry-After': '5' } })]));
  const first = transport.send([read('/first')], scopes);
  await clock.isWaitedFor(1);
  const second = transport.send([read('/second'), read('/third')], ['Other']);
  await clock.isWaitedFor(3);
  clock.pass(4999);
  await clock.isWaitedFor(3);
  expect(graph.urls()).toEqual([['/first']]);
  clock.pass(1);
  expect([...(await first), ...(await second)]).toEqual(['/first', '/second', '/third'].map((path) => did(read(path))));
  expect(graph.urls().slice(1).sort()).toEqual([['/first'], ['/second', '/third']]);
});

test('a longer wait than a person sits through is told at once, and until it is over nothing leaves', async () => {
  const clock = new SlowClock();
  const transport = graph.transport({ clock });
  graph.answers(([part]) => batch([failed(part!, { status: 429, headers: { 'Retry-After': '60' } })]));
  expect(await transport.send([read('/first')], scopes)).toEqual([expect.objectContaining({ kind: 'throttled', code: 'waiting', retryAfterSeconds: 60 })]);
  clock.pass(30_000);
  expect(await transport.send([read('/second')], scopes)).toEqual([expect.objectContaining({ kind: 'throttled', code: 'waiting', retryAfterSeconds: 30 })]);
  expect(graph.urls()).toEqual([['/first']]);
  clock.pass(30_000);
  expect(await transport.send([read('/third')], scopes)).toEqual([did(read('/third'))]);
});
