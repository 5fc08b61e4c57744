import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { FirmPerson } from '../../src/sandbox/firm';
import { noFaults } from '../../src/sandbox/faults';
import { mineWords } from '../../src/screens/pipeline/mineWords';
import { takeBackWords } from '../../src/screens/pipeline/takeBackWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { partSaid } from '../../src/ui/actSaid';
import { languages } from '../../src/ui/language';
import { waitWords } from '../../src/ui/waitWords';
import { flagged } from './atTheFirm';
import { ByKeyboard } from './byKeyboard';
import { emptied, patience, settled, until, waitingIn, wake } from './flagging';
import { hear } from './hear';
import { misfitsIn } from './looking';
import { contextFor, openTab, World } from './world';

const [words, back, cases, wait] = [mineWords.en, takeBackWords.en, casesWords.en, waitWords.en];
const [flag, line] = [partSaid('flag', 'en'), lineWords.en];

let world: World;
let browser: Browser;
let consultant: FirmPerson;
let colleague: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  [consultant, colleague] = (await world.people()).filter(({ role }) => role === 'consultant') as [FirmPerson, FirmPerson];
  await world.consent(consultant.upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
const mine = (tab: Frame) => tab.getByRole('tab', { name: cases.mine }).click(patience);
const rowOf = (tab: Frame, said: string) => tab.getByRole('list', { name: cases.heading }).getByRole('button').filter({ hasText: said });

async function opened(who = consultant): Promise<{ context: BrowserContext; page: Page; tab: Frame }> {
  const { context } = await contextFor(browser, { person: who.upn });
  return { context, ...(await openTab(context, { person: who.upn })) };
}

async function saved(page: Page, tab: Frame): Promise<{ name: string; bytes: Buffer; table: string[][] }> {
  const downloading = page.waitForEvent('download');
  await press(tab, words.save);
  const download = await downloading;
  const bytes = readFileSync((await download.path())!);
  return { name: download.suggestedFilename(), bytes, table: parse<string[]>(bytes.toString('utf8').slice(1), { delimiter: ';', newline: '\r\n' }).data };
}

test('own flags are saved as a file that Excel opens, also without a network, with what waits, and with no formula in it', async () => {
  await flagged(world, colleague, 'havgus.example', 'Not mine');
  const { context, page, tab } = await opened();
  await settled(tab);
  await hear(tab, 'Havgus', 'They need a tester');
  await emptied(tab);
  await world.faults({ offline: true });
  await hear(tab, 'Smørdal; "A/S"', '=HYPERLINK("https://evil.example")\nåben');
  await mine(tab);
  await tab.getByRole('button', { name: `${line.offline}, ${line.waiting(1)}`, exact: true }).waitFor(patience);
  const { name, bytes, table } = await saved(page, tab);
  await tab.getByText(words.saved).waitFor(patience);
  expect(name).toMatch(/^my-flags-\d{4}-\d\d-\d\d\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { act: what, client, words: need, at, stage, followsUp, person, promised, by, sent } = words.columns;
  expect(table[0]).toEqual([what, client, need, at, stage, followsUp, person, promised, by, sent]);
  expect(table.slice(1).map((cells) => [cells[0], cells[1], cells[2], cells[9]])).toEqual([
    [flag, 'Smørdal; "A/S"', '\'=HYPERLINK("https://evil.example")\nåben', wait.why.offline],
    [flag, 'Havgus', 'They need a tester', words.yes],
  ]);
  expect(table[1]![3]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  await world.faults(noFaults());
  await emptied(tab);
  await context.close();
}, 90_000);

test('in each language the file has the language’s names', async () => {
  const { context, page, tab } = await opened();
  await mine(tab);
  for (const { key } of languages) {
    await tab.locator(`button[lang="${key}"]`).click();
    const downloading = page.waitForEvent('download');
    await tab.getByRole('button', { name: mineWords[key].save, exact: true }).click(patience);
    const download = await downloading;
    expect(download.suggestedFilename()).toContain(mineWords[key].fileName);
    expect(readFileSync((await download.path())!, 'utf8').split('\r\n')[0]).toBe(`\ufeff${Object.values(mineWords[key].columns).map((name) => `"${name}"`).join(';')}`);
  }
  await context.close();
}, 60_000);

test('where the host keeps its frames from the clipboard, the text stands there to be copied by hand', async () => {
  const { context, page, tab } = await opened();
  await settled(tab);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await mine(tab);
  await rowOf(tab, 'They need a tester').waitFor(patience);
  await press(tab, words.copy);
  await tab.getByText(words.copied).waitFor(patience);
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(parse<string[]>(copied, { delimiter: '\t', newline: '\r\n' }).data.map((cells) => cells[1])).toEqual([words.columns.client, 'Smørdal; "A/S"', 'Havgus']);
  await page.evaluate(() => document.querySelector('iframe')!.removeAttribute('allow'));
  await context.clearPermissions();
  await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await press(tab, words.copy);
  const text = tab.getByRole('textbox', { name: words.copyYourself });
  await text.waitFor(patience);
  expect(await text.evaluate((one: HTMLTextAreaElement) => [document.activeElement === one, one.selectionEnd === one.value.length, one.value.includes('They need a tester')])).toEqual([true, true, true]);
  await context.close();
}, 60_000);

test('what waits in Outlook is told of when it is asked for, and by itself once something has been stopped', async () => {
  const { context, tab } = await opened();
  await settled(tab);
  await mine(tab);
  expect(await tab.getByText(words.elsewhere).count()).toBe(0);
  await press(tab, words.missing);
  await tab.getByText(words.elsewhere).waitFor(patience);
  await press(tab, words.missing);
  expect(await tab.getByText(words.elsewhere).count()).toBe(0);
  await world.faults({ graph: [{ kind: 'forbidden', times: -1, match: '.' }] });
  await wake(tab);
  await tab.getByText(words.elsewhere).waitFor(patience);
  await world.faults(noFaults());
  await wake(tab);
  await tab.getByText(wait.whyReading.forbidden).waitFor({ state: 'detached', ...patience });
  expect(await tab.getByText(words.elsewhere).count()).toBe(1);
  await context.close();
}, 60_000);

test('one’s own words are taken back in the tab, after a second press and by keyboard; a case with others’ words stays; nobody else’s can be', async () => {
  const { context, page, tab } = await opened();
  await settled(tab);
  await page.setViewportSize({ width: 424, height: 900 });
  const keyboard = new ByKeyboard(page, tab);
  await rowOf(tab, 'Not mine').click(patience);
  await tab.locator('dl').waitFor(patience);
  expect(await tab.getByRole('button', { name: back.press }).count()).toBe(0);
  await press(tab, cases.back);
  await rowOf(tab, 'They need a tester').click(patience);
  await keyboard.pressOn(back.press);
  await tab.getByText(back.sure(false)).waitFor(patience);
  await keyboard.pressOn(back.keep);
  await keyboard.isLedTo(back.press);
  await keyboard.press('Enter');
  await keyboard.pressOn(back.yes);
  await keyboard.isLedTo('Havgus');
  await tab.locator('dl').getByText(cases.takenBack).first().waitFor(patience);
  await emptied(tab);
  await until(async () => (await world.rows('Opportunities')).some(({ Words, Stage, IsWithdrawn }) => Words === 'They need a tester' && Stage === 'withdrawn' && IsWithdrawn === true));
  expect(await misfitsIn(tab)).toEqual([]);
  await press(tab, cases.back);
  await mine(tab);
  expect(await rowOf(tab, 'They need a tester').count()).toBe(0);
  expect((await saved(page, tab)).table.map((cells) => cells[0])).toEqual([words.columns.act, flag, words.takenBack]);
  await context.close();
}, 90_000);

test('what was never tried is gone without a trace when it is taken back', async () => {
  const { context, tab } = await opened(colleague);
  await tab.getByRole('tab', { name: cases.mine }).waitFor(patience);
  const before = (await world.rows('Opportunities')).length;
  await world.faults({ graph: [{ kind: 'hold', times: -1, match: '.' }] });
  await hear(tab, 'Dimman', 'Never sent');
  await mine(tab);
  await rowOf(tab, 'Never sent').click(patience);
  await press(tab, back.press);
  await press(tab, back.yes);
  await until(async () => (await waitingIn(tab)) === 0);
  await world.faults(noFaults());
  await wake(tab);
  expect((await world.rows('Opportunities')).length).toBe(before);
  await context.close();
}, 60_000);
