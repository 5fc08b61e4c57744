import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { noFaults } from '../../src/sandbox/faults';
import type { FirmPerson } from '../../src/sandbox/firm';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { listWords } from '../../src/screens/waiting/listWords';
import { partSaid } from '../../src/ui/actSaid';
import { waitWords } from '../../src/ui/waitWords';
import { ByKeyboard } from './byKeyboard';
import { emptied, freshMail, patience, say, settled, until, waitingIn, wake } from './flagging';
import { hear } from './hear';
import { flagWords } from './paneWords';
import { contextFor, openTab, OutlookPage, World } from './world';

const [line, list, form, wait] = [lineWords.en, listWords.en, flagWords.en, waitWords.en];
const offline = `${line.offline}, ${line.waiting(1)}`;

let world: World;
let browser: Browser;
let consultant: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  consultant = (await world.people()).find(({ role }) => role === 'consultant')!;
  await world.consent(consultant.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

afterEach(() => world.faults(noFaults()));

const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
const row = (tab: Frame, said: string) => tab.getByRole('list', { name: list.heading }).getByRole('button', { name: said });
const heardOnLine = (tab: Frame) => tab.locator('section [role=status]').first();

async function opened() {
  const { context } = await contextFor(browser, { person: consultant.upn });
  return { context, ...(await openTab(context, { person: consultant.upn })) };
}

test('what waits stands behind one line with its reason; read, saved, deleted and brought back by keyboard; then all is sent, and that is read out', async () => {
  const { context, page, tab } = await opened();
  await settled(tab);
  await tab.getByRole('button', { name: line.allSent, exact: true }).waitFor(patience);
  expect(await heardOnLine(tab).textContent()).toBe('');
  await world.faults({ offline: true });
  await hear(tab, 'Havgus', 'They need a tester');
  const keyboard = new ByKeyboard(page, tab);
  await tab.getByRole('button', { name: offline, exact: true }).waitFor(patience);
  expect(await heardOnLine(tab).textContent()).toBe(offline);
  await keyboard.pressOn(offline);
  await tab.getByText(wait.why.offline).waitFor(patience);
  await row(tab, `${partSaid('flag', 'en')} · Havgus · They need a tester`).press('Enter');
  expect(await tab.locator('section dl').innerText()).toMatch(/Client\s+Havgus\s+Need\s+They need a tester/);
  const downloading = page.waitForEvent('download');
  await keyboard.pressOn(list.save);
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^waiting-\d{4}-\d\d-\d\d\.txt$/);
  expect(readFileSync((await download.path())!, 'utf8')).toMatch(/^\ufeffFlag · Havgus · They need a tester · today at \d\d:\d\d\r\nClient: Havgus\r\nNeed: They need a tester\r\n$/);
  await keyboard.pressOn(list.drop);
  await keyboard.isLedTo(list.yesDrop);
  await keyboard.press('Enter');
  await tab.getByText(list.nothing).waitFor(patience);
  expect(await waitingIn(tab)).toBe(0);
  await keyboard.isLedTo(list.undo);
  await keyboard.press('Enter');
  await row(tab, 'They need a tester').waitFor(patience);
  await world.faults(noFaults());
  await wake(tab);
  await emptied(tab);
  await tab.getByText(list.nothing).waitFor(patience);
  expect(await heardOnLine(tab).textContent()).toBe(line.allSent);
  expect((await world.rows('Opportunities')).map(({ Words }) => Words)).toEqual(['They need a tester']);
  await context.close();
}, 120_000);

test('what SharePoint refuses rests after three tries and says its code; changed, it is sent in the new words, and others were not held up', async () => {
  const { context, tab } = await opened();
  await settled(tab);
  await world.faults({ graph: [{ match: 'POST .*/items', times: 3, kind: 'recorded', status: 400, body: { error: { code: 'invalidRequest', message: 'Invalid request' } } }] });
  await hear(tab, 'Smørdal', 'Refused for certain');
  for (let round = 0; round < 4; round += 1) await wake(tab);
  await tab.getByRole('button', { name: line.forYou(1), exact: true }).click(patience);
  await tab.getByText(wait.why.parked).waitFor(patience);
  await tab.getByText('invalidRequest · 400').waitFor(patience);
  await hear(tab, 'Dimman', 'Goes its way');
  await until(async () => (await world.rows('Opportunities')).some(({ Words }) => Words === 'Goes its way'));
  await row(tab, 'Refused for certain').click(patience);
  await press(tab, list.change);
  await tab.getByRole('textbox', { name: list.need, exact: true }).fill('Said otherwise');
  await press(tab, list.keepChange);
  await emptied(tab);
  expect((await world.rows('Opportunities')).filter(({ AccountName }) => AccountName === 'Smørdal').map(({ Words }) => Words)).toEqual(['Said otherwise']);
  await context.close();
}, 120_000);

