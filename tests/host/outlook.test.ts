import { openOutlook } from '../../src/host/outlook';
import type { OutlookHost } from '../../src/host/host';
import { FakeOutlook, type FakeItem } from './fakeOutlook';

const tab = { teamsAppId: '9a3f', entityId: 'pipeline' };
const answers = (raw: string): Pick<FakeItem, 'getAllInternetHeadersAsync'> => ({ getAllInternetHeadersAsync: (done) => done({ value: raw }) });
const mail = (name: string, more: FakeItem = {}): FakeItem => ({ itemId: name, itemType: 'message', subject: name, internetMessageId: `<${name}@x>`, ...more });

async function opened(outlook: FakeOutlook, callMilliseconds = 1_000): Promise<OutlookHost> {
  outlook.becomeReady({ host: 'Outlook' });
  return openOutlook({ tab, callMilliseconds });
}

/** Headers of the mail that is open now. */
function headers(host: OutlookHost): Promise<unknown> {
  const { openMail } = host;
  if (!openMail) throw new Error('no mail is open');
  return host.headersOf(openMail);
}

describe('the start', () => {
  test('waits for a script that is still deferred', async () => {
    const outlook = new FakeOutlook({ isScriptThere: false });
    const opening = openOutlook({ tab });
    outlook.documentDone(true);
    outlook.becomeReady({ host: 'Outlook' });
    expect((await opening).identity).toEqual({ tenantId: undefined, oid: undefined, upn: 'ane@firm.example', name: 'Ane' });
  });

  test.each(['interactive', 'complete'])('is silent for good when the script cannot be had (document %s)', async (readyState) => {
    const outlook = new FakeOutlook({ isScriptThere: false, readyState });
    const opening = openOutlook({ tab });
    outlook.documentDone(false);
    await expect(opening).rejects.toMatchObject({ kind: 'silent' });
  });

  test('says so when Office.js is silent, and opens all the same when it comes late', async () => {
    const outlook = new FakeOutlook();
    let told: (kind: string) => void = () => undefined;
    const silence = new Promise<string>((done) => (told = done));
    const opening = openOutlook({ tab, startMilliseconds: 1, onSilent: ({ kind }) => told(kind) });
    expect(await silence).toBe('silent');
    outlook.becomeReady({ host: 'Outlook' });
    expect((await opening).language).toBe('da-DK');
  });

  test('is refused outside Outlook', async () => {
    const outlook = new FakeOutlook();
    outlook.becomeReady({ host: null });
    await expect(openOutlook({ tab })).rejects.toMatchObject({ kind: 'unsupported' });
  });
});

describe('the open mail', () => {
  test.each<[string, FakeItem | null | undefined]>([
    ['nothing (null)', null],
    ['nothing (undefined)', undefined],
    ['an appointment', { ...mail('a'), itemType: 'appointment' }],
    ['a mail being written', { itemType: 'message', subject: { getAsync: () => undefined } }],
    ['a saved draft being written', { itemId: 'draft', itemType: 'message', subject: { getAsync: () => undefined } }],
  ])('%s is no mail', async (_name, item) => {
    const outlook = new FakeOutlook();
    outlook.item = item;
    expect((await opened(outlook)).openMail).toBeUndefined();
  });

  test('a mail without anything but its id is empty, not broken', async () => {
    const outlook = new FakeOutlook();
    outlook.item = { itemId: 'bare', itemType: 'message' };
    expect((await opened(outlook)).openMail).toEqual({ itemId: 'bare', subject: '', sender: undefined, to: [], cc: [], messageId: '' });
  });

  test('carries names and addresses as they are', async () => {
    const outlook = new FakeOutlook();
    const ane = { displayName: 'Ane', emailAddress: 'ane@firm.example' };
    outlook.item = mail('m', { from: { displayName: '<b>x</b>', emailAddress: 'x@klient.example' }, to: [ane], cc: [{ emailAddress: 'y@klient.example' }] });
    const { sender, to, cc } = (await opened(outlook)).openMail ?? {};
    expect({ sender, to, cc }).toEqual({
      sender: { name: '<b>x</b>', address: 'x@klient.example' },
      to: [{ name: 'Ane', address: 'ane@firm.example' }],
      cc: [{ name: '', address: 'y@klient.example' }],
    });
  });

  test('is told when it changes', async () => {
    const outlook = new FakeOutlook();
    outlook.item = mail('one');
    const host = await opened(outlook);
    const told: (string | undefined)[] = [];
    host.onItem(() => told.push(host.openMail?.subject));
    outlook.item = mail('two');
    outlook.handlers.get('olkItemSelectedChanged')?.({});
    outlook.item = null;
    outlook.handlers.get('olkItemSelectedChanged')?.({});
    expect(told).toEqual(['two', undefined]);
  });
});

