import { GraphError } from '../../src/graph/graphError';
import { openToDo, type Task, type ToDo } from '../../src/graph/toDo';
import { toDoScopes } from '../../src/graph/scopes';
import type { Transport } from '../../src/graph/transport';
import { HostError } from '../../src/host/hostError';
import type { GraphFaultSwitch } from '../../src/sandbox/faults';
import type { Change, Store, WaitReason } from '../../src/store/storeTypes';
import { objectOf } from '../../src/graph/json';
import { LocalGraph } from '../graph/localGraph';
import { firm, flag, takeBack } from '../store/acts';
import type { Around, MemorySite } from '../store/memorySite';
import { desktopOf, lastingCabinet, noToDo } from '../store/office';
import { anna, bo, caseOf } from '../store/people';

/* The real rules and the real transport over the sandbox's Graph; only the site is one in memory, for it is not what this is about. */

let graph: LocalGraph;
let transport: Transport;
let made = 0;

beforeAll(async () => {
  graph = await LocalGraph.start();
  transport = await graph.transport('consultant', toDoScopes);
}, 60_000);

beforeEach(async () => {
  await graph.faults({ graph: [] });
  made += 1;
});

afterAll(() => graph.stop());

const product = 'Forsigtigt Salg';
const toDo = (zone = 'Europe/Copenhagen'): ToDo => openToDo(transport, { product, linkTo: (caseKey) => `https://teams.example/${caseKey}`, zone: () => zone });
const remind = (part: string, caseKey = 'mail-1'): Change => ({ act: 'remind', caseKey, part, title: `Call ${part}`, on: '2026-12-03' });
const unremind = (part: string, caseKey = 'mail-1'): Change => ({ act: 'unremind', caseKey, part, title: `Call ${part}` });
const links = (task: Readonly<Record<string, unknown>>) => (task['linkedResources'] as unknown[]).map(objectOf);
const tasksOf = async (part: string) => (await graph.tasks('consultant')).filter(({ task }) => links(task).some(({ externalId }) => externalId === part));
const act = () => `act-${made}`;

async function desk(site: MemorySite, open: () => Promise<ToDo> = async () => toDo(), { person = anna, around = {} as Around } = {}) {
  const cabinet = lastingCabinet();
  const signedIn = { person, tenantId: 't' };
  const { store } = await desktopOf(person, site, { cabinet, connect: async () => ({ lists: site.door(around), signedIn, meeting: async () => undefined, toDo: open }) });
  return { store, waiting: async () => (await cabinet.outbox.all()).map(({ change }) => change.act) };
}

const stateOf = (store: Store, part: string) => store.snapshot.toDo.get(part);
const toLists = '^(GET|POST) /me/todo';
const making = '^POST /me/todo/.*/tasks$';
const graphFault = (kind: GraphFaultSwitch['kind'], times: number, match = making) => graph.faults({ graph: [{ kind, times, match }] });

test('a promise becomes one task, due on the day that was meant, with our key and the way to the case', async () => {
  const { store } = await desk(await firm());
  await store.commit(flag(caseOf(anna, act())), remind(act()));
  await store.refresh('silent');
  expect(stateOf(store, act())).toBe('there');
  expect(await tasksOf(act())).toMatchObject([{ dueOn: '2026-12-03', task: { title: `Call ${act()}`, status: 'notStarted', linkedResources: [{ externalId: act(), applicationName: product, webUrl: 'https://teams.example/mail-1' }] } }]);
});