test('the pane has the same line, and the list of what waits behind it', async () => {
  const { context } = await contextFor(browser, { person: consultant.upn });
  const outlook = await OutlookPage.open(context, { person: consultant.upn });
  const pane = await outlook.read(await freshMail(world, [consultant.upn]));
  await pane.getByRole('button', { name: line.allSent, exact: true }).waitFor(patience);
  await say(pane, 'Somebody for the warehouse');
  await world.faults({ offline: true });
  await press(pane, form.flag);
  await press(pane, offline);
  await row(pane, 'Somebody for the warehouse').waitFor(patience);
  await context.close();
}, 90_000);

test('a browser with no room left keeps what is flagged while the page is open, says so, and sends it', async () => {
  const { context, tab } = await opened();
  await settled(tab);
  await world.faults({ offline: true });
  /* Chromium takes a quota from outside for top pages only; in a frame it is refused as a full disk would. */
  await tab.evaluate(() => {
    for (const write of ['add', 'put'] as const) IDBObjectStore.prototype[write] = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  });
  await hear(tab, 'Trangboden', `No room for it ${'x'.repeat(5_000)}`);
  await tab.getByRole('button', { name: line.forYou(1), exact: true }).click(patience);
  await tab.getByText(list.forgotten).waitFor(patience);
  expect(await waitingIn(tab)).toBe(0);
  await world.faults(noFaults());
  await wake(tab);
  await tab.getByText(list.nothing).waitFor(patience);
  expect((await world.rows('Opportunities')).filter(({ AccountName }) => AccountName === 'Trangboden')).toHaveLength(1);
  await context.close();
}, 90_000);

/* Runs in the tab, as a version that is yet to come would. */
async function madeNewer(): Promise<void> {
  const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('outbox:'))?.name ?? '';
  const request = indexedDB.open(name, 99);
  request.onupgradeneeded = () => request.result.createObjectStore('yet to come');
  const database = await new Promise<IDBDatabase>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
  const work = database.transaction('changes', 'readwrite');
  work.objectStore('changes').add({ change: { act: 'win', caseKey: 'k', intent: 'w' }, since: new Date().toISOString(), why: 'new', tries: 0, colour: 'green' });
  await new Promise((done) => (work.oncomplete = done));
  database.close();
}

/* Runs in the tab. */
async function keptRows(): Promise<readonly { readonly colour?: string }[]> {
  const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('outbox:'))?.name ?? '';
  const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
  const database = await asked(indexedDB.open(name));
  const rows = await asked<{ colour?: string }[]>(database.transaction('changes').objectStore('changes').getAll());
  database.close();
  return rows;
}

test('an outbox that a newer version of the app has made is read and sent from; what is not known here is told of, and stays in it', async () => {
  const { context, page, tab } = await opened();
  await settled(tab);
  await world.faults({ offline: true });
  await hear(tab, 'Vindeby', 'Before the newer version');
  await tab.getByRole('button', { name: offline, exact: true }).waitFor(patience);
  await tab.evaluate(madeNewer);
  await hear(tab, 'Vindeby', 'In the page that was open');
  await tab.getByRole('button', { name: line.forYou(2), exact: true }).waitFor(patience);
  await world.faults(noFaults());
  await wake(tab);
  await until(async () => (await world.rows('Opportunities')).some(({ Words }) => Words === 'In the page that was open'));
  await page.close();
  const { tab: again } = await openTab(context, { person: consultant.upn });
  await again.getByRole('button', { name: line.forYou(1), exact: true }).click(patience);
  await again.getByText(list.fromNewer(1)).waitFor(patience);
  await hear(again, 'Vindeby', 'By the older version');
  await until(async () => (await world.rows('Opportunities')).filter(({ AccountName }) => AccountName === 'Vindeby').length === 3);
  await until(async () => (await waitingIn(again)) === 1);
  expect(await again.evaluate(keptRows)).toMatchObject([{ change: { act: 'win' }, colour: 'green' }]);
  await context.close();
}, 120_000);
