import { Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.build(45330, 'local');
}, 60000);
afterAll(() => stage.strike());

const anna = '/sandbox/mailbox/anna@nordlys.example';

test.each([
  ['a foreign page', { origin: 'https://evil.example' }],
  ['the app, which is another origin', { origin: 'https://localhost:45331' }],
  ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }],
  ['a name that was rebound to this machine', { host: 'evil.example' }],
])('%s gets nothing', async (_who, headers) => {
  const { status } = await stage.control('GET', '/sandbox/state', undefined, headers as Record<string, string>);
  expect(status).toBe(403);
  expect((await stage.control('POST', '/sandbox/token', { upn: 'anna@nordlys.example', scopes: ['User.Read'] }, headers as Record<string, string>)).status).toBe(403);
});

test('our own page, and a caller that is no page, are answered', async () => {
  expect((await stage.control('GET', '/sandbox/state', undefined, { host: `localhost:${stage.port}`, origin: `https://localhost:${stage.port}`, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect(JSON.parse((await stage.control('GET', '/sandbox/state')).text)).toMatchObject({ firm: { people: [{ role: 'consultant' }, {}, {}] }, faults: { officeJs: 'well' } });
});

test('faults change one by one; a switch that is none is named', async () => {
  expect(JSON.parse((await stage.control('PUT', '/sandbox/faults', { offline: true })).text)).toMatchObject({ offline: true, nestedAppAuth: true });
  const { status, text } = await stage.control('PUT', '/sandbox/faults', { ofline: true });
  expect([status, text]).toEqual([400, expect.stringContaining('no switch ofline')]);
  expect((await stage.control('PUT', '/sandbox/faults', { graph: {} })).status).toBe(400);
});

test('mailboxes are read and filled; nobody there, nothing sent: a sentence', async () => {
  const subjects = async (): Promise<string[]> => (JSON.parse((await stage.control('GET', anna)).text) as { mail: { subject: string } }[]).map(({ mail }) => mail.subject);
  const before = (await subjects()).length;
  expect((await stage.control('POST', anna, { eml: 'as text' })).status).toBe(201);
  expect((await stage.control('POST', anna, { emlBase64: Buffer.from('blåbær', 'latin1').toString('base64') })).status).toBe(201);
  expect((await subjects()).slice(before)).toEqual(['as text', 'blåbær']);
  expect((await stage.control('POST', anna, {})).status).toBe(400);
  expect(await stage.control('GET', '/sandbox/mailbox/nobody@nordlys.example')).toMatchObject({ status: 404, text: expect.stringContaining('Nobody at') });
});

test('a mail that does not lie there is not moved, and nobody has none', async () => {
  expect(await stage.control('POST', `${anna}/move`, { itemId: 'AAMk-none' })).toMatchObject({ status: 404, text: expect.stringContaining('No such mail') });
  expect((await stage.control('POST', `${anna}/move`, { itemId: 'AAMk-none', to: 'nobody@nordlys.example' })).status).toBe(404);
});

test('a meeting is laid into the calendars of those whom it names; what is no meeting: a sentence', async () => {
  const [seen] = JSON.parse((await stage.control('GET', '/sandbox/calendar/anna@nordlys.example')).text) as [{ event: object }];
  const subjects = async (upn: string): Promise<string[]> => (JSON.parse((await stage.control('GET', `/sandbox/calendar/${upn}`)).text) as { subject: string }[]).map(({ subject }) => subject);
  expect((await stage.control('POST', '/sandbox/calendar', { ...seen.event, uid: 'f'.repeat(32), subject: 'Laid' })).status).toBe(204);
  expect([await subjects('anna@nordlys.example'), await subjects('sven@nordlys.example')]).toEqual([expect.arrayContaining(['Laid']), expect.not.arrayContaining(['Laid'])]);
  expect(await stage.control('POST', '/sandbox/calendar', { subject: 'Laid' })).toMatchObject({ status: 400, text: expect.stringContaining('FirmEvent') });
});

test('lists as rows and as a page for people, in which markup is text', async () => {
  expect(JSON.parse((await stage.control('GET', '/sandbox/lists/Opportunities')).text)).toEqual([{ Key: 'k1', Title: 'Cloud <b>move</b>' }]);
  expect((await stage.control('GET', '/sandbox/lists/Nothing')).status).toBe(404);
  expect((await stage.control('GET', '/site')).text).toContain('/site/Opportunities');
  const { text } = await stage.control('GET', '/site/Opportunities');
  expect(text).toContain('Cloud &#60;b&#62;move');
});

test('the recycle bin stands beside the lists; what does not lie in it: a sentence', async () => {
  expect(JSON.parse((await stage.control('GET', '/sandbox/recycleBin')).text)).toEqual({ lists: [], items: [] });
  expect(await stage.control('POST', '/sandbox/lists/Opportunities/restore')).toEqual({ status: 404, text: JSON.stringify({ error: 'No list Opportunities lies in the recycle bin.' }) });
});

test('tokens, reset, and the log of requests', async () => {
  expect(JSON.parse((await stage.control('POST', '/sandbox/token', { upn: 'ANNA@nordlys.example', scopes: ['User.Read'] })).text)).toMatchObject({ scope: 'User.Read' });
  expect(JSON.parse((await stage.control('GET', '/sandbox/requests')).text)).toEqual([]);
  expect((await stage.control('DELETE', '/sandbox/requests')).status).toBe(204);
  expect((await stage.control('POST', '/sandbox/reset')).status).toBe(204);
  expect(JSON.parse((await stage.control('GET', '/sandbox/state')).text)).toMatchObject({ faults: { offline: false } });
});

test('for people, on localhost: the bridge comes with the page, and a link into Teams stays here', async () => {
  const { context } = await stage.context({ hasBridge: false });
  const page = await context.newPage();
  await page.goto(`${stage.places.outlook}/`);
  await page.click('.doors a >> nth=0');
  await page.waitForFunction('window.sandbox !== undefined');
  await stage.control('POST', anna, { mail: { messageId: '<a@b.example>', subject: 'x', to: [], cc: [], text: 'x', isMeetingRequest: false } });
  await page.evaluate('window.sandbox.selectItem("<a@b.example>")');
  await page.click('#our-button');
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame!.waitForFunction('window.tiny !== undefined');
  await frame!.evaluate('window.tiny.ready');
  expect(await frame!.evaluate('window.tiny.token("acquireTokenSilent", ["User.Read"])')).toBe('anna@nordlys.example User.Read');
  const opened = context.waitForEvent('page');
  await frame!.evaluate('void window.open("https://teams.microsoft.com/l/entity/a/b")');
  expect((await opened).url()).toBe(`${stage.places.teams}/l/entity/a/b`);
  await context.close();
});
