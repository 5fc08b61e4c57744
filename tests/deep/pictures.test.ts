import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Language } from '../../src/domain/stage';
import type { ThemeName } from '../../src/host/host';
import { firmWords } from '../../src/screens/firm/firmWords';
import { importWords } from '../../src/screens/firm/importWords';
import { heardWords } from '../../src/screens/flag/heardWords';
import { patience, words } from '../flows/flagging';
import { back, dress, themes } from '../flows/looking';
import { everyPaneState } from '../flows/paneStates';
import type { Seen } from '../flows/stateSteps';
import { everyTabState } from '../flows/tabStates';
import { contextFor, openTab, World } from '../flows/world';

/** Not in the project: they are made to be looked at. The two of the README are copies of `form-light-en` and `wide-light`. */
const folder = join(__dirname, '..', '..', '.work', 'pictures');

let world: World;
let browser: Browser;
let seller: string;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  world = await World.start();
  browser = await world.launch();
  seller = (await world.people()).find(({ role }) => role === 'seller')!.upn;
  await world.consent(seller);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

let count = 0;

async function picture(place: Locator, name: string): Promise<void> {
  await place.screenshot({ path: join(folder, `${name}.png`) });
  count += 1;
}

const looks: readonly (readonly [ThemeName, Language])[] = [['light', 'en'], ['dark', 'en'], ['contrast', 'en'], ['light', 'da'], ['light', 'sv']];

/** A state in the three themes and the three languages, as wide as it is and as long as its page. */
async function everyLook(seen: Seen): Promise<void> {
  const page = seen.frame.page();
  const size = page.viewportSize()!;
  for (const [theme, language] of looks) {
    await dress(seen, theme, language);
    const frame = seen.host ? page.locator('iframe[src*="taskpane.html"], iframe[src*="tab.html"]').first() : page.locator('body');
    await page.setViewportSize({ ...size, height: Math.max(size.height, 200 + (await seen.frame.evaluate(() => document.documentElement.scrollHeight))) });
    await picture(frame, `${seen.state.replaceAll(/\W+/g, '-')}-${theme}-${language}`);
    await page.setViewportSize(size);
  }
  await back(seen);
}

test('pictures of every state of the pane', async () => {
  await everyPaneState(world, browser, everyLook);
}, 900_000);

test.each(themes)('pictures of a wide tab, %s', async (theme) => {
  const { context } = await contextFor(browser, { person: seller });
  const { page, tab } = await openTab(context, { person: seller, theme });
  await page.setViewportSize({ width: 1280, height: 720 });
  const row = tab.getByRole('listitem').getByRole('button').first();
  await row.click(patience);
  await tab.locator('dl').waitFor(patience);
  const shown = page.locator('iframe[src*="tab.html"]');
  await picture(shown, `wide-${theme}`);
  await tab.getByRole('button', { name: heardWords.en.press }).click();
  await tab.getByRole('textbox', { name: words.need }).fill('De mangler én, der kender Kafka, fra januar.');
  await picture(shown, `wide-heard-${theme}`);
  await context.close();
}, 120_000);

test('pictures of every state of the tab', async () => {
  await everyTabState(world, browser, everyLook);
}, 900_000);

const otherTongues = ['da', 'sv'] as const;
const otherWidths = [320, 1280];
/** Of the sandbox's Teams, beside the tab. */
const rail = 104;

test.each(otherTongues)('pictures of the firm in %s: a client, somebody who leaves, an import', async (language) => {
  const [said, imports] = [firmWords[language], importWords[language]];
  for (const width of otherWidths) {
    const { context } = await contextFor(browser, { person: seller });
    const { page, tab } = await openTab(context, { person: seller, language });
    await page.setViewportSize({ width: width + rail, height: 900 });
    const shown = page.locator('iframe[src*="tab.html"]');
    const open = async (section: string, line: string | RegExp) => {
      await tab.getByRole('tab', { name: section, exact: true }).click(patience);
      await tab.getByRole('list', { name: section }).getByRole('button', { name: line }).first().click(patience);
      await tab.getByRole('button', { name: said.save }).waitFor(patience);
    };
    await tab.getByRole('tab', { name: said.heading }).click(patience);
    await open(said.clients, /./);
    await picture(shown, `tab-firm-client-${language}-${width}`);
    await open(said.colleagues, new RegExp(said.colleague.roles.seller));
    await tab.getByRole('button', { name: said.colleague.leaves }).click(patience);
    await picture(shown, `tab-firm-leaves-${language}-${width}`);
    await tab.getByRole('tab', { name: said.assignments, exact: true }).click(patience);
    await tab.getByRole('button', { name: imports.press, exact: true }).click(patience);
    await tab.getByRole('textbox', { name: imports.paste }).fill(`${[said.assignment.consultant, said.assignment.client, said.assignment.from].join('\t')}\nIngen\tMedilund\t2026-12-01`);
    await tab.getByRole('table').waitFor(patience);
    await picture(shown, `tab-firm-import-${language}-${width}`);
    await context.close();
  }
}, 120_000);

test('all of them are there to be looked at', () => {
  expect(count).toBeGreaterThanOrEqual(200);
  console.log(`TABLE | pictures of every state in three themes and three languages, in .work/pictures | ${count} | made |`);
});
