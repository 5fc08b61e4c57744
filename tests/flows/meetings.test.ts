import type { Browser, Frame } from 'playwright-core';
import type { CalendarEvent, FirmPerson } from '../../src/sandbox/firm';
import { noFaults } from '../../src/sandbox/faults';
import { patience, until, words } from './flagging';
import { receiptWords } from '../../src/screens/flag/receiptWords';
import { draftsKept } from './pinnedPane';
import { contextFor, OutlookPage, World } from './world';

interface TheFirm {
  readonly domain: string;
  readonly people: readonly FirmPerson[];
  readonly clients: readonly { readonly name: string; readonly domains: readonly string[] }[];
}

let world: World;
let browser: Browser;
let firm: TheFirm;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  ({ firm } = await world.control<{ firm: TheFirm }>('GET', '/sandbox/state'));
  for (const { upn } of firm.people) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const client = (pane: Frame) => pane.getByRole('combobox', { name: words.client, exact: true });
const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const flag = (pane: Frame) => pane.getByRole('button', { name: words.flag, exact: true });
const isOurs = (address: string) => address.endsWith(`@${firm.domain}`);
const outsiders = ({ event: { organiser, attendees } }: CalendarEvent) => [organiser, ...attendees].filter(({ address }) => !isOurs(address));

/** The first of our people with a meeting like that, and the client whose people are at it. */
async function somebodyWith(isIt: (meeting: CalendarEvent) => boolean, butNot: ReadonlySet<string> = new Set()): Promise<{ readonly upn: string; readonly meeting: CalendarEvent; readonly at: string | undefined }> {
  for (const { upn } of firm.people.filter((one) => !butNot.has(one.upn))) {
    const meeting = (await world.calendar(upn)).find(isIt);
    if (!meeting) continue;
    const domain = outsiders(meeting)[0]?.address.split('@')[1] ?? '';
    return { upn, meeting, at: firm.clients.find(({ domains }) => domains.includes(domain))?.name };
  }
  throw new Error('The tenant has no such meeting.');
}

async function paneBeside({ upn, meeting }: { upn: string; meeting: CalendarEvent }) {
  const { context } = await contextFor(browser, { person: upn });
  const outlook = await OutlookPage.open(context, { person: upn, width: 320 }, 'calendar');
  return { context, outlook, pane: await outlook.read(meeting.itemId) };
}

/** Who has let us read the own calendar. */
const readable = new Set<string>();

const rowWith = async (said: string) => (await world.rows('Opportunities')).find(({ Words, Stage }) => Words === said && Stage === 'flagged');

test.each([['asked to', false], ['holding', true]])('somebody %s a meeting flags what was heard there: the client is proposed, the need is not', async (_how, isOrganiser) => {
  const one = await somebodyWith((meeting) => meeting.isOrganiser === isOrganiser && outsiders(meeting).length > 0);
  const { context, outlook, pane } = await paneBeside(one);
  await until(async () => (await client(pane).inputValue(patience)) === one.at);
  expect(await need(pane).inputValue()).toBe('');
  expect(await pane.getByText(words.mailStays, { exact: false }).count()).toBe(0);
  await need(pane).fill(`Heard at a meeting, ${String(isOrganiser)}`);
  await draftsKept(pane, one.upn, 1);
  await outlook.page.evaluate('window.sandbox.closePane()');
  const again = await outlook.read(one.meeting.itemId);
  await until(async () => (await need(again).inputValue(patience)) === `Heard at a meeting, ${String(isOrganiser)}`);
  await flag(again).click();
  await again.getByText(words.sent).waitFor(patience);
  const row = await rowWith(`Heard at a meeting, ${String(isOrganiser)}`);
  expect(row).toMatchObject({ AccountName: one.at, Stage: 'flagged' });
  expect(row).not.toHaveProperty('Source');
  await context.close();
}, 90_000);

test('where the client is proposed a meeting takes three: our button, the words, Flag', async () => {
  const one = await somebodyWith((meeting) => !meeting.isOrganiser && outsiders(meeting).length > 0);
  const { context } = await contextFor(browser, { person: one.upn });
  const outlook = await OutlookPage.open(context, { person: one.upn }, 'calendar');
  await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(one.meeting.itemId)})`);
  await outlook.page.locator('#our-button').click(patience);
  const pane = await outlook.pane();
  await pane.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA' && document.hasFocus(), undefined, patience);
  await outlook.page.keyboard.type('Three are enough');
  await flag(pane).click();
  await pane.getByText(words.sent).waitFor(patience);
  expect(await rowWith('Three are enough')).toMatchObject({ AccountDomain: outsiders(one.meeting)[0]!.address.split('@')[1] });
  await context.close();
}, 90_000);

test('what was typed beside one meeting is not beside another', async () => {
  const { upn, meeting } = await somebodyWith((one) => !one.isOrganiser && outsiders(one).length > 0);
  const { context, outlook, pane } = await paneBeside({ upn, meeting });
  await need(pane).fill('Only of this meeting');
  const other = (await world.calendar(upn)).find(({ itemId }) => itemId !== meeting.itemId)!;
  expect(await need(await outlook.read(other.itemId)).inputValue(patience)).toBe('');
  const back = await outlook.read(meeting.itemId);
  await until(async () => (await need(back).inputValue(patience)) === 'Only of this meeting');
  await context.close();
}, 60_000);

test('a meeting among ourselves asks which client it is about', async () => {
  const { context, pane } = await paneBeside(await somebodyWith((one) => outsiders(one).length === 0 && one.event.attendees.length > 0));
  await pane.getByText(words.clientNone).waitFor(patience);
  expect(await client(pane).inputValue()).toBe('');
  await context.close();
}, 60_000);

test.each(['silent', 'late', 'wrongItem', 'refusing'] as const)('an Outlook that is %s about an own meeting leaves the client to be typed, and the case is kept', async (officeJs) => {
  const one = await somebodyWith((meeting) => meeting.isOrganiser && outsiders(meeting).length > 0);
  const { context } = await contextFor(browser, { person: one.upn });
  const outlook = await OutlookPage.open(context, { person: one.upn }, 'calendar');
  await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(one.meeting.itemId)})`);
  const pane = await outlook.openPaneAfter(() => world.faults({ officeJs }));
  await client(pane).waitFor(patience);
  await client(pane).fill('Nybryggeriet');
  await need(pane).fill(`Heard while Outlook was ${officeJs}`);
  await flag(pane).click();
  await pane.getByText(words.sent).waitFor(patience);
  await world.faults(noFaults());
  expect(await rowWith(`Heard while Outlook was ${officeJs}`)).toMatchObject({ AccountName: 'Nybryggeriet' });
  await context.close();
}, 90_000);

