import { openOutlook } from '../../src/host/outlook';
import type { OutlookHost } from '../../src/host/host';
import { FakeOutlook, type FakeItem } from './fakeOutlook';

const bo = { displayName: 'Bo Berg', emailAddress: 'bo@kunde.example' };
const told = <T>(value: T) => ({ getAsync: (done: (result: { value: T }) => void) => done({ value }) });
const silent = { getAsync: () => undefined };
const refused = { getAsync: (done: (result: { error: { message: string; code: number } }) => void) => done({ error: { message: 'no', code: 9 } }) };
const broken = { getAsync: () => { throw new Error('not allowed'); } };
const written = (more: FakeItem = {}): FakeItem => ({ itemType: 'appointment', subject: told('Status'), requiredAttendees: told([bo]), optionalAttendees: told([]), getItemIdAsync: (done) => done({ value: 'own-1' }), ...more });

async function hostOn(item: FakeItem | null): Promise<{ outlook: FakeOutlook; host: OutlookHost }> {
  const outlook = new FakeOutlook();
  outlook.item = item;
  outlook.becomeReady({ host: 'Outlook' });
  return { outlook, host: await openOutlook({ tab: { teamsAppId: '9a3f', entityId: 'pipeline' }, callMilliseconds: 20 }) };
}

test('who is asked to a meeting reads who holds it and who else is asked', async () => {
  const { host } = await hostOn({ itemType: 'appointment', itemId: 'meeting-1', subject: 'Status', organizer: bo, requiredAttendees: [{ displayName: 'Ane', emailAddress: 'ane@firm.example' }], optionalAttendees: [] });
  expect([host.isMeetingOpen, host.openMail]).toEqual([true, undefined]);
  expect(await host.readAppointment()).toEqual({ itemId: 'meeting-1', eventId: 'meeting-1', subject: 'Status', sender: { name: 'Bo Berg', address: 'bo@kunde.example' }, to: [{ name: 'Ane', address: 'ane@firm.example' }], cc: [] });
});

test('parts may be missing altogether: a calendar entry without an organiser', async () => {
  const { host } = await hostOn({ itemType: 'appointment' });
  expect(await host.readAppointment()).toEqual({ itemId: undefined, eventId: undefined, subject: '', sender: undefined, to: [], cc: [] });
});

test('whoever holds a meeting is the sender, and each part is asked for', async () => {
  const { host } = await hostOn(written());
  expect(await host.readAppointment()).toEqual({ itemId: 'own-1', eventId: 'own-1', subject: 'Status', sender: { name: 'Ane', address: 'ane@firm.example' }, to: [{ name: 'Bo Berg', address: 'bo@kunde.example' }], cc: [] });
});

test.each([['is silent', silent], ['refuses', refused], ['throws', broken]])('what Outlook %s about is left empty, and the rest is there', async (_how, part) => {
  const { host } = await hostOn(written({ requiredAttendees: part, optionalAttendees: told([bo]) }));
  expect(await host.readAppointment()).toMatchObject({ itemId: 'own-1', to: [], cc: [{ address: 'bo@kunde.example' }] });
});

test('a meeting that was never saved has no id', async () => {
  const { host } = await hostOn(written({ getItemIdAsync: (done) => done({ error: { message: 'not saved', code: 5001 } }) }));
  expect((await host.readAppointment()).itemId).toBeUndefined();
});

test('an answer that comes when something else is open is dropped', async () => {
  const { outlook, host } = await hostOn(null);
  outlook.item = written({ requiredAttendees: { getAsync: (done: (result: { value: unknown }) => void) => {
    outlook.item = written();
    done({ value: [bo] });
  } } });
  await expect(host.readAppointment()).rejects.toMatchObject({ kind: 'itemChanged' });
  outlook.item = null;
  await expect(host.readAppointment()).rejects.toMatchObject({ kind: 'itemChanged' });
  expect(host.isMeetingOpen).toBe(false);
});
