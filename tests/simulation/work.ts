import { counted, nothing } from './count';
import { noPlant } from './plants';
import { playSeed, shrunk, type Found } from './seeds';
import { Tenant } from './tenant';

/** Plays the seeds that this process was given, and tells them, one JSON a line, on stdout. */
async function work(): Promise<void> {
  const { first, last, by, path } = JSON.parse(process.argv[2] ?? '{}') as { first: number; last: number; by: number; path?: string };
  const tenant = await Tenant.open();
  let count = nothing;
  let shown = 0;
  for (let seed = first; seed <= last; seed += by) {
    const asked = { tenant, plant: noPlant, seed, ...(path !== undefined && { path }) };
    const outcome = await playSeed(asked);
    count = counted(count, outcome);
    if (outcome.broken.length > 0 && (shown += 1) <= mostShown) tell({ found: await shrunk(asked, outcome.broken) });
    if (count.seeds % 50 === 0) tell({ played: count.seeds });
  }
  tell({ count });
}

/** So many are made short; the rest is only counted. */
const mostShown = 2;

function tell(what: { readonly found: Found } | { readonly played: number } | { readonly count: typeof nothing }): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

Error.stackTraceLimit = process.argv[3] === 'stacks' ? 20 : 0;
void work();
