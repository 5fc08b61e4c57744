import fc from 'fast-check';

/** One step of one person; `which` chooses among whatever there is to choose. */
export interface Step<Does extends string> {
  readonly who: number;
  readonly does: Does;
  readonly which: number;
}

/** Steps of three people, each kind as often as it weighs. */
export function stepOf<Does extends string>(weights: Readonly<Record<Does, number>>): fc.Arbitrary<Step<Does>> {
  const kinds = Object.keys(weights) as Does[];
  return fc.record({ who: fc.nat(2), does: fc.oneof(...kinds.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) }))), which: fc.nat(39) });
}

/** Walks of exactly so many steps, which shrink to shorter ones. */
class LongWalk<S> extends fc.Arbitrary<S[]> {
  private readonly shorter: fc.Arbitrary<S[]>;

  constructor(private readonly step: fc.Arbitrary<S>, private readonly length: number) {
    super();
    this.shorter = fc.array(step, { maxLength: length });
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<S[]> {
    return new fc.Value(Array.from({ length: this.length }, () => this.step.generate(random, bias).value), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is S[] {
    return this.shorter.canShrinkWithoutContext(value);
  }

  shrink(value: S[], context: unknown): fc.Stream<fc.Value<S[]>> {
    return this.shorter.shrink(value, context);
  }
}

export interface Size {
  readonly length: number;
  readonly walks: number;
  /** What fails is shrunk until then. */
  readonly limitMilliseconds: number;
  /** Left out: another one each time. */
  readonly seed?: number;
  /** What fails is told as it is, and not made shorter first. */
  readonly isAtOnce?: boolean;
}

/** Walks so often, so far. `WALK_SEED` and `WALK_PATH` walk one that failed again: both are printed with the steps that are left of it. Returns the seed. */
export async function walked<Does extends string>(step: fc.Arbitrary<Step<Does>>, { length, walks, limitMilliseconds, seed: known, isAtOnce = false }: Size, walk: (steps: readonly Step<Does>[]) => Promise<void>): Promise<number> {
  const { WALK_SEED: seed = String(known ?? Date.now() % 1_000_000), WALK_PATH: path = '' } = process.env;
  const property = fc.asyncProperty(new LongWalk(step, length), walk);
  await fc.assert(property, { seed: Number(seed), path, numRuns: walks, endOnFailure: isAtOnce, interruptAfterTimeLimit: limitMilliseconds, markInterruptAsFailure: true, asyncReporter: async (details) => told(details) });
  return Number(seed);
}

/** What failed, short enough to read: each step as "who does which". */
function told<Does extends string>({ failed, seed, counterexamplePath, counterexample, errorInstance, numShrinks }: fc.RunDetails<[readonly Step<Does>[]]>): void {
  if (!failed) return;
  const steps = (counterexample?.[0] ?? []).map(({ who, does, which }) => `${who} ${does} ${which}`);
  const cause = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : 'the time was up';
  throw new Error(`WALK_SEED=${seed} WALK_PATH=${counterexamplePath ?? ''} walks it again. Shrunk ${numShrinks} times to ${steps.length} steps:\n${steps.join('\n')}\n${cause}`);
}
