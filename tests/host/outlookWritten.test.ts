import type { OutlookHost } from '../../src/host/host';
import { openOutlook } from '../../src/host/outlook';
import { FakeOutlook, type FakeItem } from './fakeOutlook';

const bo = { displayName: 'Bo Berg', emailAddress: 'bo@kunde.example' };
const told = <T>(value: T) => ({ getAsync: (done: (result: { value: T }) => void) => done({ value }) });
const silent = { getAsync: () => undefined };
const refused = { getAsync: (done: (result: { error: { message: string; code: number } }) => void) => done({ error: { message: 'no', code: 9042 } }) };
const broken = { getAsync: () => { throw new Error('not allowed'); } };
const written = (more: FakeItem = {}): FakeItem => ({ itemType: 'message', subject: told('SV: Backup'), to: told([bo]), cc: told([]), getItemIdAsync: (done) => done({ value: 'draft-1' }), ...more });
const whole = { itemId: 'draft-1', subject: 'SV: Backup', sender: undefined, to: [{ name: 'Bo Berg', address: 'bo@kunde.example' }], cc: [], thread: undefined };

async function hostOn(item: FakeItem | null): Promise<{ outlook: FakeOutlook; host: OutlookHost }> {
  const outlook = new FakeOutlook();
  outlook.item = item;
  outlook.becomeReady({ host: 'Outlook' });
  return { outlook, host: await openOutlook({ tab: { teamsAppId: '9a3f', entityId: 'cases' }, callMilliseconds: 20 }) };
}

test('a mail that is being written is neither a mail that is read nor a meeting, and each part is asked for', async () => {
  const { host } = await hostOn(written());
  expect([host.isMailWritten, host.isMeetingOpen, host.openMail]).toEqual([true, false, undefined]);
  expect(await host.readWritten()).toEqual(whole);
});

test('a mail that is read, a meeting and nothing are no mails that are being written', async () => {
  for (const item of [{ itemType: 'message', itemId: 'one', subject: 'Backup' }, { itemType: 'appointment', subject: told('Status') }, null]) expect((await hostOn(item)).host.isMailWritten).toBe(false);
});

test.each([['is silent', silent], ['refuses', refused], ['throws', broken], ['has nothing', undefined]])('what Outlook %s about is as it was before, else empty', async (_how, part) => {
  const { outlook, host } = await hostOn(written());
  const before = await host.readWritten();
  outlook.item = written({ subject: part ?? {}, to: part, getItemIdAsync: (done) => done({ error: { message: 'not saved', code: 9046 } }) });
  expect(await host.readWritten()).toEqual({ ...whole, itemId: undefined, subject: '', to: [] });
  expect(await host.readWritten(before)).toEqual(whole);
});

test('a mail that answers one is in its thread where this Outlook tells which, and says nothing where it does not', async () => {
  const { outlook, host } = await hostOn(written({ inReplyTo: '<one@kunde.example>' }));
  expect((await host.readWritten()).thread).toEqual({ sentAt: undefined, references: [], inReplyTo: '<one@kunde.example>', conversationIndex: undefined });
  outlook.mailboxSet = 13;
  expect((await host.readWritten()).thread).toBeUndefined();
});

test('an answer that comes when something else is open is dropped', async () => {
  const { outlook, host } = await hostOn(null);
  outlook.item = written({ to: { getAsync: (done: (result: { value: unknown }) => void) => {
    outlook.item = written();
    done({ value: [bo] });
  } } });
  await expect(host.readWritten()).rejects.toMatchObject({ kind: 'itemChanged' });
  outlook.item = null;
  await expect(host.readWritten()).rejects.toMatchObject({ kind: 'itemChanged' });
});
