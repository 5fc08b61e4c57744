import type { Browser } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { excuse, listenTo } from './complaints';
import { World } from './world';

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function frameFrom(outside: string): Promise<{ isShown: boolean; said: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.route(`${outside}/framing`, (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${namedPlaces.app}/tab.html"></iframe>` }));
  await page.goto(`${outside}/framing`);
  await page.waitForLoadState('networkidle');
  const inner = await (await page.waitForSelector('iframe')).contentFrame();
  const isShown = inner?.url().startsWith(namedPlaces.app) === true && (await inner.title()) === 'Forsigtigt Salg';
  excuse(listenTo(context).complaints, /frame-ancestors/);
  await context.close();
  return { isShown, said };
}

test('Outlook may frame our pages', async () => {
  expect((await frameFrom('https://outlook.office.com')).isShown).toBe(true);
});

test.each(['https://evil.example', 'https://outlook.office.com.evil.example', 'https://teams.microsoft.com.evil.example'])('%s may not frame our pages', async (outside) => {
  const { isShown, said } = await frameFrom(outside);
  expect(isShown).toBe(false);
  expect(said.join('\n')).toMatch(/frame-ancestors/);
});