test.each(['Europe/Copenhagen', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('in %s the day is the person’s own', async (zone) => {
  await toDo(zone).put({ key: act(), title: 'Call', on: '2026-12-03', caseKey: 'mail-1' }, false);
  expect(await tasksOf(act())).toMatchObject([{ dueOn: '2026-12-03' }]);
});

test('a zone that Graph does not know costs the zone, not the task', async () => {
  await toDo('Mars/Olympus').put({ key: act(), title: 'Call', on: '2026-12-03', caseKey: 'mail-1' }, false);
  expect(await tasksOf(act())).toMatchObject([{ dueOn: '2026-12-03' }]);
});

/** What goes wrong, and what is told of the promise meanwhile. */
const table: readonly (readonly [string, GraphFaultSwitch['kind'], number, string, WaitReason | 'there'])[] = [
  ['429 with Retry-After, once', 'throttled', 1, making, 'there'],
  ['429, always', 'throttledWithoutRetryAfter', -1, making, 'throttled'],
  ['429 on looking, always', 'throttledWithoutRetryAfter', -1, toLists, 'throttled'],
  ['503 with Retry-After, once', 'unavailable', 1, making, 'there'],
  ['503, always', 'unavailableWithoutRetryAfter', -1, making, 'throttled'],
  ['504 after the task was made', 'timeoutAfterCommit', 1, making, 'offline'],
  ['504 after the task was made, each time', 'timeoutAfterCommit', -1, making, 'offline'],
  ['an answer that is lost after the task was made', 'lostAnswer', -1, making, 'offline'],
  ['an answer that is lost while it is looked for', 'lostAnswer', -1, '^GET /me/todo/lists/', 'offline'],
  ['an expired token, once', 'expiredToken', 1, making, 'there'],
  ['an expired token, always', 'expiredToken', -1, toLists, 'signedOut'],
  ['403', 'forbidden', -1, toLists, 'forbidden'],
  ['the page of a network that wants a sign-in', 'htmlAnswer', -1, toLists, 'offline'],
];

test.each(table)('%s: in the end exactly one task, and the flag behind it is not held up', async (_name, kind, times, match, why) => {
  const site = await firm();
  const { store } = await desk(site);
  const told = new Set<unknown>();
  store.subscribe(() => told.add(stateOf(store, act())));
  await graphFault(kind, times, match);
  await store.commit(flag(caseOf(anna, act())), remind(act()), flag(caseOf(anna, `${act()}-behind`, { key: 'mail-2', mail: undefined })));
  await store.refresh('silent');
  expect(store.snapshot.waiting).toEqual([]);
  expect(site.rows('Opportunities')).toHaveLength(2);
  expect([...told]).toEqual(['new', 'sending', why, ...(why === 'there' || stateOf(store, act()) !== 'there' ? [] : ['there'])]);
  await graph.faults({ graph: [] });
  await store.refresh('silent');
  expect(stateOf(store, act())).toBe('there');
  expect(await tasksOf(act())).toHaveLength(1);
}, 60_000);

test('a mailbox without To Do says so, and does not look like a site without lists', async () => {
  await graph.faults({ graph: [{ kind: 'recorded', times: -1, match: toLists, status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI', message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.' } } }] });
  const { store } = await desk(await firm());
  await store.commit(flag(caseOf(anna, act())), remind(act()));
  await store.refresh('silent');
  expect([stateOf(store, act()), store.snapshot.trouble]).toEqual(['forbidden', undefined]);
});

test('two machines that look at the same instant, and both find nothing, leave one task', async () => {
  const site = await firm();
  const machines = [await desk(site), await desk(site)];
  await graphFault('hold', -1);
  for (const [place, { store }] of machines.entries()) await store.commit(flag(caseOf(anna, `${act()}-${place}`, { words: 'the same words' })), remind(`${act()}-${place}`));
  const rounds = machines.map(({ store }) => store.refresh('silent'));
  const asked = async () => (await graph.requests()).filter(({ method, path }) => method === 'GET' && /\/tasks\?/.test(path)).length;
  const before = await asked();
  while ((await asked()) < before + 2) await new Promise((done) => setTimeout(done, 20));
  await graph.faults({ graph: [] });
  await Promise.all(rounds);
  const first = String(site.rows('Opportunities')[0]?.['Intent']);
  expect(await tasksOf(first)).toHaveLength(1);
  expect((await graph.tasks('consultant')).filter(({ task }) => links(task).some(({ externalId }) => String(externalId).startsWith(`${act()}-`)))).toHaveLength(1);
  for (const { store } of machines) expect(stateOf(store, first)).toBe('there');
}, 60_000);

test('a task that the person has moved to another list after its answer was lost is found there', async () => {
  let isBack = true;
  const { store } = await desk(await firm(), async () => {
    if (!isBack) throw new HostError('offline', 'No network.');
    isBack = false;
    return toDo();
  });
  await graphFault('timeoutAfterCommit', 1);
  await store.commit(flag(caseOf(anna, act())), remind(act()));
  await store.refresh('silent');
  expect(stateOf(store, act())).toBe('offline');
  const [task] = await tasksOf(act());
  const [list] = await transport.send([{ method: 'POST', path: '/me/todo/lists', body: { displayName: 'Mine' } }], toDoScopes);
  const other = objectOf((list as { body: unknown }).body)['id'] as string;
  const moved = links(task!.task).map(({ externalId, applicationName, displayName, webUrl }) => ({ externalId, applicationName, displayName, webUrl }));
  await transport.send([{ method: 'POST', path: `/me/todo/lists/${other}/tasks`, body: { title: `Call ${act()}`, linkedResources: moved } }, { method: 'DELETE', path: `/me/todo/lists/${task!.listId}/tasks/${task!.id}` }], toDoScopes);
  isBack = true;
  await store.refresh('silent');
  expect(stateOf(store, act())).toBe('there');
  expect(await tasksOf(act())).toMatchObject([{ listId: other }]);
});

test('our words on a colleague’s case lead to that case', async () => {
  const site = await firm();
  const his = await desk(site, noToDo, { person: bo });
  await his.store.commit(flag(caseOf(bo, 'bo', { key: 'mail-1-strict' })));
  await his.store.refresh('silent');
  const { store } = await desk(site);
  await store.commit(flag(caseOf(anna, act(), { key: 'mail-1-strict' })), remind(act(), 'mail-1-strict'));
  await store.refresh('silent');
  expect(site.rows('Activities')).toMatchObject([{ Intent: act() }]);
  expect(links((await tasksOf(act()))[0]!.task)).toMatchObject([{ webUrl: 'https://teams.example/mail-1' }]);
});

