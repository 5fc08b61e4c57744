import { calendarView, columns, events, items, itemsDelta, lists, mailFolders, messages, taskLists, tasks, users, versions } from '../../../src/sandbox/graph/capabilities';
import type { Capability } from '../../../src/sandbox/graph/capability';
import type { Operator } from '../../../src/sandbox/graph/filter';
import { GraphServer, refusalIn, rowsIn, textIn } from './graphServer';

let graph: GraphServer;
let list: string;
let taskList: string;

beforeAll(async () => {
  graph = await GraphServer.start();
  list = await graph.list('Cases', [{ name: 'Stage', text: {}, indexed: true }]);
  await graph.item(list, { Title: 'one', Stage: 'won' });
  taskList = `/me/todo/lists/${String(rowsIn(await graph.get('/me/todo/lists', all))[0]?.['id'])}`;
  await graph.call('POST', `${taskList}/tasks`, { ...all, body: { title: 'one' } });
});

afterAll(() => graph.stop());

const operators: readonly Operator[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge', 'in', 'startswith', 'endswith', 'contains'];
const all = { headers: { consistencylevel: 'eventual', prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }, as: 'anna' };
const instant = '2026-11-25T10:00:00Z';
const literals = { text: "'1'", date: instant, boolean: 'true', number: '1' } as const;

/** A value of the property's type; an item's dates stand in quotes. */
function literalFor(can: Capability, property: string): string {
  return can.type === 'listItem' && property.endsWith('DateTime') ? `'${instant}'` : literals[can.filterable[property]?.type ?? 'text'];
}

function clause(path: string, operator: Operator, literal: string): string {
  if (operator === 'in') return `${path} in (${literal})`;
  return ['startswith', 'endswith', 'contains'].includes(operator) ? `${operator}(${path},${literal})` : `${path} ${operator} ${literal}`;
}

/** What a collection must be able to do, after the official pages, by property; and how it refuses the rest. */
interface Ability {
  readonly name: string;
  readonly can: Capability;
  readonly path: () => string;
  readonly filters: Readonly<Record<string, readonly Operator[]>>;
  readonly sorts: readonly string[];
  readonly expands: readonly string[];
  readonly refusals: { readonly filter: string; readonly sort: string; readonly expand: string };
}

const compared: readonly Operator[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];
const sharePoint = { filter: 'invalidRequest', sort: 'invalidRequest', expand: 'invalidRequest' };
const named: readonly Operator[] = ['eq', 'ne', 'in', 'startswith', 'endswith'];
const worded: readonly Operator[] = ['eq', 'ne', 'startswith', 'endswith', 'contains'];

/** What is the same of meetings in `/events` and in a view. */
const meetings = {
  sorts: ['start/dateTime', 'end/dateTime', 'subject', 'createdDateTime', 'lastModifiedDateTime'], expands: ['attachments', 'extensions', 'singleValueExtendedProperties', 'multiValueExtendedProperties'],
  filters: {
    'start/dateTime': compared, 'end/dateTime': compared, createdDateTime: compared, lastModifiedDateTime: compared, subject: worded, 'organizer/emailAddress/address': worded, iCalUId: ['eq'], type: ['eq', 'ne'],
    sensitivity: ['eq', 'ne'], showAs: ['eq', 'ne'], importance: ['eq', 'ne'], isAllDay: ['eq', 'ne'], isCancelled: ['eq', 'ne'], hasAttachments: ['eq', 'ne'],
  },
  refusals: { filter: 'ErrorInvalidUrlQueryFilter', sort: 'BadRequest', expand: 'BadRequest' },
} as const;

const abilities: readonly Ability[] = [
  { name: 'events', can: events, path: () => '/me/events', ...meetings },
  { name: 'calendarView', can: calendarView, path: () => '/me/calendarView?startDateTime=2026-11-01&endDateTime=2026-12-01', ...meetings },
  {
    name: 'users', can: users, path: () => '/users', sorts: ['displayName', 'userPrincipalName'], expands: ['manager', 'extensions'],
    filters: { displayName: named, givenName: named, surname: named, mail: named, userPrincipalName: named, jobTitle: named, id: ['eq', 'in'], city: ['eq', 'ne', 'startswith'], accountEnabled: ['eq', 'ne'] },
    refusals: { filter: 'Request_UnsupportedQuery', sort: 'Request_UnsupportedQuery', expand: 'Request_BadRequest' },
  },
  { name: 'lists', can: lists, path: () => `${graph.site}/lists`, sorts: [], expands: [], filters: { displayName: ['eq'], name: ['eq'] }, refusals: sharePoint },
  { name: 'columns', can: columns, path: () => `${list}/columns`, sorts: [], expands: [], filters: { name: ['eq'], displayName: ['eq'] }, refusals: sharePoint },
  { name: 'items', can: items, path: () => `${list}/items`, sorts: ['id', 'createdDateTime', 'lastModifiedDateTime'], expands: ['fields'], filters: { id: compared, createdDateTime: compared, lastModifiedDateTime: compared }, refusals: sharePoint },
  { name: 'delta', can: itemsDelta, path: () => `${list}/items/delta`, sorts: [], expands: ['fields'], filters: {}, refusals: sharePoint },
  { name: 'versions', can: versions, path: () => `${list}/items/1/versions`, sorts: [], expands: ['fields'], filters: {}, refusals: sharePoint },
  {
    name: 'messages', can: messages, path: () => '/me/messages', expands: ['extensions', 'Extensions', 'singleValueExtendedProperties', 'microsoft.graph.eventMessage/event'],
    sorts: ['receivedDateTime', 'sentDateTime', 'createdDateTime', 'lastModifiedDateTime', 'subject', 'from/emailAddress/address', 'from/emailAddress/name', 'importance'],
    filters: {
      receivedDateTime: compared, sentDateTime: compared, createdDateTime: compared, lastModifiedDateTime: compared,
      subject: worded, 'from/emailAddress/address': worded, 'from/emailAddress/name': worded, 'sender/emailAddress/address': worded,
      importance: ['eq', 'ne'], conversationId: ['eq', 'ne'], internetMessageId: ['eq', 'ne'], parentFolderId: ['eq', 'ne'], isRead: ['eq', 'ne'], isDraft: ['eq', 'ne'], hasAttachments: ['eq', 'ne'],
    },
    refusals: { filter: 'ErrorInvalidUrlQueryFilter', sort: 'InefficientFilter', expand: 'BadRequest' },
  },
  {
    name: 'mailFolders', can: mailFolders, path: () => '/me/mailFolders', sorts: ['displayName'], expands: [],
    filters: { displayName: ['eq', 'ne', 'startswith', 'contains'], isHidden: ['eq', 'ne'] },
    refusals: { filter: 'ErrorInvalidUrlQueryFilter', sort: 'BadRequest', expand: 'BadRequest' },
  },
  { name: 'taskLists', can: taskLists, path: () => '/me/todo/lists', sorts: [], expands: [], filters: { displayName: ['eq', 'startswith', 'contains'] }, refusals: meetings.refusals },
  {
    name: 'tasks', can: tasks, path: () => `${taskList}/tasks`, expands: ['linkedResources', 'checklistItems'], sorts: ['title', 'createdDateTime', 'lastModifiedDateTime', 'dueDateTime/dateTime', 'importance'],
    filters: { title: worded, status: ['eq', 'ne'], importance: ['eq', 'ne'], createdDateTime: compared, lastModifiedDateTime: compared, 'dueDateTime/dateTime': compared }, refusals: meetings.refusals,
  },
];

const ask = async (path: string, option: string, value: string) => refusalIn(await graph.get(`${path}${path.includes('?') ? '&' : '?'}${option}=${encodeURIComponent(value)}`, all));

test.each(abilities)('$name: filters what the page allows, with its operators, and refuses the others', async ({ can, path, filters, refusals }) => {
  const [told, expected] = [{} as Record<string, unknown>, {} as Record<string, unknown>];
  for (const property of new Set([...can.properties, ...Object.keys(filters), 'nothing'])) {
    for (const operator of operators) {
      const isAllowed = filters[property]?.includes(operator) === true;
      const { status, code } = await ask(path(), '$filter', clause(property, operator, literalFor(can, property)));
      told[`${property} ${operator}`] = [status, code];
      expected[`${property} ${operator}`] = isAllowed ? [200, undefined] : [400, can === itemsDelta ? 'invalidRequest' : refusals.filter];
    }
  }
  expect(told).toEqual(expected);
}, 60_000);

test.each(abilities)('$name: sorts and expands what the page allows, and refuses the others', async ({ can, path, sorts, expands, refusals }) => {
  const told: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const property of new Set([...can.properties, ...sorts, 'nothing'])) {
    const { status, code } = await ask(path(), '$orderby', property);
    told[`sort ${property}`] = [status, code];
    expected[`sort ${property}`] = sorts.includes(property) ? [200, undefined] : [400, refusals.sort];
  }
  for (const property of new Set([...can.properties, ...expands, 'nothing'])) {
    const { status, code } = await ask(path(), '$expand', property);
    told[`expand ${property}`] = [status, code];
    expected[`expand ${property}`] = expands.includes(property) ? [200, undefined] : [400, can === itemsDelta ? 'invalidRequest' : refusals.expand];
  }
  expect(told).toEqual(expected);
}, 60_000);

