import type { Opportunity } from '../domain/opportunity';
import type { Keyed, Turn, Winner } from './shelf';

type Order<T> = (a: T, b: T) => number;

export const newestFirst: Order<Opportunity> = (a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.key < b.key ? 1 : -1);

/** As SharePoint made the rows. */
export const oldestRowFirst: Order<Winner<unknown>> = (a, b) => Number(a.id) - Number(b.id);

/** What counts of one list, in an order; each state is another array. */
export class InOrder<T extends Keyed> {
  values: readonly T[] = [];
  private winners: readonly Winner<T>[] = [];

  constructor(private readonly order: Order<Winner<T>>) {}

  turn(turns: readonly Turn<T>[]): void {
    if (turns.length === 0) return;
    const gone = new Set(turns.map(({ before }) => before));
    const come = turns.flatMap(({ after }) => (after ? [after] : []));
    this.winners = merged(this.winners, { gone, come, order: this.order });
    this.values = this.winners.map(({ value }) => value);
  }
}

/** Values in order, without some and with others: one walk. */
export function merged<T>(sorted: readonly T[], { gone, come, order }: { readonly gone: ReadonlySet<T | undefined>; readonly come: readonly T[]; readonly order: Order<T> }): readonly T[] {
  const next = [...come].sort(order);
  const all: T[] = [];
  let place = 0;
  for (const one of sorted) {
    if (gone.has(one)) continue;
    for (; place < next.length && order(next[place] as T, one) < 0; place += 1) all.push(next[place] as T);
    all.push(one);
  }
  for (; place < next.length; place += 1) all.push(next[place] as T);
  return all;
}
