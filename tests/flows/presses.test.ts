import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { counted, emptied, freshMail, holding, press, rowCalls, say, sent, settled, until, waitingIn, wake, words } from './flagging';
import { contextFor, OutlookPage, World } from './world';

const consultant = 'anders.lindegaard@sundkant.example';
const rowSent = 'POST /sites/.*/items$';

let world: World;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  world = await World.start();
  await world.consent(consultant);
  browser = await world.launch();
}, 240_000);

beforeEach(async () => {
  ({ context } = await contextFor(browser, { person: consultant }));
}, 60_000);

afterEach(async () => {
  await world.faults({ graph: [], offline: false });
  await context?.close();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function paneOn(mail: string): Promise<Frame> {
  const pane = await (await OutlookPage.open(context, { person: consultant })).read(mail);
  await settled(pane);
  return pane;
}

/**
 * Clicks, Ctrl+Enter in the text and submits, 50 of them over 100 ms; before them the text changes to `said`, where it is given. `hands`: in how many windows at once;
 * each begins when it knows of all.
 */
async function pressFiftyTimes(pane: Frame, hands = 1, said?: string): Promise<void> {
  await pane.evaluate(async ([hands, words]) => {
    const form = document.querySelector('form') as HTMLFormElement;
    const [button, text] = [form.querySelector('button[type=submit]') as HTMLButtonElement, form.querySelector('textarea') as HTMLTextAreaElement];
    const ready = () => Object.keys(localStorage).filter((key) => key.startsWith('ready-')).length;
    localStorage.setItem(`ready-${Math.random()}`, '');
    while (ready() < hands) await new Promise((done) => setTimeout(done, 1));
    if (words !== undefined) {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(text, words);
      text.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const ways = [
      () => button.click(),
      () => text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })),
      () => form.isConnected && form.requestSubmit(button),
    ];
    const start = performance.now();
    for (let count = 0; count < 50; count += 1) {
      while (performance.now() < start + count * 2) await Promise.resolve();
      if (count % 10 === 9) await new Promise((done) => setTimeout(done));
      ways[count % ways.length]?.();
    }
  }, [hands, said] as const);
}

test('50 presses in 100 ms are one item, sent once', async () => {
  const before = await counted(world);
  const calls = rowCalls(context);
  const pane = await paneOn(await freshMail(world, [consultant]));
  await say(pane, 'pressed fifty times');
  await pressFiftyTimes(pane);
  await sent(pane);
  await settled(pane);
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard });
  expect(calls).toHaveLength(1);
}, 120_000);

test('presses that go on until the form has gone flag nothing but what was typed', async () => {
  const before = await counted(world);
  const pane = await paneOn(await freshMail(world, [consultant]));
  await say(pane, 'pressed until it goes');
  await pane.evaluate(async () => {
    const form = document.querySelector('form') as HTMLFormElement;
    const channel = new MessageChannel();
    for (const end = performance.now() + 10_000; form.isConnected && performance.now() < end;) {
      (form.querySelector('button[type=submit]') as HTMLButtonElement).click();
      await new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage('next');
      });
    }
  });
  await sent(pane);
  await settled(pane);
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard });
}, 60_000);

test.each([['the same words', 'said twice', 'said twice', 0], ['different words', 'said here', 'said there', 1]])('two windows of one person on one mail, both pressed 50 times, with %s', async (_name, here, there, heard) => {
  const before = await counted(world);
  const mail = await freshMail(world, [consultant]);
  const panes = [await paneOn(mail), await paneOn(mail)] as const;
  /* Windows of one browser share a draft: each shows the other's words as soon as the person turns to it. */
  await Promise.all([pressFiftyTimes(panes[0], 2, here), pressFiftyTimes(panes[1], 2, there)]);
  for (const pane of panes) {
    await emptied(pane);
    await sent(pane);
  }
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard + heard });
  for (const said of [here, there]) {
    const found = await holding(world, said);
    expect(found.cases.length + found.heard.length).toBe(1);
  }
}, 120_000);

test('what two windows keep while offline is sent by one of them, once', async () => {
  const before = await counted(world);
  const mail = await freshMail(world, [consultant]);
  const panes = [await paneOn(mail), await paneOn(mail)] as const;
  await world.faults({ offline: true });
  await say(panes[0], 'kept while offline');
  await press(panes[0]);
  await until(async () => (await waitingIn(panes[1])) === 1);
  await panes[1].getByRole('button', { name: words.undo }).waitFor();
  await world.faults({ offline: false });
  const calls = rowCalls(context);
  await until(async () => {
    await Promise.all(panes.map(wake));
    return (await waitingIn(panes[0])) === 0;
  });
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard });
  expect(calls.length).toBeLessThanOrEqual(1);
}, 120_000);

test('a window closed while it holds the lock leaves the lock, and the work, to the other one', async () => {
  const before = await counted(world);
  const mail = await freshMail(world, [consultant]);
  const [first, second] = [await paneOn(mail), await paneOn(mail)];
  const calls = rowCalls(context);
  await world.faults({ graph: [{ match: rowSent, times: -1, kind: 'hold' }] });
  await say(first, 'closed while sending');
  await press(first);
  await until(async () => calls.length > 0);
  await first.page().close();
  await world.faults({ graph: [] });
  await emptied(second);
  await sent(second);
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard });
}, 120_000);
