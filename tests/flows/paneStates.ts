import type { Browser, Frame } from 'playwright-core';
import { coverWords } from '../../src/app/coverWords';
import { startWords } from '../../src/app/startWords';
import { moreWords } from '../../src/screens/flag/moreWords';
import { othersWords } from '../../src/screens/flag/othersWords';
import { quietWords } from '../../src/screens/flag/quietWords';
import { sentenceWords } from '../../src/screens/flag/sentenceWords';
import { waitWords } from '../../src/ui/waitWords';
import { rowOf } from './atTheFirm';
import { excuse } from './complaints';
import { freshMail, say, until, wake } from './flagging';
import { flagWords } from './paneWords';
import { narrow, patience, press, says, type How, type Look } from './stateSteps';
import { Stranger } from './stranger';
import { contextFor, OutlookPage, type Visit, type World } from './world';

const [flag, wait, start, more, quiet] = [flagWords.en, waitWords.en, startWords.en, moreWords.en, quietWords.en];
/** Walks through all that the pane can show, once. */
export async function everyPaneState(world: World, browser: Browser, look: Look, how: How = {}): Promise<void> {
  const [first, , , fourth] = (await world.people()).filter(({ role }) => role === 'consultant');
  await world.consent(first!.upn);
  await formStates(world, browser, look, { person: first!.upn, width: narrow, ...how });
  await meetingState(world, browser, look, { person: first!.upn, width: narrow, ...how });
  await clientStates(world, browser, look, { person: first!.upn, width: narrow, ...how });
  await othersState(world, browser, look, { person: first!.upn, mailbox: fourth!.upn, ownWindow: true, width: narrow, ...how });
  await refusedStates(world, browser, look, { person: fourth!.upn, width: narrow, ...how });
}

async function othersState(world: World, browser: Browser, look: Look, visit: Visit): Promise<void> {
  const { context } = await contextFor(browser, visit);
  const outlook = await OutlookPage.open(context, visit);
  const pane = await outlook.read((await world.mailbox(visit.mailbox!))[0]!.itemId);
  await says(pane, othersWords.en.why);
  await look({ state: 'shared mailbox in a window of its own', frame: pane, host: outlook.page });
  await context.close();
}

