import { counted, isClean, lacking, nothing, said } from './count';
import { noPlant } from './plants';
import { playSeed, shrunk } from './seeds';
import { Tenant } from './tenant';

const seeds = 60;

test(`${seeds} seeds: nothing is lost, doubled, overwritten or diverged, whatever fails`, async () => {
  const tenant = await Tenant.open();
  let count = nothing;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const asked = { tenant, plant: noPlant, seed };
    const outcome = await playSeed(asked);
    count = counted(count, outcome);
    if (outcome.broken.length === 0) continue;
    const { path } = await shrunk(asked, outcome.broken);
    throw new Error(`npm run simulate -- --seed ${seed} --path ${path}\n${outcome.broken.map(({ kind, what }) => `${kind}: ${what}`).join('\n')}`);
  }
  console.log(said(count).join('\n'));
  expect(lacking(count)).toEqual([]);
  expect(isClean(count)).toBe(true);
}, 1_800_000);
