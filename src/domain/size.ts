/** How much work a need may be, roughly, in four steps: what somebody who hears of it can say without counting. */
export const sizes = ['days', 'weeks', 'months', 'year'] as const;

export type Size = (typeof sizes)[number];
