import type { Browser, BrowserContext, Page } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { contextFor, World } from './world';

const ours = namedPlaces.app;
const patience = { timeout: 20_000 };
const nothingHere = 'There is nothing to do here. Close this window and sign in from the app.';
const script = 'javascript:window.__ran=1';
const markup = '<img src=x onerror=window.__ran=1>';

/** Values that have opened doors elsewhere: other origins in every spelling, script, markup, much of it. */
const hostile = [
  script, 'JaVaScRiPt:window.__ran=1//', 'data:text/html,<script>window.__ran=1</script>', '//evil.example', '/\\evil.example', 'https:evil.example', 'https://evil.example/',
  'https://login.microsoftonline.com.evil.example/', 'https://login.microsoftonline.com@evil.example/', '%2F%2Fevil.example', '\thttps://evil.example', markup, '__proto__', 'x'.repeat(10_000),
];
const names = ['redirect', 'redirect_uri', 'returnUrl', 'url', 'next', 'state', 'code', 'error', 'error_description', 'admin_consent', 'popupRelayUri', 'authority'];

let world: World;
let browser: Browser;
let page: Page;
let left: string[];

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
  const { context } = await contextFor(browser, { person: 'nobody' });
  page = await context.newPage();
  left = [];
  page.on('framenavigated', (frame) => left.push(new URL(frame.url()).origin));
  context.on('page', (other) => left.push(`window ${other.url()}`));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

let count = 0;

/** Opens a page of ours with such a query and hash; says what can be read there, once there is something to read. */
async function opened(name: string, query: string, hash = ''): Promise<string> {
  left.length = 0;
  await page.goto(`${ours}/${name}.html?n=${(count += 1)}${query}${hash}`);
  await page.waitForFunction(() => document.body.innerText.trim() !== '', undefined, patience);
  return (await page.evaluate(() => document.body.innerText)).trim();
}

async function isUntouched(): Promise<void> {
  expect(left.filter((origin) => origin !== ours)).toEqual([]);
  expect(await page.evaluate(() => ['__ran' in window, document.querySelectorAll('img, iframe, a[href^="javascript:"]').length, 'polluted' in {}])).toEqual([false, 0, false]);
}

const everyName = (value: string) => names.filter((name) => name !== 'admin_consent').map((name) => `${name}=${encodeURIComponent(value)}`).join('&');

describe.each(['redirect', 'relay'])('%s.html', (name) => {
  test.each(hostile.map((value, place) => [place, value.slice(0, 40), value] as const))('hostile value %i (%s) leads nowhere, runs nothing, and one sentence tells the way on', async (_place, _said, value) => {
    const query = value.length > 1_000 ? '' : `&${everyName(value)}`;
    for (const [asked, hash] of [[query, `#${everyName(value)}`], ['', `#${encodeURIComponent(value)}`]] as const) {
      expect(await opened(name, asked, hash)).toBe(nothingHere);
      await isUntouched();
    }
  }, 60_000);
});

test.each(hostile.filter(({ length }) => length < 1_000))('what an administrator comes back with is never shown: %s', async (value) => {
  expect(await opened('redirect', `&admin_consent=${encodeURIComponent(value)}`)).toBe('The app is approved for the whole firm. You can close this window.');
  expect(await opened('redirect', `&admin_consent=${encodeURIComponent(value)}&error=${encodeURIComponent(value)}&error_description=${encodeURIComponent(value)}`)).toBe('The app was not approved. You can close this window.');
  await isUntouched();
}, 60_000);

describe('our relay, opened by a foreign page', () => {
  /** The stranger's window, and the relay that it opened with this hash. */
  async function relayOf(hash: string): Promise<{ context: BrowserContext; stranger: Page; relay: Page }> {
    const { context } = await contextFor(browser, { person: 'nobody' });
    const stranger = await context.newPage();
    await stranger.route('https://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
    await stranger.goto('https://evil.example/');
    const relayed = context.waitForEvent('page');
    await stranger.evaluate((address) => void Object.assign(window, { relay: window.open(address) }), `${ours}/relay.html${hash}`);
    return { context, stranger, relay: await relayed };
  }

  /** The real protocol's messages, with addresses of the stranger's own. */
  const ask = (stranger: Page): Promise<void> => stranger.evaluate(() => {
    const { relay } = window as unknown as { relay: Window };
    for (const url of ['https://evil.example/', 'javascript:window.__ran=1', 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize']) {
      for (const nonce of ['n', undefined]) relay.postMessage({ type: 'msal:popup-relay-request:v2', id: 'abc', nonce, request: { id: 'abc', method: 'GET', url } }, '*');
    }
  });

  test('without a sign-in that was asked for: a press opens nothing, and a sentence tells the way on', async () => {
    const { context, stranger, relay } = await relayOf('');
    await relay.getByRole('button').click(patience);
    await relay.getByText(nothingHere).waitFor(patience);
    await ask(stranger);
    expect(context.pages()).toHaveLength(2);
    await context.close();
  }, 60_000);

  test('with a request of its own making: the window stays empty, before a press there is none', async () => {
    const { context, stranger, relay } = await relayOf('#id=abc');
    await relay.getByRole('button').waitFor(patience);
    await ask(stranger);
    expect(context.pages()).toHaveLength(2);
    const child = context.waitForEvent('page');
    await relay.getByRole('button').click(patience);
    const empty = await child;
    await ask(stranger);
    await ask(stranger);
    expect(empty.url()).toBe('about:blank');
    expect(await empty.evaluate(() => '__ran' in window)).toBe(false);
    await context.close();
  }, 60_000);
});
