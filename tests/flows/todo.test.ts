import type { BrowserContext, Frame, Page } from 'playwright-core';
import { noFaults } from '../../src/sandbox/faults';
import { heardWords } from '../../src/screens/flag/heardWords';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { waitWords } from '../../src/ui/waitWords';
import { deliverMail, press, readMail, says } from './atThePane';
import { ByKeyboard } from './byKeyboard';
import { patience, sent, until } from './flagging';
import { mailOf, Newcomers } from './newcomers';
import { flagWords } from './paneWords';
import { contextFor, openTab, OutlookPage } from './world';

const [words, wait, heard] = [flagWords.en, waitWords.en, heardWords.en];

let newcomers: Newcomers;

beforeAll(async () => {
  newcomers = await Newcomers.start();
}, 180_000);

afterAll(() => newcomers?.end(), 60_000);

afterEach(() => newcomers.world.faults(noFaults()));

const tick = (place: Frame) => place.getByRole('checkbox', { name: words.toDo });
const stands = (place: Frame) => says(place, words.toDoThere);
const tasks = async (person: string) => (await newcomers.world.tasks(person)).map(({ dueOn, task: { title, status, linkedResources } }) => ({ dueOn, title, status, link: (linkedResources as { webUrl: string; externalId: string }[])[0]! }));

/** Somebody who uses the app and has never been asked about To Do. */
async function somebody(): Promise<{ readonly person: string; readonly context: BrowserContext; readonly outlook: OutlookPage; readonly pane: Frame }> {
  const person = await newcomers.next();
  await newcomers.world.consent(person);
  const { context } = await contextFor(newcomers.browser, { person });
  await deliverMail(newcomers.world, person, mailOf(person));
  const outlook = await OutlookPage.open(context, { person });
  return { person, context, outlook, pane: await readMail(outlook, mailOf(person)) };
}

/** In the host's own window, which names the one right that is asked for. */
async function saysYes(page: Page): Promise<void> {
  expect(await page.locator('#consent-text').textContent(patience)).toMatch(/ Tasks\.ReadWrite$/);
  await page.locator('#consent-allow').click();
}

async function promise(place: Frame, what: string, day: string): Promise<void> {
  await place.getByRole('checkbox', { name: words.promised }).check(patience);
  await place.getByLabel(words.promisedWhat).fill(what);
  expect(await tick(place).count()).toBe(0);
  await place.getByLabel(words.promisedOn).fill(day);
  expect(await tick(place).isChecked()).toBe(false);
  await tick(place).click();
  await until(() => tick(place).isChecked());
}

/** The key of the only case with these words. */
const caseWith = async (person: string) => {
  const { oid } = (await newcomers.world.people()).find(({ upn }) => upn === person)!;
  return (await newcomers.world.rows('Opportunities')).filter(({ ByObject }) => ByObject === oid);
};

test('a promise with a day is put on the own list after one yes, leads to its case, and is taken out by Undo, which keeps the tick', async () => {
  const { person, context, outlook, pane } = await somebody();
  await promise(pane, 'Call Jens', '2026-12-03');
  await press(pane, words.flag);
  await sent(pane);
  await says(pane, wait.whyToDo.signedOut);
  expect(await tasks(person)).toEqual([]);
  expect(await outlook.page.locator('#consent').count()).toBe(0);
  await press(pane, wait.allow);
  await saysYes(outlook.page);
  await stands(pane);
  const [row] = await caseWith(person);
  expect(await tasks(person)).toMatchObject([{ dueOn: '2026-12-03', title: 'Call Jens', status: 'notStarted', link: { externalId: row!['Intent'] } }]);
  expect((await tasks(person))[0]!.link.webUrl).toContain(`/l/entity/`);
  expect(decodeURIComponent((await tasks(person))[0]!.link.webUrl)).toContain(String(row!['Key']));
  await outlook.page.evaluate('window.sandbox.closePane()');
  const again = await readMail(outlook, mailOf(person));
  await stands(again);
  await press(again, words.undo);
  await until(async () => (await tasks(person)).length === 0);
  await again.getByText(words.undone('sent')).waitFor(patience);
  expect(await tick(again).isChecked()).toBe(true);
  await press(again, words.flag);
  await stands(again);
  expect(await tasks(person)).toMatchObject([{ title: 'Call Jens' }]);
  await context.close();
}, 120_000);

test('an answer that is lost after the task was made, and a browser that sends the call again by itself, make one task', async () => {
  const { person, context, pane } = await somebody();
  await newcomers.world.control('POST', '/sandbox/token', { upn: person, scopes: ['Tasks.ReadWrite'], interactive: true });
  await newcomers.world.faults({ graph: [{ kind: 'lostAnswer', times: 3, match: '^POST /me/todo/.*/tasks$' }] });
  await promise(pane, 'Send the list', '2026-12-04');
  await press(pane, words.flag);
  await sent(pane);
  await until(async () => {
    await pane.evaluate(() => dispatchEvent(new Event('focus')));
    return (await pane.getByText(words.toDoThere).count()) === 1;
  });
  expect(await tasks(person)).toMatchObject([{ dueOn: '2026-12-04', title: 'Send the list' }]);
  await context.close();
}, 120_000);

test('what was heard at the coffee machine, in the tab: a promise without words has a neutral title', async () => {
  const person = await newcomers.next();
  await newcomers.world.consent(person);
  const { context } = await contextFor(newcomers.browser, { person });
  const { page, tab } = await openTab(context, { person });
  await press(tab, heard.press);
  await tab.getByRole('combobox', { name: words.client, exact: true }).fill('Nybryggeriet');
  await tab.getByRole('textbox', { name: words.need }).fill('A new till');
  await promise(tab, '', '2026-12-05');
  await press(tab, words.flag);
  await sent(tab);
  await press(tab, wait.allow);
  await saysYes(page);
  await stands(tab);
  expect(await tasks(person)).toMatchObject([{ dueOn: '2026-12-05', title: words.toDoTitle }]);
  await context.close();
}, 90_000);

const refusals = [
  ['the person says no', { consentRefused: true }, wait.whyToDo.consentRefused],
  ['only an administrator may say yes', { adminApprovalNeeded: true }, wait.whyToDo.adminApprovalNeeded],
] as const;

test.each(refusals)('%s: the flag has gone all the same, so does the next one, and the promise can be left, by keyboard too', async (_name, faults, said) => {
  const { person, context, outlook, pane } = await somebody();
  await newcomers.world.faults(faults);
  await promise(pane, 'Call Jens', '2026-12-03');
  await press(pane, words.flag);
  await sent(pane);
  await press(pane, wait.allow);
  await says(pane, said);
  await pane.getByRole('link', { name: wait.approvalPage }).waitFor(patience);
  await deliverMail(newcomers.world, person, `${mailOf(person)}-2`);
  const next = await readMail(outlook, `${mailOf(person)}-2`);
  await next.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
  await next.getByRole('button', { name: lineWords.en.allSent }).waitFor(patience);
  await press(next, words.flag);
  await sent(next);
  expect(await caseWith(person)).toHaveLength(2);
  const back = await readMail(outlook, mailOf(person));
  const keys = new ByKeyboard(outlook.page, back);
  await keys.pressOn(words.toDoDrop);
  await until(async () => (await back.getByRole('button', { name: words.toDoDrop }).count()) === 0);
  expect(await back.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(await tasks(person)).toEqual([]);
  await context.close();
}, 120_000);
