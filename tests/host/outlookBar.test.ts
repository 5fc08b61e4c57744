import { sayInBar } from '../../src/host/outlookBar';
import { onCommand } from '../../src/host/outlookCommand';
import { mailOf } from '../domain/mails';
import { FakeOutlook, type FakeItem } from './fakeOutlook';

interface Put {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string }[];
}

type Answer = (put: Put) => { error?: { message: string; code: number } };

const inBar = { message: 'Kept.', action: 'Open' };

/** An Outlook of such a kind with this mail open, and what was put into its bar; `answer` may throw, as the library does for what it has not got. */
function outlookOf({ hostName, answer = () => ({}) }: { hostName: string; answer?: Answer }): { outlook: FakeOutlook; puts: Put[] } {
  const outlook = new FakeOutlook();
  const puts: Put[] = [];
  Object.assign(Office, { MailboxEnums: { ItemNotificationMessageType: { InformationalMessage: 'informationalMessage', InsightMessage: 'insightMessage' }, ActionType: { ShowTaskPane: 'showTaskPane' } } });
  Object.assign(Office.context.mailbox, { diagnostics: { hostName } });
  const replaceAsync = (key: string, details: Omit<Put, 'key'>, done: (result: ReturnType<Answer>) => void): void => {
    const put = { ...details, key };
    puts.push(put);
    done(answer(put));
  };
  outlook.item = { itemId: mailOf().itemId, notificationMessages: { replaceAsync } } as FakeItem;
  return { outlook, puts };
}

const refusal = { error: { message: 'no', code: 9042 } };
const refusesButtons: Answer = ({ actions }) => (actions ? refusal : {});

test.each<[string, Parameters<typeof outlookOf>[0], readonly string[]]>([
  ['on Windows and Mac: with a button that opens the pane', { hostName: 'Outlook' }, ['insightMessage']],
  ['on the web, which shows no button beside a mail that is read', { hostName: 'OutlookWebApp' }, ['informationalMessage']],
  ['in the new Outlook for Windows', { hostName: 'newOutlookWindows' }, ['informationalMessage']],
  ['on a phone', { hostName: 'OutlookIOS' }, ['informationalMessage']],
  ['where the button is refused: without one', { hostName: 'Outlook', answer: refusesButtons }, ['insightMessage', 'informationalMessage']],
])('the bar, %s', async (_where, kind, types) => {
  const { puts } = outlookOf(kind);
  await sayInBar(mailOf(), inBar);
  expect(puts.map(({ type }) => type)).toEqual(types);
  expect(puts[0]).toMatchObject({ key: 'flag', message: 'Kept.', ...(types[0] === 'insightMessage' && { actions: [{ actionText: 'Open', commandId: 'flagButton' }] }) });
});

test('where the button needs a newer Outlook, there is none', async () => {
  const { outlook, puts } = outlookOf({ hostName: 'Outlook' });
  outlook.isHeaderSetThere = false;
  await sayInBar(mailOf(), inBar);
  expect(puts.map(({ type }) => type)).toEqual(['informationalMessage']);
});

test('a library that throws at the button is asked without it, and one that refuses all is told of', async () => {
  const { puts } = outlookOf({ hostName: 'Outlook', answer: ({ actions }) => { if (actions) throw new Error('no actions'); return {}; } });
  await sayInBar(mailOf(), inBar);
  expect(puts).toHaveLength(2);
  outlookOf({ hostName: 'OutlookWebApp', answer: () => refusal });
  await expect(sayInBar(mailOf(), inBar)).rejects.toMatchObject({ kind: 'broken', code: '9042' });
});

test('above another mail nothing is said, also when it was opened while the button was refused', async () => {
  const { outlook, puts } = outlookOf({ hostName: 'Outlook', answer: ({ actions }) => { if (actions) outlook.item = { itemId: 'another' }; return refusal; } });
  await expect(sayInBar(mailOf(), inBar)).rejects.toMatchObject({ kind: 'itemChanged' });
  expect(puts).toHaveLength(1);
  await expect(sayInBar(mailOf(), inBar)).rejects.toMatchObject({ kind: 'itemChanged' });
  outlook.item = null;
  await expect(sayInBar(mailOf(), inBar)).rejects.toMatchObject({ kind: 'itemChanged' });
  expect(puts).toHaveLength(1);
});

test('Outlook hears the end of a command that fails too, and the fault is reported', async () => {
  new FakeOutlook();
  const reported: unknown[] = [];
  let press: (event: { completed: () => void }) => void = () => undefined;
  Object.assign(globalThis, { reportError: (fault: unknown) => reported.push(fault) });
  Object.assign(Office, { actions: { associate: (_name: string, run: typeof press) => (press = run) } });
  await onCommand('flagMail', async () => { throw new Error('a fault of ours'); });
  await new Promise<void>((done) => press({ completed: done }));
  expect(reported).toEqual([new Error('a fault of ours')]);
});
