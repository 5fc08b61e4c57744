import type { Browser, Frame } from 'playwright-core';
import { flagWords } from '../../src/screens/flag/words';
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
  const { context, complaints } = await contextFor(browser, { person: consultant });
  const outlook = await OutlookPage.open(context, { person: consultant });
  const pane = await outlook.read(0);
  const need = await pane.getByRole('textbox', { name: words.need }).inputValue();
  const client = await pane.getByRole('combobox', { name: words.client, exact: true }).inputValue();
  expect(need).not.toBe('');
  await flagProposed(pane);

  const rows = await world.rows('Opportunities');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ Stage: 'flagged' });
  expect(complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await context.close();

  const seller = (await world.people()).find(({ role }) => role === 'seller')!.upn;
  const other = await contextFor(browser, { person: seller });
  const { tab } = await openTab(other.context, { person: seller });
  const row = tab.getByRole('button', { name: new RegExp(client.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) });
  await row.waitFor({ timeout: 20_000 });
  await row.click();
  await tab.getByRole('heading', { name: client }).waitFor();
  expect(await tab.getByText(need).count()).toBeGreaterThan(0);
  expect(other.complaints).toEqual({ csp: [], errors: [], nowhere: [] });
  await other.context.close();
}, 90_000);
