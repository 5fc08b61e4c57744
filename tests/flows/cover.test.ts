import type { Browser, Frame, Page } from 'playwright-core';
import { coverWords } from '../../src/app/coverWords';
import { languages } from '../../src/ui/language';
import { casesWords } from '../../src/screens/pipeline/words';
import { firmWords } from '../../src/screens/firm/firmWords';
import { firmOf, lineOf, rowOf } from './atTheFirm';
import { ByKeyboard } from './byKeyboard';
import { freshMail, patience, press, say, sent, settled, until } from './flagging';
import { misfitsIn } from './looking';
import { flagWords } from './paneWords';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, World } from './world';

const [words, form, firm] = [coverWords.en, flagWords.en, firmWords.en];
const client = 'Medilund';

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

const cover = (place: Frame) => place.getByRole('button', { name: words.press });
const goOn = (place: Frame) => place.getByRole('button', { name: words.goOn });
const need = (place: Frame) => place.getByRole('textbox', { name: form.need });

/** All that can be read in a page, and all that stands in a field to be seen. */
function seenIn(place: Frame): Promise<string> {
  return place.evaluate(() => [document.title, document.body.innerText, ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter((one) => one.checkVisibility()).map(({ value }) => value)].join('\n'));
}

/** Nothing of the person's, the client's or the app's work is to be seen or heard; how to go on is. */
async function isCovered(place: Frame): Promise<void> {
  await goOn(place).waitFor(patience);
  expect((await seenIn(place)).split('\n').filter(Boolean)).toEqual(['Forsigtigt Salg', words.cover, words.text, words.goOn]);
  expect(await place.locator('body').ariaSnapshot()).toBe(`- main:\n  - heading "${words.cover}" [level=1]\n  - paragraph: ${words.text}\n  - button "${words.goOn}"`);
}

async function paneAt(width = 320, pinned = true): Promise<{ outlook: OutlookPage; page: Page; pane: Frame; mail: string }> {
  const mail = await freshMail(world, [person]);
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person, width, pinned });
  const pane = await outlook.read(mail);
  await need(pane).waitFor(patience);
  return { outlook, page: outlook.page, pane, mail };
}

