import type { Browser, Frame } from 'playwright-core';
import { noFaults } from '../../src/sandbox/faults';
import type { FirmPerson } from '../../src/sandbox/firm';
import { heardWords } from '../../src/screens/flag/heardWords';
import { moreWords } from '../../src/screens/flag/moreWords';
import { recycledWords } from '../../src/screens/pipeline/recycledWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { listWords } from '../../src/screens/waiting/listWords';
import { waitWords } from '../../src/ui/waitWords';
import { emptied, freshMail, patience, say, sent, settled, until, wake, waitingIn } from './flagging';
import { hear } from './hear';
import { flagWords } from './paneWords';
import { contextFor, openTab, OutlookPage, World } from './world';

const [cases, form, heard, line, list, more, wait, gone] = [casesWords.en, flagWords.en, heardWords.en, lineWords.en, listWords.en, moreWords.en, waitWords.en, recycledWords.en];

let world: World;
let browser: Browser;
let consultant: FirmPerson;
let tab: Frame;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  consultant = (await world.people()).find(({ role }) => role === 'consultant')!;
  await world.consent(consultant.upn);
  const { context } = await contextFor(browser, { person: consultant.upn });
  ({ tab } = await openTab(context, { person: consultant.upn }));
  await settled(tab);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

afterEach(() => world.faults(noFaults()));

const press = (name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
const row = (said: string) => tab.getByRole('list', { name: cases.heading }).getByRole('button').filter({ hasText: said });
const bin = (path: string, act: 'recycle' | 'restore') => world.control('POST', `/sandbox/lists/${path}/${act}`);
const there = async (said: string) => (await world.rows('Opportunities')).filter(({ Words }) => Words === said);

/** Comes back to the page until SharePoint has it. */
async function arrives(said: string): Promise<void> {
  await until(async () => {
    await wake(tab);
    return (await there(said)).length > 0;
  });
  await emptied(tab);
  expect(await there(said)).toHaveLength(1);
}

test('rights to the site taken away while somebody types: it is said in words, the typed stays, what is flagged waits, and goes when the rights are back', async () => {
  await press(heard.press);
  await tab.getByRole('combobox', { name: form.client, exact: true }).fill('Havgus');
  await tab.getByRole('textbox', { name: form.need }).fill('Typed before the rights went');
  await world.faults({ graph: [{ kind: 'forbidden', match: '/sites/', times: -1 }] });
  await wake(tab);
  await until(async () => (await world.requests()).some(({ status }) => status === 403) || (await wake(tab), false));
  expect(await tab.getByRole('textbox', { name: form.need }).inputValue()).toBe('Typed before the rights went');
  await press(form.flag);
  await tab.getByText(wait.why.forbidden).first().waitFor(patience);
  await press(heard.close);
  await tab.getByRole('button', { name: line.forYou(1), exact: true }).waitFor(patience);
  expect(await waitingIn(tab)).toBe(1);
  await world.faults(noFaults());
  await arrives('Typed before the rights went');
}, 90_000);

test('somebody who may read and not write: after three tries it rests and says so, and is sent by a press once the right is there', async () => {
  await world.faults({ graph: [{ kind: 'forbidden', match: '^(POST|PATCH) .*/items', times: -1 }] });
  await hear(tab, 'Smørdal', 'By somebody who may only read');
  await tab.getByRole('button', { name: line.forYou(1), exact: true }).click(patience);
  await until(async () => (await tab.getByText(wait.why.notAllowed).count()) > 0 || (await wake(tab), false));
  await tab.getByText('accessDenied · 403').waitFor(patience);
  await row('Typed before the rights went').waitFor(patience);
  await world.faults(noFaults());
  await tab.getByRole('list', { name: list.heading }).getByRole('button', { name: 'By somebody who may only read' }).click(patience);
  await press(list.sendAgain);
  await arrives('By somebody who may only read');
  await press(line.allSent);
}, 90_000);

test('the list of cases is recycled: what is shown stays, what is flagged waits and says that lists are missing, and goes once the list is restored', async () => {
  await bin('Opportunities', 'recycle');
  await hear(tab, 'Dimman', 'While the list was away');
  await tab.getByText(wait.why.setUpMissing).first().waitFor(patience);
  await row('Typed before the rights went').waitFor(patience);
  await bin('Opportunities', 'restore');
  await arrives('While the list was away');
}, 90_000);

test('a case recycled in SharePoint stays in the list of whoever flagged it, says so, and is brought back with the same key; the old row cannot be restored beside it', async () => {
  const [before] = await there('While the list was away');
  const id = String(before?.['id'] ?? 3);
  await bin(`Opportunities/items/${id}`, 'recycle');
  await until(async () => (await row(gone.mark).count()) > 0 || (await wake(tab), false));
  await row(gone.mark).click(patience);
  await tab.getByText(gone.said).waitFor(patience);
  await press(gone.bringBack);
  await arrives('While the list was away');
  await tab.getByText(gone.said).waitFor({ state: 'detached', ...patience });
  const [after] = await there('While the list was away');
  expect([after?.['Key'], after?.['Intent'], after?.['ByUpn']]).toEqual([before?.['Key'], before?.['Intent'], consultant.upn]);
  expect(await row(gone.mark).count()).toBe(0);
  await expect(bin(`Opportunities/items/${id}`, 'restore')).rejects.toThrow(/unique value/);
}, 90_000);

test('beside the mail whose case was recycled the form says so, and brings it back, or lets it be gone', async () => {
  const mail = await freshMail(world, [consultant.upn]);
  const { context } = await contextFor(browser, { person: consultant.upn });
  const pane = await (await OutlookPage.open(context, { person: consultant.upn })).read(mail);
  const need = 'Flagged, and recycled';
  await settled(pane);
  await say(pane, need);
  await pane.getByRole('button', { name: form.flag, exact: true }).click(patience);
  await sent(pane);
  const [before] = await there(need);
  const recycled = async () => {
    await bin(`Opportunities/items/${String((await there(need))[0]?.['id'])}`, 'recycle');
    await until(async () => (await pane.getByText(more.gone(need)).count()) > 0 || (await wake(pane), false));
  };
  await recycled();
  await pane.getByRole('button', { name: more.bringBack, exact: true }).click(patience);
  await sent(pane);
  expect(await there(need)).toMatchObject([{ Key: before?.['Key'], Intent: before?.['Intent'] }]);
  await recycled();
  await pane.getByRole('button', { name: more.leaveGone, exact: true }).click(patience);
  await pane.getByText(more.gone(need)).waitFor({ state: 'detached', ...patience });
  expect(await pane.getByRole('button', { name: form.flag, exact: true }).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await there(need)).toEqual([]);
  await context.close();
}, 90_000);
