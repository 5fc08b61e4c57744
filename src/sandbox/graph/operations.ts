import { itemsDelta } from './delta';
import { allColumns, changeColumn, makeColumn, oneColumn } from './columns';
import { allEvents, calendarView, oneEvent } from './calendar';
import type { Answer } from './call';
import { allItems, changeFields, changeItem, deleteItem, itemFields, makeItem, oneItem } from './items';
import { allFolders, oneFolder } from './mailFolders';
import { allLists, makeList, oneList } from './lists';
import { allMessages, folderMessages, oneMessage } from './messages';
import { myPhoto, onePhoto } from './photos';
import type { Family } from './refusal';
import { oneSite, siteByPath } from './site';
import { allTaskLists, allTasks, changeTask, deleteTask, makeTask, makeTaskList, oneTask } from './toDo';
import { allUsers, me, oneUser } from './users';
import { allVersions, oneVersion } from './versions';

/** One operation: its path as the official OpenAPI writes it, who may call it, and what answers. */
export interface Operation {
  readonly method: string;
  readonly template: string;
  readonly family: Family;
  /** Any one of these scopes is enough, least first (devx-content permissions.json, 2026-08-07; photos: profilephoto-get). */
  readonly scopes: readonly string[];
  readonly answer: Answer;
}

const self = ['User.Read', 'User.ReadBasic.All', 'User.Read.All'];
const everybody = ['User.ReadBasic.All', 'User.Read.All'];
/** The least for a photo, but only an administrator may approve it; the page lists User.Read too, and whether that opens others' photos it does not say: here it does not. */
const photos = 'ProfilePhoto.Read.All';
const mail = ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'];
/** Whether ReadBasic needs an administrator: permissions.json says yes, the permissions reference no. */
const calendars = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];
const tasks = ['Tasks.Read', 'Tasks.ReadWrite'];
const writingTasks = ['Tasks.ReadWrite'];
const reading = ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All', 'Sites.Selected'];
const writing = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All', 'Sites.Selected'];
const building = ['Sites.Manage.All', 'Sites.FullControl.All'];
const list = '/sites/{site-id}/lists/{list-id}';
const taskList = '/me/todo/lists/{todoTaskList-id}';

const line = (method: string, template: string, family: Family, scopes: readonly string[], answer: Answer): Operation => ({ method, template, family, scopes, answer });

/** All that this Graph can do; the first that fits answers. */
export const operations: readonly Operation[] = [
  line('GET', '/me', 'entra', self, me),
  line('GET', '/me/photo/$value', 'entra', [photos, ...self], myPhoto),
  line('GET', '/users', 'entra', everybody, allUsers),
  line('GET', '/users/{user-id}', 'entra', everybody, oneUser),
  line('GET', '/users/{user-id}/photo/$value', 'entra', [photos, ...everybody], onePhoto),
  line('GET', '/me/messages', 'exchange', mail, allMessages),
  line('GET', '/me/messages/{message-id}', 'exchange', mail, oneMessage),
  line('GET', '/me/mailFolders', 'exchange', mail, allFolders),
  line('GET', '/me/mailFolders/{mailFolder-id}', 'exchange', mail, oneFolder),
  line('GET', '/me/mailFolders/{mailFolder-id}/messages', 'exchange', mail, folderMessages),
  line('GET', '/me/calendarView', 'exchange', calendars, calendarView),
  line('GET', '/me/events', 'exchange', calendars, allEvents),
  line('GET', '/me/events/{event-id}', 'exchange', calendars, oneEvent),
  line('GET', '/me/todo/lists', 'exchange', tasks, allTaskLists),
  line('POST', '/me/todo/lists', 'exchange', writingTasks, makeTaskList),
  line('GET', `${taskList}/tasks`, 'exchange', tasks, allTasks),
  line('POST', `${taskList}/tasks`, 'exchange', writingTasks, makeTask),
  line('GET', `${taskList}/tasks/{todoTask-id}`, 'exchange', tasks, oneTask),
  line('PATCH', `${taskList}/tasks/{todoTask-id}`, 'exchange', writingTasks, changeTask),
  line('DELETE', `${taskList}/tasks/{todoTask-id}`, 'exchange', writingTasks, deleteTask),
  line('GET', '/sites/{hostname}:/{server-relative-path}', 'sharePoint', reading, siteByPath),
  line('GET', '/sites/{site-id}', 'sharePoint', reading, oneSite),
  line('GET', '/sites/{site-id}/lists', 'sharePoint', reading, allLists),
  line('POST', '/sites/{site-id}/lists', 'sharePoint', building, makeList),
  line('GET', list, 'sharePoint', reading, oneList),
  line('GET', `${list}/columns`, 'sharePoint', reading, allColumns),
  line('POST', `${list}/columns`, 'sharePoint', building, makeColumn),
  line('GET', `${list}/columns/{columnDefinition-id}`, 'sharePoint', reading, oneColumn),
  line('PATCH', `${list}/columns/{columnDefinition-id}`, 'sharePoint', building, changeColumn),
  line('GET', `${list}/items/delta`, 'sharePoint', reading, itemsDelta),
  line('GET', `${list}/items`, 'sharePoint', reading, allItems),
  line('POST', `${list}/items`, 'sharePoint', writing, makeItem),
  line('GET', `${list}/items/{listItem-id}`, 'sharePoint', reading, oneItem),
  line('PATCH', `${list}/items/{listItem-id}`, 'sharePoint', writing, changeItem),
  line('DELETE', `${list}/items/{listItem-id}`, 'sharePoint', writing, deleteItem),
  line('GET', `${list}/items/{listItem-id}/fields`, 'sharePoint', reading, itemFields),
  line('PATCH', `${list}/items/{listItem-id}/fields`, 'sharePoint', writing, changeFields),
  line('GET', `${list}/items/{listItem-id}/versions`, 'sharePoint', reading, allVersions),
  line('GET', `${list}/items/{listItem-id}/versions/{listItemVersion-id}`, 'sharePoint', reading, oneVersion),
];

function patternOf(template: string): { readonly pattern: RegExp; readonly names: readonly string[] } {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? '');
  const source = template.replace(/[.$()]/g, '\\$&').replace(/\{([^}]+)\}/g, (_whole, name: string) => (name === 'server-relative-path' ? '(.+?)' : name === 'hostname' ? '([^/:]+)' : '([^/]+)'));
  return { pattern: new RegExp(`^${source}$`, 'i'), names };
}

const patterns = operations.map((operation) => ({ operation, ...patternOf(operation.template) }));

/** The operation of a path without version and query, with the named parts decoded; undefined where there is none. */
export function operationOf(method: string, path: string): { readonly operation: Operation; readonly named: Readonly<Record<string, string>> } | undefined {
  for (const { operation, pattern, names } of patterns) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (found) return { operation, named: Object.fromEntries(names.map((name, place) => [name, decodeURIComponent(found[place + 1] ?? '')])) };
  }
  return undefined;
}

/** True when some operation has this path, whatever the method. */
export function isPathKnown(path: string): boolean {
  return patterns.some(({ pattern }) => pattern.test(path));
}
