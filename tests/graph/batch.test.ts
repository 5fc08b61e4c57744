import fc from 'fast-check';
import { inBatches } from '../../src/graph/batch';
import { batch, did, failed, read, reads, StandIn, well, type Part } from './standIn';

const scopes = ['Sites.ReadWrite.All'];

let graph: StandIn;

beforeAll(async () => {
  graph = await StandIn.start();
});

beforeEach(() => graph.forget());
afterAll(() => graph.stop());

describe('batches', () => {
  test('the calls of one moment leave together, twenty at most, and each has its own answer', async () => {
    const transport = graph.transport();
    const calls = reads(45);
    const halves = await Promise.all([transport.send(calls.slice(0, 3), scopes), transport.send(calls.slice(3), scopes)]);
    expect(halves.flat()).toEqual(calls.map(did));
    expect([...graph.sizes()].sort((a, b) => b - a)).toEqual([20, 20, 5]);
  });

  test('whatever is waiting, no batch has more than twenty parts or four to one mailbox, nothing is lost or doubled, and order is kept', () => {
    const paths = fc.constantFrom('/sites/a', '/me/messages/1', '/me/MailFolders/inbox', '/me/todo/lists', '/users/b/events?$top=1', '/users/B/calendarView', '/users/c', '/me');
    fc.assert(fc.property(fc.array(paths, { maxLength: 120 }), (all) => {
      const waiting = all.map((path, place) => ({ call: read(path), place }));
      const batches = inBatches(waiting);
      expect(batches.flat().map(({ place }) => place).sort((a, b) => a - b)).toEqual(waiting.map(({ place }) => place));
      for (const parts of batches) {
        expect(parts.length).toBeLessThanOrEqual(20);
        for (const mailbox of [/^\/me\/(m|todo)/i, /^\/users\/b\//i]) expect(parts.filter(({ call }) => mailbox.test(call.path)).length).toBeLessThanOrEqual(4);
        expect(parts.map(({ place }) => place)).toEqual(parts.map(({ place }) => place).sort((a, b) => a - b));
      }
      if (!all.some((path) => /^\/(me|users\/b)\//i.test(path))) expect(batches).toHaveLength(Math.ceil(all.length / 20));
    }));
  });

  test('calls that need other scopes travel apart, each batch with its own token, in one POST to $batch', async () => {
    const transport = graph.transport({ token: async (asked) => `token for ${asked.join()}` });
    await Promise.all([transport.send([read('/a')], ['One']), transport.send([read('/b')], ['Two']), transport.send([read('/c')], ['One'])]);
    /* They travel side by side, so either may arrive first. */
    const arrived = graph.asked.map(({ target, headers, parts }) => [target, headers.authorization, parts.map(({ url }) => url)]);
    expect(arrived.sort(([, one], [, other]) => String(one).localeCompare(String(other)))).toEqual([
      ['POST /v1.0/$batch', 'Bearer token for One', ['/a', '/c']],
      ['POST /v1.0/$batch', 'Bearer token for Two', ['/b']],
    ]);
  });

  test('a part has the body and headers of its call, and a content type when it has a body', async () => {
    await graph.transport().send([{ method: 'PATCH', path: '/x', headers: { 'If-Match': '"1"' }, body: { A: 1 } }, read('/y')], scopes);
    expect(graph.asked[0]?.parts).toEqual([{ id: '0', method: 'PATCH', url: '/x', headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' }, body: { A: 1 } }, { id: '1', method: 'GET', url: '/y' }]);
  });

  test('answers in any order reach their own calls', async () => {
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(Array.from({ length: 20 }, (_, place) => place), { minLength: 20 }), async (order) => {
      graph.answers((parts) => batch(order.map((place) => well(parts[place]!))));
      expect(await graph.transport().send(reads(20), scopes)).toEqual(reads(20).map(did));
    }), { numRuns: 20 });
  });

  test('a part that Graph leaves out is a fault of its own, and the others are answered', async () => {
    graph.answers((parts) => batch(parts.filter(({ id }) => id !== '1').map(well)));
    const [first, left, last] = await graph.transport().send(reads(3), scopes);
    expect([first, last]).toEqual([did(read('/sites/0')), did(read('/sites/2'))]);
    expect(left).toMatchObject({ kind: 'broken', code: 'unexpectedAnswer' });
    expect(graph.sizes()).toEqual([3]);
  });

  test('a page in the place of a part is no answer: a read is sent once more, and of a write nobody knows whether it was done', async () => {
    const page = ({ id }: Part) => ({ id, status: 200, headers: { 'Content-Type': 'text/html' }, body: 'PGh0bWw+' });
    graph.answers((parts) => batch(parts.map(page)));
    const [write, seen] = await graph.transport().send([{ method: 'PATCH', path: '/x', body: { A: 1 } }, read('/y')], scopes);
    expect([write, seen]).toEqual([expect.objectContaining({ kind: 'offline', code: 'noJson' }), did(read('/y'))]);
    expect(graph.urls()).toEqual([['/x', '/y'], ['/y']]);
  });

  test('header names of a part are in lower case, whatever Graph writes', async () => {
    graph.answers(([part]) => batch([{ id: part?.id, status: 200, headers: { ETag: '"7"', 'RETRY-after': 3 }, body: {} }]));
    expect(await graph.transport().send([read('/x')], scopes)).toEqual([{ status: 200, headers: { etag: '"7"', 'retry-after': '3' }, body: {} }]);
  });
});

describe('parts that fail', () => {
  const masks = [1, 2, 3, 4, 5, 6].flatMap((count) => Array.from({ length: 2 ** count }, (_, mask) => [count, mask] as const));
  const isIn = (mask: number, place: number) => ((mask >> place) & 1) === 1;
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  const place = ({ url }: Part) => Number(url.split('/').at(-1));

  test.each([
    ['throttled with a wait', { status: 429, headers: { 'Retry-After': '1' } }],
    ['throttled without one', { status: 429 }],
    ['unavailable', { status: 503 }],
    ['unanswered by a gateway', { status: 504, headers: { 'Content-Type': 'text/html' }, body: 'PGh0bWw+' }],
  ])('each read that was %s is sent once more, alone or together with others, and no other is: all masks of up to six parts', async (_what, reply) => {
    for (const [count, mask] of masks) {
      graph.forget();
      graph.answers((parts) => batch(parts.map((part) => (isIn(mask, place(part)) ? failed(part, reply) : well(part)))));
      expect(await graph.transport().send(reads(count), scopes)).toEqual(reads(count).map(did));
      const sentTwice = places(count).filter((one) => graph.urls().flat().filter((url) => url === `/sites/${one}`).length === 2);
      expect(sentTwice).toEqual(places(count).filter((one) => isIn(mask, one)));
      expect(graph.urls().flat()).toHaveLength(count + sentTwice.length);
    }
  });

  test('a part that fails each time is given up after three, and the others do not wait for it: all masks of up to six parts', async () => {
    for (const [count, mask] of masks) {
      graph.forget();
      graph.answer = ({ parts }) => batch(parts.map((part) => (isIn(mask, place(part)) ? failed(part, { status: 429 }) : well(part))));
      const found = await graph.transport().send(reads(count), scopes);
      expect(found).toEqual(places(count).map((one) => (isIn(mask, one) ? expect.objectContaining({ kind: 'throttled', status: 429 }) : did(read(`/sites/${one}`)))));
      for (const one of places(count)) expect(graph.urls().flat().filter((url) => url === `/sites/${one}`)).toHaveLength(isIn(mask, one) ? 3 : 1);
    }
  });

  test('of writes only those are sent again of which Graph has said that they were not done: all masks of up to six parts, answered in another order', async () => {
    const replies = [{ status: 429 }, { status: 504 }, { status: 503 }, { status: 412 }, { status: 500 }, undefined] as const;
    const kinds = ['done', 'offline', 'done', 'conflict', 'broken', 'broken'];
    for (const [count, mask] of masks) {
      graph.forget();
      graph.answers((parts) => batch(parts.flatMap((part) => {
        const reply = replies[place(part)];
        return isIn(mask, place(part)) ? (reply ? [failed(part, reply)] : []) : [well(part)];
      }).reverse()));
      const answers = await graph.transport().send(places(count).map((one) => ({ method: 'POST', path: `/sites/${one}`, body: {} })), scopes);
      expect(answers.map((one) => ('kind' in one ? one.kind : 'done'))).toEqual(places(count).map((one) => (isIn(mask, one) ? kinds[one] : 'done')));
      for (const one of places(count)) expect(graph.urls().flat().filter((url) => url === `/sites/${one}`)).toHaveLength(isIn(mask, one) && (one === 0 || one === 2) ? 2 : 1);
    }
  });

  test.each([[400, 'broken'], [403, 'forbidden'], [404, 'missing'], [409, 'conflict'], [410, 'missing'], [412, 'conflict'], [500, 'broken'], [507, 'broken']])('a %i is no reason to send again, and does not harm its neighbour', async (status, kind) => {
    graph.answers((parts) => batch([failed(parts[0]!, { status }), well(parts[1]!)]));
    expect(await graph.transport().send(reads(2), scopes)).toEqual([expect.objectContaining({ kind, status }), did(read('/sites/1'))]);
    expect(graph.sizes()).toEqual([2]);
  });
});
