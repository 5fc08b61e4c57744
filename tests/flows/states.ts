import type { Browser, Frame, Page } from 'playwright-core';
import { coverWords } from '../../src/app/coverWords';
import { signInWords } from '../../src/app/signInWords';
import { startWords } from '../../src/app/startWords';
import type { GraphFaultSwitch } from '../../src/sandbox/faults';
import { namedPlaces } from '../../src/sandbox/places';
import { setUpWords } from '../../src/screens/firm/words';
import { heardWords } from '../../src/screens/flag/heardWords';
import { moreWords } from '../../src/screens/flag/moreWords';
import { sentenceWords } from '../../src/screens/flag/sentenceWords';
import { othersWords } from '../../src/screens/flag/othersWords';
import { flagWords } from './paneWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { waitWords } from '../../src/ui/waitWords';
import { excuse } from './complaints';
import { firmStates } from './firmStates';
import { patience, press, says } from './stateSteps';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, type Visit, type World } from './world';

/** One state of a screen, on screen now. */
export interface Seen {
  readonly state: string;
  readonly frame: Frame;
  /** The host's page around it; undefined where there is none. */
  readonly host: Page | undefined;
}

/** How the walk through the states is looked at; the screens speak English and are light again when it returns. */
export type Look = (seen: Seen) => Promise<void>;

type How = Pick<Visit, 'width' | 'theme' | 'language'>;

const [flag, wait, cases, setUp, start] = [flagWords.en, waitWords.en, casesWords.en, setUpWords.en, startWords.en];
const [heard, more] = [heardWords.en, moreWords.en];
const narrow = 320;
/** Of the sandbox's Teams, beside the tab. */
const rail = 104;


/** Walks through all that the pane can show, once. */
export async function everyPaneState(world: World, browser: Browser, look: Look, how: How = {}): Promise<void> {
  const [first, , , fourth] = (await world.people()).filter(({ role }) => role === 'consultant');
  await world.consent(first!.upn);
  await formStates(world, browser, look, { person: first!.upn, width: narrow, ...how });
  await meetingState(world, browser, look, { person: first!.upn, width: narrow, ...how });
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
  await pane.getByRole('button', { name: coverWords.en.cover }).click();
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

/** Walks through all that the tab can show, once; some case must be flagged. */
export async function everyTabState(world: World, browser: Browser, look: Look, how: How = {}): Promise<void> {
  const director = (await world.people()).find(({ role }) => role === 'director')!;
  await world.consent(director.upn);
  await (await Stranger.of(world, (await world.people())[0]!.upn)).write('Activities', { Key: 'nonsense', Title: 'nonsense' });
  const width = how.width ?? narrow;
  const visit = { person: director.upn, ...how };
  const { context } = await contextFor(browser, visit);
  const hold = { match: '.*', times: -1, kind: 'hold' } as const;
  await world.faults({ graph: [hold] });
  const { page, tab } = await openTab(context, visit);
  await page.setViewportSize({ width: width + rail, height: 900 });
  const seen = (state: string, frame = tab) => look({ state, frame, host: page });
  await tab.getByRole('status', { name: cases.loading }).waitFor(patience);
  await seen('loading');
  await world.faults({ offline: true, graph: [] });
  await says(tab, cases.failed);
  await seen('failed');
  await listStates(world, tab, seen);
  await firmStates(tab, seen);
  await setUpStates(world, tab, seen);
  await context.close();
  await browserStates(browser, look, width);
}

async function listStates(world: World, tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  await world.faults({ offline: false });
  await press(tab, cases.refresh);
  const row = tab.getByRole('list', { name: cases.heading }).getByRole('button').first();
  await row.waitFor(patience);
  await says(tab, cases.setAside(1));
  await seen('list');
  await tab.getByRole('tab', { name: cases.mine }).click();
  await says(tab, cases.emptyMine);
  await seen('empty');
  await tab.getByRole('tab', { name: cases.everyone }).click();
  await row.click();
  await tab.locator('dl').waitFor(patience);
  await seen('details');
  if (await tab.getByRole('button', { name: cases.back }).isVisible()) await press(tab, cases.back);
  await heardStates(tab, seen);
  await world.faults({ offline: true });
  await press(tab, cases.refresh);
  await says(tab, wait.whyReading.offline);
  await seen('list that is not fresh');
  await world.faults({ offline: false });
}

async function heardStates(tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  await press(tab, heard.press);
  await tab.getByRole('combobox', { name: flag.client, exact: true }).fill('Nybryggeriet');
  await press(tab, flag.flag);
  await says(tab, flag.needMissing);
  await seen('something heard, refused');
  await tab.getByRole('textbox', { name: flag.need }).fill('A new till before Christmas');
  await press(tab, flag.flag);
  await says(tab, flag.sent);
  await seen('something heard, flagged');
  await press(tab, flag.undo);
  await tab.getByText(flag.undone).waitFor(patience);
  await press(tab, heard.cancel);
}

async function setUpStates(world: World, tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  const refusing = (status: number, code: string) => ({ match: 'GET .*/lists', times: 1, kind: 'recorded', status, body: { error: { code, message: 'refused' } } }) as const;
  await tab.getByRole('tab', { name: setUp.heading }).click();
  /* It looks by itself, and its button changes then. */
  await says(tab, setUp.complete);
  await seen('set up');
  const look = () => tab.getByRole('button', { name: setUp.look }).or(tab.getByRole('button', { name: setUp.again })).click(patience);
  const found = async (state: string, said: string, fault?: GraphFaultSwitch) => {
    await world.faults({ graph: fault ? [fault] : [] });
    await look();
    await says(tab, said);
    await seen(state);
  };
  await found('set up, all there', setUp.complete);
  await found('set up, lists missing', setUp.incomplete, { match: 'GET .*/lists', times: 1, kind: 'recorded', status: 200, body: { value: [] } });
  await found('set up, no right', setUp.noRight, refusing(403, 'accessDenied'));
  const site = (await world.control<{ firm: { site: string } }>('GET', '/sandbox/state')).firm.site;
  await found('set up, no site', setUp.noSite(site), refusing(404, 'itemNotFound'));
  await world.faults({ offline: true, graph: [] });
  await look();
  await says(tab, setUp.failed('').split('.')[0]!);
  await seen('set up that failed');
  await world.faults({ offline: false });
}

/** In an ordinary browser: the one press, and the page that cannot start. */
async function browserStates(browser: Browser, look: Look, width: number): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${namedPlaces.app}/tab.html`);
  await page.getByRole('button', { name: signInWords.en.signIn }).waitFor(patience);
  await look({ state: 'sign-in asked', frame: page.mainFrame(), host: undefined });
  await page.route('**/config.json', (route) => route.fulfill({ json: { clientId: 'one' } }));
  await page.reload();
  await page.getByText(start.config('authority')).waitFor(patience);
  await look({ state: 'stopped tab', frame: page.mainFrame(), host: undefined });
  await context.close();
}
