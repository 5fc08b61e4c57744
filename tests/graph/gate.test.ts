import { HastyClock } from './hastyClock';
import { SlowClock } from './slowClock';
import type { GraphCall } from '../../src/graph/batch';
import { Gate } from '../../src/graph/gate';
import { ownGateMemory, sharedGateMemory } from '../../src/graph/gateMemory';
import { batch, did, failed, read, reads, StandIn, well } from './standIn';

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
  await clock.isWaitedFor(2);
  clock.pass(4999);
  await clock.isWaitedFor(2);
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

describe('several tabs of one browser', () => {
  const throttled = { status: 429, headers: { 'Retry-After': '60' } };

  test('what Graph has asked one of twenty is kept by all: nothing leaves before, and then each goes once', async () => {
    const [clock, gate] = [new SlowClock(), ownGateMemory()];
    const tabs = Array.from({ length: 20 }, () => graph.transport({ clock, gate }));
    graph.answers(([part]) => batch([failed(part!, throttled)]));
    await tabs[0]!.send([read('/first')], scopes);
    for (let step = 0; step < 50; step += 1) {
      for (const tab of tabs) expect(await tab.send([read('/again')], scopes)).toEqual([expect.objectContaining({ code: 'waiting' })]);
      clock.pass(780);
    }
    expect(graph.urls()).toEqual([['/first']]);
    clock.pass(60_000 - 50 * 780);
    for (const tab of tabs) expect(await tab.send([read('/after')], scopes)).toEqual([did(read('/after'))]);
    expect(graph.asked).toHaveLength(21);
  });

  test('a thousand refusals with every wait that Graph may ask for: nothing is asked before its time, and everything at most a tenth after it', async () => {
    const waits = Array.from({ length: 1000 }, (_, place) => 1 + ((place * 37) % 120));
    const [clock, gate] = [new HastyClock(), ownGateMemory()];
    const tabs = Array.from({ length: 20 }, (_, place) => graph.transport({ clock, gate, dice: () => place / 20 }));
    let mayAskAt = 0;
    const late: number[] = [];
    graph.answer = ({ parts }) => {
      const wait = waits.shift();
      late.push(clock.now() - mayAskAt);
      if (wait === undefined) return batch(parts.map(well));
      mayAskAt = clock.now() + wait * 1000;
      return batch(parts.map((part) => failed(part, { status: 429, headers: { 'Retry-After': String(wait) } })));
    };
    for (let turn = 0; waits.length > 0; turn += 1) {
      const [answer] = await tabs[turn % 20]!.send([read('/x')], scopes);
      if (answer instanceof Error && 'retryAfterSeconds' in answer && answer.message.includes('wait')) await clock.wait(Number(answer.retryAfterSeconds) * 1000);
    }
    expect(Math.min(...late.slice(1))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...late.slice(1))).toBeLessThanOrEqual(12_000);
  });
});