test.each(abilities)('$name: gives what is selected, and refuses what is no property', async ({ can, path }) => {
  const [first] = can.properties;
  const { body } = await graph.get(`${path()}${path().includes('?') ? '&' : '?'}$select=${first}`, all);
  const names = Object.keys(rowsIn({ body })[0] ?? {}).filter((name) => !name.includes('@'));
  expect(names).toEqual([first]);
  expect(await ask(path(), '$select', 'nothing')).toMatchObject({ status: 400, message: `Could not find a property named 'nothing' on type 'microsoft.graph.${can.type}'.` });
});

test.each([
  ['users', () => '/users', '$skip=1'], ['lists', () => `${graph.site}/lists`, '$search="x"'], ['columns', () => `${list}/columns`, '$count=true'], ['items', () => `${list}/items`, '$search="x"'],
  ['items', () => `${list}/items`, '$count=true'], ['delta', () => `${list}/items/delta`, '$filter=id eq 1'], ['delta', () => `${list}/items/delta`, '$orderby=id'], ['one item', () => `${list}/items/1`, '$filter=id eq 1'],
  ['one list', () => list, '$orderby=name'], ['me', () => '/me', '$filter=id eq 1'], ['one message', () => '/me/messages/x', '$top=1'], ['one event', () => '/me/events/x', '$top=1'], ['events', () => '/me/events', '$search="x"'], ['one folder', () => '/me/mailFolders/inbox', '$top=1'], ['a photo', () => '/me/photo/$value', '$top=1'], ['one task', () => `${taskList}/tasks/x`, '$top=1'],
])('%s: an option that it does not have is refused (%#)', async (_name, path, option) => {
  expect(refusalIn(await graph.get(`${path()}?${option}`, all))).toMatchObject({ status: 400, message: expect.stringMatching(/not supported/) });
});

