import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { heardWords } from '../../src/screens/flag/heardWords';
import { patience, settled, until } from './flagging';
import { contextFor, openTab, World } from './world';

let world: World;
let browser: Browser;
let person: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  person = (await world.people()).find(({ role }) => role === 'consultant') as FirmPerson;
  await world.consent(person.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function opened(context: BrowserContext): Promise<{ page: Page; tab: Frame; me: string }> {
  const { page, tab } = await openTab(context, { person: person.upn });
  await tab.getByRole('button', { name: heardWords.en.press }).waitFor(patience);
  await settled(tab);
  /* A lock of its own tells how this window is called among those who hold and wait. */
  const me = await tab.evaluate(() => new Promise<string>((done) => void navigator.locks.request(`who ${Math.random()}`, async (lock) => done((await navigator.locks.query()).held?.find(({ name }) => name === lock?.name)?.clientId ?? ''))));
  return { page, tab, me };
}

const leaders = (tab: Frame) => tab.evaluate(async () => (await navigator.locks.query()).held?.filter(({ name }) => name?.startsWith('lead:')).map(({ clientId }) => clientId));

test('of two windows of one browser the one touched last leads, and the other when that is closed', async () => {
  const { context } = await contextFor(browser, { person: person.upn });
  const one = await opened(context);
  expect(await leaders(one.tab)).toEqual([one.me]);
  const other = await opened(context);
  expect(await leaders(one.tab)).toEqual([other.me]);
  await one.tab.getByRole('heading', { level: 1 }).click();
  expect(await leaders(one.tab)).toEqual([one.me]);
  await one.page.close();
  await until(async () => (await leaders(other.tab))?.[0] === other.me);
  expect(await leaders(other.tab)).toEqual([other.me]);
  await context.close();
});
