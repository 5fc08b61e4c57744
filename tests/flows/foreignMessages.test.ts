import fc from 'fast-check';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { namedPlaces } from '../../src/sandbox/places';
import { casesWords } from '../../src/screens/pipeline/words';
import { patience } from './atThePane';
import { counted, freshMail, press, say, sent, settled, until } from './flagging';
import { contextFor, openTab, OutlookPage, World } from './world';

const howMany = 1_000;
const seed = 20_261_126;
const foreign = 'https://evil.example/';

const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom('', '{', '[]', '__proto__', 'x'.repeat(10_000)));
const polluted = fc.constantFrom({ __proto__: null, constructor: { prototype: { polluted: 1 } } }, { ['__proto__']: { polluted: 1 } });

/** What teams-js 2 takes from its host: an answer by id, or a call by name. */
const likeTeams = fc.record({
  id: fc.oneof(fc.nat(30), anything), uuidAsString: fc.uuid(), apiVersionTag: fc.constant('v2'), isPartialResponse: fc.boolean(),
  func: fc.constantFrom('themeChange', 'contextChange', 'load', 'beforeUnload', 'backButtonPress', 'app.initialize', 'initialize', 'getContext', 'nestedAppAuth.execute', 'pages.currentApp.navigateTo'),
  args: fc.oneof(fc.constant(['contrast']), fc.constant([{ app: { theme: 'dark', locale: 'sv-se' }, user: { userPrincipalName: 'eve@evil.example' } }]), fc.constant([true, 'desktop', 'android', '{}', '2.0.0']), fc.array(anything, { maxLength: 3 })),
}, { requiredKeys: [] });

/** Office.js 1.1: one JSON text, answers by correlation id, events by name. */
const likeOffice = fc.record({
  _serializerVersion: fc.constant(1), _messageType: fc.constantFrom('response', 'event', 'request'), _actionName: fc.constantFrom('ContextActivationManager_getAppContextAsync', 'executeMethod', 'registerEvent'),
  _correlationId: fc.nat(50), _conversationId: fc.string(), _origin: fc.constant(namedPlaces.outlook), _data: anything,
}, { requiredKeys: [] }).map((message) => JSON.stringify(message));

/** Nested app auth's bridge, with a token that nobody of ours has made. */
const likeBridge = fc.record({
  messageType: fc.constantFrom('NestedAppAuthResponse', 'NestedAppAuthRequest'), requestId: fc.uuid(), success: fc.boolean(),
  token: fc.record({ access_token: fc.constant('eyJhbGciOiJub25lIn0.e30.x'), expires_in: fc.constant(3600), scope: fc.constant('Sites.ReadWrite.All') }), account: anything,
}, { requiredKeys: [] }).chain((message) => fc.constantFrom<unknown>(message, JSON.stringify(message)));

const likeRelay = fc.record({ type: fc.constantFrom('msal:popup-relay-response:v2', 'msal:popup-relay-ready:v2', 'msal:popup-relay-request:v2'), id: fc.uuid(), nonce: fc.uuid(), payload: fc.constant('code=x&state=y') }, { requiredKeys: [] });

const messages = fc.sample(fc.oneof(likeTeams, likeOffice, likeBridge, likeRelay, polluted, anything), { numRuns: howMany, seed });

let world: World;
let browser: Browser;
let context: BrowserContext;
let person: string;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  person = (await world.people()).find(({ role }) => role === 'consultant')!.upn;
  await world.consent(person);
  context = (await contextFor(browser, { person })).context;
  await context.route(`${foreign}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** A foreign window that the host has opened posts all of them into every frame there. */
async function shout(host: Page): Promise<void> {
  const opened = context.waitForEvent('page');
  await host.evaluate((address) => void window.open(address), foreign);
  const stranger = await opened;
  await stranger.waitForLoadState();
  const heard = await stranger.evaluate((all) => {
    const { frames } = opener as Window;
    for (let place = 0; place < frames.length; place += 1) for (const one of all) frames[place]!.postMessage(one, '*');
    return frames.length;
  }, messages as never[]);
  expect([stranger.url(), heard > 0]).toEqual([foreign, true]);
  await stranger.close();
}

/** What a person would see change, and what no person would. */
function stateOf(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    const fields = [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value);
    return { said: document.body.innerText, lang, theme: dataset.theme, fields, address: location.href, kept: { ...localStorage }, isPolluted: 'polluted' in {}, hasRun: '__ran' in window };
  });
}

/** Messages are tasks: after one of our own has come back, those before it are done. */
async function allHeard(frame: Frame): Promise<void> {
  await frame.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))));
}

test(`${howMany} foreign messages change nothing in the pane, and it flags afterwards`, async () => {
  const before = await counted(world);
  const outlook = await OutlookPage.open(context, { person });
  const pane = await outlook.read(await freshMail(world, [person]));
  await settled(pane);
  await say(pane, 'typed before the noise');
  const state = await stateOf(pane);
  await shout(outlook.page);
  await allHeard(pane);
  expect(await stateOf(pane)).toEqual(state);
  expect(await counted(world)).toEqual(before);
  await press(pane);
  await sent(pane);
  expect(await counted(world)).toEqual({ ...before, cases: before.cases + 1 });
}, 120_000);

test(`${howMany} foreign messages change nothing in the tab, and it shows the cases afterwards`, async () => {
  const { page, tab } = await openTab(context, { person });
  const first = tab.getByRole('list', { name: casesWords.en.heading }).getByRole('button').first();
  await first.waitFor(patience);
  await settled(tab);
  const state = await stateOf(tab);
  await shout(page);
  await allHeard(tab);
  expect(await stateOf(tab)).toEqual(state);
  await first.click();
  await tab.getByText(casesWords.en.flaggedBy).waitFor(patience);
  /* One of the same messages from the host itself is heard: the noise was not deaf. */
  await page.evaluate(() => frames[0]!.postMessage({ func: 'themeChange', args: ['contrast'] }, '*'));
  await until(() => tab.evaluate(() => document.documentElement.dataset.theme === 'contrast'));
}, 120_000);