test.each([["startswith(displayName,'a')", 200], ["displayName ne 'a'", 400], ["endswith(mail,'.example')", 400], ["not startswith(displayName,'a')", 400]])('users: %s without ConsistencyLevel is answered with %i', async (filter, status) => {
  expect((await graph.get(`/users?$filter=${encodeURIComponent(filter)}`)).status).toBe(status);
  expect((await graph.get(`/users?$count=true&$filter=${encodeURIComponent(filter)}`, { headers: { consistencylevel: 'eventual' } })).status).toBe(200);
});

test('users: $count and $search without ConsistencyLevel are refused', async () => {
  expect(refusalIn(await graph.get('/users?$count=true'))).toMatchObject({ status: 400, code: 'Request_BadRequest', message: '$count is not currently supported.' });
  expect(refusalIn(await graph.get('/users?$search="displayName:a"'))).toMatchObject({ status: 400, message: expect.stringContaining('ConsistencyLevel: eventual') });
});

test('items: columns with an index are filtered with eq ne lt gt le ge and startswith, and with nothing else', async () => {
  const told = await Promise.all(operators.map(async (operator) => [operator, (await ask(`${list}/items`, '$filter', clause('fields/Stage', operator, "'won'"))).status]));
  expect(told.filter(([, status]) => status === 200).map(([operator]) => operator)).toEqual(['eq', 'ne', 'lt', 'gt', 'le', 'ge', 'startswith']);
});

const pages: readonly (readonly [string, number, number, 'cut' | 'refused'])[] = [['items', 200, 5000, 'cut'], ['messages', 10, 1000, 'refused'], ['users', 100, 999, 'refused'], ['events', 10, 1000, 'refused']];

test.each(pages)('%s: a page has %i rows, at most %i, and more is %s', async (name, normal, most, above) => {
  const can = { items, messages, users, events }[name]!;
  expect(can.page).toEqual({ normal, most, above: above === 'cut' ? 'cut' : 'refuse' });
  const path = { items: `${list}/items`, messages: '/me/messages', users: '/users', events: '/me/events' }[name]!;
  expect((await graph.get(`${path}?$top=${most}`, all)).status).toBe(200);
  expect((await graph.get(`${path}?$top=${most + 1}`, all)).status).toBe(above === 'cut' ? 200 : 400);
});

test('items: 5,001 rows come in two pages of the largest size, silently cut', async () => {
  const big = await graph.list('Many');
  graph.fill(big, 5001, () => ({ Title: 'x' }));
  const first = await graph.get(`${big}/items?$top=99999&$select=id`);
  expect(rowsIn(first)).toHaveLength(5000);
  const second = await graph.get(textIn(first, '@odata.nextLink'));
  expect(rowsIn(second).map(({ id }) => id)).toEqual(['5001']);
  expect(second.body).not.toHaveProperty(['@odata.nextLink']);
});

test('a next link carries the options of the first page, belongs to its own path, and dies when it is rebuilt', async () => {
  const few = await graph.list('Few', [{ name: 'Stage', text: {}, indexed: true }]);
  for (const Stage of ['a', 'b', 'c']) await graph.item(few, { Title: Stage, Stage });
  const first = await graph.get(`${few}/items?$select=id&$expand=fields($select=Stage)&$filter=fields/Stage ne 'b'&$top=1`);
  const link = textIn(first, '@odata.nextLink');
  const [row, ...others] = rowsIn(await graph.get(link));
  expect(others).toEqual([]);
  expect(row).toMatchObject({ id: '3', fields: { Stage: 'c' } });
  expect(row).not.toHaveProperty('webUrl');
  expect(refusalIn(await graph.get(link.replace(few, list)))).toMatchObject({ status: 400, code: 'invalidRequest' });
  expect(refusalIn(await graph.get(`${link.slice(0, -3)}abc`))).toMatchObject({ status: 400, code: 'invalidRequest' });
});
