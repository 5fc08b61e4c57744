import type { Key } from '../domain/key';
import { allEnded } from './allEnded';
import { openBench } from './bench';
import type { Desk } from './desk';
import type { Remote } from './storeTypes';

/** Reads the cases of a mail or thread by single indexed columns, all in one batch; what is found is in the replica afterwards. */
export async function lookUp(desk: Desk, { lists }: Remote, [keys, threadRoot, threadIndex]: readonly [readonly Key[], string | undefined, string | undefined]): Promise<void> {
  const bench = openBench(desk, lists);
  const asked = [...[...new Set(keys)].map((key) => ['Key', key] as const), ['ThreadRoot', threadRoot] as const, ['ThreadIndex', threadIndex] as const];
  await allEnded(asked.flatMap(([column, value]) => (value === undefined ? [] : [bench.rowsWhere('Opportunities', column, value)])));
}
