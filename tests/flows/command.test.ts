import type { Browser, BrowserContext } from 'playwright-core';
import type { Doubt } from '../../src/domain/onePress';
import { noFaults } from '../../src/sandbox/faults';
import { waitWords } from '../../src/ui/waitWords';
import { barSays, choose, ended, fetched, fill, mailTo, pressCommand, said } from './atTheCommand';
import { excuse, type Complaints } from './complaints';
import { counted, emptied, patience, press, rowCalls, sent, until, waitingIn, words } from './flagging';
import { Stranger } from './stranger';
import { contextFor, OutlookPage, World } from './world';

const consultant = 'anders.lindegaard@sundkant.example';
const doubted = (why: Exclude<Doubt['why'], 'flagged'>) => said({ is: 'doubt', doubt: { why }, isMine: false });

let world: World;
let browser: Browser;
let context: BrowserContext;
let complaints: Complaints;
let outlook: OutlookPage;
/** A mail that this person has flagged from the pane, in another browser. */
let first: string;
let follows: string;

beforeAll(async () => {
  world = await World.start();
  await world.consent(consultant);
  browser = await world.launch();
  first = await mailTo(world, consultant);
  const seller = (await world.people()).find(({ role }) => role === 'seller')!;
  follows = said({ is: 'flagged', intent: '', receiver: { name: seller.name } });
  await open();
  const pane = await outlook.read(first);
  await press(pane);
  await sent(pane);
  await context.close();
}, 240_000);

beforeEach(open, 60_000);

afterEach(async () => {
  await world.faults(noFaults());
  await context.close();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function open(): Promise<void> {
  ({ context, complaints } = await contextFor(browser, { person: consultant }));
  outlook = await OutlookPage.open(context, { person: consultant });
}

async function nothingMore(before: { cases: number; heard: number }): Promise<void> {
  expect(await counted(world)).toEqual(before);
  expect(await outlook.page.evaluate('window.sandbox.officeUnhandled')).toEqual([]);
}

test('one press flags the mail, says who follows up, and sends it; the pane then shows the case, and takes it back', async () => {
  const before = await counted(world);
  await fill(outlook, first);
  const mail = await mailTo(world, consultant);
  await pressCommand(outlook, mail);
  await barSays(outlook, follows);
  await ended(outlook);
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 1 });
  const [row] = (await world.rows('Opportunities')).slice(-1);
  expect(row).toMatchObject({ Words: 'Help with the backup?', Stage: 'flagged', ByUpn: consultant });
  await pressCommand(outlook, mail);
  await barSays(outlook, said({ is: 'doubt', doubt: { why: 'flagged', there: {} as never }, isMine: true }));
  await ended(outlook, 2);
  const pane = await outlook.read(mail);
  await sent(pane);
  await pane.getByRole('button', { name: words.undo }).click();
  await pane.getByText(words.undone('sent')).waitFor(patience);
  await emptied(pane);
  expect((await world.rows('Opportunities')).find(({ id }) => id === row!['id'])).toMatchObject({ Stage: 'withdrawn' });
  await nothingMore({ ...before, cases: before.cases + 1 });
}, 180_000);

test('the first time in this browser nothing is flagged, and nobody is signed in for it', async () => {
  const before = await counted(world);
  const chunks = fetched(context);
  await pressCommand(outlook, await mailTo(world, consultant));
  await barSays(outlook, doubted('firstTime'));
  await ended(outlook);
  /* What tells which mail it is comes alone. */
  expect(chunks.filter((one) => !one.includes('/commands-headers.'))).toEqual([]);
  await nothingMore(before);
}, 90_000);

test('what would be a guess is not flagged: an unknown client, a subject that says nothing, a quiet client', async () => {
  const before = await counted(world);
  const [account] = await world.rows('Accounts');
  await fill(outlook, first);
  await pressCommand(outlook, await mailTo(world, consultant, { from: 'ole@nybryggeriet.example' }));
  await barSays(outlook, doubted('client'));
  await pressCommand(outlook, await mailTo(world, consultant, { subject: 'Hello' }));
  await barSays(outlook, doubted('need'));
  const director = (await world.people()).find(({ role }) => role === 'director')!;
  const stranger = await Stranger.of(world, director.upn);
  await stranger.change('Accounts', String(account!['id']), { QuietWhy: 'tender' });
  const mail = await mailTo(world, consultant);
  await (await outlook.read(mail)).getByText(words.quiet(String(account!['Title']))).waitFor(patience);
  await pressCommand(outlook, mail);
  await barSays(outlook, doubted('quiet'));
  await ended(outlook, 3);
  await stranger.change('Accounts', String(account!['id']), { QuietWhy: '' });
  await nothingMore(before);
}, 180_000);

test('an app that is not set up says that nothing was kept', async () => {
  const before = await counted(world);
  await context.route('**/config.json', (route) => route.abort());
  await pressCommand(outlook, await mailTo(world, consultant));
  await barSays(outlook, said({ is: 'notKept' }));
  await ended(outlook);
  excuse(complaints, /config\.json|own host does not answer/);
  await nothingMore(before);
}, 60_000);

