import fc from 'fast-check';
import type { FirmPerson } from '../../../../src/sandbox/firm';
import { LocalGraph } from '../../../graph/localGraph';
import { setUp } from '../../../store/office';
import { step, Walk, type Step } from './walk';

/** Walks of exactly so many steps, which shrink to shorter ones. */
class LongWalk extends fc.Arbitrary<Step[]> {
  private readonly shorter: fc.Arbitrary<Step[]>;

  constructor(private readonly length: number) {
    super();
    this.shorter = fc.array(step, { maxLength: length });
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<Step[]> {
    return new fc.Value(Array.from({ length: this.length }, () => step.generate(random, bias).value), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Step[] {
    return this.shorter.canShrinkWithoutContext(value);
  }

  shrink(value: Step[], context: unknown): fc.Stream<fc.Value<Step[]>> {
    return this.shorter.shrink(value, context);
  }
}

interface Size {
  readonly length: number;
  readonly walks: number;
  readonly limitMilliseconds: number;
  /** Left out: another one each time. */
  readonly seed?: number;
}

/** What failed, short enough to read: each step as "who does which". */
function told({ failed, seed, counterexamplePath, counterexample, errorInstance, numShrinks }: fc.RunDetails<[Step[]]>): void {
  if (!failed) return;
  const steps = (counterexample?.[0] ?? []).map(({ who, does, which }) => `${who} ${does} ${which}`);
  const cause = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : 'the time was up';
  throw new Error(`WALK_SEED=${seed} WALK_PATH=${counterexamplePath ?? ''} walks it again. Shrunk ${numShrinks} times to ${steps.length} steps:\n${steps.join('\n')}\n${cause}`);
}

/** `WALK_SEED` and `WALK_PATH` walk one that failed again: both are printed with the steps that are left of it. */
export function walkTest({ length, walks, limitMilliseconds, seed: known }: Size, title?: string): void {
  let graph: LocalGraph;
  let people: readonly FirmPerson[];

  beforeAll(async () => {
    graph = await LocalGraph.start();
    people = (await graph.people('consultant')).slice(0, 3);
    const lists = await graph.lists();
    await setUp({ door: () => lists });
  }, 120_000);

  afterAll(() => graph?.stop());

  test(`${walks} walks of ${length} steps by three people: no text is lost or beside another mail, no case is doubled`, async () => {
    let count = 0;
    const { WALK_SEED: seed = String(known ?? Date.now() % 1_000_000), WALK_PATH: path = '' } = process.env;
    const property = fc.asyncProperty(new LongWalk(length), async (steps) => {
      const walk = await Walk.begin(`walk${(count += 1)}`, graph, people);
      try {
        for (const one of steps) await walk.take(one);
        await walk.end();
      } finally {
        walk.close();
      }
    });
    await fc.assert(property, { seed: Number(seed), path, numRuns: walks, interruptAfterTimeLimit: limitMilliseconds, markInterruptAsFailure: true, asyncReporter: async (details) => told(details) });
    if (title !== undefined) console.log(`TABLE | ${title} | ${walks} × ${length} steps, seed ${seed} | no text lost, none beside another mail, no case doubled |`);
  }, limitMilliseconds + 60_000);
}
