import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { mailTo } from './atTheCommand';
import { counted, emptied, patience, press, say, sent, words } from './flagging';
import { misfitsIn } from './looking';
import { contextFor, OutlookPage, World } from './world';

const consultant = 'anders.lindegaard@sundkant.example';

let world: World;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  world = await World.start();
  await world.consent(consultant);
  browser = await world.launch();
}, 240_000);

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** Outlook as wide as a phone. */
async function phone(width: number): Promise<OutlookPage> {
  ({ context } = await contextFor(browser, { person: consultant }));
  const outlook = await OutlookPage.open(context, { person: consultant });
  await outlook.page.setViewportSize({ width, height: 640 });
  return outlook;
}

const overflows = (outlook: OutlookPage) => outlook.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const at = (outlook: OutlookPage, name: string) => outlook.page.getByRole('button', { name, exact: true });
const row = (outlook: OutlookPage, subject: string) => outlook.page.getByRole('option').filter({ hasText: subject });
const width = (frame: Frame) => frame.evaluate(() => document.documentElement.clientWidth);

test.each([320, 400])('at %i px a mail is flagged in three taps from the list on: the mail, our button, Flag; and there is a way back from each', async (narrow) => {
  const before = await counted(world);
  const subject = `Help with the backup at ${narrow}`;
  await mailTo(world, consultant, { subject });
  const outlook = await phone(narrow);
  await row(outlook, subject).click();
  await at(outlook, 'Forsigtigt Salg').click();
  const pane = await outlook.pane();
  await pane.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
  expect(await width(pane)).toBe(narrow);
  expect(await misfitsIn(pane)).toEqual([]);
  await press(pane);
  await sent(pane);
  await emptied(pane);
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 1 });
  expect((await world.rows('Opportunities')).slice(-1)).toMatchObject([{ Words: subject }]);
  expect(await overflows(outlook)).toBe(0);
  await at(outlook, 'Close').click();
  await outlook.page.getByRole('heading', { name: subject }).waitFor(patience);
  expect(await overflows(outlook)).toBe(0);
  await at(outlook, 'Back').click();
  await row(outlook, subject).waitFor(patience);
  expect(await overflows(outlook)).toBe(0);
}, 120_000);

test('what was typed on a phone is there when the pane is opened again beside the mail, and not beside another', async () => {
  const [one, other] = ['Two testers for the spring', 'An architect for the spring'];
  for (const subject of [one, other]) await mailTo(world, consultant, { subject });
  const outlook = await phone(320);
  const paneOf = async (subject: string) => {
    await row(outlook, subject).click();
    await at(outlook, 'Forsigtigt Salg').click();
    return outlook.pane();
  };
  const leave = async () => {
    await at(outlook, 'Close').click();
    await at(outlook, 'Back').click();
  };
  const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
  await say(await paneOf(one), 'Typed on a phone');
  await leave();
  expect(await need(await paneOf(other)).inputValue(patience)).toBe(other);
  await leave();
  const again = await paneOf(one);
  await again.waitForFunction((typed) => document.querySelector('textarea')?.value === typed, 'Typed on a phone', patience);
}, 90_000);
