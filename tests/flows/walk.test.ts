import type { Browser, Frame } from 'playwright-core';
import { flagWords } from '../../src/screens/flag/words';
import { waitWords } from '../../src/ui/waitWords';
import { contextFor, openTab, OutlookPage, World } from './world';

const words = flagWords.en;
const consultant = 'anders.lindegaard@sundkant.example';

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** Presses "Flag" on whatever the pane proposes, and waits until SharePoint has it. */
async function flagProposed(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: words.flag, exact: true }).click();
  await pane.getByText(words.sent).waitFor({ timeout: 20_000 });
}

test('a mail flagged in Outlook is an item in the list and a row in a colleague’s tab, nested app auth on', async () => {
  await world.consent(consultant);
  const { context, complaints } = await contextFor(browser, { person: consultant });
  const outlook = await OutlookPage.open(context, { person: consultant });
  const pane = await outlook.read(0);
  const need = await pane.getByRole('textbox', { name: words.need }).inputValue();
  expect(need).not.toBe('');
  await flagProposed(pane);

  const rows = await world.rows('Opportunities');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ Stage: 'flagged' });
  expect(complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await context.close();

  const seller = (await world.people()).find(({ role }) => role === 'seller')!.upn;
  await world.consent(seller);
  const other = await contextFor(browser, { person: seller });
  const { tab } = await openTab(other.context, { person: seller });
  const row = tab.getByRole('listitem').getByRole('button').filter({ hasText: need });
  await row.waitFor({ timeout: 20_000 });
  await row.click();
  /* The consultant was not signed in, and knew the client by its domain; the firm has a name for it. */
  await tab.getByRole('heading', { name: 'Klitmøller Kraft & Varme' }).waitFor();
  await tab.getByRole('definition').filter({ hasText: need }).waitFor();
  expect(other.complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await other.context.close();
}, 90_000);

test('the very first time the person is asked once, by a press, and the flag that was kept meanwhile is sent', async () => {
  const person = (await world.people()).filter(({ role }) => role === 'consultant')[1]!.upn;
  const { context, complaints } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person });
  const pane = await outlook.read(0);
  const before = (await world.rows('Opportunities')).length;
  await pane.getByRole('button', { name: words.flag, exact: true }).click();
  await pane.getByRole('button', { name: waitWords.en.signIn }).click();
  await outlook.page.getByRole('button', { name: 'Allow' }).click();
  await pane.getByText(words.sent).waitFor({ timeout: 20_000 });
  expect(await world.rows('Opportunities')).toHaveLength(before + 1);
  expect(complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await context.close();
}, 60_000);

test('flag, undo, flag: one open item', async () => {
  const person = (await world.people()).filter(({ role }) => role === 'consultant')[2]!.upn;
  await world.consent(person);
  const { context } = await contextFor(browser, { person });
  const outlook = await OutlookPage.open(context, { person });
  const before = (await world.rows('Opportunities')).length;
  const pane = await outlook.read(0);
  await flagProposed(pane);
  await pane.getByRole('button', { name: words.undo }).click();
  await pane.getByText(words.undone).waitFor();
  await flagProposed(pane);
  const rows = await world.rows('Opportunities');
  expect(rows).toHaveLength(before + 1);
  expect(rows.filter(({ Stage }) => Stage === 'withdrawn')).toHaveLength(0);
  await context.close();
}, 60_000);
