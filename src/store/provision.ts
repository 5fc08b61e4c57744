import type { Key } from '../domain/key';
import type { Person } from '../domain/person';
import { stagesFromTheStart } from '../domain/stage';
import { GraphError } from '../graph/graphError';
import type { ColumnThere, Fields, Lists, ListThere } from '../graph/listTypes';
import { encodeColleague } from './encodeColleague';
import { copyValues } from './copyValues';
import { doublesIn } from './doubles';
import { everyRow } from './everyRow';
import { encodeStages, stagesKey } from './codecStages';
import { SetUpFault, type ListState, type Provision, type SiteState } from './provisionTypes';
import { schema, type ListSchema } from './schema';
import { listOf, stateOf } from './schemaState';
import { columnFor, copiedTo, nextName, retypedFor, withSuccessors } from './successors';

/** What Set up works with. */
export interface ProvisionOptions {
  readonly lists: (how: 'silent' | 'press', scopes: 'rows' | 'setUp') => Promise<Lists>;
  /** Whoever has pressed, as signed in, and the key that this person's row has. */
  readonly who: () => Promise<{ readonly key: Key; readonly person: Person }>;
  /** Waits before the next look at a list or column that was made and is not visible yet. */
  readonly waitUntilVisible?: (look: number) => Promise<void>;
}

/** Looks for what was just made: SharePoint may hide it for seconds (belief; no bound is published). */
const mostLooks = 12;
const pauseMilliseconds = 1_000;
/** Looks before a column counts as missing in a list that stood already: making one that is only hidden gives a second one with another name. */
const patientLooks = 4;

/** Opens Set up for one site. */
export function openProvision({ lists, who, waitUntilVisible = pause }: ProvisionOptions): Provision {
  return {
    look: async (how) => look(await lists(how, 'rows')),
    setUp: async (told) => new Builder({ lists: await lists('press', 'setUp'), who, wait: waitUntilVisible, told }).build(),
  };
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, pauseMilliseconds));
}

async function look(lists: Lists): Promise<SiteState> {
  try {
    const there = await lists.all();
    const states = await Promise.all(schema.map((wanted) => stateIn(lists, wanted, listOf(there, wanted.name))));
    return states.every(isComplete) ? { is: 'complete' } : { is: 'incomplete', lists: states };
  } catch (fault) {
    return refusal(fault);
  }
}

async function stateIn(lists: Lists, wanted: ListSchema, list: ListThere | undefined): Promise<ListState> {
  const columns = await columnsOf(lists, list);
  const state = stateOf(wanted, columns);
  const unique = wanted.columns.find(({ isUnique, name }) => isUnique && state.missingIndices.includes(name));
  const holder = unique && columns && columnFor(unique, columns);
  return list && holder && !holder.isUnique ? { ...state, doubles: await doublesIn(lists, list.id, holder.name) } : state;
}

/** A site that is not there and a missing right are states, not errors. */
function refusal(fault: unknown): SiteState {
  if (fault instanceof GraphError && fault.kind === 'forbidden') return { is: 'noRight' };
  if (fault instanceof GraphError && fault.kind === 'missing') return { is: 'noSite' };
  throw fault;
}

/** Columns as far as they are visible; undefined without a list. */
async function columnsOf(lists: Lists, list: ListThere | undefined): Promise<readonly ColumnThere[] | undefined> {
  try {
    return list && (await lists.columns(list.id));
  } catch (fault) {
    if (fault instanceof GraphError && fault.kind === 'missing') return [];
    throw fault;
  }
}

function isComplete({ isThere, missingColumns, retypedColumns, missingIndices }: ListState): boolean {
  return isThere && missingColumns.length === 0 && retypedColumns.length === 0 && missingIndices.length === 0;
}

interface Tools extends Pick<ProvisionOptions, 'who'> {
  readonly lists: Lists;
  readonly wait: (look: number) => Promise<void>;
  readonly told: Parameters<Provision['setUp']>[0];
}

/** One press of Set up. Each step looks before it makes, so that a run that was cut off anywhere is finished by the next. */
class Builder {
  private readonly lists: Lists;
  private readonly wait: (look: number) => Promise<void>;

  constructor(private readonly tools: Tools) {
    this.lists = tools.lists;
    this.wait = tools.wait;
  }

  async build(): Promise<SiteState> {
    try {
      const there = await this.lists.all();
      for (const [place, wanted] of schema.entries()) {
        await this.list(wanted, listOf(there, wanted.name));
        this.tools.told({ done: place + 1, of: schema.length, list: wanted.name });
      }
    } catch (fault) {
      return refusal(fault);
    }
    return look(this.lists);
  }

