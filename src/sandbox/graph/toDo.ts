import { randomUUID } from 'node:crypto';
import { graphUrl, named, objectIn, type Answer, type Call, type World } from './call';
import { oneTask as canOne, taskLists as canLists, tasks as canTasks } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { evaluatedOrder, matches } from './evaluate';
import { isRestId } from './exchangeId';
import { pageOf, placeOf } from './paging';
import type { Query } from './query';
import { malformed, malformedId, missing, Refusal } from './refusal';
import { addTask, addTaskList, removeTask, replaceTask, taskListsOf, tasksOf, type StoredTask, type TaskList } from './toDoStore';
import { instantOf, wallAt, zoneNamed } from './zones';

/** Lists that come where no $top was asked for; then there is no link to the others either (microsoft-graph-docs#14347). */
const listsWithoutTop = 16;
const texts = ['title', 'importance', 'status'];
const changeable: readonly string[] = [...texts, 'isReminderOn', 'categories', 'body'];
const statuses: readonly unknown[] = ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'];

/** GET /me/todo/lists. */
export const allTaskLists: Answer = (call, world) => {
  const place = placeOf(call, world, canLists);
  refuseBeyond(canLists, place.query);
  const all = taskListsOf(world.database, call.person.upn).filter((one) => !place.query.filter || matches(place.query.filter, listJson(one)));
  const { rows, link } = place.query.top === undefined ? { rows: all.slice(0, listsWithoutTop), link: {} } : pageOf(call, world, place, all);
  return { status: 200, body: { '@odata.context': contextOf(call, world, 'lists'), ...link, value: rows.map((one) => chosen(canLists, listJson(one), place.query)) } };
};

/** POST /me/todo/lists. */
export const makeTaskList: Answer = (call, world) => {
  const displayName = objectIn(call.body)?.['displayName'];
  if (typeof displayName !== 'string' || displayName === '') throw malformed('exchange', 'displayName is required.');
  return { status: 201, body: { '@odata.context': `${contextOf(call, world, 'lists')}/$entity`, ...listJson(addTaskList(world.database, call.person.upn, displayName)) } };
};

function listJson({ id, displayName, wellknownListName }: TaskList): Readonly<Record<string, unknown>> {
  return { '@odata.etag': `W/"${id.slice(-12)}"`, displayName, isOwner: true, isShared: false, wellknownListName, id };
}

function contextOf(call: Call, world: World, name: string): string {
  return graphUrl(world, `/$metadata#users('${call.person.oid}')/todo/${name}`);
}

/** GET tasks of a list. Linked resources come only when they are expanded (seen in public code; the page's example shows them without). */
export const allTasks: Answer = (call, world) => {
  const place = placeOf(call, world, canTasks);
  const { query } = place;
  refuseBeyond(canTasks, query);
  const { id } = listIn(call, world);
  const found = tasksOf(world.database, call.person.upn).filter(({ listId }) => listId === id).map((one) => taskJson(one, query));
  const filtered = found.filter((row) => !query.filter || matches(query.filter, row));
  const sorted = query.orderby ? filtered.sort((a, b) => evaluatedOrder(query.orderby ?? [], a, b)) : filtered;
  const { rows, link } = pageOf(call, world, place, sorted);
  return { status: 200, body: { '@odata.context': tasksContext(call, world), ...link, value: rows.map((row) => chosen(canTasks, row, query)) } };
};

/** POST a task, with what it is linked to. */
export const makeTask: Answer = (call, world) => {
  const { id: listId } = listIn(call, world);
  const at = world.now().toISOString();
  const body = bodyOf(call);
  const born = { importance: 'normal', isReminderOn: false, status: 'notStarted', title: '', createdDateTime: at, lastModifiedDateTime: at, hasAttachments: false, categories: [], body: { content: '', contentType: 'text' } };
  const made = addTask(world.database, call.person.upn, { listId, dueOn: dueIn(body).dueOn, task: { ...born, ...changesIn(body), ...dueIn(body).task, linkedResources: linksIn(body) } });
  return { status: 201, body: entity(call, world, { ...taskJson(made, call.query), linkedResources: made.task['linkedResources'] }) };
};

/** GET one task. */
export const oneTask: Answer = (call, world) => {
  refuseBeyond(canOne, call.query);
  return { status: 200, body: entity(call, world, chosen(canOne, taskJson(taskIn(call, world), call.query), call.query)) };
};

