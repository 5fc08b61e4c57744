import { signInWords } from '../../src/app/signInWords';
import { namedPlaces } from '../../src/sandbox/places';
import { flagWords } from './paneWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { waitWords } from '../../src/ui/waitWords';
import { patience, press } from './atThePane';
import { entraWindow, Newcomers } from './newcomers';
import { tokensKept, traceTokens, type TokenTraces } from './tokenTraces';
import { contextFor } from './world';

const [flag, cases, wait, start] = [flagWords.en, casesWords.en, waitWords.en, signInWords.en];

let newcomers: Newcomers;

beforeAll(async () => {
  newcomers = await Newcomers.start();
}, 180_000);

afterAll(() => newcomers?.end(), 60_000);

test.each([true, false])('Outlook, nested app auth %s: a token goes to Graph and nowhere else, and is kept nowhere', async (nestedAppAuth) => {
  const person = await newcomers.next();
  const traced: { by?: TokenTraces } = {};
  const opened = await newcomers.paneOf({ person, nestedAppAuth }, async (context) => {
    traced.by = traceTokens(context);
  });
  await press(opened.frame, flag.flag);
  if (nestedAppAuth) {
    await press(opened.frame, wait.signIn);
    await opened.page.locator('#consent-allow').click();
  } else {
    await (await entraWindow(opened)).locator('#accept').click();
  }
  await opened.frame.getByText(flag.sent).waitFor(patience);
  expect(traced.by?.toGraph).toBeGreaterThan(0);
  expect(traced.by?.elsewhere).toEqual([]);
  expect(await tokensKept(opened.frame)).toEqual([]);
  await opened.context.close();
}, 120_000);

test('an ordinary browser: a token goes to Graph and nowhere else, and is kept nowhere; a trace is found where there is one', async () => {
  const person = await newcomers.next();
  const { context } = await contextFor(newcomers.browser, { person });
  const traces = traceTokens(context);
  const page = await context.newPage();
  await page.goto(`${namedPlaces.app}/tab.html`);
  await page.getByRole('button', { name: start.signIn }).click();
  await page.locator(`button[value="${person}"]`).click();
  await page.locator('#accept').click();
  await page.getByRole('list', { name: cases.heading }).or(page.getByText(cases.emptyEveryone)).first().waitFor(patience);
  expect(traces.toGraph).toBeGreaterThan(0);
  expect(traces.elsewhere).toEqual([]);
  expect(await tokensKept(page.mainFrame())).toEqual([]);
  const planted = `eyJ${'a'.repeat(20)}.${'b'.repeat(20)}.${'c'.repeat(20)}`;
  await page.evaluate((one) => {
    localStorage.setItem('planted', one);
    console.info(one);
    history.replaceState(null, '', `#${one}`);
  }, planted);
  expect(await tokensKept(page.mainFrame())).toEqual(['localStorage planted']);
  expect(traces.elsewhere).toEqual(expect.arrayContaining(['console', 'address of a frame']));
  await context.close();
}, 120_000);
