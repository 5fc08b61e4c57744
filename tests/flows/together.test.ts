import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { counted, emptied, freshMail, holding, patience, press, rowCalls, say, sent, settled, until, wake, words } from './flagging';
import { contextFor, OutlookPage, World } from './world';

const rowSent = 'POST /sites/.*/items$';

let world: World;
let browser: Browser;
let people: readonly [string, string];
let desks: readonly [Desk, Desk];

interface Desk {
  readonly context: BrowserContext;
  readonly outlook: OutlookPage;
}

async function deskOf(person: string): Promise<Desk> {
  await world.consent(person);
  const { context } = await contextFor(browser, { person });
  return { context, outlook: await OutlookPage.open(context, { person }) };
}

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const [one, other] = (await world.people()).filter(({ role }) => role === 'consultant').map(({ upn }) => upn);
  people = [one as string, other as string];
  desks = [await deskOf(people[0]), await deskOf(people[1])];
}, 240_000);

afterEach(() => world.faults({ graph: [], offline: false }));

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** The same mail, open at both desks, flagged by nobody. */
async function bothOn(): Promise<readonly [Frame, Frame]> {
  const mail = await freshMail(world, people);
  const panes = [await desks[0].outlook.read(mail), await desks[1].outlook.read(mail)] as const;
  for (const pane of panes) {
    await pane.getByRole('textbox', { name: words.need }).focus();
    await settled(pane);
  }
  return panes;
}

async function shows(pane: Frame, said: string): Promise<void> {
  await until(async () => {
    if ((await pane.getByText(said, { exact: true }).count()) > 0) return true;
    await wake(pane);
    return false;
  });
}

async function undo(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: words.undo }).click();
  await emptied(pane);
}

test('two people flag one mail at one instant: one case, both texts on it, and both people see both', async () => {
  const before = await counted(world);
  const [hers, his] = await bothOn();
  const calls = desks.map(({ context }) => rowCalls(context));
  await world.faults({ graph: [{ match: rowSent, times: -1, kind: 'hold' }] });
  await say(hers, 'heard by the one');
  await say(his, 'heard by the other');
  await Promise.all([press(hers), press(his)]);
  await until(async () => calls.every((those) => those.length > 0));
  expect(await counted(world)).toEqual(before);
  await world.faults({ graph: [] });
  for (const pane of [hers, his]) {
    await emptied(pane);
    await shows(pane, 'heard by the one');
    await shows(pane, 'heard by the other');
  }
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard + 1 });
}, 180_000);

test('one takes back while the other’s flag is on its way: one open case, with the other’s words alone', async () => {
  const before = await counted(world);
  const [hers, his] = await bothOn();
  const calls = rowCalls(desks[1].context);
  await say(hers, 'taken back meanwhile');
  await press(hers);
  await sent(hers);
  await world.faults({ graph: [{ match: rowSent, times: -1, kind: 'hold' }] });
  await say(his, 'on its way meanwhile');
  await press(his);
  await until(async () => calls.length > 0);
  await undo(hers);
  await world.faults({ graph: [] });
  await emptied(his);
  await sent(his);
  await shows(hers, 'on its way meanwhile');
  const { cases, heard } = await holding(world, 'on its way meanwhile');
  expect([...cases, ...heard].map(({ IsWithdrawn }) => IsWithdrawn)).toEqual([false]);
  expect((await counted(world)).cases).toBe(before.cases + 1);
  expect((await world.rows('Opportunities')).filter(({ Stage }) => Stage === 'withdrawn')).toEqual([]);
  /* Her own words are still hers to send again, in a field; they are no part of the case. */
  expect(await hers.locator('p').filter({ hasText: 'taken back meanwhile' }).count()).toBe(0);
}, 180_000);

test('whoever takes back while a colleague’s words stand leaves the case open', async () => {
  const before = await counted(world);
  const [hers, his] = await bothOn();
  await say(hers, 'first and taken back');
  await press(hers);
  await sent(hers);
  await say(his, 'second and standing');
  await press(his);
  await emptied(his);
  await shows(hers, 'second and standing');
  await undo(hers);
  await hers.getByText('second and standing', { exact: true }).waitFor(patience);
  const first = async () => (await holding(world, 'first and taken back')).cases[0];
  await until(async () => (await first())?.['IsWithdrawn'] === true);
  expect(await first()).toMatchObject({ Stage: 'flagged' });
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard + 1 });
}, 180_000);

test('flag, undo, flag: one open item, of the same row', async () => {
  const before = await counted(world);
  const [hers] = await bothOn();
  await say(hers, 'flagged at first');
  await press(hers);
  await sent(hers);
  await undo(hers);
  await hers.getByText(words.undone('sent')).waitFor(patience);
  await until(async () => (await holding(world, 'flagged at first')).cases[0]?.['Stage'] === 'withdrawn');
  await say(hers, 'flagged again');
  await press(hers);
  await sent(hers);
  expect((await holding(world, 'flagged again')).cases).toMatchObject([{ Stage: 'flagged', IsWithdrawn: false }]);
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard });
}, 180_000);

test('undone while it still waits offline: nothing of it stands in the end', async () => {
  const [hers] = await bothOn();
  await world.faults({ offline: true });
  await say(hers, 'undone while offline');
  await press(hers);
  await hers.getByRole('button', { name: words.undo }).click();
  await hers.getByText(words.undone('unsure')).or(hers.getByText(words.undone('unsent'))).waitFor(patience);
  await world.faults({ offline: false });
  await emptied(hers);
  await settled(hers);
  const { cases, heard } = await holding(world, 'undone while offline');
  expect([...cases, ...heard].filter(({ Stage, IsWithdrawn }) => Stage !== 'withdrawn' || IsWithdrawn !== true)).toEqual([]);
  await hers.getByRole('button', { name: words.flag, exact: true }).waitFor(patience);
}, 180_000);
