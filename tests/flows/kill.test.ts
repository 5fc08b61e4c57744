import { graphDeaths, Mortals } from './mortality';
import { World } from './world';

const consultant = 'anders.lindegaard@sundkant.example';

/** The most telling points; tests/deep goes through all of them. */
const telling = ['before add to outbox/changes (1)', 'after writing outbox/changes (1)', 'holding the lock (1)', 'after the answer of /v1.0/$batch (1)', 'before delete from outbox/changes (1)'];

let world: World;
let mortals: Mortals;
let points: readonly string[];

beforeAll(async () => {
  world = await World.start();
  mortals = await Mortals.first(world, consultant);
  points = await mortals.points();
}, 240_000);

afterAll(async () => {
  await mortals?.end();
  await world?.stop();
}, 60_000);

test.each(telling)('killed %s: one item, and no word is lost', async (name) => {
  expect(points).toContain(name);
  const { kept, ...fate } = await mortals.dies({ name, point: name });
  expect(kept).not.toBe('nothing');
  expect(fate).toEqual({ name, found: kept, cases: 1, heard: 0 });
}, 240_000);

test.each(graphDeaths.slice(1, 3))('killed $name: one item', async (death) => {
  expect(await mortals.dies(death)).toEqual({ name: death.name, kept: 'case', found: 'case', cases: 1, heard: 0 });
}, 240_000);

test('none of these flags is there twice', async () => {
  expect(await world.rows('Opportunities')).toHaveLength(1 + telling.length + 2);
  expect(await world.rows('Activities')).toHaveLength(0);
});
