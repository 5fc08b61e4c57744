import type { Key } from '../domain/key';
import type { Day } from '../domain/time';
import { strange } from './faultOf';
import { GraphError } from './graphError';
import { objectOf, textOf, type Json } from './json';
import { everyValue, segment, sendOne } from './paging';
import { toDoScopes } from './scopes';
import type { Transport } from './transport';

/** A promise as a task. */
export interface Task {
  /** The act that made the promise: by it the task is found again. */
  readonly key: string;
  readonly title: string;
  readonly on: Day;
  /** The case that the task leads to. */
  readonly caseKey: Key;
}

/** The person's own To Do. Each method throws GraphError, and HostError when there is no token; may be called again after any failure. */
export interface ToDo {
  /** Makes the task where there is none with its key; in the end there is one, however many make it. `isRepeated`: it may be there, and moved to another list. */
  put(task: Task, isRepeated: boolean): Promise<void>;
  /** Takes the task out; one into which the person has written is ticked off instead, so that nothing written is lost. */
  remove(task: Pick<Task, 'key' | 'title'>): Promise<void>;
}

export interface ToDoOptions {
  /** Our name, as To Do shows it at the task. */
  readonly product: string;
  readonly linkTo: (caseKey: Key) => string;
  /** IANA name of the zone whose days the person means. */
  readonly zone: () => string;
}

/** Graph's bound for both is not published; what a page does not hold comes with the next. */
const rowsOfAPage = 100;

/** A task of ours, and where it lies. */
interface Found {
  readonly path: string;
  readonly madeAt: string;
  readonly json: Json;
}

/** Opens the person's To Do; nothing is called yet. */
export function openToDo(transport: Transport, options: ToDoOptions): ToDo {
  return new OwnToDo(transport, options);
}

class OwnToDo implements ToDo {
  constructor(private readonly transport: Transport, private readonly options: ToDoOptions) {}

  async put(task: Task, isRepeated: boolean): Promise<void> {
    const lists = await this.lists();
    const [own] = lists;
    if (own === undefined) throw new GraphError('missing', 404, 'noTaskList', 'This person has no To Do list.');
    const there = await this.withKey(task.key, isRepeated ? lists : [own]);
    if (there.length === 0) await this.make(own, task);
    await this.keepFirst(there.length > 0 ? there : await this.withKey(task.key, [own]));
  }

  async remove({ key, title }: Pick<Task, 'key' | 'title'>): Promise<void> {
    for (const one of await this.withKey(key, await this.lists())) {
      if (isAsMade(one.json, title)) await this.drop(one);
      else if (one.json['status'] !== 'completed') await this.one({ method: 'PATCH', path: one.path, body: { status: 'completed' } });
    }
  }

  /** The default list first. Filtering by its well-known name is known not to work (microsoft-graph-docs#17694), and without $top lists are left out in silence (#14347). */
  private async lists(): Promise<readonly string[]> {
    const all = await everyValue(this.transport, `/me/todo/lists?$top=${rowsOfAPage}`, toDoScopes);
    const own = all.filter((one) => one['isOwner'] !== false && one['wellknownListName'] !== 'flaggedEmails');
    const first = (one: Json) => (one['wellknownListName'] === 'defaultList' ? 0 : 1);
    const ids = [...own].sort((a, b) => first(a) - first(b)).map(({ id }) => textOf(id)).filter((id) => id !== undefined);
    return ids.map((id) => `/me/todo/lists/${segment(id)}/tasks`);
  }

  /** Every task is looked at: a filter on what a task is linked to is not documented, and filters of To Do are known to leave out parts of theirs (msgraph-sdk-dotnet#2967). */
  private async withKey(key: string, lists: readonly string[]): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const list of lists) {
      const tasks = await everyValue(this.transport, `${list}?$expand=linkedResources,checklistItems&$top=${rowsOfAPage}`, toDoScopes);
      for (const json of tasks.filter((one) => isLinkedTo(one, key, this.options.product))) {
        found.push({ path: `${list}/${segment(textOf(json['id']) ?? '')}`, madeAt: textOf(json['createdDateTime']) ?? '', json });
      }
    }
    return found;
  }

  /** Two machines, or a browser that sent a call again by itself, may have made it at the same instant: all keep the same one. */
  private async keepFirst(found: readonly Found[]): Promise<void> {
    const [, ...later] = [...found].sort((a, b) => a.madeAt.localeCompare(b.madeAt) || a.path.localeCompare(b.path));
    for (const one of later) await this.drop(one);
  }

  private async make(list: string, task: Task): Promise<void> {
    try {
      await this.one({ method: 'POST', path: list, body: this.taskJson(task, this.options.zone()) });
    } catch (fault) {
      /* A zone that this browser knows and Graph does not. */
      if (!(fault instanceof GraphError) || !/timezone/i.test(fault.code)) throw fault;
      await this.one({ method: 'POST', path: list, body: this.taskJson(task, 'UTC') });
    }
  }

  private taskJson({ key, title, on, caseKey }: Task, timeZone: string): Json {
    const { product, linkTo } = this.options;
    const linkedResource = { externalId: key, applicationName: product, displayName: 'Teams', webUrl: linkTo(caseKey) };
    return { title, dueDateTime: { dateTime: `${on}T00:00:00`, timeZone }, linkedResources: [linkedResource] };
  }

  private async drop({ path }: Found): Promise<void> {
    try {
      await this.one({ method: 'DELETE', path });
    } catch (fault) {
      if (!(fault instanceof GraphError) || fault.kind !== 'missing') throw fault;
    }
  }

  private one(call: Parameters<typeof sendOne>[1]): ReturnType<typeof sendOne> {
    return sendOne(this.transport, call, toDoScopes);
  }
}

function isLinkedTo({ linkedResources }: Json, key: string, product: string): boolean {
  if (linkedResources !== undefined && !Array.isArray(linkedResources)) throw strange('Graph answered with a task whose links are no list.');
  return (linkedResources ?? []).map(objectOf).some(({ externalId, applicationName }) => externalId === key && applicationName === product);
}

/** True while nobody has written into it, or ticked it off. */
function isAsMade({ title, status, body, checklistItems }: Json, titleMade: string): boolean {
  const steps = Array.isArray(checklistItems) ? checklistItems.length : 0;
  return title === titleMade && status === 'notStarted' && steps === 0 && (textOf(objectOf(body)['content']) ?? '').trim() === '';
}
