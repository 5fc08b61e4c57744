import type { Browser, Frame, Page } from 'playwright-core';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { mailTo } from './atTheCommand';
import { patience, sent, settled, words } from './flagging';
import { misfitsIn } from './looking';
import { contextFor, openTab, OutlookPage, World } from './world';

/** What is left of 1,280 by 1,024 px at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };
/** Of the sandbox's Teams, beside the tab. */
const rail = 104;

let world: World;
let browser: Browser;
let person: string;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  person = (await world.people()).find(({ role }) => role === 'consultant')!.upn;
  await world.consent(person);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** What has the focus, and whether anything lies over the middle of it, or it stands outside of what is seen (WCAG 2.4.11). */
function focusIn(frame: Frame): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return frame.evaluate(() => {
    const one = document.activeElement as HTMLInputElement;
    const { left, top, width, height } = one.getBoundingClientRect();
    const met = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 20));
    return { name: `${one.tagName} ${one.labels?.[0]?.textContent ?? one.textContent}`, isSeen: met !== null && (one.contains(met) || met.contains(one) || one.labels?.[0]?.contains(met) === true) && met !== document.documentElement };
  });
}

/** Goes through every stop of the keyboard from the first field on, until `last` has the focus. */
async function walk(page: Page, frame: Frame, last: string): Promise<readonly string[]> {
  const hidden: string[] = [];
  const names: string[] = [];
  await frame.locator('input').first().focus();
  while (names.length < 40 && !names.at(-1)?.endsWith(last)) {
    const { name, isSeen } = await focusIn(frame);
    names.push(name);
    if (!isSeen) hidden.push(name);
    if (!name.endsWith(last)) await page.keyboard.press('Tab');
  }
  expect(names.at(-1)).toMatch(new RegExp(`${last}$`));
  return hidden;
}

test('at 400 % a mail is flagged by keyboard: no field is hidden while it has the focus, and nothing scrolls sideways', async () => {
  const subject = 'Someone for the night shift';
  await mailTo(world, person, { subject });
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person });
  await outlook.page.setViewportSize(zoomed);
  await outlook.page.getByRole('option').filter({ hasText: subject }).click(patience);
  await outlook.page.getByRole('button', { name: 'Forsigtigt Salg', exact: true }).click(patience);
  const pane = await outlook.pane();
  await settled(pane);
  await pane.getByRole('checkbox', { name: words.promised }).check(patience);
  await pane.getByRole('button', { name: words.more, exact: true }).click(patience);
  expect(await walk(outlook.page, pane, words.flag)).toEqual([]);
  expect(await misfitsIn(pane)).toEqual([]);
  await pane.getByRole('checkbox', { name: words.promised }).uncheck(patience);
  await pane.getByRole('button', { name: words.flag, exact: true }).press('Enter');
  await sent(pane);
  expect((await focusIn(pane)).isSeen).toBe(true);
  expect(await misfitsIn(pane)).toEqual([]);
  await context.close();
}, 120_000);

test('at 400 % the tab takes something heard and shows its case, with no sideways scrolling', async () => {
  const { context } = await contextFor(browser, { person });
  const { page, tab } = await openTab(context, { person });
  await page.setViewportSize({ ...zoomed, width: zoomed.width + rail });
  await tab.getByRole('button', { name: heardWords.en.press }).click(patience);
  await settled(tab);
  expect(await walk(page, tab, words.flag)).toEqual([]);
  await tab.getByRole('combobox', { name: words.client, exact: true }).fill('Nybryggeriet');
  await tab.getByRole('textbox', { name: words.need }).fill('A till that can be read');
  await page.keyboard.press('Control+Enter');
  await sent(tab);
  expect(await misfitsIn(tab)).toEqual([]);
  await tab.getByRole('button', { name: heardWords.en.close, exact: true }).click(patience);
  await tab.getByRole('list', { name: casesWords.en.heading }).getByRole('button').filter({ hasText: 'A till that can be read' }).click(patience);
  await tab.locator('dl').waitFor(patience);
  expect(await misfitsIn(tab)).toEqual([]);
  await context.close();
}, 120_000);
