import type { ListRow } from '../graph/listTypes';
import type { ListName } from './listNames';
import { forget, freshNumber, headName, headOf, keepNotes, layAll, shadowName, state, stated, sweep, type Shadow, type Work } from './replicaBase';
import { folded, type ReplicaStep } from './replicaTypes';

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
