import type { Browser, Frame } from 'playwright-core';
import { freshMail, settled, until } from './flagging';
import { flagWords } from './paneWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { contextFor, openTab, OutlookPage, World } from './world';

const [words, cases] = [flagWords.en, casesWords.en];
const patience = { timeout: 40_000 };
const mostKeys = 8;
const mostPresses = 3;

let world: World;
let browser: Browser;
let consultants: readonly string[];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  consultants = (await world.people()).filter(({ role }) => role === 'consultant').map(({ upn }) => upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 30_000);

/** Outlook with a mail open and the pane closed. */
async function outlookOf(upn: string, which: number) {
  await world.consent(upn);
  const { context } = await contextFor(browser, { person: upn, width: 320 });
  const outlook = await OutlookPage.open(context, { person: upn, width: 320 });
  await outlook.page.evaluate(`window.sandbox.selectItem(${which})`);
  return { context, outlook, page: outlook.page };
}

/** What has the focus in a frame; "BODY" when nothing has. */
function focusIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => `${document.activeElement?.tagName} ${(document.activeElement as HTMLElement | null)?.textContent?.slice(0, 60)}`);
}

const onHeading = /^H2 /;

test('a mail is flagged by keyboard alone, from the ribbon on, and the focus goes with it: flag, add, cancel, undo', async () => {
  const { context, outlook, page } = await outlookOf(consultants[0]!, 0);
  let keys = 0;
  const key = async (name: string) => {
    keys += 1;
    await page.keyboard.press(name);
  };
  await page.focus('#our-button');
  await key('Enter');
  const pane = await outlook.pane();
  await pane.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
  const isInForm = () => pane.evaluate(() => document.hasFocus() && document.activeElement?.tagName === 'INPUT');
  while (keys < mostKeys && !(await isInForm())) await key('Tab');
  await key('Control+Enter');
  await pane.getByText(words.sent).waitFor(patience);
  expect(keys).toBeLessThanOrEqual(mostKeys);
  expect(await focusIn(pane)).toMatch(onHeading);
  await page.keyboard.press('Tab');
  expect(await focusIn(pane)).toBe(`BUTTON ${words.openInTeams}`);

  await pane.getByRole('button', { name: words.add, exact: true }).focus();
  await page.keyboard.press('Enter');
  expect(await focusIn(pane)).toMatch(/^TEXTAREA/);
  await pane.getByRole('button', { name: words.cancel }).focus();
  await page.keyboard.press('Enter');
  expect(await focusIn(pane)).toBe(`BUTTON ${words.add}`);

  await pane.getByRole('button', { name: words.undo }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText(words.undone('sent')).waitFor(patience);
  expect(await focusIn(pane)).toMatch(/^INPUT/);
  await page.keyboard.press('Tab');
  expect(await focusIn(pane)).toMatch(/^TEXTAREA/);
  await context.close();
}, 120_000);

test('a mail is flagged with at most three presses of the pointer, and Enter in the need writes a line instead of flagging', async () => {
  const { context, outlook, page } = await outlookOf(consultants[1]!, 0);
  const rows = (await world.rows('Opportunities')).length;
  let presses = 0;
  const click = async (where: { click(): Promise<void> }) => {
    presses += 1;
    await where.click();
  };
  await click(page.locator('#our-button'));
  const pane = await outlook.pane();
  const need = pane.getByRole('textbox', { name: words.need });
  await need.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and more');
  expect(await need.inputValue()).toMatch(/\nand more/);
  expect(await world.rows('Opportunities')).toHaveLength(rows);
  await click(pane.getByRole('button', { name: words.flag, exact: true }));
  await pane.getByText(words.sent).waitFor(patience);
  expect(presses).toBeLessThanOrEqual(mostPresses);
  await context.close();
}, 90_000);

test('Enter in the client takes the only one that begins so, and flags nothing; Ctrl+Enter adds what was heard', async () => {
  const mail = await freshMail(world, [consultants[1]!]);
  const { context, page, outlook } = await outlookOf(consultants[1]!, 1);
  const rows = (await world.rows('Opportunities')).length;
  const pane = await outlook.read(mail);
  await settled(pane);
  const client = pane.getByRole('combobox', { name: words.client, exact: true });
  const { firm } = await world.control<{ firm: { clients: { name: string }[] } }>('GET', '/sandbox/state');
  const name = firm.clients.at(-1)!.name;
  await client.fill(name.slice(0, -3));
  await page.keyboard.press('Enter');
  await until(async () => (await client.inputValue()) === name);
  await pane.getByRole('combobox', { name: words.person }).focus();
  await page.keyboard.press('Enter');
  expect(await world.rows('Opportunities')).toHaveLength(rows);
  expect(await pane.getByRole('button', { name: words.flag, exact: true }).count()).toBe(1);
  await page.keyboard.press('Control+Enter');
  await pane.getByText(words.sent).waitFor(patience);
  await pane.getByRole('button', { name: words.add, exact: true }).click();
  await pane.getByRole('textbox', { name: words.addLabel }).fill('One thing more');
  await page.keyboard.press('Control+Enter');
  await pane.getByText('One thing more', { exact: true }).waitFor(patience);
  await pane.getByRole('button', { name: words.undoAdded, exact: true }).waitFor(patience);
  await context.close();
}, 90_000);

test('every stop of the keyboard in the pane shows the focus', async () => {
  const { context, outlook, page } = await outlookOf(consultants[2]!, 0);
  await outlook.page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  await pane.getByRole('combobox', { name: words.client, exact: true }).focus();
  for (let stop = 0; stop < 8; stop += 1) {
    expect(await unmarkedFocus(pane)).toBeUndefined();
    await page.keyboard.press('Tab');
  }
  await context.close();
}, 90_000);

/** The focused thing when nothing about it or around it tells that it is; undefined when all is well. */
function unmarkedFocus(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(async () => {
    const one = document.activeElement as HTMLElement | null;
    if (!one || one === document.body) return undefined;
    const looks = () => [one, one.parentElement!].flatMap((part) => ['', '::after', '::before'].map((pseudo) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderBottomColor, borderWidth, transform } = getComputedStyle(part, pseudo || undefined);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderBottomColor, borderWidth, transform].join();
    })).join('|');
    const settled = () => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await settled();
    const focused = looks();
    one.blur();
    await settled();
    const blurred = looks();
    one.focus();
    return focused === blurred ? one.outerHTML.slice(0, 200) : undefined;
  });
}