test('one press covers the pane; the next brings all back: what was typed, where the mark stood, and the focus', async () => {
  const { outlook, pane, page } = await paneAt();
  await say(pane, 'They look for testers');
  await need(pane).press('Home');
  await cover(pane).click();
  await isCovered(pane);
  expect(await pane.evaluate(() => [document.activeElement?.textContent, document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')?.textContent])).toEqual([words.goOn, words.text]);
  await goOn(pane).click();
  await page.keyboard.type('Soon: ');
  expect(await need(pane).inputValue()).toBe('Soon: They look for testers');
  await press(pane);
  await sent(pane);
  await outlook.page.context().close();
}, 90_000);

test('by keyboard: F8 from any field covers and uncovers, and no key reaches what is covered', async () => {
  const { outlook, pane, page } = await paneAt();
  const keyboard = new ByKeyboard(page, pane);
  await need(pane).focus();
  await page.keyboard.press('F8');
  await isCovered(pane);
  for (const key of ['Tab', 'Shift+Tab', 'Tab']) {
    await page.keyboard.press(key);
    expect([words.goOn, 'nothing']).toContain(await keyboard.focused());
  }
  await goOn(pane).focus();
  await page.keyboard.press('F8');
  await keyboard.isLedTo(form.need);
  await keyboard.tabTo(words.press);
  await page.keyboard.press('Enter');
  await isCovered(pane);
  await page.keyboard.press('Enter');
  await keyboard.isLedTo(words.press);
  await outlook.page.context().close();
}, 90_000);

test('it stays covered while another mail is chosen and when the pane is loaded anew, and then shows the right one', async () => {
  const { outlook, pane, mail } = await paneAt();
  const other = await freshMail(world, [person]);
  await say(pane, 'Mine');
  await cover(pane).click();
  await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(other)})`);
  await isCovered(pane);
  await outlook.page.evaluate('window.sandbox.closePane()');
  const again = await outlook.read(mail);
  await isCovered(again);
  await goOn(again).click();
  await until(async () => (await need(again).inputValue()) === 'Mine');
  await outlook.page.evaluate('window.sandbox.closePane()');
  await need(await outlook.read(other)).waitFor(patience);
  await outlook.page.context().close();
}, 90_000);

test('the press is in reach at 320 px wherever the form is scrolled to, in each language, and hides nothing that has the focus', async () => {
  const { outlook, pane, page } = await paneAt();
  await page.setViewportSize({ width: 1280, height: 480 });
  await pane.getByRole('checkbox', { name: form.promised }).check();
  for (const { key } of languages) {
    await pane.locator(`button[lang="${key}"]`).click();
    const button = pane.getByRole('button', { name: coverWords[key].press });
    for (const to of [0, 10_000]) {
      const isReached = await button.evaluate((one, top) => {
        document.querySelector('footer')!.previousElementSibling!.scrollTo(0, top);
        const { left, right, top: above, bottom } = one.getBoundingClientRect();
        const met = document.elementFromPoint((left + right) / 2, (above + bottom) / 2);
        return one.contains(met) && bottom - above >= 24 && right <= innerWidth;
      }, to);
      expect([isReached, await misfitsIn(pane)]).toEqual([true, []]);
    }
  }
  await pane.locator('button[lang="en"]').click();
  await pane.evaluate(() => document.querySelector('footer')!.previousElementSibling!.scrollTo(0, 0));
  await pane.getByRole('combobox', { name: form.client, exact: true }).focus();
  for (let stop = 0; stop < 12; stop += 1) {
    const isHidden = await pane.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const foot = document.querySelector('footer button')!;
      return one !== document.body && one !== foot && [left + 2, (left + right) / 2, right - 2].every((x) => foot.contains(document.elementFromPoint(x, (top + bottom) / 2)));
    });
    expect(isHidden).toBe(false);
    await page.keyboard.press('Tab');
  }
  await outlook.page.context().close();
}, 90_000);

test('the tab in Teams is covered in the same way, also over a case that is read', async () => {
  const { context } = await contextFor(browser, { person });
  const { page, tab } = await openTab(context, { person });
  const row = tab.getByRole('list', { name: casesWords.en.heading }).getByRole('button').first();
  await row.click(patience);
  await page.keyboard.press('F8');
  await isCovered(tab);
  await goOn(tab).click();
  await tab.locator('dl').waitFor(patience);
  await context.close();
}, 60_000);

test('no title and no link of ours names a client', async () => {
  const { outlook, pane } = await paneAt();
  await settled(pane);
  await pane.getByRole('combobox', { name: form.client, exact: true }).fill(client);
  await say(pane, 'They look for a project manager');
  await press(pane);
  await sent(pane);
  const opened = outlook.page.context().waitForEvent('page');
  await pane.getByRole('button', { name: form.openInTeams }).click();
  const teams = await opened;
  await teams.waitForLoadState();
  for (const said of [decodeURIComponent(teams.url()), await teams.title(), await pane.title()]) expect(said).not.toContain(client);
  await outlook.page.context().close();
}, 90_000);

test('why nothing may be sold at a client is read after a press only', async () => {
  const row = await rowOf(world, 'Accounts', client);
  const people = await world.people();
  await (await Stranger.of(world, person)).change('Accounts', String(row!['id']), { QuietWhy: 'tender' });
  for (const role of ['consultant', 'director'] as const) {
    const who = people.find((one) => one.role === role)!;
    await world.consent(who.upn);
    const { context, tab } = await firmOf(browser, who, firm.clients);
    await lineOf(tab, firm.clients, client).click(patience);
    const show = tab.getByRole('button', { name: firm.client.showWhy });
    await show.waitFor(patience);
    expect(await seenIn(tab)).not.toContain(firm.client.why.tender);
    await show.click();
    await tab.getByText(firm.client.why.tender).first().waitFor({ state: 'attached', ...patience });
    expect(await seenIn(tab)).toContain(firm.client.why.tender);
    await context.close();
  }
}, 90_000);
