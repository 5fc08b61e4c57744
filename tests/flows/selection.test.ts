import type { Browser, Frame } from 'playwright-core';
import { noFaults } from '../../src/sandbox/faults';
import { freshMail, patience, until, words } from './flagging';
import { contextFor, OutlookPage, World } from './world';

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

afterEach(() => world.faults(noFaults()));

const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const listening = "window.sandbox.calls.some(({ type, action }) => type === 'register' && action === 'olkItemSelectedChanged')";

test.each(['well', 'silent', 'late', 'wrongItem', 'refusing'] as const)('beside none and beside several mails the pinned pane says that it takes one, and the draft is there again, with an Outlook that answers %s', async (officeJs) => {
  const [typed, other] = [await freshMail(world, [person]), await freshMail(world, [person])];
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person, width: 320 });
  const { page } = outlook;
  const pane = await outlook.read(typed);
  await need(pane).waitFor(patience);
  await page.waitForFunction(listening, undefined, patience);
  await world.faults({ officeJs });
  await need(pane).fill(`Typed before, ${officeJs}`);
  await page.evaluate('window.sandbox.selectItem(null)');
  await pane.getByText(words.noMail).waitFor(patience);
  expect(await need(pane).count()).toBe(0);
  await page.evaluate(`window.sandbox.selectItem(${JSON.stringify(other)})`);
  await until(async () => (await need(pane).inputValue(patience)) === 'Help with the backup?');
  const rows = page.getByRole('listbox').getByRole('option', { selected: false });
  await rows.first().click({ modifiers: ['Control'] });
  await pane.getByText(words.noMail).waitFor(patience);
  expect(await page.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(2);
  await page.evaluate(`window.sandbox.selectItem(${JSON.stringify(typed)})`);
  await until(async () => (await need(pane).inputValue(patience)) === `Typed before, ${officeJs}`);
  await context.close();
}, 90_000);

test('a pane that is opened beside nothing says so, and takes the mail that is chosen then; one of several that is left is taken', async () => {
  await freshMail(world, [person]);
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person, width: 320 });
  const { page } = outlook;
  await page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  await pane.getByText(words.noMail).waitFor(patience);
  await page.waitForFunction(listening, undefined, patience);
  const row = (place: number) => page.getByRole('listbox').getByRole('option').nth(place);
  await row(0).click(patience);
  await need(pane).waitFor(patience);
  await row(1).click({ modifiers: ['Control'], ...patience });
  await pane.getByText(words.noMail).waitFor(patience);
  await row(0).click({ modifiers: ['Control'], ...patience });
  await need(pane).waitFor(patience);
  await context.close();
}, 60_000);
