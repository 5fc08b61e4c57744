import type { Browser } from 'playwright-core';
import type { Language } from '../../src/domain/stage';
import { signInWords } from '../../src/app/signInWords';
import { namedPlaces } from '../../src/sandbox/places';
import { paneControls, tabControls } from './controlNames';
import { until } from './flagging';
import { back, controlsIn, faultsIn, themes } from './looking';
import { everyPaneState } from './paneStates';
import type { Seen } from './stateSteps';
import { everyTabState } from './tabStates';
import { World } from './world';

const spoken: readonly Language[] = ['da', 'sv', 'en'];

let world: World;
let browser: Browser;
const faults: string[] = [];
const states: string[] = [];
const controls: Record<string, string> = {};

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
  const due = { ...paneControls, ...tabControls }[seen.state];
  /* Parts that are loaded later may not stand there yet. */
  await until(async () => (controls[seen.state] = await controlsIn(seen.frame)) === due).catch(() => undefined);
  faults.push(...(await faultsIn(seen, themes[place % 3]!, spoken[Math.floor(place / 3) % 3]!)));
  await back(seen);
}

test('axe finds nothing in any state of the pane, at 320 px, themes and languages taken in turn', async () => {
  await everyPaneState(world, browser, inTurn);
  expect(controls).toEqual(paneControls);
  expect(faults).toEqual([]);
}, 400_000);

test('axe finds nothing in any state of the tab, at 320 px, themes and languages taken in turn', async () => {
  [faults.length, states.length] = [0, 0];
  for (const state of Object.keys(controls)) delete controls[state];
  await everyTabState(world, browser, inTurn);
  expect(controls).toEqual(tabControls);
  expect(faults).toEqual([]);
}, 400_000);

test('a nameless button, faint text, a line and a choice that are cut off, lines that lie over others and a broken word and a high button are found where they are planted', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(`${namedPlaces.app}/tab.html`);
  await page.getByRole('button', { name: signInWords.en.signIn }).waitFor();
  const look = () => faultsIn({ state: 'planted', frame: page.mainFrame(), host: undefined }, 'light', 'en');
  expect(await look()).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const faint = Object.assign(document.createElement('p'), { textContent: 'Hardly to be read' });
    Object.assign(faint.style, { color: '#bbbbbb', backgroundColor: '#ffffff' });
    const cut = Object.assign(document.createElement('p'), { textContent: 'A line that goes on and on, past its box' });
    Object.assign(cut.style, { width: '80px', whiteSpace: 'nowrap', overflow: 'hidden' });
    const broken = Object.assign(document.createElement('p'), { textContent: 'Letters' });
    Object.assign(broken.style, { width: '20px', overflowWrap: 'anywhere' });
    const spilt = Object.assign(document.createElement('p'), { textContent: 'Two lines in a box for one of them' });
    Object.assign(spilt.style, { width: '160px', height: '20px' });
    const choice = document.createElement('select');
    choice.append(new Option('A choice that is far too long for its field'));
    Object.assign(choice.style, { width: '120px', minHeight: '24px' });
    const high = Object.assign(document.createElement('button'), { textContent: 'High' });
    high.style.height = '200px';
    main.append(high, document.createElement('button'), faint, cut, spilt, broken, choice);
  });
  const found = (await look()).join('\n');
  for (const fault of [/button-name/, /color-contrast/, /past its box" is cut off/, /for one of them" runs out of its box/, /"High" is far higher/, /the choice "A choice .* is cut off/, /"Letters" is broken/]) expect(found).toMatch(fault);
  await context.close();
}, 60_000);
