import type { Browser, Frame } from 'playwright-core';
import { coverWords } from '../../src/app/coverWords';
import { counted, freshMail, patience, press, say, sent, settled, until } from './flagging';
import { flagWords } from './paneWords';
import { contextFor, OutlookPage, World } from './world';

const words = flagWords.en;

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

const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });

test('what Office.js takes away from a page is missed by nothing: a flag, its undoing, a language and the cover', async () => {
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person });
  const pane = await outlook.read(await freshMail(world, [person]));
  await settled(pane);
  const taken = await pane.evaluate(() => {
    const throws = (call: () => unknown) => {
      try {
        call();
        return false;
      } catch {
        return true;
      }
    };
    return [history.pushState as unknown, history.replaceState as unknown, throws(() => alert('')), throws(() => confirm('')), throws(() => prompt(''))];
  });
  expect(taken).toEqual([null, null, true, true, true]);
  const before = await counted(world);
  await say(pane, 'Somebody for the servers');
  await press(pane);
  await sent(pane);
  await pane.locator('button[lang="sv"]').click();
  await pane.locator('button[lang="en"]').click();
  await pane.getByRole('button', { name: coverWords.en.press }).click();
  await pane.getByRole('button', { name: coverWords.en.goOn }).click();
  await pane.getByRole('button', { name: words.undo }).click();
  await pane.getByText(words.undone('sent')).waitFor(patience);
  await until(async () => (await world.rows('Opportunities')).some(({ Words, Stage }) => Words === 'Somebody for the servers' && Stage === 'withdrawn'));
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 1 });
  await context.close();
}, 120_000);

test('a pane that Outlook ends with each mail, the moment after the last letter, finds every draft again', async () => {
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person, pinned: false });
  const mails = [await freshMail(world, [person]), await freshMail(world, [person]), await freshMail(world, [person])];
  for (const [place, mail] of mails.entries()) {
    const pane = await outlook.read(mail);
    await need(pane).waitFor(patience);
    await say(pane, '');
    await need(pane).focus();
    await outlook.page.keyboard.type(`Draft ${place}`);
    await outlook.page.evaluate('window.sandbox.selectItem(null)');
    expect(await outlook.page.locator('.pane iframe').count()).toBe(0);
  }
  for (const [place, mail] of mails.entries()) {
    const pane = await outlook.read(mail);
    await until(async () => (await need(pane).inputValue(patience)) === `Draft ${place}`);
    await outlook.page.evaluate('window.sandbox.closePane()');
  }
  await context.close();
}, 120_000);
