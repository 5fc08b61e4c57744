import type { ListRow } from '../graph/listTypes';
import { replicaLists, type ListName } from './listNames';
import { headName, pieceIn, type Database, type Head } from './replicaBase';
import { begin, fill, swap } from './replicaSteps';
import { folded, lower, type Piece, type Replica, type Tidied } from './replicaTypes';
import { mostRows, wholly } from './replicaWrites';
import { unseal } from './seal';

/** More steps than this are laid down among the rows, and so are chunks that are many for their rows. */
const mostSteps = 40;
const mostSmallChunks = 8;

/** Writes lists anew in whole chunks where opening them would take long; a list with something damaged stays as it is until it is read again. */
export async function tidy(replica: Pick<Replica, 'chunk'>, database: Database): Promise<readonly Tidied[]> {
  const done: Tidied[] = [];
  for (const list of replicaLists) {
    const head = await headIn(database, list);
    const one = head && isUntidy(head) ? await tidied(replica, database, list) : undefined;
    if (one) done.push(one);
  }
  return done;
}

function isUntidy({ chunks, log }: Head): boolean {
  const sum = (parts: Head['log']) => parts.reduce((rows, one) => rows + one.rows, 0);
  return sum(log) > mostRows || log.length > mostSteps || chunks.length > mostSmallChunks + (2 * sum(chunks)) / mostRows;
}

async function tidied(replica: Pick<Replica, 'chunk'>, database: Database, list: ListName): Promise<Tidied | undefined> {
  await wholly(database, (work) => begin(work, list));
  const head = await headIn(database, list);
  const rows = head && (await rowsOf(replica, database, { list, head }));
  if (!rows) return undefined;
  for (let from = 0; from < rows.length; from += mostRows) await wholly(database, (work) => fill(work, list, rows.slice(from, from + mostRows)));
  if ((await headIn(database, list))?.base !== head.base) return undefined;
  return { list, was: { base: head.base, last: head.last }, base: await wholly(database, (work) => swap(work, { list })) };
}

/** All rows of a list, oldest first; undefined where something of it is damaged, or it has been read again meanwhile. */
async function rowsOf(replica: Pick<Replica, 'chunk'>, database: Database, { list, head }: { readonly list: ListName; readonly head: Head }): Promise<readonly ListRow[] | undefined> {
  const steps = await stepsOf(database, list, head);
  if (!steps) return undefined;
  const rows = new Map(steps.put.map((row) => [row.id, row]));
  const gone = new Set(steps.remove);
  for (const { part } of head.chunks) {
    const below = await replica.chunk(list, part);
    if (below === 'damaged' || below === 'gone') return undefined;
    lower(rows, gone, below);
  }
  return [...rows.values()].sort((a, b) => Number(a.id) - Number(b.id));
}

async function stepsOf(database: Database, list: ListName, { log }: Head): Promise<Piece | undefined> {
  const pieces = await Promise.all(log.map(async (one) => pieceIn(list, one, await database.get('parts', one.part))));
  return pieces.includes(undefined) ? undefined : folded(pieces as Piece[], true);
}

async function headIn(database: Database, list: ListName): Promise<Head | undefined> {
  return unseal(await database.get('heads', headName(list)), headName(list)) as Head | undefined;
}
