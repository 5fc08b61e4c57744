import { periodOf, type Instant } from '../domain/time';
import { GraphError } from '../graph/graphError';
import type { ListRow, Lists } from '../graph/listTypes';
import { strange } from '../graph/faultOf';
import { allEnded } from './allEnded';
import type { Desk } from './desk';
import { withKeptCells } from './keepCells';
import { erase, withoutErased } from './erasures';
import { idNote, listId } from './listId';
import { replicaLists, type ListName } from './listNames';
import { setLostAside } from './lostRows';
import { isAskingFor, recycling, rememberedRows, settleRecycled } from './recycled';
import { freshNote, linkNote } from './replicaTypes';
import { listOf } from './schemaState';
import type { Freshened } from './watch';

/** The list whose rows are kept here; stays when the list cannot be found any more. */
const lastNote = (list: ListName): string => `last:${list}`;
/** Graph may leave a page of changes empty; more of them in a row lead nowhere. */
const mostEmptyPages = 3;

interface Wish {
  readonly now: () => Instant;
  /** A list that was never complete here is freshened in any case. */
  readonly which: Freshened;
}

/** Brings the replica up to SharePoint. GraphError missing when the lists are not there. */
export async function sync(desk: Desk, lists: Lists, { now, which }: Wish): Promise<void> {
  const startedAt = now();
  await desk.whole();
  await findLists(desk, lists);
  const wanted = replicaLists.filter((list) => which === 'all' || list === 'Opportunities' || list === 'Activities' || desk.note(linkNote(list)) === undefined);
  await allEnded(wanted.map((list): Promise<unknown> => (list === 'Erasures' ? freshenErasures(desk, lists, startedAt) : freshen(desk, lists, list, startedAt))));
  const isKnown = !isAskingFor(desk) || (await freshenErasures(desk, lists, startedAt));
  await erase(desk, rememberedRows(desk));
  if (isKnown) await settleRecycled(desk, startedAt);
  await desk.apply({ list: 'Opportunities', notes: { [freshNote]: startedAt } });
  await desk.tidy();
}

/** False where it is not there, or this person may not read it: all else goes on without it, and nothing that is gone is offered. */
async function freshenErasures(desk: Desk, lists: Lists, now: Instant): Promise<boolean> {
  try {
    await freshen(desk, lists, 'Erasures', now);
    return true;
  } catch (fault) {
    if (fault instanceof GraphError && (fault.kind === 'missing' || fault.kind === 'forbidden')) return false;
    throw fault;
  }
}

async function findLists(desk: Desk, lists: Lists): Promise<void> {
  if (replicaLists.every((list) => list === 'Erasures' || desk.note(idNote(list)) !== undefined)) return;
  const there = await lists.all();
  const found = replicaLists.map((list) => [list, listOf(there, list)?.id] as const);
  const lacking = found.find(([list, id]) => id === undefined && list !== 'Erasures');
  if (lacking) throw new GraphError('missing', 404, 'itemNotFound', `The list ${lacking[0]} is not there yet.`);
  for (const [list, id] of found) if (desk.note(lastNote(list)) !== undefined && desk.note(lastNote(list)) !== id) await setLostAside(desk, list);
  await desk.apply({ list: 'Settings', notes: Object.fromEntries(found.flatMap(([list, id]) => [[idNote(list), id], [lastNote(list), id]])) });
}

async function freshen(desk: Desk, lists: Lists, list: ListName, now: Instant): Promise<void> {
  try {
    const link = desk.note(linkNote(list));
    if (link !== undefined && (await follow(desk, lists, { list, start: link, now }))) return;
    const fresh = await readAll(desk, lists, list, now);
    if (!(await follow(desk, lists, { list, start: fresh, now }))) throw strange('Graph gave a link of changes and did not know it afterwards.');
  } catch (fault) {
    if (fault instanceof GraphError && fault.kind === 'missing') await desk.apply({ list, notes: { [idNote(list)]: undefined, [linkNote(list)]: undefined } });
    throw fault;
  }
}

interface Reading {
  readonly list: ListName;
  readonly start: string;
  readonly now: Instant;
}

/** Applies what changed since; the link is saved after its pages, never before. False when everything must be read again: the link is too old, or leads nowhere. */
async function follow(desk: Desk, lists: Lists, { list, start, now }: Reading): Promise<boolean> {
  const been = new Set<string>();
  let emptyPages = 0;
  for (let link = start; !been.has(link) && emptyPages < mostEmptyPages; ) {
    been.add(link);
    const page = await lists.delta(listId(desk, list), link);
    if (page.needsResync) return false;
    const isEmpty = page.changed.length === 0 && page.deletedIds.length === 0;
    emptyPages = isEmpty ? emptyPages + 1 : 0;
    const { nextLink, deltaLink } = page;
    const notes = nextLink === undefined && deltaLink !== undefined ? { [linkNote(list)]: deltaLink } : {};
    if (!isEmpty || desk.note(linkNote(list)) !== deltaLink) {
      if (page.deletedIds.length > 0) await desk.whole();
      const gone = page.deletedIds.map((id) => desk.row(list, id)).filter((row) => row !== undefined);
      await desk.apply({ list, put: await fitting(desk, lists, list, page.changed), remove: page.deletedIds, notes: { ...recycling(desk, list, { gone, at: now }), ...notes } });
    }
    if (nextLink === undefined) return true;
    link = nextLink;
  }
  return false;
}

function fitting(desk: Desk, lists: Lists, list: ListName, rows: readonly ListRow[]): Promise<readonly ListRow[]> {
  return withKeptCells(desk, lists, list, withoutErased(desk, list, rows));
}

/**
 * The token comes first, so that nothing changed meanwhile is missed; then this month and the last, which people look for; then all, beside what is shown, whose
 * place it takes at the end: the screen is never empty meanwhile, and a reading that is cut off leaves everything as it was.
 */
async function readAll(desk: Desk, lists: Lists, list: ListName, now: Instant): Promise<string> {
  const id = listId(desk, list);
  const start = await lists.deltaFromNow(id);
  if (list === 'Opportunities') await readNewest(desk, lists, id, now);
  const again = await desk.readAgain(list);
  try {
    const there = new Set<string>();
    for await (const rows of pagesOf(lists, id)) {
      for (const row of rows) there.add(row.id);
      await again.fill(await fitting(desk, lists, list, rows));
    }
    const gone = desk.rowsOf(list).filter((row) => !there.has(row.id));
    await again.swap({ ...recycling(desk, list, { gone, at: now }), [linkNote(list)]: start });
  } finally {
    again.end();
  }
  return start;
}

async function* pagesOf(lists: Lists, id: string): AsyncGenerator<readonly ListRow[]> {
  const been = new Set<string | undefined>();
  for (let link: string | undefined; !been.has(link); ) {
    been.add(link);
    const page = await lists.page(id, link);
    yield page.rows;
    if (page.nextLink === undefined) return;
    link = page.nextLink;
  }
  throw strange('Graph led us in a circle.');
}

async function readNewest(desk: Desk, lists: Lists, id: string, now: Instant): Promise<void> {
  const months = [periodOf(now), periodBefore(periodOf(now))];
  const rows = await allEnded(months.map((month) => lists.rowsWhere(id, 'Period', month)));
  await desk.apply({ list: 'Opportunities', put: await fitting(desk, lists, 'Opportunities', rows.flat()) });
}

function periodBefore(period: string): string {
  const month = new Date(`${period}-01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() - 1);
  return periodOf(month.toISOString());
}
