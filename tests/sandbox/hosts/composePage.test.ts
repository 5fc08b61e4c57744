import type { BrowserContext, Frame, Page } from 'playwright-core';
import { inside, Stage } from './stage';

let stage: Stage;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  stage = await Stage.build(45390);
}, 60_000);
afterAll(() => stage.strike());
beforeEach(async () => {
  ({ context } = await stage.context());
  await stage.faults({ officeJs: 'well' });
  page = await context.newPage();
  await page.goto(`${stage.places.outlook}/mail?person=anna@nordlys.example&language=en&pinned=0`);
  await page.waitForFunction('window.sandbox !== undefined');
});
afterEach(() => context.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** A pane whose Office.js is ready, beside what is open. */
async function pane(): Promise<Frame> {
  await page.evaluate('window.sandbox.openPane()');
  const frame = await inside(page);
  await frame.evaluate('window.tiny.ready');
  return frame;
}

test('a new mail has no conversation, nobody on it and no id until it is saved; whoever is added is told', async () => {
  await press('New mail');
  const frame = await pane();
  expect(await frame.evaluate('window.tiny.composed()')).toMatchObject({
    itemType: 'message', conversationId: null, id: { code: 9046 }, subject: { value: '' }, from: { value: { emailAddress: 'anna@nordlys.example' } }, to: { value: [] }, cc: { value: [] },
  });
  await frame.evaluate('window.tiny.hearRecipients()');
  await page.getByLabel('To', { exact: true }).fill('Bo Berg <bo@kunde.example>; cc@kunde.example');
  await page.getByLabel('Subject').fill('Dinner');
  await frame.waitForFunction('window.tiny.heard.length === 1');
  expect(await frame.evaluate('window.tiny.heard')).toEqual([{ to: true, cc: false, bcc: false }]);
  await press('Save draft');
  expect(await frame.evaluate('window.tiny.composed()')).toMatchObject({
    id: { value: expect.stringMatching(/^AAMkAG/) as string }, subject: { value: 'Dinner' }, to: { value: [{ displayName: 'Bo Berg', recipientType: 'externalUser' }, { emailAddress: 'cc@kunde.example' }] },
  });
  expect(await page.evaluate('window.sandbox.officeUnhandled')).toEqual([]);
});

test.each([['Reply', 'RE: Need 3', ['bo@kunde.example'], []], ['Reply all', 'RE: Need 3', ['bo@kunde.example'], ['cc@kunde.example']], ['Forward', 'FW: RE: Need 3', [], []]] as const)('%s is in the conversation of the mail, and a draft is found again', async (name, subject, to, cc) => {
  await page.evaluate('window.sandbox.selectItem("m3@kunde.example")');
  await press(name);
  const addresses = (all: readonly string[]) => ({ value: all.map((emailAddress) => ({ emailAddress })) });
  expect(await (await pane()).evaluate('window.tiny.composed()')).toMatchObject({ conversationId: 'AAQk+2=', subject: { value: subject }, to: addresses(to), cc: addresses(cc) });
  await press('Save draft');
  await press('Drafts (1)');
  expect(await page.locator('.mail .subject').allTextContents()).toEqual([subject]);
  await press('Discard');
  expect(await page.locator('.mail').count()).toBe(0);
  expect(await page.locator('iframe').count()).toBe(0);
});

test('an Outlook that refuses answers each question with an error', async () => {
  await page.evaluate('window.sandbox.selectItem(0)');
  await press('Reply');
  const frame = await pane();
  await stage.faults({ officeJs: 'refusing' });
  expect(await frame.evaluate('window.tiny.composed()')).toMatchObject({ id: { code: 9042 }, subject: { code: 9042 }, to: { code: 9042 } });
});
