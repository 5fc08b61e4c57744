import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { flagWords } from './paneWords';
import { excuse, unexcused } from './complaints';
import { until } from './flagging';
import { contextFor, OutlookPage, World } from './world';

const dist = join(__dirname, '..', '..', 'dist');
const patience = { timeout: 40_000 };

let world: World;
let browser: Browser;
let person: string;

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
  person = (await world.people())[0]!.upn;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 30_000);

test('one inline script in the page is one violation, and does not run', async () => {
  const { context, complaints } = await contextFor(browser, { person });
  const { globalHeaders } = JSON.parse(readFileSync(join(dist, 'staticwebapp.config.json'), 'utf8')) as { globalHeaders: Record<string, string> };
  const body = readFileSync(join(dist, 'taskpane.html'), 'utf8').replace('<body>', '<body><script>window.__ran = 1;</script>');
  await context.route(`${namedPlaces.app}/taskpane.html*`, (route) => route.fulfill({ contentType: 'text/html', headers: globalHeaders, body }));
  const outlook = await OutlookPage.open(context, { person });
  await outlook.page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  await pane.getByText('Forsigtigt Salg').first().waitFor(patience);
  await pane.getByText(flagWords.en.noMail).or(pane.getByRole('button', { name: flagWords.en.flag, exact: true })).waitFor(patience);
  expect(await pane.evaluate(() => '__ran' in window)).toBe(false);
  expect(complaints.csp).toHaveLength(1);
  expect(excuse(complaints, /script-src/)).toBe(1);
  await context.close();
}, 120_000);

test('every way to a stranger is shut, and each try is one violation', async () => {
  const { context, complaints } = await contextFor(browser, { person });
  const page = await context.newPage();
  await page.goto(`${namedPlaces.app}/tab.html`);
  const tries: readonly (readonly [string, () => unknown])[] = [
    ['connect-src', () => fetch('https://evil.example/').catch(() => undefined)],
    ['img-src', () => void (document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.example/x.png' })))],
    ['frame-src', () => void document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }))],
    ['style-src', () => void document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://evil.example/x.css' }))],
    ['form-action', () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://evil.example/', method: 'post' });
      document.body.append(form);
      form.submit();
    }],
    ['base-uri', () => void document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' }))],
  ];
  for (const [directive, attempt] of tries) {
    const before = complaints.csp.length;
    await page.evaluate(attempt);
    await until(async () => complaints.csp.length > before);
    expect(complaints.csp.slice(before)).toEqual([expect.stringContaining(directive)]);
  }
  expect(page.url()).toBe(`${namedPlaces.app}/tab.html`);
  expect(excuse(complaints, /evil\.example/)).toBe(tries.length);
  await context.close();
}, 60_000);

test('a fault in a page and a violation that no test excused are told at the end', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${namedPlaces.app}/terms.html`);
  const told = Promise.all([context.waitForEvent('weberror'), context.waitForEvent('console', (message) => message.text().includes('connect-src'))]);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault of ours');
    });
    void fetch('https://evil.example/').catch(() => undefined);
  });
  await told;
  await context.close();
  const left = unexcused();
  expect(left.some((one) => one.includes('a fault of ours'))).toBe(true);
  expect(left.some((one) => one.includes('connect-src'))).toBe(true);
  expect(unexcused()).toEqual([]);
}, 60_000);
