import type { Browser, Frame, Page } from 'playwright-core';
import { casesWords } from '../../src/screens/pipeline/words';
import { flagWords } from './paneWords';
import { deliverMail, patience, readMail } from './atThePane';
import { until } from './flagging';
import { contextFor, openTab, OutlookPage, World } from './world';

let world: World;
let browser: Browser;
let person: string;

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
  person = (await world.people())[0]!.upn;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const background = (frame: Frame) => frame.evaluate('getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor');

/** Marks the page, so that a reload would be seen. */
const mark = (frame: Frame) => frame.evaluate('window.isMarked = true');
const isMarked = (frame: Frame) => frame.evaluate('window.isMarked === true');

async function wears(page: Page, frame: Frame, theme: string): Promise<void> {
  await page.evaluate(`window.sandbox.setTheme(${JSON.stringify(theme)})`);
  await frame.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached', ...patience });
}

test('the pane changes language and theme while a draft is typed; nothing is loaded anew and nothing is lost', async () => {
  await deliverMail(world, person, 'looks');
  const { context } = await contextFor(browser, { person, language: 'da' });
  const outlook = await OutlookPage.open(context, { person, language: 'da' });
  const pane = await readMail(outlook, 'looks');
  await pane.getByRole('textbox', { name: flagWords.da.need }).fill('Mine egne ord');
  await mark(pane);
  const light = await background(pane);
  for (const language of ['sv', 'en', 'da'] as const) {
    await pane.locator(`button[lang="${language}"]`).click();
    await pane.locator(`html[lang="${language}"]`).waitFor({ state: 'attached', ...patience });
    expect(await pane.getByRole('textbox', { name: flagWords[language].need }).inputValue()).toBe('Mine egne ord');
    expect(await pane.getByRole('button', { name: flagWords[language].flag, exact: true }).count()).toBe(1);
  }
  for (const theme of ['dark', 'contrast', 'light']) await wears(outlook.page, pane, theme);
  await wears(outlook.page, pane, 'dark');
  await pane.waitForFunction(`getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor !== ${JSON.stringify(light)}`, undefined, patience);
  expect(await pane.getByRole('textbox', { name: flagWords.da.need }).inputValue()).toBe('Mine egne ord');
  expect(await isMarked(pane)).toBe(true);
  await context.close();
}, 90_000);

test('a chosen language is kept for the next time, and so is the draft', async () => {
  await deliverMail(world, person, 'kept');
  const { context } = await contextFor(browser, { person, language: 'da' });
  const outlook = await OutlookPage.open(context, { person, language: 'da' });
  const pane = await readMail(outlook, 'kept');
  await pane.locator('button[lang="sv"]').click();
  const need = pane.getByRole('textbox', { name: flagWords.sv.need });
  await need.fill('Mina egna ord');
  await outlook.page.evaluate('window.sandbox.selectItem(0)');
  await outlook.page.evaluate('window.sandbox.closePane()');
  const again = await readMail(outlook, 'kept');
  /* Asked from outside: the page's own policy refuses a condition as text. */
  await until(async () => (await again.getByRole('textbox', { name: flagWords.sv.need }).inputValue()) === 'Mina egna ord');
  await context.close();
}, 60_000);

test('the tab follows the language and the theme of Teams without being loaded anew', async () => {
  const { context } = await contextFor(browser, { person, language: 'en' });
  const { page, tab } = await openTab(context, { person, language: 'en' });
  await tab.getByRole('tab', { name: casesWords.en.heading }).waitFor(patience);
  await mark(tab);
  for (const language of ['da', 'sv'] as const) {
    await page.evaluate(`window.sandbox.setLanguage(${JSON.stringify(language)})`);
    await tab.getByRole('tab', { name: casesWords[language].heading }).waitFor(patience);
  }
  for (const theme of ['dark', 'contrast', 'light']) await wears(page, tab, theme);
  expect(await isMarked(tab)).toBe(true);
  await context.close();
}, 60_000);
