import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { namedPlaces } from '../../src/sandbox/places';
import { linkOfView } from '../../src/domain/caseView';
import { viewWords } from '../../src/screens/pipeline/viewWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { signInWords } from '../../src/app/signInWords';
import { patience, press, says } from './atThePane';
import { until } from './flagging';
import { Stranger } from './stranger';
import { contextFor, openTab, World } from './world';

const [cases, words] = [casesWords.en, viewWords.en];

let world: World;
let browser: Browser;
let seller: FirmPerson;
let context: BrowserContext;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const people = await world.people();
  seller = people.find(({ role }) => role === 'seller')!;
  await world.consent(seller.upn);
  const stranger = await Stranger.of(world, seller.upn);
  await stranger.write('Accounts', { Key: 'havgus', Title: 'Havgus', Domains: 'havgus.example' });
  await stranger.write('Accounts', { Key: 'klit', Title: 'Klitbryg', Domains: 'klitbryg.example' });
  const at = new Date().toISOString();
  const by = { ByObject: seller.oid, ByUpn: seller.upn, ByName: seller.name, At: at, Period: at.slice(0, 7) };
  for (const [words, Account, Stage] of [['A tester for the tills', 'havgus', 'offer'], ['A clerk for the harbour', 'havgus', 'flagged'], ['A brewer who knows tills', 'klit', 'offer']] as const) {
    await stranger.write('Opportunities', { Key: words.replaceAll(' ', '-'), Intent: words, Title: words, Stage, Words: words, Account, AccountName: Account, ...by });
  }
  context = (await contextFor(browser, { person: seller.upn })).context;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const list = (place: Frame | Awaited<ReturnType<BrowserContext['newPage']>>) => place.getByRole('list', { name: cases.heading }).getByRole('button');
const choose = (place: Frame, name: string, label: string) => place.getByRole('combobox', { name, exact: true }).selectOption({ label });

test('search as one types, and filters that combine; each stage says how many stand at it; one press shows all again', async () => {
  const { tab } = await openTab(context, { person: seller.upn });
  await until(async () => (await list(tab).count()) === 3);
  const search = tab.getByRole('searchbox', { name: words.search });
  await search.fill('tills');
  await says(tab, words.shown(2, 3));
  await search.fill('tills brewer');
  await says(tab, words.shown(1, 3));
  await search.fill('nobody asks for this');
  await says(tab, words.none);
  expect(await tab.getByText(cases.emptyWay).count()).toBe(0);
  await press(tab, words.clear);
  expect([await list(tab).count(), await search.inputValue()]).toEqual([3, '']);
  await press(tab, words.filter);
  await choose(tab, words.stage, 'Offer sent (2)');
  await says(tab, words.shown(2, 3));
  await choose(tab, words.client, 'Havgus');
  await says(tab, words.shown(1, 3));
  await list(tab).filter({ hasText: 'A tester for the tills' }).waitFor(patience);
  await tab.getByRole('option', { name: 'Flagged (1)' }).waitFor({ state: 'attached', ...patience });
  await choose(tab, words.span, 'Last year');
  await says(tab, words.none);
  await press(tab, words.clear);
  expect(await list(tab).count()).toBe(3);
}, 120_000);

test('the link to what is filtered is copied, names nobody, and opens the same in Teams and in an ordinary browser', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, tab } = await openTab(context, { person: seller.upn });
  await until(async () => (await list(tab).count()) === 3);
  await press(tab, words.filter);
  await choose(tab, words.stage, 'Offer sent (2)');
  await choose(tab, words.client, 'Klitbryg');
  await press(tab, words.copy);
  await tab.getByText(words.copied).or(tab.getByRole('textbox', { name: words.copyYourself })).first().waitFor(patience);
  const view = linkOfView({ whose: 'everyone', stage: 'offer', client: 'klit' });
  await page.evaluate((subPage) => (window.sandbox as unknown as { openTab(one: string): void }).openTab(subPage), view);
  await until(async () => {
    const frame = page.frames().find((one) => one.url().startsWith(`${namedPlaces.app}/tab.html`));
    return frame !== undefined && (await frame.getByText(words.shown(1, 3)).count().catch(() => 0)) === 1;
  });
  const plain = await context.newPage();
  await plain.goto(`${namedPlaces.app}/tab.html#/${view}`);
  await plain.getByRole('button', { name: signInWords.en.signIn }).click(patience);
  await plain.locator(`button[value="${seller.upn}"]`).click();
  await plain.getByText(words.shown(1, 3)).waitFor(patience);
  await plain.getByRole('button', { name: words.copy }).click();
  await plain.getByText(words.copied).waitFor(patience);
  expect(await plain.evaluate(() => navigator.clipboard.readText())).toBe(`${namedPlaces.app}/tab.html#/${view}`);
}, 120_000);
