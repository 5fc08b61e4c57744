import type { Browser, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { noFaults } from '../../src/sandbox/faults';
import { othersWords } from '../../src/screens/flag/othersWords';
import { freshMail, patience, until, words } from './flagging';
import { draftsKept } from './pinnedPane';
import { contextFor, OutlookPage, World } from './world';

const others = othersWords.en;

let world: World;
let browser: Browser;
/** Whoever sits there, and whose mailbox it is. */
let me: FirmPerson;
let owner: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  [me, owner] = (await world.people()).filter(({ role }) => role === 'consultant') as [FirmPerson, FirmPerson];
  for (const { upn } of [me, owner]) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

afterEach(() => world.faults(noFaults()));

const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const flag = (pane: Frame) => pane.getByRole('button', { name: words.flag, exact: true });
const rowWith = async (said: string) => (await world.rows('Opportunities')).find(({ Words }) => Words === said);

async function paneAt(messageId: string, where: { readonly person: string; readonly mailbox?: string; readonly ownWindow?: boolean }) {
  const { context } = await contextFor(browser, where);
  const outlook = await OutlookPage.open(context, { width: 320, ...where });
  return { context, outlook, pane: await outlook.read(messageId) };
}

test.each(['well', 'silent', 'late', 'wrongItem', 'refusing'] as const)('a mail in a colleague’s mailbox is flagged by whoever sits there, and its owner finds the case, with an Outlook that answers %s', async (officeJs) => {
  const messageId = await freshMail(world, [owner.upn]);
  const { context, outlook, pane } = await paneAt(messageId, { person: me.upn, mailbox: owner.upn });
  await need(pane).waitFor(patience);
  await world.faults({ officeJs });
  await need(pane).fill(`Seen for a colleague, ${officeJs}`);
  await pane.getByText(words.colleaguesSee(me.name), { exact: false }).waitFor(patience);
  await draftsKept(pane, me.upn, 1);
  await outlook.page.evaluate('window.sandbox.closePane()');
  await world.faults(noFaults());
  const again = await outlook.read(messageId);
  await until(async () => (await need(again).inputValue(patience)) === `Seen for a colleague, ${officeJs}`);
  await world.faults({ officeJs });
  await flag(again).click();
  await again.getByText(words.sent).waitFor(patience);
  expect(await rowWith(`Seen for a colleague, ${officeJs}`)).toMatchObject({ ByUpn: me.upn, ByName: me.name });
  await context.close();

  await world.faults(noFaults());
  const own = await paneAt(messageId, { person: owner.upn });
  await own.pane.getByText(`${me.name} flagged this`, { exact: false }).waitFor(patience);
  await own.context.close();
}, 120_000);

test('a shared mailbox in a window of its own: the pane says why nothing is flagged there, and leads to the tab', async () => {
  const messageId = await freshMail(world, [owner.upn]);
  const { context, pane } = await paneAt(messageId, { person: me.upn, mailbox: owner.upn, ownWindow: true });
  await pane.getByText(others.why).waitFor(patience);
  expect(await flag(pane).count()).toBe(0);
  const [opened] = await Promise.all([context.waitForEvent('page', patience), pane.getByRole('button', { name: others.inTeams }).click()]);
  expect(opened.url()).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//);
  await context.close();
}, 60_000);

test.each(['silent', 'refusing'] as const)('where Outlook is %s about whose mailbox it is, the case is still of whoever sits there', async (officeJs) => {
  const messageId = await freshMail(world, [owner.upn]);
  const { context, outlook } = await paneAt(messageId, { person: me.upn, mailbox: owner.upn, ownWindow: true });
  await outlook.page.evaluate('window.sandbox.closePane()');
  const pane = await outlook.openPaneAfter(() => world.faults({ officeJs }));
  await need(pane).fill(`Whose is it, ${officeJs}`, patience);
  await flag(pane).click();
  await until(async () => (await rowWith(`Whose is it, ${officeJs}`)) !== undefined);
  expect(await rowWith(`Whose is it, ${officeJs}`)).toMatchObject({ ByUpn: me.upn, ByName: me.name });
  await context.close();
}, 60_000);