/** Two of our people who are asked to one meeting, each with the meeting as it stands in the own calendar. */
async function twoAtOneMeeting(isIt: (meeting: CalendarEvent) => boolean) {
  const calendars = await Promise.all(firm.people.map(async ({ upn }) => ({ upn, meetings: (await world.calendar(upn)).filter(isIt) })));
  for (const [place, { upn, meetings }] of calendars.entries()) {
    for (const meeting of meetings) {
      for (const other of calendars.slice(place + 1)) {
        const same = other.meetings.find(({ event }) => event.uid === meeting.event.uid);
        if (same) return [{ upn, meeting }, { upn: other.upn, meeting: same }] as const;
      }
    }
  }
  throw new Error('The tenant has no such meeting.');
}

test('a colleague at the same meeting, another day of its series too, sees what was flagged and adds to it; something else is a case of its own', async () => {
  const [first, second] = await twoAtOneMeeting(({ seriesId }) => seriesId !== undefined);
  for (const { upn } of [first, second]) readable.add(upn);
  const one = await paneBeside(first);
  await client(one.pane).fill('Nybryggeriet', patience);
  await need(one.pane).fill('Heard at the steering group');
  await flag(one.pane).click();
  await one.pane.getByText(words.sent).waitFor(patience);
  expect(await rowWith('Heard at the steering group')).not.toHaveProperty('Source');
  /* Asked on a press, the calendar is read from now on. */
  const later = receiptWords.en;
  await one.pane.getByRole('button', { name: words.undo }).click(patience);
  await one.pane.getByRole('button', { name: later.askCalendar }).click(patience);
  await one.outlook.page.locator('#consent-allow').click(patience);
  await one.pane.getByRole('button', { name: later.askCalendar }).waitFor({ state: 'detached', ...patience });
  await flag(one.pane).click();
  await one.pane.getByText(words.sent).waitFor(patience);
  const source = (await rowWith('Heard at the steering group'))?.['Source'];
  expect(source).toMatch(/^[0-9a-f]{64}$/);
  await one.context.close();

  await world.control('POST', '/sandbox/token', { upn: second.upn, scopes: ['Calendars.ReadBasic'], interactive: true });
  const days = (await world.calendar(second.upn)).filter(({ event }) => event.uid === second.meeting.event.uid);
  const two = await paneBeside({ upn: second.upn, meeting: days.at(-1)! });
  await two.pane.getByText('Heard at the steering group').waitFor(patience);
  await two.pane.getByRole('button', { name: later.add }).click();
  await two.pane.getByRole('textbox', { name: later.addLabel }).fill('They said it twice');
  await two.pane.getByRole('button', { name: later.addPress, exact: true }).click();
  await until(async () => (await world.rows('Activities')).some(({ Words }) => Words === 'They said it twice'));

  await two.pane.getByRole('button', { name: later.another }).click();
  await client(two.pane).fill('Nybryggeriet');
  await need(two.pane).fill('And a tester in spring');
  await two.pane.getByRole('button', { name: later.backToCase }).click();
  await two.pane.getByRole('button', { name: later.another }).click();
  expect(await need(two.pane).inputValue()).toBe('And a tester in spring');
  await flag(two.pane).click();
  await two.pane.getByText(words.sent).waitFor(patience);
  await two.pane.getByRole('button', { name: 'Heard at the steering group' }).waitFor(patience);
  expect(await rowWith('And a tester in spring')).toMatchObject({ Source: source, Stage: 'flagged' });
  await two.context.close();
}, 120_000);

test('who lets the calendar not be read flags as ever, and is told what that means', async () => {
  const one = await somebodyWith((meeting) => !meeting.isOrganiser && outsiders(meeting).length > 0, readable);
  const { context, outlook, pane } = await paneBeside(one);
  await need(pane).fill('Without the calendar');
  await pane.getByRole('button', { name: receiptWords.en.askCalendar }).click(patience);
  await outlook.page.locator('#consent-cancel').click(patience);
  await pane.getByText(receiptWords.en.calendarUnread).waitFor(patience);
  await flag(pane).click();
  await pane.getByText(words.sent).waitFor(patience);
  expect(await rowWith('Without the calendar')).not.toHaveProperty('Source');
  await context.close();
}, 90_000);
