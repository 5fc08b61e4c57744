import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { ThemeName } from '../../src/host/host';
import { firmWords } from '../../src/screens/firm/firmWords';
import { importWords } from '../../src/screens/firm/importWords';
import { setUpWords } from '../../src/screens/firm/words';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { freshMail, patience, press, say, sent, settled, words } from '../flows/flagging';
import { contextFor, openTab, OutlookPage, World } from '../flows/world';

/** Not in the project: they are made to be looked at. The two of the README are copies of `pane-light` and `tab-light`. */
const folder = join(__dirname, '..', '..', '.work', 'pictures');
const themes: readonly ThemeName[] = ['light', 'dark', 'contrast'];

let world: World;
let browser: Browser;
let consultant: string;
let seller: string;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  [consultant, seller] = [people.find(({ role }) => role === 'consultant')!.upn, people.find(({ role }) => role === 'seller')!.upn];
  for (const upn of [consultant, seller]) await world.consent(upn);
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

test.each(themes)('pictures of pane and tab, %s', async (theme) => {
  const visit = { person: consultant, theme, width: 320 };
  const { context } = await contextFor(browser, visit);
  const outlook = await OutlookPage.open(context, visit);
  const pane = await outlook.read(await freshMail(world, [consultant]));
  const frame = outlook.page.locator('iframe[src*="taskpane.html"]');
  await settled(pane);
  await say(pane, 'Deres backup er aldrig prøvet af. De spørger, om vi kender nogen.');
  await picture(frame, `pane-${theme}`);
  await press(pane);
  await sent(pane);
  await picture(frame, `pane-flagged-${theme}`);
  await pane.getByRole('button', { name: words.add }).click();
  await picture(frame, `pane-add-${theme}`);
  await context.close();

  for (const width of [1280, 400]) {
    const other = await contextFor(browser, { person: seller });
    const { page, tab } = await openTab(other.context, { person: seller, theme });
    await page.setViewportSize({ width, height: 720 });
    const row = tab.getByRole('listitem').getByRole('button').first();
    await row.waitFor(patience);
    const shown = page.locator('iframe[src*="tab.html"]');
    await picture(shown, `tab-list-${theme}-${width}`);
    await row.click();
    await picture(shown, width === 1280 ? `tab-${theme}` : `tab-details-${theme}-${width}`);
    if (await tab.getByRole('button', { name: casesWords.en.back }).isVisible()) await tab.getByRole('button', { name: casesWords.en.back }).click();
    await tab.getByRole('button', { name: heardWords.en.press }).click();
    await tab.getByRole('textbox', { name: words.need }).fill('De mangler én, der kender Kafka, fra januar.');
    await picture(shown, `tab-heard-${theme}-${width}`);
    await tab.getByRole('tab', { name: firmWords.en.heading }).click();
    await tab.getByRole('list', { name: firmWords.en.clients }).getByRole('button').first().click(patience);
    await tab.getByRole('button', { name: firmWords.en.save }).waitFor(patience);
    await picture(shown, `tab-firm-${theme}-${width}`);
    await tab.getByRole('tab', { name: setUpWords.en.heading }).click();
    await tab.getByText(setUpWords.en.complete).waitFor(patience);
    await picture(shown, `tab-set-up-${theme}-${width}`);
    await other.context.close();
  }
}, 120_000);

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
  expect(count).toBe(themes.length * 13 + otherTongues.length * otherWidths.length * 3);
  console.log(`TABLE | pictures of pane and tab in three themes, of the firm in three languages, in .work/pictures | ${count} | made |`);
});
