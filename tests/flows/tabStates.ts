import type { Browser, Frame } from 'playwright-core';
import { signInWords } from '../../src/app/signInWords';
import { startWords } from '../../src/app/startWords';
import type { GraphFaultSwitch } from '../../src/sandbox/faults';
import { namedPlaces } from '../../src/sandbox/places';
import { setUpWords } from '../../src/screens/firm/words';
import { heardWords } from '../../src/screens/flag/heardWords';
import { activityWords } from '../../src/screens/pipeline/activityWords';
import { followUpWords } from '../../src/screens/pipeline/followUpWords';
import { handOverWords } from '../../src/screens/pipeline/handOverWords';
import { mineWords } from '../../src/screens/pipeline/mineWords';
import { recycledWords } from '../../src/screens/pipeline/recycledWords';
import { resultWords } from '../../src/screens/pipeline/resultWords';
import { takeBackWords } from '../../src/screens/pipeline/takeBackWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { lineWords } from '../../src/screens/waiting/lineWords';
import { listWords } from '../../src/screens/waiting/listWords';
import { activityNames } from '../../src/ui/activityNames';
import { waitWords } from '../../src/ui/waitWords';
import { firmStates } from './firmStates';
import { emptied } from './flagging';
import { flagWords } from './paneWords';
import { narrow, patience, press, says, type How, type Look } from './stateSteps';
import { Stranger } from './stranger';
import { contextFor, openTab, type World } from './world';

const [flag, wait, cases, setUp, start] = [flagWords.en, waitWords.en, casesWords.en, setUpWords.en, startWords.en];
const [heard, mine, back, line, list, gone] = [heardWords.en, mineWords.en, takeBackWords.en, lineWords.en, listWords.en, recycledWords.en];
const [follow, hand, done, result] = [followUpWords.en, handOverWords.en, activityWords.en, resultWords.en];
/** Of the sandbox's Teams, beside the tab. */
const rail = 104;

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
  await answerStates(tab, seen);
  await workStates(tab, seen);
  if (await tab.getByRole('button', { name: cases.back }).isVisible()) await press(tab, cases.back);
  await resultStates(tab, seen);
  await heardStates(tab, seen);
  await ownStates(world, tab, seen);
  await recycledStates(world, tab, seen);
  await world.faults({ offline: true });
  await press(tab, cases.refresh);
  await says(tab, line.offline);
  await seen('list that is not fresh');
  await world.faults({ offline: false });
}

/** A colleague's case: passed on to nobody, then taken over, with a word to whoever flagged it. */
async function answerStates(tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  await press(tab, hand.instead);
  await tab.getByRole('radio', { name: hand.choices.passedOn }).check();
  await press(tab, hand.press.passedOn);
  await says(tab, hand.toMissing);
  await seen('case, passed on to nobody');
  await tab.getByRole('radio', { name: hand.choices.taken }).check();
  await press(tab, hand.press.taken);
  await says(tab, hand.wordMissing);
  await tab.getByRole('textbox', { name: hand.word('') }).fill('I drink coffee with her on Thursday, and ask who decides');
  await press(tab, hand.press.taken);
  await says(tab, hand.done.taken);
  await seen('case, taken');
}

/** What is done on a case: refused, saved, logged, closed. */
async function workStates(tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  const stage = tab.getByRole('combobox', { name: follow.stage });
  await stage.selectOption('lost');
  await press(tab, follow.save);
  await says(tab, follow.whyMissing);
  await seen('case, lost without a reason');
  await stage.selectOption('won');
  await tab.getByRole('textbox', { name: follow.shared }).fill('much');
  await press(tab, follow.save);
  await says(tab, follow.noAmount.none);
  await seen('case, won with no amount');
  await stage.selectOption('taken');
  await tab.getByRole('textbox', { name: follow.next }).fill('Call her about the spring');
  await tab.getByLabel(follow.nextOn).fill('2026-11-02');
  await press(tab, follow.save);
  await says(tab, follow.saved);
  await tab.getByRole('textbox', { name: done.note }).fill('She asked twice who could do it');
  await tab.getByRole('radio', { name: done.reactions.warm }).check();
  await press(tab, activityNames.en.meeting);
  await says(tab, done.logged(activityNames.en.meeting));
  await seen('case, followed up');
  await press(tab, activityNames.en.offer);
  await says(tab, done.logged(activityNames.en.offer));
  await stage.selectOption('won');
  await tab.getByRole('textbox', { name: follow.shared }).fill('135,000');
  await press(tab, follow.save);
  await says(tab, follow.saved);
  await seen('case, won');
}