test('a mail that is opened while the pane still loads is told of as soon as somebody listens, and no second time', async () => {
  const outlook = new FakeOutlook();
  outlook.item = mail('one');
  const host = await opened(outlook);
  outlook.item = mail('two');
  outlook.handlers.get('olkItemSelectedChanged')?.({});
  const told: (string | undefined)[] = [];
  host.onItem(() => told.push(host.openMail?.subject));
  expect(told).toEqual(['two']);
  outlook.item = mail('three');
  outlook.handlers.get('olkItemSelectedChanged')?.({});
  expect(told).toEqual(['two', 'three']);
});

describe('the headers', () => {
  test('are read', async () => {
    const outlook = new FakeOutlook();
    outlook.item = mail('m', answers('Message-ID: <M@X>\r\nIn-Reply-To: <p@x>'));
    expect(await headers(await opened(outlook))).toEqual({ sentAt: undefined, references: [], inReplyTo: '<p@x>', conversationIndex: undefined });
  });

  test.each([['folded inside its id', '<m x@y>', 'Message-ID: <m\r\n x@y>'], ['a bare word for its id', 'word', 'Message-ID: word'], ['no id at all', '', 'Subject: x']])('are read of a mail with %s', async (_name, internetMessageId, raw) => {
    const outlook = new FakeOutlook();
    outlook.item = mail('m', { internetMessageId, ...answers(raw) });
    expect(await headers(await opened(outlook))).toMatchObject({ references: [] });
  });

  test('there are none', async () => {
    const outlook = new FakeOutlook();
    outlook.item = mail('m', answers(''));
    expect(await headers(await opened(outlook))).toBeUndefined();
  });

  test.each<[string, FakeItem, string]>([
    ['never answered', { getAllInternetHeadersAsync: () => undefined }, 'silent'],
    ['answered with an error', { getAllInternetHeadersAsync: (done) => done({ error: { message: 'no', code: 9020 } }) }, 'broken'],
    ['refused at once', { getAllInternetHeadersAsync: () => { throw new Error('no permission'); } }, 'unsupported'],
    ['not in this Outlook', {}, 'unsupported'],
    ['answered for another mail', answers('Message-ID: <other@x>'), 'itemChanged'],
    ['answered for another mail that has no Message-ID', answers('In-Reply-To: <p@x>'), 'itemChanged'],
    ['answered for another mail, to one that has no Message-ID', { internetMessageId: '', ...answers('Message-ID: <other@x>') }, 'itemChanged'],
  ])('%s', async (_name, item, kind) => {
    const outlook = new FakeOutlook();
    outlook.item = mail('m', item);
    await expect(headers(await opened(outlook, 5))).rejects.toMatchObject({ name: 'HostError', kind });
  });

  test('an Outlook without the requirement set is not asked', async () => {
    const outlook = new FakeOutlook();
    outlook.isHeaderSetThere = false;
    outlook.item = mail('m', answers('Message-ID: <m@x>'));
    await expect(headers(await opened(outlook))).rejects.toMatchObject({ kind: 'unsupported' });
  });

  test('are dropped when another mail is opened before the answer', async () => {
    const outlook = new FakeOutlook();
    let answer: () => void = () => undefined;
    outlook.item = mail('one', { internetMessageId: '', getAllInternetHeadersAsync: (done) => (answer = () => done({ value: 'In-Reply-To: <of-two@x>' })) });
    const asked = headers(await opened(outlook));
    outlook.item = mail('two');
    answer();
    await expect(asked).rejects.toMatchObject({ kind: 'itemChanged' });
  });

  test('are not asked of a mail that is not open any more', async () => {
    const outlook = new FakeOutlook();
    outlook.item = mail('one', answers(''));
    const host = await opened(outlook);
    const { openMail } = host;
    outlook.item = mail('two', answers(''));
    await expect(openMail && host.headersOf(openMail)).rejects.toMatchObject({ kind: 'itemChanged' });
  });
});