test('a screen reader hears names and roles in the pane, and the tab goes back to the row it came from', async () => {
  const { context, outlook } = await outlookOf(consultants[3]!, 0);
  await outlook.page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  await pane.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
  const heard = await pane.locator('main').ariaSnapshot();
  for (const said of [/heading "Forsigtigt Salg" \[level=1\]/, /combobox "Client"/, /textbox "What might they need\?"/, /combobox "Who at the client\?"/, /checkbox "Did you promise something\?"/, /button "Flag"/, /button "English" \[pressed\]/]) expect(heard).toMatch(said);
  await context.close();

  const director = (await world.people()).find(({ role }) => role === 'director')!.upn;
  await world.consent(director);
  const other = await contextFor(browser, { person: director });
  const { page, tab } = await openTab(other.context, { person: director });
  await page.setViewportSize({ width: 424, height: 800 });
  const row = tab.getByRole('list', { name: cases.heading }).getByRole('button').first();
  await row.waitFor(patience);
  const list = await tab.locator('main').ariaSnapshot();
  for (const said of [/tablist "Forsigtigt Salg"/, /tab "Cases" \[selected\]/, /tab "Set up"/, /tablist "Cases"/, /list "Cases"/, /listitem/]) expect(list).toMatch(said);
  await tab.getByRole('tab', { name: cases.everyone }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focusIn(tab)).toBe(`BUTTON ${cases.mine}`);
  await page.keyboard.press('ArrowLeft');
  await row.focus();
  await page.keyboard.press('Enter');
  await tab.locator('dl').waitFor(patience);
  expect(await focusIn(tab)).toMatch(onHeading);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await tab.waitForFunction(() => document.activeElement?.id.startsWith('case-'), undefined, patience);
  await other.context.close();
}, 120_000);
