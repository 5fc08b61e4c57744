import type { Browser } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { walked, type Size } from '../screens/flag/walking/script';
import { PaneWalk, paneStep } from './paneWalk';
import { World } from './world';

const isDeep = Number(process.env.DEEP ?? 0) > 0;
const size: Size = isDeep ? { length: 120, walks: 1, limitMilliseconds: 10 * 60_000 } : { length: 25, walks: 1, limitMilliseconds: 300_000, seed: 20261127, isAtOnce: true };

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = (await world.people()).filter(({ role }) => role === 'consultant').slice(0, 3);
  for (const { upn } of people) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

test(`${size.length} steps of three people through the pane and the tab: no text is lost or beside another mail, no case is doubled, all is sent in the end`, async () => {
  let count = 0;
  const seed = await walked(paneStep, size, async (steps) => {
    const walk = await PaneWalk.begin(`pane${(count += 1)}`, world, browser, people);
    try {
      for (const one of steps) await walk.take(one);
      await walk.end();
    } finally {
      await walk.close();
    }
  });
  if (isDeep) console.log(`TABLE | random walk of three people through the real pane and tab, each with two Outlooks | ${size.length} steps, seed ${seed} | no text lost, none beside another mail, no case doubled, all sent |`);
}, size.limitMilliseconds + 60_000);
