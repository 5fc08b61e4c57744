import type { Browser, Frame, Page } from 'playwright-core';
import { keyOfRecord } from '../../src/domain/key';
import type { FirmPerson } from '../../src/sandbox/firm';
import { heardWords } from '../../src/screens/flag/heardWords';
import { quietWords } from '../../src/screens/flag/quietWords';
import { rowOf } from './atTheFirm';
import { ByKeyboard } from './byKeyboard';
import { counted, freshMail, patience, say, settled, until, waitingIn } from './flagging';
import { misfitsIn } from './looking';
import { flagWords } from './paneWords';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, World } from './world';

const [words, form] = [quietWords.en, flagWords.en];

let world: World;
let browser: Browser;
let consultant: FirmPerson;
let seller: FirmPerson;
let client: string;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  [consultant, seller] = (['consultant', 'seller'] as const).map((role) => people.find((one) => one.role === role)!) as [FirmPerson, FirmPerson];
  await world.consent(consultant.upn);
  client = (await world.control<{ firm: { clients: { name: string }[] } }>('GET', '/sandbox/state')).firm.clients[0]!.name;
  await soldBy(seller);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** The client is quiet, and this person sells there. */
async function soldBy(who: FirmPerson | undefined): Promise<void> {
  const { firm } = await world.control<{ firm: { site: string } }>('GET', '/sandbox/state');
  const row = await rowOf(world, 'Accounts', client);
  const Owner = who ? await keyOfRecord(firm.site, 'person', who.upn) : '';
  await (await Stranger.of(world, consultant.upn)).change('Accounts', String(row!['id']), { QuietWhy: 'conflict', Owner });
}

async function atAQuietClient(width = 320): Promise<{ page: Page; pane: Frame; close: () => Promise<void> }> {
  const mail = await freshMail(world, [consultant.upn]);
  const { context } = await contextFor(browser, { person: consultant.upn });
  const outlook = await OutlookPage.open(context, { person: consultant.upn, width });
  const pane = await outlook.read(mail);
  await settled(pane);
  await pane.getByText(form.quiet(client)).waitFor(patience);
  return { page: outlook.page, pane, close: () => context.close() };
}

interface Form {
  readonly kind: string;
  readonly parameters: { readonly toRecipients: string[]; readonly subject: string; readonly htmlBody?: string; readonly message?: string };
}

const formsOf = (page: Page) => page.evaluate(() => (window.sandbox as unknown as { forms: Form[] }).forms);

test('at a quiet client Outlook’s own form opens, to its seller, with what was typed; nothing is sent, and no case is made', async () => {
  const { page, pane, close } = await atAQuietClient();
  const before = await counted(world);
  await say(pane, 'They asked <b>me</b> & "you"\nabout testers');
  expect(await formsOf(page)).toEqual([]);
  await pane.getByRole('button', { name: words.press(seller.name) }).click(patience);
  await pane.getByText(words.opened).waitFor(patience);
  /* Office.js does not wait for Outlook here. */
  await until(async () => (await formsOf(page)).length > 0);
  const [opened, ...others] = await formsOf(page);
  expect(others).toEqual([]);
  expect(opened).toMatchObject({ kind: 'newMessage', parameters: { toRecipients: [seller.upn], subject: words.subject } });
  expect(words.subject).not.toContain(client);
  const said = words.text({ to: seller.name.split(' ')[0]!, client, said: 'They asked <b>me</b> & "you"\nabout testers', from: consultant.name });
  expect(await page.locator('.form .body').textContent()).toBe(said);
  expect(await pane.getByRole('textbox', { name: form.need }).inputValue()).toBe('They asked <b>me</b> & "you"\nabout testers');
  expect(await waitingIn(pane)).toBe(0);
  expect(await counted(world)).toEqual(before);
  expect((await world.mailbox(seller.upn)).some(({ mail }) => mail.subject === words.subject)).toBe(false);
  await close();
}, 90_000);

test('by keyboard, at 320 px: the note is a few stops from the client, and the pane does not scroll sideways', async () => {
  const { page, pane, close } = await atAQuietClient();
  await pane.getByRole('button', { name: words.press(seller.name) }).waitFor(patience);
  await pane.getByRole('combobox', { name: form.client, exact: true }).focus();
  const keyboard = new ByKeyboard(page, pane);
  await page.keyboard.press('Shift+Tab');
  expect(await keyboard.focused()).toBe(words.press(seller.name));
  await page.keyboard.press('Enter');
  await pane.getByRole('status').filter({ hasText: words.opened }).waitFor(patience);
  expect(await misfitsIn(pane)).toEqual([]);
  await close();
}, 90_000);

test('a client without a seller: a director is written to', async () => {
  await soldBy(undefined);
  const { page, pane, close } = await atAQuietClient();
  const press = pane.getByRole('button', { name: words.press('').trim().split(' ')[0]! });
  await press.click(patience);
  await until(async () => (await formsOf(page)).length === 1);
  const directors = (await world.people()).filter(({ role }) => role === 'director').map(({ upn }) => upn);
  expect(directors).toContain((await formsOf(page))[0]!.parameters.toRecipients[0]);
  await close();
  await soldBy(seller);
}, 90_000);

test('whoever sells there oneself is offered no mail to oneself', async () => {
  await soldBy(consultant);
  const { pane, close } = await atAQuietClient();
  await until(() => pane.evaluate(() => performance.getEntriesByType('resource').some(({ name, duration }) => name.includes('rareWords') && duration > 0)));
  await settled(pane);
  expect(await pane.getByRole('button', { name: /^Write to/ }).count()).toBe(0);
  await close();
  await soldBy(seller);
}, 90_000);

test.each(['teams', 'outlook'] as const)('from the tab in %s the host opens the mail', async (host) => {
  const { context } = await contextFor(browser, { person: consultant.upn });
  const { page, tab } = await openTab(context, { person: consultant.upn }, host);
  await tab.getByRole('button', { name: heardWords.en.press }).click(patience);
  await settled(tab);
  await tab.getByRole('combobox', { name: form.client, exact: true }).fill(client);
  await say(tab, 'Their budget is ready');
  await tab.getByRole('button', { name: words.press(seller.name) }).click(patience);
  await tab.getByText(words.opened).waitFor(patience);
  const text = words.text({ to: seller.name.split(' ')[0]!, client, said: 'Their budget is ready', from: consultant.name });
  if (host === 'outlook') {
    expect(await formsOf(page)).toEqual([{ kind: 'newMessage', parameters: { type: 'new', toRecipients: [seller.upn], subject: words.subject, message: text } }]);
    expect(await page.locator('.form .body').textContent()).toBe(text);
  } else {
    const links = await page.evaluate(() => (window.sandbox as unknown as { links: string[] }).links);
    const address = new URL(links.at(-1)!);
    expect([address.protocol, address.pathname]).toEqual(['mailto:', seller.upn]);
    expect(address.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  }
  expect(await waitingIn(tab)).toBe(0);
  await context.close();
}, 90_000);
