import type { Wrong } from './page';
import type { Outcome } from './seeds';
import { faultKinds } from './weather';

/** What many seeds did together. */
export interface Count {
  readonly seeds: number;
  readonly operations: number;
  readonly people: number;
  readonly contexts: number;
  readonly faults: number;
  /** In how many seeds each kind struck. */
  readonly struck: Readonly<Record<string, number>>;
  readonly broken: Readonly<Record<Wrong, number>>;
}

export const nothing: Count = { seeds: 0, operations: 0, people: 0, contexts: 0, faults: 0, struck: {}, broken: { lost: 0, doubled: 0, overwritten: 0, diverged: 0, unruly: 0 } };

/** The least that the seeds must do on average, and in how many of them each fault must strike. */
const least = { operations: 60, people: 3, contexts: 5, faults: 8 } as const;
const leastShare = 0.05;

/** One more seed. */
export function counted(count: Count, { tally, broken }: Outcome): Count {
  const struck = { ...count.struck };
  for (const kind of tally?.faults.keys() ?? []) struck[kind] = (struck[kind] ?? 0) + 1;
  const wrong = { ...count.broken };
  for (const kind of new Set(broken.map((one) => one.kind))) wrong[kind] += 1;
  const faults = [...(tally?.faults.values() ?? [])].reduce((sum, one) => sum + one, 0);
  return { seeds: count.seeds + 1, operations: count.operations + (tally?.operations ?? 0), people: count.people + (tally?.people ?? 0), contexts: count.contexts + (tally?.contexts ?? 0), faults: count.faults + faults, struck, broken: wrong };
}

/** Counts of two halves as one. */
export function together(one: Count, other: Count): Count {
  const sum = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) => Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
  const { struck, broken, ...numbers } = one;
  return { ...(sum(numbers, { seeds: other.seeds, operations: other.operations, people: other.people, contexts: other.contexts, faults: other.faults }) as unknown as typeof numbers), struck: sum(struck, other.struck), broken: sum(broken, other.broken) as Count['broken'] };
}

/** What the seeds must do and did not; empty where all is well. */
export function lacking(count: Count): readonly string[] {
  const few = Object.entries(least).flatMap(([name, wanted]) => {
    const there = count[name as keyof typeof least] / count.seeds;
    return there < wanted ? [`${there.toFixed(1)} ${name} a seed, where ${wanted} are wanted`] : [];
  });
  return [...few, ...faultKinds.filter((kind) => (count.struck[kind] ?? 0) < leastShare * count.seeds).map((kind) => `${kind} struck in ${count.struck[kind] ?? 0} of ${count.seeds} seeds, where one in twenty is wanted`)];
}

/** Averages, shares, and the last line. */
export function said(count: Count): readonly string[] {
  const each = (number: number) => (number / count.seeds).toFixed(1);
  const share = (kind: string) => `${kind} ${((100 * (count.struck[kind] ?? 0)) / count.seeds).toFixed(0)} %`;
  const { lost, doubled, overwritten, diverged, unruly } = count.broken;
  return [
    `a seed: ${each(count.operations)} operations by ${each(count.people)} people in ${each(count.contexts)} contexts, ${each(count.faults)} faults`,
    `seeds in which each struck: ${faultKinds.map(share).join(', ')}`,
    `${count.seeds} seeds: ${lost} lost, ${doubled} doubled, ${overwritten} overwritten, ${diverged} diverged${unruly > 0 ? `, ${unruly} against another rule` : ''}`,
  ];
}

/** True where no rule was broken. */
export function isClean({ broken }: Count): boolean {
  return Object.values(broken).every((one) => one === 0);
}
