import fc from 'fast-check';
import type { Plant } from './plants';
import { script, type Script } from './script';
import { Simulation, type Broken, type Tally } from './simulation';
import type { Tenant } from './tenant';

/** A seed that broke a rule, made as short as it gets; `path` leads there again. */
export interface Found {
  readonly seed: number;
  readonly path: string;
  readonly steps: Script[0];
  readonly broken: readonly Broken[];
}

/** What came of one seed. */
export interface Outcome {
  readonly tally: Tally | undefined;
  readonly broken: readonly Broken[];
}

export interface Asked {
  readonly tenant: Tenant;
  readonly plant: Plant;
  readonly seed: number;
}

/** Plays one seed as it is. */
export async function playSeed({ tenant, plant, seed }: Asked): Promise<Outcome> {
  const [drawn] = fc.sample(script, { seed, numRuns: 1 });
  return played(drawn as Script, { tenant, plant });
}

/** Plays it again, and looks for the shortest script that still breaks a rule of the same kind. Undefined where none is broken. */
export async function shrunk({ tenant, plant, seed }: Asked, { path = '', mostPlays = 150 }: { readonly path?: string; readonly mostPlays?: number } = {}): Promise<Found | undefined> {
  let plays = 0;
  let kinds: ReadonlySet<string> | undefined;
  let shortest: readonly Broken[] = [];
  const property = fc.asyncProperty(script, async (drawn) => {
    if ((plays += 1) > mostPlays) return;
    const { broken } = await played(drawn as Script, { tenant, plant });
    const same = broken.filter(({ kind }) => kinds?.has(kind) ?? true);
    if (same.length === 0) return;
    kinds ??= new Set(same.map(({ kind }) => kind));
    shortest = same;
    throw new Error(same[0]?.what);
  });
  const { failed, counterexample, counterexamplePath } = await fc.check(property, { seed, path, numRuns: 1 });
  return failed && counterexample ? { seed, path: counterexamplePath ?? '', steps: counterexample[0][0], broken: shortest } : undefined;
}

/** A fault of the store's, or of the simulation's own, is a broken rule as well. */
async function played(drawn: Script, { tenant, plant }: Omit<Asked, 'seed'>): Promise<Outcome> {
  try {
    return await Simulation.play(tenant, drawn, plant);
  } catch (fault) {
    return { tally: undefined, broken: [{ kind: 'unruly', what: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }] };
  }
}
