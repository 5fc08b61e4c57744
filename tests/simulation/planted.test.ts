import { plants } from './plants';
import { playSeed } from './seeds';
import { Tenant } from './tenant';

const mostSeeds = 1000;

test.each(Object.entries(plants))('%s is found', async (name, plant) => {
  const tenant = await Tenant.open();
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const { broken: [first] } = await playSeed({ tenant, plant, seed });
    if (!first) continue;
    console.log(`${name}: seed ${seed}, ${first.kind}: ${first.what.slice(0, 200)}`);
    return;
  }
  throw new Error(`${name} was not found in ${mostSeeds} seeds.`);
}, 1_800_000);
