import type { Browser, Frame } from 'playwright-core';
import type { CalendarEvent, FirmPerson } from '../../src/sandbox/firm';
import { noFaults } from '../../src/sandbox/faults';
import { patience, until, words } from './flagging';
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
async function somebodyWith(isIt: (meeting: CalendarEvent) => boolean): Promise<{ readonly upn: string; readonly meeting: CalendarEvent; readonly at: string | undefined }> {
  for (const { upn } of firm.people) {
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

const rowWith = async (said: string) => (await world.rows('Opportunities')).find(({ Words }) => Words === said);

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

test.each(['silent', 'late'] as const)('an Outlook that is %s about an own meeting leaves the client to be typed, and the case is kept', async (officeJs) => {
  const one = await somebodyWith((meeting) => meeting.isOrganiser && outsiders(meeting).length > 0);
  const { context } = await contextFor(browser, { person: one.upn });
  const outlook = await OutlookPage.open(context, { person: one.upn }, 'calendar');
  await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(one.meeting.itemId)})`);
  await outlook.page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  /* The library's start is answered; what it asks from now on is not. */
  await until(async () => (await outlook.page.evaluate<number>("window.sandbox.calls.filter(({ action }) => action === 'GetInitialData').length")) > 0);
  await world.faults({ officeJs });
  await client(pane).waitFor(patience);
  await client(pane).fill('Nybryggeriet');
  await need(pane).fill(`Heard while Outlook was ${officeJs}`);
  await flag(pane).click();
  await pane.getByText(words.sent).waitFor(patience);
  await world.faults(noFaults());
  expect(await rowWith(`Heard while Outlook was ${officeJs}`)).toMatchObject({ AccountName: 'Nybryggeriet' });
  await context.close();
}, 90_000);