/** A mail of the same client three times: being answered, near a case that is there, and at a client that is quiet. */
async function clientStates(world: World, browser: Browser, look: Look, visit: Visit): Promise<void> {
  const [first, second] = [await freshMail(world, [visit.person]), await freshMail(world, [visit.person])];
  const { context } = await contextFor(browser, visit);
  const outlook = await OutlookPage.open(context, visit);
  const seen = (state: string, frame: Frame) => look({ state, frame, host: outlook.page });
  await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(first)})`);
  await outlook.page.getByRole('button', { name: 'Reply', exact: true }).click(patience);
  await outlook.page.evaluate('window.sandbox.openPane()');
  const written = await outlook.pane();
  await written.getByRole('button', { name: flag.flag, exact: true }).waitFor(patience);
  await seen('form beside an answer that is being written', written);

  const pane = await outlook.read(first);
  await say(pane, 'Their warehouse scanners must be replaced');
  await press(pane, flag.flag);
  await says(pane, flag.sent);
  await press(pane, flag.another);
  await pane.getByRole('button', { name: flag.backToCase }).waitFor(patience);
  await seen('a further need from the same mail', pane);
  await press(pane, flag.backToCase);
  await goneState(world, pane, () => seen('form beside a mail whose case is gone', pane));
  const near = await outlook.read(second);
  await say(near, 'New scanners for the warehouse, says Kirsten');
  await near.getByRole('button', { name: more.addThere }).waitFor(patience);
  await seen('a case that is near the same', near);
  await quietState(world, near, () => seen('a quiet client, with a note to its seller', near));
  await context.close();
}

async function goneState(world: World, pane: Frame, look: () => Promise<void>): Promise<void> {
  const need = 'Their warehouse scanners must be replaced';
  const id = (await world.rows('Opportunities')).find(({ Words }) => Words === need)!['id'];
  await world.control('POST', `/sandbox/lists/Opportunities/items/${String(id)}/recycle`);
  await until(async () => (await pane.getByText(more.gone(need)).count()) > 0 || (await wake(pane), false));
  await look();
  await press(pane, more.bringBack);
  await says(pane, flag.sent);
}

async function quietState(world: World, pane: Frame, look: () => Promise<void>): Promise<void> {
  const { firm } = await world.control<{ firm: { clients: { name: string }[] } }>('GET', '/sandbox/state');
  const { name } = firm.clients[0]!;
  const row = (await rowOf(world, 'Accounts', name))!;
  const director = (await world.people()).find(({ role }) => role === 'director')!;
  const change = async (QuietWhy: unknown) => (await Stranger.of(world, director.upn)).change('Accounts', String(row['id']), { QuietWhy });
  await change('conflict');
  await pane.evaluate(() => dispatchEvent(new Event('focus')));
  await says(pane, flag.quiet(name));
  await pane.getByText(quiet.what).waitFor(patience);
  await look();
  await change(row['QuietWhy'] ?? null);
}

async function meetingState(world: World, browser: Browser, look: Look, visit: Visit): Promise<void> {
  const { context } = await contextFor(browser, visit);
  const outlook = await OutlookPage.open(context, visit, 'calendar');
  const [meeting] = await world.calendar(visit.person);
  const pane = await outlook.read(meeting!.itemId);
  await pane.getByRole('button', { name: flag.flag, exact: true }).waitFor(patience);
  await look({ state: 'form beside a meeting', frame: pane, host: outlook.page });
  await context.close();
}

async function formStates(world: World, browser: Browser, look: Look, visit: Visit): Promise<void> {
  const { context } = await contextFor(browser, visit);
  const outlook = await OutlookPage.open(context, visit);
  const pane = await outlook.read(0);
  const seen = (state: string) => look({ state, frame: pane, host: outlook.page });
  await pane.getByRole('button', { name: flag.flag, exact: true }).waitFor(patience);
  await seen('form');
  await promise(pane);
  await seen('form with a promise');
  await pane.getByRole('button', { name: coverWords.en.press }).click();
  await pane.getByRole('button', { name: coverWords.en.goOn }).waitFor(patience);
  await seen('covered');
  await press(pane, coverWords.en.goOn);
  await press(pane, flag.more);
  await pane.getByRole('combobox', { name: more.size }).waitFor(patience);
  await press(pane, flag.fromMail);
  await pane.getByRole('listbox', { name: sentenceWords.en.name }).getByRole('option').first().click(patience);
  await says(pane, sentenceWords.en.marked);
  await seen('form with more, and the sentences of the mail');
  await pane.getByRole('combobox', { name: flag.client, exact: true }).fill('');
  await pane.getByRole('textbox', { name: flag.need }).fill('');
  await press(pane, flag.flag);
  await says(pane, flag.needMissing);
  await seen('form that refuses');
  await outlook.page.evaluate('window.sandbox.selectItem(null)');
  await says(pane, flag.noMail);
  await seen('no mail chosen');
  await outlook.page.evaluate('window.sandbox.selectItem(1)');
  await flaggedStates(world, { pane, seen });
  await colleaguesState(world, outlook, look);
  await context.close();
}

/** A promise with a day, for one's own To Do. */
async function promise(pane: Frame): Promise<void> {
  await pane.getByRole('checkbox', { name: flag.promised }).check(patience);
  await pane.getByLabel(flag.promisedOn).fill('2026-12-03');
  await pane.getByRole('checkbox', { name: flag.toDo }).check();
}

async function flaggedStates(world: World, { pane, seen }: { pane: Frame; seen: (state: string) => Promise<void> }): Promise<void> {
  await promise(pane);
  await world.faults({ offline: true });
  await press(pane, flag.flag);
  await says(pane, wait.why.offline);
  await seen('flagged and waiting');
  await world.faults({ offline: false });
  await press(pane, wait.tryAgain);
  await says(pane, flag.sent);
  await says(pane, wait.whyToDo.signedOut);
  await seen('flagged and sent, To Do not allowed yet');
  await press(pane, wait.allow);
  await pane.page().locator('#consent-allow').click(patience);
  await says(pane, flag.toDoThere);
  await seen('flagged and sent, and on the own To Do');
  await press(pane, more.edit);
  await pane.getByRole('combobox', { name: more.size }).waitFor(patience);
  await seen('what was said, to be changed');
  await press(pane, more.cancel);
  await press(pane, flag.add);
  await seen('add what you heard');
  await pane.getByRole('textbox', { name: flag.addLabel }).fill('They ask for somebody who knows billing.');
  await press(pane, flag.addPress);
  await says(pane, 'They ask for somebody who knows billing.');
}

/** The same case, flagged by somebody else, with own words on it. */
async function colleaguesState(world: World, outlook: OutlookPage, look: Look): Promise<void> {
  const [row] = await world.rows('Opportunities');
  const seller = (await world.people()).find(({ role }) => role === 'seller')!;
  const stranger = await Stranger.of(world, seller.upn);
  await stranger.change('Opportunities', String(row!['id']), { ByUpn: seller.upn, ByName: seller.name, ByObject: seller.oid });
  await outlook.page.evaluate('window.sandbox.closePane()');
  await outlook.page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  await says(pane, seller.name);
  await look({ state: 'flagged by a colleague', frame: pane, host: outlook.page });
}

async function refusedStates(world: World, browser: Browser, look: Look, visit: Visit): Promise<void> {
  const { context, complaints } = await contextFor(browser, visit);
  const outlook = await OutlookPage.open(context, visit);
  await world.faults({ adminApprovalNeeded: true });
  const pane = await outlook.read(0);
  await pane.getByRole('combobox', { name: flag.client, exact: true }).fill('Kystbanken');
  await pane.getByRole('textbox', { name: flag.need }).fill('Two testers from January');
  await press(pane, flag.flag);
  await pane.getByText(wait.why.signedOut).or(pane.getByText(wait.why.adminApprovalNeeded)).waitFor(patience);
  if (await pane.getByText(wait.why.signedOut).count() > 0) {
    await look({ state: 'flagged and signed out', frame: pane, host: outlook.page });
    await press(pane, wait.signIn);
  }
  await pane.getByRole('button', { name: wait.copyLink }).waitFor(patience);
  await look({ state: 'approval needed', frame: pane, host: outlook.page });
  await world.faults({ adminApprovalNeeded: false });
  await context.route('**/config.json', (route) => route.fulfill({ json: { clientId: 'one' } }));
  await outlook.page.evaluate('window.sandbox.closePane()');
  await outlook.page.evaluate('window.sandbox.openPane()');
  const stopped = await outlook.pane();
  await says(stopped, start.config('authority'));
  await look({ state: 'stopped pane', frame: stopped, host: outlook.page });
  excuse(complaints, /Office\.js has not fully loaded/);
  await context.close();
}