/** PATCH a task; a day of completion is midnight UTC (microsoft-graph-docs#8192). */
export const changeTask: Answer = (call, world) => {
  const there = taskIn(call, world);
  const body = bodyOf(call);
  const now = world.now().toISOString();
  const due = 'dueDateTime' in body ? dueIn(body) : { dueOn: there.dueOn, task: {} };
  const { completedDateTime, ...open } = { ...there.task, ...changesIn(body), ...due.task } as Record<string, unknown>;
  const doneAt = completedDateTime ?? { dateTime: `${now.slice(0, 10)}T00:00:00.0000000`, timeZone: 'UTC' };
  const task = { ...open, ...(open['status'] === 'completed' && { completedDateTime: doneAt }), lastModifiedDateTime: now };
  return { status: 200, body: entity(call, world, taskJson(replaceTask(world.database, call.person.upn, { ...there, dueOn: due.dueOn, task }), call.query)) };
};

/** DELETE a task. */
export const deleteTask: Answer = (call, world) => {
  removeTask(world.database, call.person.upn, taskIn(call, world));
  return { status: 204 };
};

function entity(call: Call, world: World, row: Readonly<Record<string, unknown>>): unknown {
  return { '@odata.context': `${tasksContext(call, world)}/$entity`, ...row };
}

function tasksContext(call: Call, world: World): string {
  return contextOf(call, world, `lists('${encodeURIComponent(named(call, 'todoTaskList-id'))}')/tasks`);
}

function listIn(call: Call, world: World): TaskList {
  const id = named(call, 'todoTaskList-id');
  if (!isRestId(id)) throw malformedId();
  const list = taskListsOf(world.database, call.person.upn).find((one) => one.id === id);
  if (!list) throw missing('exchange', id);
  return list;
}

function taskIn(call: Call, world: World): StoredTask {
  const { id: listId } = listIn(call, world);
  const id = named(call, 'todoTask-id');
  if (!isRestId(id)) throw malformedId();
  const task = tasksOf(world.database, call.person.upn).find((one) => one.id === id && one.listId === listId);
  if (!task) throw missing('exchange', id);
  return task;
}

/** What was expanded stands in it, also when it is empty. */
function taskJson({ id, version, task }: StoredTask, query: Query): Record<string, unknown> {
  const { linkedResources, ...own } = task;
  const has = (name: string) => query.expand?.some(({ path }) => path === name) ?? false;
  return { '@odata.etag': `W/"${id.slice(-20, -4)}${version}"`, ...own, id, ...(has('linkedResources') && { linkedResources }), ...(has('checklistItems') && { checklistItems: [] }) };
}

function bodyOf({ body }: Call): Readonly<Record<string, unknown>> {
  const found = objectIn(body);
  if (!found) throw malformed('exchange', 'Empty Payload. JSON content expected.');
  return found;
}

function changesIn(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const name of texts) if (name in body && typeof body[name] !== 'string') throw malformed('exchange', `The property '${name}' is no text.`);
  if ('status' in body && !statuses.includes(body['status'])) throw malformed('exchange', `Requested value '${String(body['status'])}' was not found.`);
  return Object.fromEntries(Object.entries(body).filter(([name]) => changeable.includes(name)));
}

/**
 * A due date goes in with a zone and comes out in UTC, and the app shows the day of the zone that it went in with (RogerSelwyn/MS365-ToDo#29). Texts of
 * the refusals: microsoft-graph-toolkit#152, microsoft-graph-docs#4758.
 */
function dueIn({ dueDateTime }: Readonly<Record<string, unknown>>): { readonly dueOn: string | undefined; readonly task: Readonly<Record<string, unknown>> } {
  const stated = objectIn(dueDateTime);
  if (!stated) return { dueOn: undefined, task: { dueDateTime: undefined } };
  const wall = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d{1,7})?)?$/.exec(String(stated['dateTime']));
  if (!wall || Number.isNaN(Date.parse(`${wall[1]}T00:00:00Z`))) throw new Refusal(400, 'InvalidDateTime', `The value '${String(stated['dateTime'])}' of parameter 'DateTime' is invalid.`);
  const name = String(stated['timeZone'] ?? 'UTC');
  const zone = zoneNamed(name);
  if (!zone) throw new Refusal(400, 'TimeZoneNotSupportedException', `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`);
  const utc = wallAt(instantOf(`${wall[1]}T${wall[2] ?? '00:00:00'}`, zone.iana), 'UTC');
  return { dueOn: wall[1], task: { dueDateTime: { dateTime: `${utc}.0000000`, timeZone: 'UTC' } } };
}

function linksIn({ linkedResources }: Readonly<Record<string, unknown>>): readonly unknown[] {
  const known = ['webUrl', 'applicationName', 'displayName', 'externalId'];
  const stated = Array.isArray(linkedResources) ? linkedResources.map((one) => objectIn(one) ?? {}) : [];
  return stated.map((one) => ({ id: randomUUID(), ...Object.fromEntries(Object.entries(one).filter(([name]) => known.includes(name))) }));
}
