import { join } from 'node:path';
import { bundleOf } from './bundleOf';
import { InBrowser } from './inBrowser';

let browser: InBrowser;

beforeAll(async () => {
  browser = await InBrowser.open(await bundleOf(join(__dirname, 'storageInPage.ts')));
});

afterAll(() => browser.close());

test('IndexedDB that refuses, at whichever call, once or for good: all that was done is there, once, and it is told where it ends with the page', async () => {
  expect(await browser.call<number>('refusedAtEveryCall')).toBeGreaterThan(100);
});

test('of people and tenants on one profile each finds the own work and rows, and nothing of another’s', () => browser.call('eachTheirOwn'));