describe('the text of a mail', () => {
  const text = (host: OutlookHost): Promise<string> => host.textOf(host.openMail!);
  const says = (value?: string): FakeItem => ({ body: { getAsync: (coercion, done) => done(coercion === 'text' && value !== undefined ? { value } : {}) } });

  test.each([['is read as text', 'Hej\r\nAne', 'Hej\r\nAne'], ['may be none', undefined, '']])('%s', async (_name, value, read) => {
    const outlook = new FakeOutlook();
    outlook.item = mail('m', says(value));
    expect(await text(await opened(outlook))).toBe(read);
  });

  test.each<[string, FakeItem, string]>([
    ['never answered', { body: { getAsync: () => undefined } }, 'silent'],
    ['answered with an error', { body: { getAsync: (_coercion, done) => done({ error: { message: 'protected', code: 9016 } }) } }, 'broken'],
    ['refused at once', { body: { getAsync: () => { throw new Error('no permission'); } } }, 'unsupported'],
    ['not in this Outlook', {}, 'unsupported'],
    ['not in this Outlook, though there is a body', { body: {} }, 'unsupported'],
  ])('%s', async (_name, item, kind) => {
    const outlook = new FakeOutlook();
    outlook.item = mail('m', item);
    await expect(text(await opened(outlook, 5))).rejects.toMatchObject({ name: 'HostError', kind });
  });

  test.each<[string, readonly FakeItem[]]>([
    ['another mail is opened before the answer', [mail('two')]],
    ['another mail was open meanwhile', [mail('two'), mail('one')]],
  ])('is dropped when %s', async (_name, opens) => {
    const outlook = new FakeOutlook();
    let answer: () => void = () => undefined;
    outlook.item = mail('one', { body: { getAsync: (_coercion, done) => (answer = () => done({ value: 'of two' })) } });
    const asked = text(await opened(outlook));
    for (const one of opens) outlook.item = one;
    answer();
    await expect(asked).rejects.toMatchObject({ kind: 'itemChanged' });
  });

  test('is not asked of a mail that is not open any more', async () => {
    const outlook = new FakeOutlook();
    outlook.item = mail('one', says('of one'));
    const host = await opened(outlook);
    const { openMail } = host;
    outlook.item = mail('two', says('of two'));
    await expect(host.textOf(openMail!)).rejects.toMatchObject({ kind: 'itemChanged' });
  });
});

test('the theme follows Office', async () => {
  const outlook = new FakeOutlook();
  const host = await opened(outlook);
  const told: string[] = [];
  host.onTheme((theme) => told.push(theme));
  for (const bodyBackgroundColor of ['#ffffff', '#292929', '#292929', 'none']) outlook.handlers.get('officeThemeChanged')?.({ officeTheme: { bodyBackgroundColor } });
  expect([told, host.theme]).toEqual([['dark', 'light'], 'light']);
});

test('opens our tab at a case, and no address but https, mailto and tel', async () => {
  const outlook = new FakeOutlook();
  const host = await opened(outlook);
  await host.openInTeams('ab12', 'Ny sag & mere');
  const link = new URL(outlook.opened[0] ?? '');
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/9a3f/pipeline');
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'ab12' });
  expect([link.searchParams.get('label'), link.searchParams.get('webUrl')]).toEqual(['Ny sag & mere', 'https://app.example/tab.html#/case/ab12']);
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://x.example', '//evil.example', 'x']) {
    await expect(host.openLink(url)).rejects.toMatchObject({ kind: 'unsupported' });
  }
  await host.openLink('mailto:a@b.example');
  expect(outlook.opened.slice(1)).toEqual(['mailto:a@b.example']);
});

test('an Outlook that knows neither event opens all the same', async () => {
  const outlook = new FakeOutlook();
  outlook.refusesEvents = true;
  outlook.item = mail('m');
  const host = await opened(outlook);
  host.onItem(() => undefined);
  expect([host.openMail?.itemId, host.theme]).toEqual(['m', 'light']);
});

test('a new mail opens in Outlook’s form, with text that is no markup; where Outlook has none, in the machine’s mail program', async () => {
  const outlook = new FakeOutlook();
  const host = await opened(outlook);
  const letter = { to: ['bo@firm.example'], subject: 'Hej', text: '<b>a</b> & b\nc' };
  await host.openNewMail(letter);
  expect(outlook.forms).toEqual([{ toRecipients: ['bo@firm.example'], subject: 'Hej', htmlBody: '&lt;b>a&lt;/b> &amp; b<br>c' }]);
  outlook.refusesForms = true;
  await host.openNewMail(letter);
  outlook.mailboxSet = 5;
  await host.openNewMail(letter);
  expect([outlook.forms.length, outlook.opened]).toEqual([1, Array(2).fill('mailto:bo@firm.example?subject=Hej&body=%3Cb%3Ea%3C%2Fb%3E%20%26%20b%0D%0Ac')]);
});