  private async list(wanted: ListSchema, there: ListThere | undefined): Promise<void> {
    const list = there ?? (await this.made(wanted));
    const state = await this.seen(wanted, list, there ? patientLooks : mostLooks);
    for (const name of state.missingColumns) await this.column(wanted, list, name);
    for (const name of state.retypedColumns) await this.successor(wanted, list, name);
    for (const name of state.missingIndices) await this.index(wanted, list, name);
    if (wanted.name === 'Settings') await this.stages(list);
    if (wanted.name === 'People') await this.firstDirector(list);
  }

  /** Somebody else, or a run before this one, may have made it a moment ago: then it is there, and only hidden yet. */
  private async made({ name, columns }: ListSchema): Promise<ListThere> {
    try {
      await this.lists.make(name, columns);
    } catch (fault) {
      if (!(fault instanceof GraphError) || fault.kind !== 'conflict') throw fault;
    }
    return this.until(async () => listOf(await this.lists.all(), name), new SetUpFault('notVisible', name, undefined));
  }

  /** The list's state when all is seen, or after the last look. */
  private async seen(wanted: ListSchema, list: ListThere, looks: number): Promise<ListState> {
    for (let count = 1; ; count += 1) {
      const state = stateOf(wanted, await columnsOf(this.lists, list));
      if (state.missingColumns.length === 0 || count >= looks) return state;
      await this.wait(count);
    }
  }

  private async column(wanted: ListSchema, list: ListThere, name: string): Promise<void> {
    const column = wanted.columns.find((one) => one.name === name);
    if (!column) return;
    const granted = await this.lists.makeColumn(list.id, column);
    if (granted.name !== name) throw new SetUpFault('otherName', wanted.name, name, granted.name);
    await this.until(async () => (await columnsOf(this.lists, list))?.find((one) => one.name === name), new SetUpFault('notVisible', wanted.name, name));
  }

  /** A column of another kind gets a successor of the right one; its values are copied, and it stays as it is. Cut off, the next run goes on. */
  private async successor(wanted: ListSchema, list: ListThere, name: string): Promise<void> {
    const column = wanted.columns.find((one) => one.name === name);
    if (!column) return;
    const there = await this.lists.columns(list.id);
    let heir = columnFor(column, there);
    if (!heir) {
      const made = nextName(name, there);
      await this.lists.makeColumn(list.id, { ...column, name: made });
      heir = await this.until(async () => (await columnsOf(this.lists, list))?.find((one) => one.name === made), new SetUpFault('notVisible', wanted.name, made));
    }
    for (const old of retypedFor(column, there)) {
      await copyValues(this.lists, list.id, { from: old.name, to: heir });
      await this.lists.changeColumn(list.id, old.id, { description: copiedTo(heir.name) });
    }
  }

  private async index(wanted: ListSchema, list: ListThere, name: string): Promise<void> {
    const column = wanted.columns.find((one) => one.name === name);
    const there = column && columnFor(column, await this.lists.columns(list.id));
    if (there && !there.isIndexed) await this.lists.changeColumn(list.id, there.id, { isIndexed: true });
    if (there && column.isUnique && !there.isUnique) await this.unique(list, there);
  }

  /** SharePoint refuses it while values are doubled (source: "Enforcing Uniqueness in Column Values"); the look at the end tells which, and everything else is made. */
  private async unique(list: ListThere, column: ColumnThere): Promise<void> {
    try {
      await this.lists.changeColumn(list.id, column.id, { isUnique: true });
    } catch (fault) {
      const isRefused = fault instanceof GraphError && fault.status === 400;
      if (!isRefused || (await doublesIn(this.lists, list.id, column.name)).length === 0) throw fault;
    }
  }

  /** A row that has lost its key may be the firm's own stages: none is made beside it, so that it can be filled in again. */
  private async stages(list: ListThere): Promise<void> {
    const rows = await everyRow(withSuccessors(this.lists), list.id);
    if (!rows.some(({ fields }) => (fields['Key'] ?? stagesKey) === stagesKey)) await this.row(list, encodeStages(stagesFromTheStart));
  }

  /** Who sets up a site in which nobody is entered is its first director, and names the others. */
  private async firstDirector(list: ListThere): Promise<void> {
    if ((await this.lists.page(list.id, undefined)).rows.length > 0) return;
    const { key, person } = await this.tools.who();
    await this.row(list, { Key: key, ...encodeColleague({ person, role: 'director', language: undefined, leftOn: undefined }) });
  }

  /** A row that somebody else has just made is as good. */
  private async row(list: ListThere, fields: Fields): Promise<void> {
    try {
      await withSuccessors(this.lists).create(list.id, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)));
    } catch (fault) {
      if (!(fault instanceof GraphError) || fault.kind !== 'conflict') throw fault;
    }
  }

  private async until<T>(find: () => Promise<T | undefined>, fault: SetUpFault): Promise<T> {
    for (let count = 1; count <= mostLooks; count += 1) {
      const found = await find();
      if (found !== undefined) return found;
      await this.wait(count);
    }
    throw fault;
  }
}
