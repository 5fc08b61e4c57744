import type { Browser, Page } from 'playwright-core';
import { noFaults, type Faults } from '../../src/sandbox/faults';
import { namedPlaces } from '../../src/sandbox/places';
import { patience } from './atThePane';
import { World } from './world';

let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
  page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  await page.goto(`${namedPlaces.outlook}/mail`);
  await page.locator('#faults').click(patience);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const faults = async () => (await world.control<{ faults: Faults }>('GET', '/sandbox/state')).faults;

async function becomes(change: Partial<Faults>): Promise<void> {
  await expect(new Promise<Faults>((done, failed) => {
    const look = () => faults().then((now) => (matches(now, change) ? done(now) : setTimeout(look, 50)), failed);
    look();
  })).resolves.toMatchObject(change);
}

const matches = (now: Faults, change: Partial<Faults>) => Object.entries(change).every(([name, value]) => JSON.stringify(now[name as keyof Faults]) === JSON.stringify(value));

test.each([['Administrator must approve', 'adminApprovalNeeded'], ['Consent refused', 'consentRefused'], ['Graph is offline', 'offline'], ['Batch answers shuffled', 'shuffledBatch']] as const)('the tick "%s" is the switch %s', async (label, name) => {
  await page.getByLabel(label).check(patience);
  await becomes({ [name]: true });
  await page.locator('#no-faults').click(patience);
  await becomes(noFaults());
}, 60_000);

test.each([['Office.js answers', 'officeJs', 'late', 'late'], ['Graph is slow', 'slowMilliseconds', '5000', 5000], ['New lists show late', 'metadataLagMilliseconds', '1000', 1000]] as const)('the choice "%s" is the switch %s', async (label, name, chosen, value) => {
  await page.getByLabel(label).selectOption(chosen, patience);
  await becomes({ [name]: value });
  await page.locator('#no-faults').click(patience);
  await becomes(noFaults());
}, 60_000);

test('every answer of Graph that can be switched on by HTTP can be switched on by page', async () => {
  const kinds = await page.getByLabel('Graph answers').locator('option').allTextContents();
  expect(kinds.sort()).toEqual(['conflict', 'expiredToken', 'forbidden', 'gone', 'hold', 'htmlAnswer', 'lostAnswer', 'preconditionFailed', 'throttled', 'throttledWithoutRetryAfter', 'timeoutAfterCommit', 'unavailable', 'unavailableWithoutRetryAfter']);
  await page.getByLabel('Graph answers').selectOption('forbidden', patience);
  await page.getByRole('button', { name: 'Add', exact: true }).click(patience);
  await becomes({ graph: [{ match: '.*', times: 1, kind: 'forbidden' }] });
}, 60_000);

test('nested app auth is a switch of the bar', async () => {
  await page.getByLabel('Nested app auth').uncheck(patience);
  await page.waitForURL(/naa=0/, patience);
}, 30_000);
