import type { Browser } from 'playwright-core';
import type { Language } from '../../src/domain/stage';
import { back, faultsIn, themes } from './looking';
import { everyPaneState, everyTabState, type Seen } from './states';
import { World } from './world';

const spoken: readonly Language[] = ['da', 'sv', 'en'];

let world: World;
let browser: Browser;
const faults: string[] = [];
const states: string[] = [];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 30_000);

/** Each state in one theme and one language, taken in turn; `tests/deep/axe` takes all of them together. */
async function inTurn(seen: Seen): Promise<void> {
  const place = states.push(seen.state);
  faults.push(...(await faultsIn(seen, themes[place % 3]!, spoken[Math.floor(place / 3) % 3]!)));
  await back(seen);
}

test('axe finds nothing in any state of the pane, at 320 px, themes and languages taken in turn', async () => {
  await everyPaneState(world, browser, inTurn);
  expect(states.length).toBeGreaterThanOrEqual(10);
  expect(faults).toEqual([]);
}, 400_000);

test('axe finds nothing in any state of the tab, at 320 px, themes and languages taken in turn', async () => {
  [faults.length, states.length] = [0, 0];
  await everyTabState(world, browser, inTurn);
  expect(states.length).toBeGreaterThanOrEqual(12);
  expect(faults).toEqual([]);
}, 400_000);
