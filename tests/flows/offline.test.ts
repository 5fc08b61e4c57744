import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { newVersionWords } from '../../src/app/newVersionWords';
import { startWords } from '../../src/app/startWords';
import type { FirmPerson } from '../../src/sandbox/firm';
import { namedPlaces } from '../../src/sandbox/places';
import { heardWords } from '../../src/screens/flag/heardWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { patience, until } from './flagging';
import { hear } from './hear';
import { flagWords } from './paneWords';
import { contextFor, openTab, OutlookPage, World } from './world';

const [words, form, cases, start, newVersion, line] = [heardWords.en, flagWords.en, casesWords.en, startWords.en, newVersionWords.en, lineWords.en];

/** Each takes a second at the screen; the store's own tests have a hundred of them. */
const many = Number(process.env.DEEP ?? 0) > 0 ? 100 : 20;

let world: World;
let browser: Browser;
let person: FirmPerson;
let dist: string;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  cpSync('dist', dist, { recursive: true });
  world = await World.start({ dist });
  browser = await world.launch();
  person = (await world.people()).find(({ role }) => role === 'consultant') as FirmPerson;
  await world.consent(person.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
  rmSync(dist, { recursive: true, force: true });
}, 60_000);

const need = (frame: Frame) => frame.getByRole('textbox', { name: form.need });
const mark = (frame: Frame) => frame.evaluate(() => Object.assign(window, { isMarked: true }));
const isAnew = (frame: Frame) => until(async () => (await frame.evaluate(() => document.readyState === 'complete' && !('isMarked' in window)).catch(() => false)) === true);

