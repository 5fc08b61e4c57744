import { periodOf, type Instant } from '../domain/time';
import { GraphError } from '../graph/graphError';
import type { Lists } from '../graph/listTypes';
import { strange } from '../graph/faultOf';
import { freshNote, type Desk } from './desk';
import { withKeptCells } from './keepCells';
import { idNote, listId } from './listId';
import { replicaLists, type ListName } from './listNames';
import { setLostAside } from './lostRows';
import { listOf } from './schemaState';
import type { Freshened } from './watch';

/** The list whose rows are kept here; stays when the list cannot be found any more. */
const lastNote = (list: ListName): string => `last:${list}`;
const linkNote = (list: ListName): string => `delta:${list}`;
/** More pages than any list has. */
const mostPages = 10_000;

interface Wish {
  readonly now: () => Instant;
  /** A list that was never complete here is freshened in any case. */
  readonly which: Freshened;
}

/** Brings the replica up to SharePoint. GraphError missing when the lists are not there. */
export async function sync(desk: Desk, lists: Lists, { now, which }: Wish): Promise<void> {
  const startedAt = now();
  await findLists(desk, lists);
  const wanted = replicaLists.filter((list) => which === 'all' || list === 'Opportunities' || list === 'Activities' || desk.note(linkNote(list)) === undefined);
  await Promise.all(wanted.map((list) => freshen(desk, lists, list, startedAt)));
  await desk.apply({ list: 'Opportunities', notes: { [freshNote]: startedAt } });
}

async function findLists(desk: Desk, lists: Lists): Promise<void> {
  if (replicaLists.every((list) => desk.note(idNote(list)) !== undefined)) return;
  const there = await lists.all();
  const found = replicaLists.map((list) => [list, listOf(there, list)?.id] as const);
  const lacking = found.find(([, id]) => id === undefined);
  if (lacking) throw new GraphError('missing', 404, 'itemNotFound', `The list ${lacking[0]} is not there yet.`);
  for (const [list, id] of found) if (desk.note(lastNote(list)) !== undefined && desk.note(lastNote(list)) !== id) await setLostAside(desk, list);
  await desk.apply({ list: 'Settings', notes: Object.fromEntries(found.flatMap(([list, id]) => [[idNote(list), id], [lastNote(list), id]])) });
}

async function freshen(desk: Desk, lists: Lists, list: ListName, now: Instant): Promise<void> {
  try {
    const link = desk.note(linkNote(list));
    if (link !== undefined && (await follow(desk, lists, list, link))) return;
    const fresh = await readAll(desk, lists, list, now);
    if (!(await follow(desk, lists, list, fresh))) throw strange('Graph gave a link of changes and did not know it afterwards.');
  } catch (fault) {
    if (fault instanceof GraphError && fault.kind === 'missing') await desk.apply({ list, notes: { [idNote(list)]: undefined, [linkNote(list)]: undefined } });
    throw fault;
  }
}

/** Applies what changed since; the link is saved after its pages, never before. False when everything must be read again. */
async function follow(desk: Desk, lists: Lists, list: ListName, start: string): Promise<boolean> {
  let link = start;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await lists.delta(listId(desk, list), link);
    if (page.needsResync) return false;
    const isLast = page.nextLink === undefined;
    const isQuiet = page.changed.length === 0 && page.deletedIds.length === 0 && !isLast;
    if (!isQuiet) await desk.apply({ list, put: await withKeptCells(desk, lists, list, page.changed), remove: page.deletedIds, ...(isLast && page.deltaLink !== undefined && { notes: { [linkNote(list)]: page.deltaLink } }) });
    if (page.nextLink === undefined) return true;
    if (page.nextLink === link) break;
    link = page.nextLink;
  }
  throw strange('Graph led us in a circle.');
}

/**
 * The token comes first, so that nothing changed meanwhile is missed; then this month and the last, which people look for; then all. What was here before and is
 * not in the list any more goes at the end: the screen is never empty meanwhile.
 */
async function readAll(desk: Desk, lists: Lists, list: ListName, now: Instant): Promise<string> {
  const id = listId(desk, list);
  const before = desk.idsOf(list);
  const start = await lists.deltaFromNow(id);
  if (list === 'Opportunities') await readNewest(desk, lists, id, now);
  const seen = new Set<string>();
  let link: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { rows, nextLink } = await lists.page(id, link);
    for (const row of rows) seen.add(row.id);
    await desk.apply({ list, put: await withKeptCells(desk, lists, list, rows) });
    if (nextLink === undefined) {
      await desk.apply({ list, remove: before.filter((one) => !seen.has(one)) });
      return start;
    }
    if (nextLink === link) break;
    link = nextLink;
  }
  throw strange('Graph led us in a circle.');
}

async function readNewest(desk: Desk, lists: Lists, id: string, now: Instant): Promise<void> {
  const months = [periodOf(now), periodBefore(periodOf(now))];
  const rows = await Promise.all(months.map((month) => lists.rowsWhere(id, 'Period', month)));
  await desk.apply({ list: 'Opportunities', put: await withKeptCells(desk, lists, 'Opportunities', rows.flat()) });
}

function periodBefore(period: string): string {
  const month = new Date(`${period}-01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() - 1);
  return periodOf(month.toISOString());
}
