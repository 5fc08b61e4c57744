import type { Plant } from './plants';
import { scriptOf, type Script } from './script';
import { Simulation, type Broken, type Tally } from './simulation';
import type { Tenant } from './tenant';

/** A seed that broke a rule, made as short as it gets; `path` names the steps that are left. */
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
  /** Only these steps, by their places; all where none are named. */
  readonly path?: string;
}

/** Plays one seed. */
export async function playSeed({ path = '', ...asked }: Asked): Promise<Outcome> {
  return played(asked, path === '' ? undefined : path.split('.').map(Number));
}

/** A path on which a rule of the same kind is still broken; no single step can be left out of it, unless it takes too many plays to find that out. */
export async function shrunk(asked: Asked, broken: readonly Broken[], mostPlays = 400): Promise<Found> {
  const kind = broken[0]?.kind;
  const [steps, chance] = scriptOf(asked.seed);
  let left: readonly number[] = asked.path ? asked.path.split('.').map(Number) : [...steps.keys()];
  let last = broken;
  let plays = 0;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length && plays < mostPlays; plays += 1) {
      const fewer = [...left.slice(0, from), ...left.slice(from + size)];
      const same = (await played(asked, fewer)).broken.filter((one) => one.kind === kind);
      if (same.length > 0) [left, last] = [fewer, same];
      else from += size;
    }
  }
  return { seed: asked.seed, path: left.join('.'), steps: chosen([steps, chance], left)[0], broken: last };
}

function chosen([steps, chance]: Script, places: readonly number[] | undefined): Script {
  return [places ? places.map((place) => steps[place]!) : steps, chance];
}

/** A fault of the store's, or of the simulation's own, is a broken rule as well. */
async function played({ tenant, plant, seed }: Asked, places: readonly number[] | undefined): Promise<Outcome> {
  try {
    return await Simulation.play(tenant, chosen(scriptOf(seed), places), plant);
  } catch (fault) {
    return { tally: undefined, broken: [{ kind: 'unruly', what: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }] };
  }
}
