import type { IDBPDatabase } from 'idb';
import type { ListRow } from '../graph/listTypes';
import { replicaLists, type ListName } from './listNames';
import { headName, noHead, noteName, type Database, type PartName, type Work } from './replicaBase';
import { freshNote, linkNote } from './replicaTypes';
import { forget, freshNumber, keepNotes, layAll, mostRows, state, wholly } from './replicaWrites';

/** Version 1: a record a row, `{ list, row }` by list and id, and notes as they are. */
interface Former {
  rows: { key: [string, string]; value: unknown };
  notes: { key: string; value: unknown };
}

/** Lays the rows of version 1 down as they are kept now; what cannot be read is read again from SharePoint. Does nothing where that is done. */
export async function takeOver(database: Database): Promise<void> {
  const former = database as unknown as IDBPDatabase<Former>;
  if ((await former.count('rows')) + (await former.count('notes')) === 0) return;
  const notes = await notesOf(former);
  await wholly(database, async (work) => keepNotes(work, notes));
  for (const list of replicaLists) await takeList(database, former, list);
  await former.clear('rows');
  await former.clear('notes');
}

async function notesOf(former: IDBPDatabase<Former>): Promise<Readonly<Record<string, string>>> {
  const work = former.transaction('notes');
  const [names, values] = await Promise.all([work.store.getAllKeys(), work.store.getAll()]);
  return Object.fromEntries(names.flatMap((name, place) => (typeof values[place] === 'string' ? [[name, values[place]]] : [])));
}

async function takeList(database: Database, former: IDBPDatabase<Former>, list: ListName): Promise<void> {
  const chunks: PartName[] = [];
  let isWhole = true;
  for (let after = ''; ; ) {
    const kept = await former.getAll('rows', IDBKeyRange.bound([list, after], [list, []], true), mostRows);
    const rows = kept.map((one) => rowIn(one, list)).filter((row) => row !== undefined);
    isWhole &&= rows.length === kept.length;
    chunks.unshift(...(await wholly(database, (work) => layAll(work, list, { put: rows, remove: [] }))));
    const last = rows.at(-1)?.id;
    if (kept.length < mostRows || last === undefined) break;
    after = last;
  }
  await wholly(database, (work) => stand(work, list, { chunks, isWhole }));
}

async function stand(work: Work, list: ListName, { chunks, isWhole }: { readonly chunks: readonly PartName[]; readonly isWhole: boolean }): Promise<void> {
  state(work, headName(list), { ...noHead, base: await freshNumber(work, list), chunks });
  if (isWhole) return;
  for (const note of [linkNote(list), freshNote]) forget(work, noteName(note));
}

function rowIn(kept: unknown, list: ListName): ListRow | undefined {
  const one = (kept ?? {}) as { readonly list?: unknown; readonly row?: Partial<ListRow> };
  const { id, etag, modifiedAt, fields } = one.row ?? {};
  const isRow = one.list === list && typeof id === 'string' && typeof etag === 'string' && typeof modifiedAt === 'string' && typeof fields === 'object' && fields !== null;
  return isRow ? { id, etag, modifiedAt, fields } : undefined;
}