/** What it led to in this quarter, and a year in which nothing was logged. */
async function resultStates(tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  await tab.getByRole('tab', { name: result.heading, exact: true }).click();
  await tab.getByRole('table', { name: result.figures }).waitFor(patience);
  await seen('result');
  await tab.getByRole('combobox', { name: result.span }).selectOption('lastYear');
  await says(tab, result.nothing);
  await seen('result, nothing logged');
  await tab.getByRole('tab', { name: cases.heading, exact: true }).click();
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
  await tab.getByText(flag.undone('sent')).waitFor(patience);
  await press(tab, heard.cancel);
}

/** What this person flagged: one waits, and is about to be taken back. */
async function ownStates(world: World, tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  await world.faults({ offline: true });
  await press(tab, heard.press);
  await tab.getByRole('combobox', { name: flag.client, exact: true }).fill('Nybryggeriet');
  await tab.getByRole('textbox', { name: flag.need }).fill('Somebody who can move the till to the new house');
  await press(tab, flag.flag);
  await says(tab, wait.why.offline);
  await press(tab, heard.close);
  await tab.getByRole('tab', { name: cases.mine }).click();
  await press(tab, mine.missing);
  await seen('own, one waits');
  await waitingStates(tab, seen);
  await tab.getByRole('list', { name: cases.heading }).getByRole('button').filter({ hasText: 'to the new house' }).click(patience);
  await press(tab, back.press);
  await says(tab, back.sure(false));
  await seen('own words, about to be taken back');
  await press(tab, back.yes);
  await world.faults({ offline: false });
  await emptied(tab);
  if (await tab.getByRole('button', { name: cases.back }).isVisible()) await press(tab, cases.back);
  await tab.getByRole('tab', { name: cases.everyone }).click();
}

/** A case of this person's, whose row somebody deletes in SharePoint. */
async function recycledStates(world: World, tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  const { oid, upn, name } = (await world.people()).find(({ role }) => role === 'director')!;
  const at = new Date().toISOString();
  const fields = { Key: 'gone', Intent: 'gone', Stage: 'flagged', Words: 'A colleague deletes the row of this', AccountName: 'Nybryggeriet', ByObject: oid, ByUpn: upn, ByName: name, At: at, Period: at.slice(0, 7) };
  const { id } = await (await Stranger.of(world, upn)).write('Opportunities', fields);
  const row = (said: string) => tab.getByRole('list', { name: cases.heading }).getByRole('button').filter({ hasText: said });
  await press(tab, cases.refresh);
  await row(fields.Words).waitFor(patience);
  await world.control('POST', `/sandbox/lists/Opportunities/items/${id}/recycle`);
  await press(tab, cases.refresh);
  await row(gone.mark).waitFor(patience);
  await seen('list with a case that is gone');
  await row(gone.mark).click(patience);
  await says(tab, gone.said);
  await seen('case that is gone');
  await press(tab, gone.leave);
  await row(gone.mark).waitFor({ state: 'detached', ...patience });
}

/** The list behind the line, with its one row opened. */
async function waitingStates(tab: Frame, seen: (state: string) => Promise<void>): Promise<void> {
  const said = `${line.offline}, ${line.waiting(1)}`;
  await press(tab, said);
  await tab.getByRole('list', { name: list.heading }).getByRole('button', { name: 'to the new house' }).click(patience);
  await seen('what waits, read');
  await press(tab, list.drop);
  await says(tab, list.sure);
  await seen('what waits, about to be deleted');
  await press(tab, list.keep);
  await press(tab, said);
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