describe('a service in trouble', () => {
  const kinds = [['503', { status: 503 }], ['502 in HTML', { status: 502, body: '<html>Bad Gateway</html>' }], ['504 in HTML', { status: 504, body: '<html>Gateway Timeout</html>' }], ['500 with half a text', { status: 500, headers: { 'content-type': 'application/json' }, body: '{"err' }]] as const;

  test.each(kinds)('%s each time: eight requests at most in five minutes, though a tab asks every half minute', async (_what, reply) => {
    const clock = new HastyClock();
    const transport = graph.transport({ clock });
    graph.answer = () => reply;
    for (const start = clock.now(); clock.now() < start + 300_000; await clock.wait(30_000)) await transport.send(reads(7), scopes);
    expect(graph.asked.length).toBeGreaterThanOrEqual(5);
    expect(graph.asked.length).toBeLessThanOrEqual(8);
  });

  test('five answers in a row that do not come in time are a break, too; four are none, and an answer forgets them', async () => {
    jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'setImmediate', 'nextTick', 'queueMicrotask', 'setInterval'] });
    const gate = ownGateMemory();
    const transport = graph.transport({ clock: new SlowClock(), gate });
    const write: GraphCall = { method: 'POST', path: '/x', body: {} };
    const late = async (): Promise<unknown> => {
      graph.answers(() => 'silent');
      const arrival = graph.arrival();
      const sent = transport.send([write], scopes);
      await arrival;
      await jest.advanceTimersByTimeAsync(15_000);
      return (await sent)[0];
    };
    for (let turn = 0; turn < 4; turn += 1) expect(await late()).toMatchObject({ code: 'timeout' });
    graph.forget();
    expect(await transport.send([write], scopes)).toEqual([did(write)]);
    for (let turn = 0; turn < 5; turn += 1) expect(await late()).toMatchObject({ code: 'timeout' });
    graph.forget();
    expect(await transport.send([write], scopes)).toEqual([expect.objectContaining({ code: 'waiting', retryAfterSeconds: 60 })]);
    expect(graph.asked).toEqual([]);
  });

  test('after the break one request tries alone; when it is answered, all go on at once', async () => {
    const [clock, gate] = [new SlowClock(), ownGateMemory()];
    gate.write({ opensAt: 0, misses: 5 });
    const [one, other] = [graph.transport({ clock, gate }), graph.transport({ clock, gate })];
    const arrival = graph.arrival();
    const tried = one.send([read('/one')], scopes);
    await arrival;
    const held = other.send([read('/other')], ['Other']);
    await clock.isWaitedFor(1);
    expect(await tried).toEqual([did(read('/one'))]);
    expect(graph.urls()).toEqual([['/one']]);
    expect(await one.send([read('/next')], scopes)).toEqual([did(read('/next'))]);
    clock.pass(15_000);
    expect(await held).toEqual([did(read('/other'))]);
  });

  test.each([['a network that is gone', 'cut'], ['a page in Graph’s place', { status: 200, body: '<html>Please sign in</html>' }]] as const)('%s closes nothing: who comes back goes on at once', async (_what, outcome) => {
    const transport = graph.transport();
    graph.answer = () => outcome;
    for (let turn = 0; turn < 4; turn += 1) await transport.send(reads(2), scopes);
    graph.forget();
    expect(await transport.send([read('/x')], scopes)).toEqual([did(read('/x'))]);
  });

  test('what is written goes before what is read, however much waits', async () => {
    const clock = new SlowClock();
    const transport = graph.transport({ clock });
    graph.answers(([part]) => batch([failed(part!, { status: 429, headers: { 'Retry-After': '5' } })]));
    const waiting = [transport.send([read('/first')], scopes)];
    await clock.isWaitedFor(1);
    waiting.push(transport.send(reads(30), scopes), transport.send([{ method: 'PATCH', path: '/w', body: {} }, { method: 'POST', path: '/v', body: {} }], scopes));
    await clock.isWaitedFor(1);
    clock.pass(5000);
    await Promise.all(waiting);
    expect(graph.urls()[1]?.slice(0, 2)).toEqual(['/w', '/v']);
  });
});

describe('the state that tabs share', () => {
  const stored = new Map<string, string>();
  const storage = { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, value: string) => void stored.set(name, value) };

  beforeEach(() => {
    stored.clear();
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: storage });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  test('what one writes the other reads', () => {
    const [one, other] = [sharedGateMemory(), sharedGateMemory()];
    one.write({ opensAt: 5, misses: 2 });
    expect(other.read()).toEqual({ opensAt: 5, misses: 2 });
  });

  test.each([['nonsense', '{'], ['another shape', '{"opensAt":"soon"}'], ['null', 'null'], ['a wait that began before the clock was set back', JSON.stringify({ opensAt: Date.now() + 86_400_000, misses: 0 })]])('%s keeps nobody back', (_what, text) => {
    stored.set('graph:gate', text);
    expect(sharedGateMemory().read()).toEqual({ opensAt: 0, misses: 0 });
  });

  test('where storage is refused each page keeps back for itself', () => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new Error('SecurityError'); } });
    const memory = sharedGateMemory();
    memory.write({ opensAt: 7, misses: 1 });
    expect([memory.read(), sharedGateMemory().read()]).toEqual([{ opensAt: 7, misses: 1 }, { opensAt: 0, misses: 0 }]);
  });
});

test('an answer to another request does not open what Graph has asked to keep shut', async () => {
  const clock = new HastyClock();
  const gate = new Gate(clock, ownGateMemory());
  gate.missed();
  gate.shut(3);
  gate.answered();
  await gate.opened();
  expect(clock.waits).toEqual([3000]);
});
