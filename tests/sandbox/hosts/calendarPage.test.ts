import type { BrowserContext, Frame, Page } from 'playwright-core';
import { inside, Stage } from './stage';

let stage: Stage;
let context: BrowserContext;
let complaints: string[];
let page: Page;

beforeAll(async () => {
  stage = await Stage.build(45330);
}, 60_000);
afterAll(() => stage.strike());
beforeEach(async () => {
  ({ context, complaints } = await stage.context());
  page = await context.newPage();
  await page.clock.setFixedTime('2026-11-26T09:00:00Z');
  await page.goto(`${stage.places.outlook}/calendar?person=anna@nordlys.example&language=da&pinned=1`);
  await page.waitForFunction('window.sandbox !== undefined');
});
afterEach(() => context.close());

const meeting = (subject: string) => page.locator('.mail', { hasText: subject });

/** A pane whose Office.js is ready, on the open meeting. */
async function pane(): Promise<Frame> {
  await page.evaluate('window.sandbox.openPane()');
  const frame = await inside(page);
  await frame.evaluate('window.tiny.ready');
  return frame;
}

test('the month lists its meetings, earliest first, each day of a series by itself, and one that is called off says so', async () => {
  expect(await page.locator('.mail .subject').allTextContents()).toEqual(['Meeting 1', 'Meeting 2', 'Meeting 3', 'Canceled: Meeting 3', 'Meeting 3']);
  expect(await page.locator('.mail .date').allTextContents()).toEqual(['09.00', 'hele dagen', '09.00', '09.00', '09.00']);
  await page.getByRole('button', { name: 'oktober 2026' }).click();
  expect(await page.locator('.mail').count()).toBe(0);
  await page.getByRole('button', { name: 'I dag' }).click();
  expect(await page.locator('.mail').count()).toBe(5);
  await page.fill('#search', 'meeting 2');
  expect(await page.locator('.mail').count()).toBe(1);
});

test('a meeting that somebody else holds is read: who, when, where, and whose answer is what', async () => {
  await meeting('Meeting 1').click();
  expect(await page.textContent('main h1')).toBe('Meeting 1');
  expect(await page.textContent('main .body')).toBe('Text of meeting 1');
  expect(await (await pane()).evaluate('JSON.parse(JSON.stringify(window.tiny.read()))')).toMatchObject({
    itemType: 'appointment', itemClass: 'IPM.Appointment', seriesId: null, subject: 'Meeting 1', start: '2026-11-11T08:00:00.000Z', end: '2026-11-11T09:30:00.000Z', location: 'Room 4',
    organizer: { emailAddress: 'bo@kunde.example', appointmentResponse: 'organizer' },
    requiredAttendees: [{ emailAddress: 'anna@nordlys.example', appointmentResponse: 'accepted', recipientType: 'user' }],
    optionalAttendees: [{ displayName: 'cc@kunde.example', appointmentResponse: 'none', recipientType: 'externalUser' }],
  });
  expect(await page.evaluate('window.sandbox.officeUnhandled')).toEqual([]);
});

test('an own meeting is open for writing: each part is told when it is asked for', async () => {
  await meeting('Meeting 2').click();
  const told = await (await pane()).evaluate('window.tiny.written().then((one) => JSON.parse(JSON.stringify(one)))');
  expect(told).toMatchObject({
    itemType: 'appointment', seriesId: null, id: { value: expect.stringMatching(/^AAMkAG/) }, subject: { value: 'Meeting 2' }, start: { value: '2026-11-11T23:00:00.000Z' }, location: { value: '' },
    organizer: { value: { emailAddress: 'anna@nordlys.example' } }, required: { value: [{ emailAddress: 'bo@kunde.example', appointmentResponse: 'tentative' }] }, optional: { value: [] },
  });
  expect(await page.evaluate('window.sandbox.officeUnhandled')).toEqual([]);
});

test('the days of a series have ids of their own and one series; another meeting closes the pane, for there is no pin', async () => {
  const seen: { itemId: string; seriesId: string; itemClass: string }[] = [];
  for (const place of [2, 4]) {
    await page.evaluate(`window.sandbox.selectItem(${place})`);
    expect(await page.locator('iframe').count()).toBe(0);
    seen.push(await (await pane()).evaluate('window.tiny.read()'));
    expect(await page.locator('#pin').count()).toBe(0);
  }
  expect(seen[0]!.seriesId).toBe(seen[1]!.seriesId);
  expect(new Set([...seen.map(({ itemId }) => itemId), seen[0]!.seriesId]).size).toBe(3);
  expect(seen[0]!.itemClass).toBe('IPM.Appointment.Occurrence');
  expect(complaints).toEqual([]);
});

test('a meeting with more people than anybody counts tells a thousand of a line; one that a file has brought names no organiser', async () => {
  const attendees = Array.from({ length: 1_100 }, (_, place) => ({ name: `P${place}`, address: `p${place}@kunde.example`, isOptional: false, answer: 'none' }));
  const [{ event }] = (await page.evaluate("fetch('/sandbox/calendar/anna@nordlys.example').then((one) => one.json())")) as [{ event: object }];
  const anna = { name: 'Anna Dam', address: 'anna@nordlys.example', isOptional: true, answer: 'none' };
  await stage.control('POST', '/sandbox/calendar', { ...event, uid: 'e'.repeat(32), subject: 'Town hall', organiser: { name: '', address: '' }, attendees: [...attendees, anna] });
  await page.reload();
  await page.waitForFunction('window.sandbox !== undefined');
  await meeting('Town hall').click();
  const told = (await (await pane()).evaluate('JSON.parse(JSON.stringify(window.tiny.read()))')) as { organizer?: object; requiredAttendees: object[]; optionalAttendees: object[] };
  expect([told.organizer ?? null, told.requiredAttendees.length, told.optionalAttendees.length]).toEqual([null, 1_000, 1]);
});
