import { randomUUID } from 'node:crypto';
import type { Database } from '../database';
import { bytesOf, restIdOf } from './exchangeId';

/** A list of somebody's To Do. */
export interface TaskList {
  readonly id: string;
  readonly displayName: string;
  readonly wellknownListName: 'none' | 'defaultList' | 'flaggedEmails';
}

/** A task as it is kept: Graph's own properties, and the day that the To Do app shows as due, which Graph does not tell. */
export interface StoredTask {
  readonly id: string;
  readonly listId: string;
  readonly version: number;
  readonly dueOn: string | undefined;
  readonly task: Readonly<Record<string, unknown>>;
}

interface TaskRow {
  readonly id: string;
  readonly list_id: string;
  readonly version: number;
  readonly due_on: string | null;
  readonly task: string;
}

const idOf = (bytes: Buffer): string => restIdOf(`AAMkAG${bytes.toString('base64')}AAA=`);

/** The lists of a person: the two that everybody has, and those made since. */
export function taskListsOf(database: Database, upn: string): readonly TaskList[] {
  const born = (wellknownListName: 'defaultList' | 'flaggedEmails', displayName: string): TaskList => ({ id: idOf(bytesOf(36, 'task list', upn.toLowerCase(), wellknownListName)), displayName, wellknownListName });
  const made = database.all<{ id: string; display_name: string }>('SELECT id, display_name FROM todo_lists WHERE upn = ? ORDER BY rowid', upn.toLowerCase());
  return [born('defaultList', 'Tasks'), born('flaggedEmails', 'Flagged Emails'), ...made.map(({ id, display_name }): TaskList => ({ id, displayName: display_name, wellknownListName: 'none' }))];
}

/** Makes a list; To Do takes the same name twice. */
export function addTaskList(database: Database, upn: string, displayName: string): TaskList {
  const id = idOf(bytesOf(36, 'task list', upn.toLowerCase(), randomUUID()));
  database.run('INSERT INTO todo_lists (upn, id, display_name) VALUES (?, ?, ?)', upn.toLowerCase(), id, displayName);
  return { id, displayName, wellknownListName: 'none' };
}

/** All tasks of a person, the newest first. */
export function tasksOf(database: Database, upn: string): readonly StoredTask[] {
  return database.all<TaskRow>('SELECT id, list_id, version, due_on, task FROM todo_tasks WHERE upn = ? ORDER BY rowid DESC', upn.toLowerCase()).map(fromRow);
}

function fromRow({ id, list_id, version, due_on, task }: TaskRow): StoredTask {
  return { id, listId: list_id, version, dueOn: due_on ?? undefined, task: JSON.parse(task) as StoredTask['task'] };
}

/** Lays a new task into a list. */
export function addTask(database: Database, upn: string, { listId, dueOn, task }: Pick<StoredTask, 'listId' | 'dueOn' | 'task'>): StoredTask {
  const id = idOf(bytesOf(108, 'task', upn.toLowerCase(), randomUUID()));
  database.run('INSERT INTO todo_tasks (upn, list_id, id, version, due_on, task) VALUES (?, ?, ?, 1, ?, ?)', upn.toLowerCase(), listId, id, dueOn ?? null, JSON.stringify(task));
  return { id, listId, version: 1, dueOn, task };
}

/** Writes a task anew. */
export function replaceTask(database: Database, upn: string, { id, listId, version, dueOn, task }: StoredTask): StoredTask {
  database.run('UPDATE todo_tasks SET version = ?, due_on = ?, task = ? WHERE upn = ? AND id = ?', version + 1, dueOn ?? null, JSON.stringify(task), upn.toLowerCase(), id);
  return { id, listId, version: version + 1, dueOn, task };
}

export function removeTask(database: Database, upn: string, { id }: Pick<StoredTask, 'id'>): void {
  database.run('DELETE FROM todo_tasks WHERE upn = ? AND id = ?', upn.toLowerCase(), id);
}
