import type { Language } from '../../src/domain/stage';
import { back, faultsIn, themes } from '../flows/looking';
import { everyPaneState } from '../flows/paneStates';
import type { Seen } from '../flows/stateSteps';
import { everyTabState } from '../flows/tabStates';
import { World } from '../flows/world';

const spoken: readonly Language[] = ['da', 'sv', 'en'];

test('axe finds nothing in any state of pane and tab, in every theme and language, at 320 px', async () => {
  const world = await World.start();
  const browser = await world.launch();
  const faults: string[] = [];
  let looks = 0;
  const look = async (seen: Seen) => {
    for (const theme of themes) for (const language of spoken) {
      faults.push(...(await faultsIn(seen, theme, language)));
      looks += 1;
    }
    await back(seen);
  };
  await everyPaneState(world, browser, look);
  await everyTabState(world, browser, look);
  await browser.close();
  await world.stop();
  console.log(`TABLE | axe, layout and size of targets: states x themes x languages | ${looks} | ${faults.length} faults |`);
  expect(faults).toEqual([]);
}, 1_800_000);
