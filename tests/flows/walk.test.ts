import type { Browser, Frame } from 'playwright-core';
import { flagWords } from './paneWords';
import { waitWords } from '../../src/ui/waitWords';
import { promisedLabel, promisedSaid } from '../../src/ui/promised';
import { freshMail } from './flagging';
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

test('what was promised, and to whom, stands on the receipt, and a colleague reads it on the same mail', async () => {
  const [consultant, , colleague] = (await world.people()).filter(({ role }) => role === 'consultant').map(({ upn }) => upn) as [string, string, string];
  const promise = `${promisedLabel.en}: ${promisedSaid({ words: 'Two names', on: '2026-12-03' }, 'en')}`;
  const mail = await freshMail(world, [consultant, colleague]);
  for (const person of [consultant, colleague]) await world.consent(person);
  const { context } = await contextFor(browser, { person: consultant });
  const pane = await (await OutlookPage.open(context, { person: consultant })).read(mail);
  await pane.getByRole('checkbox', { name: words.promised }).check();
  await pane.getByRole('textbox', { name: words.promisedWhat }).fill('Two names');
  await pane.getByLabel(words.promisedOn).fill('2026-12-03');
  await flagProposed(pane);
  await pane.getByText(promise, { exact: true }).waitFor();
  await pane.getByText(/^Kirsten Holm <kirsten@/).waitFor();
  await context.close();

  const other = await contextFor(browser, { person: colleague });
  const theirs = await (await OutlookPage.open(other.context, { person: colleague })).read(mail);
  await theirs.getByText(promise, { exact: true }).waitFor();
  await other.context.close();
}, 90_000);
