import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { FirmAttendee, FirmEvent, FirmPerson } from '../../src/sandbox/firm';
import { moreWords } from '../../src/screens/flag/moreWords';
import { stormOf } from '../mails/threads/storm';
import { counted, holding, patience, press, say, sent, until, words } from './flagging';
import { misfitsIn } from './looking';
import { contextFor, OutlookPage, World } from './world';

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];
let client: { readonly name: string; readonly domain: string };

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = (await world.people()).filter(({ role }) => role === 'consultant');
  const { firm } = await world.control<{ firm: { clients: { name: string; domains: string[] }[] } }>('GET', '/sandbox/state');
  client = { name: firm.clients[0]!.name, domain: firm.clients[0]!.domains[0]! };
  for (const { upn } of people) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const field = (pane: Frame, name: string) => pane.getByRole('combobox', { name, exact: true });
const need = (pane: Frame) => pane.getByRole('textbox', { name: words.need });
const pressed = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true }).click(patience);
const rowWith = async (said: string) => (await holding(world, said)).cases[0];
const reads = (pane: Frame, name: string, value: string) => until(async () => (await field(pane, name).inputValue(patience)) === value);

async function outlookOf(who: number, place: 'mail' | 'calendar' = 'mail'): Promise<{ readonly context: BrowserContext; readonly outlook: OutlookPage }> {
  const visit = { person: people[who]!.upn, width: 320 };
  const { context } = await contextFor(browser, visit);
  return { context, outlook: await OutlookPage.open(context, visit, place) };
}

/** The people whom the field offers for what stands in it. */
const offered = (pane: Frame): Promise<readonly string[]> => field(pane, words.person).evaluate((input) => [...((input as HTMLInputElement).list?.options ?? [])].map(({ value }) => value));

test('sixty answer all, and three of us hear it beside different answers: one case, found by its thread or offered as alike', async () => {
  const before = await counted(world);
  const subject = 'Who can tidy up the archive?';
  const storm = stormOf({ domain: client.domain, to: people.slice(0, 3).map(({ upn }) => upn).join(', '), subject, answers: 60 });
  for (const { upn } of people.slice(0, 3)) await Promise.all(storm.map(({ raw }) => world.deliver(upn, `${raw}\r\n\r\nNot me.\r\n`)));
  const beside = async (who: number, answer: number) => {
    const { context, outlook } = await outlookOf(who);
    return { context, pane: await outlook.read(storm[answer]!.messageId) };
  };

  const first = await beside(0, 8);
  await until(async () => (await need(first.pane).inputValue(patience)) === subject);
  await press(first.pane);
  await sent(first.pane);
  await first.context.close();

  const second = await beside(1, 33);
  await second.pane.getByText(`${people[0]!.name} flagged this`, { exact: false }).waitFor(patience);
  await pressed(second.pane, words.add);
  await second.pane.getByRole('textbox', { name: words.addLabel }).fill('They mean the paper one');
  await pressed(second.pane, words.addPress);
  await second.pane.getByText(words.sent).waitFor(patience);
  expect(await misfitsIn(second.pane)).toEqual([]);
  await second.context.close();

  /* This one names a mail that nobody has flagged, and nothing else of the thread. */
  expect(storm[12]!.program).toBe('inReplyToAlone');
  const third = await beside(2, 12);
  await say(third.pane, `${subject} By May.`);
  await pressed(third.pane, moreWords.en.addThere);
  await third.pane.getByText('They mean the paper one').waitFor(patience);
  await third.pane.getByText(words.sent).waitFor(patience);
  await third.context.close();
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard + 2 });
  const { cases: [row] } = await holding(world, subject);
  expect((await world.rows('Activities')).slice(-2)).toMatchObject([{ CaseKey: row!['Key'], Words: 'They mean the paper one' }, { CaseKey: row!['Key'], Words: `${subject} By May.` }]);
}, 180_000);

const asked = (name: string, address: string): FirmAttendee => ({ name, address, isOptional: false, answer: 'none' });
const itself = ({ name, upn }: FirmPerson): FirmAttendee => asked(name, upn);

/** A meeting today; `changes` tell it apart. */
function meetingOf(changes: Partial<FirmEvent>): FirmEvent {
  const day = new Date().toISOString().slice(0, 10);
  return {
    uid: randomUUID().replaceAll('-', ''), subject: 'Town hall', organiser: { name: people[1]!.name, address: people[1]!.upn }, attendees: [], start: `${day}T09:00`, end: `${day}T10:00`, timeZone: 'Europe/Copenhagen', isAllDay: false, recurrence: undefined,
    sensitivity: 'normal', showAs: 'busy', isOnline: false, text: 'Welcome', location: undefined, madeAt: '2026-11-01T08:00:00Z', ...changes,
  };
}

/** The pane beside a meeting, or a day of a series by its subject. */
async function besideMeeting(who: number, event: FirmEvent, subject?: string): Promise<{ readonly context: BrowserContext; readonly pane: Frame }> {
  const day = (await world.calendar(people[who]!.upn)).find((one) => one.event.uid === event.uid && one.subject === (subject ?? one.subject))!;
  const { context, outlook } = await outlookOf(who, 'calendar');
  return { context, pane: await outlook.read(day.itemId) };
}

/** 500 people, of whom the last 60 are the client's; one has a name that no column holds. */
const crowd = () => Array.from({ length: 500 }, (_, place) => asked(place === 490 ? `Longa ${'na'.repeat(150)}` : `Guest ${place}`, `g${place}@${place < 440 ? 'everybody.example' : client.domain}`));