/** A tab in Teams whose files are kept. */
async function opened(): Promise<{ page: Page; tab: Frame }> {
  const { context } = await contextFor(browser, { person: person.upn });
  const { page, tab } = await openTab(context, { person: person.upn });
  await tab.getByRole('button', { name: words.press }).waitFor(patience);
  await until(() => tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'));
  return { page, tab };
}

async function reload(tab: Frame): Promise<void> {
  await mark(tab);
  await tab.evaluate(() => void setTimeout(() => location.reload()));
  await isAnew(tab);
}

/** The same app as a later build: its first script has another name, and the files of the one before are gone. */
function deploy(pageName: 'tab' | 'taskpane'): string {
  const before = readdirSync(dist).find((name) => new RegExp(`^${pageName}\\.[0-9a-f]{8}\\.js$`).test(name)) as string;
  const after = `${pageName}.${Math.random().toString(16).slice(2, 10).padEnd(8, '0')}.js`;
  renameSync(join(dist, before), join(dist, after));
  const rewrite = (name: string, change: (text: string) => string) => writeFileSync(join(dist, name), change(readFileSync(join(dist, name), 'utf8')));
  rewrite(`${pageName}.html`, (text) => text.replaceAll(before, after));
  rewrite('serviceWorker.js', (text) => text.replaceAll(before, after).replace(/(url:"tab\.html",revision:")\w+/, `$1${after.slice(-11, -3)}`));
  return after;
}

const scriptOf = (frame: Frame) => frame.evaluate(() => document.querySelector('script[src*="."]')?.getAttribute('src'));

test('without a network the tab opens with its cases, takes what was heard, and sends it when the network is back', async () => {
  const { page, tab } = await opened();
  await page.context().setOffline(true);
  await reload(tab);
  await tab.getByRole('button', { name: words.press }).click(patience);
  await tab.getByRole('combobox', { name: form.client, exact: true }).fill('Havbro');
  await need(tab).fill('Heard in a server room');
  await tab.getByRole('button', { name: form.flag, exact: true }).click();
  await until(async () => (await tab.getByText('Heard in a server room').count()) > 0);
  await reload(tab);
  await tab.getByRole('list', { name: cases.heading }).getByText('Heard in a server room').waitFor(patience);
  expect((await world.rows('Opportunities')).filter(({ Words }) => Words === 'Heard in a server room')).toHaveLength(0);
  await page.context().setOffline(false);
  await until(async () => (await world.rows('Opportunities')).filter(({ Words }) => Words === 'Heard in a server room').length === 1);
  await page.context().close();
});

test(`${many} things heard without a network, the tab loaded again half-way: their count stands there, and each is one item when the network is back`, async () => {
  const { page, tab } = await opened();
  await page.context().setOffline(true);
  const all = Array.from({ length: many }, (_, number) => `Heard ${number} in a tunnel`);
  const waiting = (count: number) => tab.getByRole('button', { name: `${line.offline}, ${line.waiting(count)}`, exact: true });
  for (const half of [0, many / 2]) {
    for (const said of all.slice(half, half + many / 2)) await hear(tab, 'Havbro', said);
    await waiting(half + many / 2).waitFor(patience);
    await reload(tab);
    await waiting(half + many / 2).waitFor(patience);
  }
  await page.context().setOffline(false);
  await until(async () => (await world.rows('Opportunities')).filter(({ Words }) => all.includes(String(Words))).length === many);
  const rows = (await world.rows('Opportunities')).map(({ Words }) => String(Words)).filter((said) => all.includes(said));
  expect(rows).toEqual(all);
  await page.context().close();
}, 600_000);

test('while a tab is open a newer app comes: the tab goes on with its own files, asks to be loaded again, and what was typed is there', async () => {
  const { page, tab } = await opened();
  await reload(tab);
  await tab.getByRole('button', { name: words.press }).click(patience);
  await need(tab).fill('Half a sentence');
  const before = await scriptOf(tab);
  const after = deploy('tab');
  await tab.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await tab.getByText(newVersion.newer).waitFor(patience);
  expect(await tab.evaluate(async (name) => (await fetch(String(name))).status, before)).toBe(200);
  expect(await need(tab).inputValue()).toBe('Half a sentence');
  await mark(tab);
  await tab.getByRole('button', { name: start.reload }).click();
  await isAnew(tab);
  expect(await scriptOf(tab)).toBe(after);
  await tab.getByRole('button', { name: words.press }).click(patience);
  expect(await need(tab).inputValue()).toBe('Half a sentence');
  expect(await tab.getByText(newVersion.newer).count()).toBe(0);
  await page.context().close();
});

test('two windows: when one has loaded the newer app, the other asks to be loaded again', async () => {
  const { page, tab } = await opened();
  await reload(tab);
  const { tab: other } = await openTab(page.context(), { person: person.upn });
  await other.getByRole('button', { name: words.press }).waitFor(patience);
  deploy('tab');
  await tab.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await tab.getByRole('button', { name: start.reload }).click(patience);
  await other.getByText(newVersion.newer).waitFor(patience);
  await mark(other);
  await other.getByRole('button', { name: start.reload }).click();
  await isAnew(other);
  await page.context().close();
});

test('a window that is still fetching its cases while another loads the newer app is told once it has them', async () => {
  const { page, tab } = await opened();
  await reload(tab);
  let goOn = (): void => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  await page.context().route(`${namedPlaces.graph}/**`, async (route) => {
    if (route.request().frame().page() !== page) await held;
    await route.continue().catch(() => undefined);
  });
  const { tab: other } = await openTab(page.context(), { person: person.upn });
  await other.getByRole('button', { name: words.press }).waitFor(patience);
  deploy('tab');
  await tab.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await mark(tab);
  await tab.getByRole('button', { name: start.reload }).click(patience);
  await isAnew(tab);
  goOn();
  await other.getByText(newVersion.newer).waitFor(patience);
  await page.context().close();
}, 120_000);

test('a pane misses a part that a newer app has replaced: it asks to be loaded again; a part that is lost for another reason is no newer app', async () => {
  const { context } = await contextFor(browser, { person: person.upn });
  const outlook = await OutlookPage.open(context, { person: person.upn });
  const pane = await outlook.read(0);
  await need(pane).waitFor(patience);
  await until(() => pane.evaluate(() => document.querySelector('[role="status"]:empty') !== null));
  const miss = () => pane.evaluate(() => new Promise((done) => {
    const script = Object.assign(document.createElement('script'), { src: 'taskpane-gone.js', onerror: done });
    document.head.append(script);
  }).then(() => undefined));
  await miss();
  const asked = pane.page().waitForResponse(/taskpane\.html/);
  await miss();
  await asked;
  expect(await pane.getByText(newVersion.newer).count()).toBe(0);
  deploy('taskpane');
  await miss();
  await pane.getByText(newVersion.newer).waitFor(patience);
  await context.close();
});

test('what answers in place of config.json late or never does not keep a tab from opening that has been open before', async () => {
  const { page, tab } = await opened();
  await reload(tab);
  await page.context().route(/config\.json/, () => undefined);
  await reload(tab);
  await tab.getByRole('button', { name: words.press }).waitFor(patience);
  await page.context().close();
});

test('a tab that opens for the first time and gets no answer from its host says so, and what to do', async () => {
  const { context } = await contextFor(browser, { person: person.upn });
  await context.route(/config\.json/, (route) => route.abort());
  const { tab } = await openTab(context, { person: person.upn });
  await tab.getByText(start.offline).waitFor(patience);
  await context.unroute(/config\.json/);
  await tab.getByRole('button', { name: start.reload }).click();
  await tab.getByRole('button', { name: words.press }).waitFor(patience);
  await context.close();
});
