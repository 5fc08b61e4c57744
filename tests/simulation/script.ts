import fc from 'fast-check';

/** What can happen in one step, and how often it does among all of them. */
const weights = {
  flag: 14, hear: 12, takeBack: 12, openForm: 4, enter: 20, passOn: 10, editWords: 8, twoAtOnce: 8, answer: 8, lookUp: 4, refresh: 2, hide: 3, byHand: 4, recycle: 2, restore: 2,
  reload: 2, rest: 6, fault: 14,
} as const;

export type Does = keyof typeof weights;

/** One step; `who` is a page, `which` chooses among whatever there is to choose. */
export interface Step {
  readonly who: number;
  readonly does: Does;
  readonly which: number;
  /** Decides what chance does in it, so that it does the same when another step is left out. */
  readonly salt: number;
}

const kinds = Object.keys(weights) as Does[];
const step: fc.Arbitrary<Step> = fc.record({ who: fc.nat(6), does: fc.oneof(...kinds.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) }))), which: fc.nat(999), salt: fc.nat(1_000_000) });

const stepsOfASeed = 130;

/** Steps, and the number that decides all that chance decides before them. */
const script = fc.tuple(fc.array(step, { minLength: stepsOfASeed, maxLength: stepsOfASeed }), fc.nat(1_000_000));

export type Script = readonly [readonly Step[], number];

/** What a seed stands for. */
export function scriptOf(seed: number): Script {
  return fc.sample(script, { seed, numRuns: 1 })[0] as Script;
}