test('a mail that a colleague has flagged is shown as theirs', async () => {
  await fill(outlook, first);
  const mail = await mailTo(world, consultant);
  await pressCommand(outlook, mail);
  await barSays(outlook, follows);
  await ended(outlook);
  const colleague = (await world.people()).filter(({ role }) => role === 'consultant')[1]!;
  const [row] = (await world.rows('Opportunities')).slice(-1);
  await (await Stranger.of(world, colleague.upn)).change('Opportunities', String(row!['id']), { ByUpn: colleague.upn, ByName: colleague.name, ByObject: colleague.oid });
  const before = await counted(world);
  await (await outlook.read(mail)).getByText(colleague.name).first().waitFor(patience);
  await pressCommand(outlook, mail);
  await barSays(outlook, said({ is: 'doubt', doubt: { why: 'flagged', there: { by: colleague } as never }, isMine: false }));
  await ended(outlook, 2);
  await nothingMore(before);
}, 120_000);

test.each([
  ['is no longer signed in', 'signedOut', { graph: [{ match: '.', times: -1, kind: 'expiredToken' as const }] }, waitWords.en.signIn],
  ['is offline', 'offline', { offline: true }, waitWords.en.tryAgain],
] as const)('whoever %s has the flag kept and hears what to do; the pane sends it', async (_who, why, faults, wayOn) => {
  const before = await counted(world);
  await fill(outlook, first);
  const mail = await mailTo(world, consultant);
  await world.faults({ ...faults, graph: 'graph' in faults ? [...faults.graph] : [] });
  await pressCommand(outlook, mail);
  await barSays(outlook, said({ is: 'waits', why }));
  await ended(outlook);
  expect(await counted(world)).toEqual(before);
  const pane = await outlook.read(mail);
  await pane.getByRole('button', { name: wayOn, exact: true }).waitFor(patience);
  expect(await waitingIn(pane)).toBe(1);
  await world.faults(noFaults());
  await emptied(pane);
  await sent(pane);
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 1 });
}, 180_000);

test('pressed ten times it is one case, beside an open pane too, which shows it at once', async () => {
  const before = await counted(world);
  await fill(outlook, first);
  const calls = rowCalls(context);
  const mail = await mailTo(world, consultant);
  const pane = await outlook.read(mail);
  await pane.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
  await outlook.page.evaluate("for (let press = 0; press < 10; press += 1) document.getElementById('our-command').click()");
  await ended(outlook, 10);
  await sent(pane);
  await pane.getByRole('button', { name: words.undo }).waitFor(patience);
  await emptied(pane);
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 1 });
  expect(calls).toHaveLength(1);
  const kept = `window.sandbox.calls.filter(({ dispatchId, data }) => dispatchId === 35 && data.ApiParams.message === ${JSON.stringify(follows)}).length`;
  expect(await outlook.page.evaluate<number>(kept)).toBe(1);
  expect(await outlook.page.locator('.notification').count()).toBe(1);
}, 180_000);

describe('an Outlook whose start is answered, and', () => {
  let mail: string;
  let before: { cases: number; heard: number };

  beforeEach(async () => {
    await fill(outlook, first);
    mail = await mailTo(world, consultant);
    before = await counted(world);
  }, 90_000);

  test.each(['late', 'wrongItem'] as const)('which is %s about the mail: nothing is flagged, and the pane is offered', async (officeJs) => {
    await world.faults({ officeJs });
    await pressCommand(outlook, mail);
    await barSays(outlook, doubted('thread'));
    await ended(outlook);
    await nothingMore(before);
  }, 90_000);

  test.each(['silent', 'refusing'] as const)('which is %s: nothing is flagged, nothing can be said, and the command ends all the same', async (officeJs) => {
    await world.faults({ officeJs });
    await pressCommand(outlook, mail);
    await ended(outlook);
    expect(await outlook.page.locator('.notification').count()).toBe(0);
    await nothingMore(before);
  }, 90_000);

  test('beside which another mail is opened meanwhile: nothing is said above that one', async () => {
    const other = await mailTo(world, consultant);
    let go = (): void => undefined;
    const isGone = new Promise<void>((done) => (go = done));
    await context.route('**/config.json', async (route) => isGone.then(() => route.continue()));
    const listening = 'window.sandbox.calls.filter(({ type, action }) => type === "register" && action === "olkItemSelectedChanged").length';
    const listened = await outlook.page.evaluate<number>(listening);
    await pressCommand(outlook, mail);
    await until(async () => (await outlook.page.evaluate<number>(listening)) > listened);
    await choose(outlook, other);
    go();
    await ended(outlook);
    expect(await outlook.page.evaluate<number>('window.sandbox.calls.filter(({ dispatchId }) => dispatchId === 33 || dispatchId === 35).length')).toBe(0);
    await nothingMore(before);
  }, 90_000);
});