test.each([['asked to', 0], ['holding', 1]])('somebody %s a meeting with 500 people: the client’s come first, each is found by a few letters, and what is flagged fits its columns', async (how, who) => {
  const event = meetingOf({ attendees: [itself(people[0]!), ...crowd()] });
  await world.invite(event);
  const { context, pane } = await besideMeeting(who, event);
  await reads(pane, words.client, client.name);
  await reads(pane, words.person, `Guest 440 <g440@${client.domain}>`);
  await field(pane, words.person).fill('');
  await until(async () => (await offered(pane)).length === 20);
  expect((await offered(pane)).every((one) => one.endsWith(`@${client.domain}>`))).toBe(true);
  await field(pane, words.person).fill('guest 417');
  await until(async () => JSON.stringify(await offered(pane)) === JSON.stringify(['Guest 417 <g417@everybody.example>']));
  await field(pane, words.person).fill('longa');
  await until(async () => (await offered(pane)).length === 1);
  await field(pane, words.person).fill((await offered(pane))[0]!);
  await say(pane, `Heard in a crowd, ${how} it`);
  expect(await misfitsIn(pane)).toEqual([]);
  await press(pane);
  await sent(pane);
  expect(await misfitsIn(pane)).toEqual([]);
  const row = await rowWith(`Heard in a crowd, ${how} it`);
  expect(row).toMatchObject({ AccountName: client.name, StakeholderAddress: `g490@${client.domain}` });
  expect(row!['StakeholderName']).toHaveLength(255);
  await context.close();
}, 90_000);

test('a meeting that names no organiser takes its client from those who are asked to it, and asks where there are none', async () => {
  const organiser = { name: '', address: '' };
  const [event, alone] = [meetingOf({ organiser, attendees: [itself(people[0]!), asked('Bo Berg', `bo@${client.domain}`)] }), meetingOf({ organiser, subject: '', attendees: [itself(people[0]!)] })];
  for (const one of [event, alone]) await world.invite(one);
  const { context, pane } = await besideMeeting(0, event);
  await reads(pane, words.client, client.name);
  expect(await field(pane, words.person).inputValue()).toBe(`Bo Berg <bo@${client.domain}>`);
  await say(pane, 'Heard where nobody invited');
  await press(pane);
  await sent(pane);
  expect(await rowWith('Heard where nobody invited')).toMatchObject({ AccountName: client.name });
  await context.close();
  const other = await besideMeeting(0, alone);
  await other.pane.getByText(words.clientNone).waitFor(patience);
  await other.context.close();
}, 90_000);

test('a day of a series that was moved and renamed, one that was called off and an ordinary one have the case of the series', async () => {
  const [first, second] = people as [FirmPerson, FirmPerson];
  for (const { upn } of [first, second]) await world.control('POST', '/sandbox/token', { upn, scopes: ['Calendars.ReadBasic'], interactive: true });
  const on = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const event = meetingOf({
    subject: 'Steering group', organiser: { name: 'Bo Berg', address: `bo@${client.domain}` }, attendees: [itself(first), itself(second)],
    recurrence: { pattern: 'daily', interval: 1, weekdays: [], until: on(3), cancelled: [on(1)], exceptions: [{ day: on(2), start: `${on(5)}T14:00`, end: `${on(5)}T15:00`, subject: 'Workshop instead' }] },
  });
  await world.invite(event);
  const said = 'Heard at the workshop';
  const { context, pane } = await besideMeeting(0, event, 'Workshop instead');
  await reads(pane, words.client, client.name);
  await say(pane, said);
  await press(pane);
  await sent(pane);
  await context.close();
  expect((await rowWith(said))?.['Source']).toMatch(/^[0-9a-f]{64}$/);
  for (const subject of ['Workshop instead', 'Canceled: Steering group', 'Steering group']) {
    const other = await besideMeeting(1, event, subject);
    await other.pane.getByText(said).waitFor(patience);
    await other.context.close();
  }
}, 120_000);

test('a mail that is being written to hundreds: the client is found behind them, each person by a few letters, and what was typed stays while more are added', async () => {
  const { context, outlook } = await outlookOf(2);
  const line = (place: number) => `Guest ${place} <g${place}@${place < 250 ? 'everybody.example' : client.domain}>`;
  const write = async (text: string) => {
    await outlook.page.getByRole('main').getByLabel('To', { exact: true }).fill(text);
    await outlook.page.getByRole('main').getByLabel('Text').focus();
  };
  await outlook.page.getByRole('button', { name: 'New mail', exact: true }).click(patience);
  const everybody = Array.from({ length: 300 }, (_, place) => line(place)).join('; ');
  await write(everybody);
  await outlook.page.evaluate('window.sandbox.openPane()');
  const pane = await outlook.pane();
  await reads(pane, words.client, client.name);
  await reads(pane, words.person, line(250));
  await say(pane, 'They all ask for it');
  await write(`${everybody}; ${line(300)}`);
  await field(pane, words.person).fill('guest 300');
  await until(async () => JSON.stringify(await offered(pane)) === JSON.stringify([line(300)]));
  await field(pane, words.person).fill(line(300));
  expect([await need(pane).inputValue(), await misfitsIn(pane)]).toEqual(['They all ask for it', []]);
  await press(pane);
  await sent(pane);
  expect(await rowWith('They all ask for it')).toMatchObject({ AccountName: client.name, StakeholderAddress: `g300@${client.domain}` });
  await context.close();
}, 90_000);
