import type { ListRow } from '../graph/listTypes';
import type { ListName } from './listNames';
import { headName, pieceIn, type Head, type PartName, type Work } from './replicaBase';
import { folded, type Piece, type ReplicaStep } from './replicaTypes';
import { drop, forget, freshNumber, headOf, keepNotes, layAll, shadowName, state, stated, sweep, type Shadow } from './replicaWrites';

/** Small steps are joined up to here, so that there are never many. */
const smallRows = 100;

/** Rows and notes of one step. */
export async function apply(work: Work, { list, put = [], remove = [], notes }: ReplicaStep): Promise<void> {
  if (put.length + remove.length > 0) await step(work, list, folded([{ put, remove }]));
  keepNotes(work, notes);
}

/** An empty shadow. Steps of before it and later ones are not joined from now on. */
export async function begin(work: Work, list: ListName): Promise<void> {
  const head = await headOf(work, list);
  const after = await freshNumber(work, list);
  state(work, headName(list), { ...head, closed: after });
  state(work, shadowName(list), { chunks: [], after } satisfies Shadow);
}

/** Rows more in a shadow. */
export async function fill(work: Work, list: ListName, rows: readonly ListRow[]): Promise<void> {
  const shadow = await shadowOf(work, list);
  const laid = await layAll(work, list, folded([{ put: rows }]));
  state(work, shadowName(list), { ...shadow, chunks: [...shadow.chunks, ...laid] });
}

/** The shadow as the list; what was there before goes, and so does whatever else no list names. */
export async function swap(work: Work, { list, notes }: Pick<ReplicaStep, 'list' | 'notes'>): Promise<number> {
  const shadow = await shadowOf(work, list);
  const head = await headOf(work, list);
  const base = await freshNumber(work, list);
  state(work, headName(list), { ...head, base, chunks: [...shadow.chunks].reverse(), log: head.log.filter(({ part }) => part > shadow.after) });
  forget(work, shadowName(list));
  keepNotes(work, notes);
  await sweep(work);
  return base;
}

async function shadowOf(work: Work, list: ListName): Promise<Shadow> {
  const shadow = await stated<Shadow>(work, shadowName(list));
  if (!shadow) throw new Error(`Nothing stands ready to take the place of ${list}: it is read again.`);
  return shadow;
}

async function step(work: Work, list: ListName, piece: Piece): Promise<void> {
  const head = await headOf(work, list);
  const { log, ...one } = await joined(work, list, { head, piece });
  const laid = await layAll(work, list, one);
  state(work, headName(list), { ...head, last: laid.at(-1)?.part ?? head.last, log: [...log, ...laid] });
}

/** A step as one with the small one before it, which goes. */
async function joined(work: Work, list: ListName, { head, piece }: { readonly head: Head; readonly piece: Piece }): Promise<Piece & { readonly log: readonly PartName[] }> {
  const before = head.log.at(-1);
  if (!before || before.part <= head.closed || before.rows + piece.put.length + piece.remove.length > smallRows) return { ...piece, log: head.log };
  const there = pieceIn(list, before, await work.objectStore('parts').get(before.part));
  if (!there) return { ...piece, log: head.log };
  drop(work, before.part);
  return { ...folded([there, piece], true), log: head.log.slice(0, -1) };
}
