import fc from 'fast-check';
import { LongWalk } from '../screens/flag/walking/script';

/** What can happen in one step, and how often it does among all of them. */
const weights = {
  flag: 14, hear: 12, takeBack: 12, openForm: 4, enter: 20, passOn: 10, editWords: 8, twoAtOnce: 6, answer: 6, lookUp: 4, refresh: 3, hide: 4, byHand: 4, recycle: 2, restore: 2,
  reload: 3, rest: 10, fault: 30,
} as const;

export type Does = keyof typeof weights;

/** One step; `who` is a page, `which` chooses among whatever there is to choose. */
export interface Step {
  readonly who: number;
  readonly does: Does;
  readonly which: number;
}

const kinds = Object.keys(weights) as Does[];
const step: fc.Arbitrary<Step> = fc.record({ who: fc.nat(6), does: fc.oneof(...kinds.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) }))), which: fc.nat(999) });

const stepsOfASeed = 130;

/** Steps, and the number that decides all that chance decides beside them. */
export const script = fc.tuple(new LongWalk(step, stepsOfASeed), fc.noShrink(fc.nat(1_000_000)));

export type Script = readonly [readonly Step[], number];