describe('taken back', () => {
  const taken: readonly (readonly [string, (task: Pick<Task, 'key'> & { path: string }) => Promise<unknown>, readonly object[]])[] = [
    ['as we made it, it is removed', async () => undefined, []],
    ['renamed by the person, it is ticked off', async ({ path }) => transport.send([{ method: 'PATCH', path, body: { title: 'Call Jens about both' } }], toDoScopes), [{ task: { status: 'completed' } }]],
    ['with a note of the person’s, it is ticked off', async ({ path }) => transport.send([{ method: 'PATCH', path, body: { body: { content: 'Ask for Mia too', contentType: 'text' } } }], toDoScopes), [{ task: { status: 'completed', body: { content: 'Ask for Mia too' } } }]],
    ['ticked off already, it stays', async ({ path }) => transport.send([{ method: 'PATCH', path, body: { status: 'completed' } }], toDoScopes), [{ version: 2, task: { status: 'completed' } }]],
    ['removed by the person, nothing is left to do', async ({ path }) => transport.send([{ method: 'DELETE', path }], toDoScopes), []],
  ];
  test.each(taken)('%s', async (_name, meanwhile, left) => {
    const { store } = await desk(await firm());
    await store.commit(flag(caseOf(anna, act())), remind(act()));
    await store.refresh('silent');
    const [task] = await tasksOf(act());
    await meanwhile({ key: act(), path: `/me/todo/lists/${task!.listId}/tasks/${task!.id}` });
    await store.commit(takeBack(act()), unremind(act()));
    await store.refresh('silent');
    expect(await tasksOf(act())).toMatchObject(left);
    expect([store.snapshot.waiting, stateOf(store, act())]).toEqual([[], undefined]);
  });

  test.each([['504 after it was done', 'timeoutAfterCommit'], ['429', 'throttledWithoutRetryAfter'], ['403', 'forbidden']] as const)('%s: it is gone in the end', async (_name, kind) => {
    const { store } = await desk(await firm());
    await store.commit(flag(caseOf(anna, act())), remind(act()));
    await store.refresh('silent');
    await graphFault(kind, 4, '^DELETE /me/todo');
    await store.commit(takeBack(act()), unremind(act()));
    await store.refresh('silent');
    await graph.faults({ graph: [] });
    await store.refresh('silent');
    expect(await tasksOf(act())).toEqual([]);
  });

  test('before it was ever tried, it leaves no trace and To Do is not asked', async () => {
    let isOnline = false;
    const { store } = await desk(await firm(), async () => (isOnline ? toDo() : noToDo()));
    await store.commit(flag(caseOf(anna, act())), remind(act()));
    await store.refresh('silent');
    expect(stateOf(store, act())).toBe('signedOut');
    await store.commit(takeBack(act()), unremind(act()));
    isOnline = true;
    const before = (await graph.requests()).filter(({ path }) => path.startsWith('/me/todo')).length;
    await store.refresh('silent');
    expect((await graph.requests()).filter(({ path }) => path.startsWith('/me/todo'))).toHaveLength(before);
    expect(stateOf(store, act())).toBe(undefined);
  });

  test('while it is under way: what was made is removed again', async () => {
    const { store } = await desk(await firm());
    await graphFault('hold', -1);
    await store.commit(flag(caseOf(anna, act())), remind(act()));
    const round = store.refresh('silent');
    while (stateOf(store, act()) !== 'sending') await new Promise((done) => setTimeout(done, 20));
    await store.commit(takeBack(act()), unremind(act()));
    await graph.faults({ graph: [] });
    await round;
    await store.refresh('silent');
    expect(await tasksOf(act())).toEqual([]);
    expect(stateOf(store, act())).toBe(undefined);
  });
});

test('without a yes the flag goes, the promise waits, and taking something else out of To Do is no work', async () => {
  const site = await firm();
  const { store, waiting } = await desk(site, noToDo);
  await store.commit(flag(caseOf(anna, act())), remind(act()), unremind('another'));
  await store.refresh('silent');
  expect(site.rows('Opportunities')).toHaveLength(1);
  expect([...store.snapshot.toDo]).toEqual([[act(), 'signedOut']]);
  expect(store.snapshot.waiting).toEqual([]);
  expect(await waiting()).toEqual(['remind']);
});

test('nothing is put into To Do before the words that promised it are delivered', async () => {
  const around = { before: async (name: string) => { if (name === 'create') throw new GraphError('forbidden', 403, 'accessDenied', ''); } };
  const { store, waiting } = await desk(await firm(), undefined, { around });
  await store.commit(flag(caseOf(anna, act())), remind(act()));
  await store.refresh('silent');
  expect(await waiting()).toEqual(['flag', 'remind']);
  expect(await tasksOf(act())).toEqual([]);
});
