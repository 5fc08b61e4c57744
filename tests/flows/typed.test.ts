import type { Browser, BrowserContext } from 'playwright-core';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { waitWords } from '../../src/ui/waitWords';
import { freshMail, holding, patience, press, say, sent, settled, until, wake, words } from './flagging';
import { contextFor, OutlookPage, World } from './world';

let world: World;
let browser: Browser;
let people: readonly [string, string];

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const [one, other] = (await world.people()).filter(({ role }) => role === 'consultant').map(({ upn }) => upn);
  people = [one as string, other as string];
  for (const upn of people) await world.consent(upn);
}, 180_000);

afterEach(() => world.faults({ graph: [], offline: false }));

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function outlookOf(person: string): Promise<{ context: BrowserContext; outlook: OutlookPage }> {
  const { context } = await contextFor(browser, { person });
  return { context, outlook: await OutlookPage.open(context, { person }) };
}

test('words typed while nobody knew of a colleague’s flag go along to the case, also over other mails', async () => {
  const [mail, other] = [await freshMail(world, people), await freshMail(world, people)];
  const first = await outlookOf(people[0]);
  const flagging = await first.outlook.read(mail);
  await say(flagging, 'They want a second supplier');
  await press(flagging);
  await sent(flagging);
  await first.context.close();

  await world.faults({ graph: [{ kind: 'hold', match: 'GET', times: -1 }] });
  const second = await outlookOf(people[1]);
  const pane = await second.outlook.read(mail);
  await say(pane, 'Half a sentence');
  await world.faults({ graph: [] });
  const heard = pane.getByRole('textbox', { name: words.addLabel });
  await heard.waitFor();
  expect(await heard.inputValue()).toBe('Half a sentence');

  await heard.fill('A whole sentence');
  await second.outlook.read(other);
  await second.outlook.read(mail);
  await until(async () => (await heard.count()) > 0 && (await heard.inputValue()) === 'A whole sentence');
  await pane.getByRole('button', { name: words.addPress, exact: true }).click();
  await sent(pane);
  await until(async () => (await holding(world, 'A whole sentence')).heard.length === 1);
  expect(await heard.count()).toBe(0);
  await second.context.close();
}, 120_000);

test('whoever takes a flag back finds the own words and the promise in the form', async () => {
  const mail = await freshMail(world, people);
  const { context, outlook } = await outlookOf(people[0]);
  const pane = await outlook.read(mail);
  await say(pane, 'My own words');
  await pane.getByRole('checkbox', { name: words.promised }).check();
  await pane.getByRole('textbox', { name: words.promisedWhat }).fill('A price');
  await press(pane);
  await sent(pane);
  await pane.getByRole('button', { name: words.undo }).click();
  const need = pane.getByRole('textbox', { name: words.need });
  await need.waitFor();
  await until(async () => (await need.inputValue()) === 'My own words');
  expect(await pane.getByRole('textbox', { name: words.promisedWhat }).inputValue()).toBe('A price');
  await settled(pane);
  await context.close();
}, 90_000);

test('what is not sent is said so at once, here and on other mails, and cannot be looked for in Teams yet', async () => {
  const [mail, other] = [await freshMail(world, people), await freshMail(world, people)];
  await world.faults({ graph: [{ kind: 'forbidden', match: 'POST /sites/', times: -1 }] });
  const { context, outlook } = await outlookOf(people[0]);
  /* The sentences for it are fetched apart, and asked for again where they did not come. */
  await context.route(/taskpane-waitWords/, (route) => route.abort('connectionreset'), { times: 1 });
  const pane = await outlook.read(mail);
  await press(pane);
  await pane.getByRole('heading', { name: words.notSent }).waitFor();
  await pane.getByText(waitWords.en.why.forbidden).waitFor();
  expect(await pane.getByRole('button', { name: words.openInTeams }).count()).toBe(0);
  await outlook.read(other);
  await pane.getByRole('button', { name: lineWords.en.forYou(1) }).waitFor();
  await world.faults({ graph: [] });
  await outlook.read(mail);
  await wake(pane);
  await sent(pane);
  await pane.getByRole('button', { name: words.openInTeams }).waitFor();
  await context.close();
}, 120_000);

describe('a browser that takes nothing more', () => {
  /* The quota is used up (Indexed Database 3.0: the request or the whole transaction fails with QuotaExceededError). */
  const fillUp = `window.__full = false; const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...all) { if (window.__full) throw new DOMException('full', 'QuotaExceededError'); return add.apply(this, all); };`;

  test('loses neither a flag nor words on a case: the page keeps them, and sends them', async () => {
    const mail = await freshMail(world, people);
    const { context, outlook } = await outlookOf(people[0]);
    await context.addInitScript({ content: fillUp });
    const pane = await outlook.read(mail);
    await say(pane, 'Words with no room');
    await pane.evaluate('window.__full = true');
    await press(pane);
    await sent(pane);
    await pane.getByRole('button', { name: words.add, exact: true }).click();
    await pane.getByRole('textbox', { name: words.addLabel }).fill('More words with no room');
    await pane.getByRole('button', { name: words.addPress, exact: true }).click();
    await until(async () => (await holding(world, 'More words with no room')).heard.length === 1);
    expect((await holding(world, 'Words with no room')).cases).toHaveLength(1);
    await context.close();
  }, 120_000);

  test('keeps nothing at all: what cannot be sent is said to end with the window, and goes by itself', async () => {
    const mail = await freshMail(world, people);
    const { context, outlook } = await outlookOf(people[0]);
    await context.addInitScript({ content: `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };` });
    const pane = await outlook.read(mail);
    await say(pane, 'Nothing is kept here');
    await world.faults({ offline: true });
    await press(pane);
    await pane.getByText(waitWords.en.leaveOpen).waitFor(patience);
    await pane.getByText('Nothing is kept here').waitFor();
    await world.faults({ offline: false });
    await wake(pane);
    await sent(pane);
    expect((await holding(world, 'Nothing is kept here')).cases).toHaveLength(1);
    expect(await pane.getByText(waitWords.en.leaveOpen).count()).toBe(0);
    await context.close();
  }, 120_000);
});
