import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { moreWords } from '../../src/screens/flag/moreWords';
import { casesWords } from '../../src/screens/pipeline/words';
import { clashWords } from '../../src/ui/clashWords';
import { competenceLabel } from '../../src/ui/competenceLabel';
import { sizeLabel, sizeSaid } from '../../src/ui/sizeSaid';
import { ByKeyboard } from './byKeyboard';
import { freshMail, holding, patience, press, say, sent, settled, until, words } from './flagging';
import { Stranger } from './stranger';
import { contextFor, openTab, OutlookPage, World } from './world';

const more = moreWords.en;

let world: World;
let browser: Browser;
let people: readonly string[];
let seller: string;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  const all = await world.people();
  people = all.filter(({ role }) => role === 'consultant').map(({ upn }) => upn).slice(0, 2);
  seller = all.find(({ role }) => role === 'seller')!.upn;
  for (const upn of [...people, seller]) await world.consent(upn);
}, 180_000);

afterEach(() => world.faults({ graph: [], offline: false }));

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

async function outlookOf(person: string): Promise<{ context: BrowserContext; outlook: OutlookPage }> {
  const { context } = await contextFor(browser, { person, width: 320 });
  return { context, outlook: await OutlookPage.open(context, { person, width: 320 }) };
}

const field = (pane: Frame, name: string) => pane.getByRole('textbox', { name, exact: true });
const size = (pane: Frame) => pane.getByRole('combobox', { name: more.size });
const open = (pane: Frame) => pane.getByRole('button', { name: words.more, exact: true }).click(patience);
const caseWith = async (said: string) => (await holding(world, said)).cases[0];

test('by keyboard alone: size and competence, by a word in another language, are kept with the case and read by the seller in the own one', async () => {
  const mail = await freshMail(world, people);
  const { context, outlook } = await outlookOf(people[0]!);
  const pane = await outlook.read(mail);
  await say(pane, 'Somebody who can test');
  const keys = new ByKeyboard(outlook.page, pane);
  await keys.pressOn(words.more);
  await size(pane).waitFor(patience);
  await keys.choose(more.size, sizeSaid.en.weeks);
  await field(pane, more.competence).waitFor(patience);
  await keys.type(more.competence, 'testledning');
  await pane.getByText(more.isCompetence('Test management')).waitFor(patience);
  await keys.press('Control+Enter');
  await sent(pane);
  const key = (await world.rows('Competences')).find(({ NameEn }) => NameEn === 'Test management')!['Key'];
  expect(await caseWith('Somebody who can test')).toMatchObject({ RoughSize: 'weeks', Competence: key });
  await pane.getByText(`${sizeLabel.en}: ${sizeSaid.en.weeks}`).waitFor(patience);
  await pane.getByText(`${competenceLabel.en}: Test management`).waitFor(patience);
  await context.close();

  const danish = (await contextFor(browser, { person: seller, language: 'da' })).context;
  const { tab } = await openTab(danish, { person: seller, language: 'da' });
  await tab.getByRole('list', { name: casesWords.da.heading }).getByRole('button').filter({ hasText: 'Somebody who can test' }).click(patience);
  const details = tab.locator('dl');
  await until(async () => ((await details.textContent()) ?? '').includes(`${competenceLabel.da}Testledelse`));
  expect(await details.textContent()).toContain(`${sizeLabel.da}${sizeSaid.da.weeks}`);
  await danish.close();
}, 120_000);

test('a part of a name offers what is like it; what no competence is called is told, and goes into one’s own words by a press; all of it is there when the mail is opened again', async () => {
  const [mail, other] = [await freshMail(world, people), await freshMail(world, people)];
  const { context, outlook } = await outlookOf(people[0]!);
  const pane = await outlook.read(mail);
  await say(pane, 'They asked for a colleague');
  await open(pane);
  await field(pane, more.competence).fill('test');
  await pane.getByRole('list', { name: more.competencesLike }).getByRole('button', { name: 'Test management' }).click(patience);
  expect(await field(pane, more.competence).inputValue()).toBe('Test management');
  await field(pane, more.competence).fill('Needlework');
  await pane.getByText(more.noCompetence('Needlework')).waitFor(patience);
  await outlook.read(other);
  await until(async () => (await field(pane, more.competence).count()) === 0);
  await outlook.read(mail);
  await until(async () => (await field(pane, more.competence).count()) === 1 && (await field(pane, more.competence).inputValue()) === 'Needlework');
  await pane.getByRole('button', { name: more.toWords }).click(patience);
  expect(await pane.getByRole('textbox', { name: words.need }).inputValue()).toBe('They asked for a colleague\nNeedlework');
  expect(await field(pane, more.competence).inputValue()).toBe('');
  await press(pane);
  await sent(pane);
  const row = await caseWith('They asked for a colleague\nNeedlework');
  expect(row).toBeDefined();
  expect(row).not.toHaveProperty('Competence');
  await context.close();
}, 120_000);

test('a draft that was kept before there was anything more to say opens as it was', async () => {
  const mail = await freshMail(world, people);
  const { context, outlook } = await outlookOf(people[1]!);
  const pane = await outlook.read(mail);
  await say(pane, 'Kept of old');
  await until(() => pane.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('outbox:'))?.name ?? '';
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
    const database = await asked(indexedDB.open(name));
    const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
    const [key] = await asked(drafts.getAllKeys());
    const kept = key === undefined ? undefined : ((await asked(drafts.get(key))) as Record<string, unknown>);
    if (kept?.['words'] !== 'Kept of old') return database.close();
    const { clientName, words: said, stakeholder, isPromised, promisedWords, promisedOn } = kept;
    await asked(drafts.put({ clientName, words: said, stakeholder, isPromised, promisedWords, promisedOn }, key));
    database.close();
    return true;
  }).then(Boolean));
  await outlook.page.evaluate('window.sandbox.closePane()');
  const again = await outlook.read(mail);
  await until(async () => (await again.getByRole('textbox', { name: words.need }).inputValue()) === 'Kept of old');
  await open(again);
  expect(await size(again).inputValue()).toBe('');
  await press(again);
  await sent(again);
  expect(await caseWith('Kept of old')).not.toHaveProperty('RoughSize');
  await context.close();
}, 120_000);

describe('near the same', () => {
  const said = (pane: Frame) => pane.getByText(/^Alike: “/);

  test('a case of the same client with alike words is offered: what was heard goes there instead of into a second case', async () => {
    const [mail, other] = [await freshMail(world, people), await freshMail(world, people)];
    const first = await outlookOf(people[0]!);
    const flagging = await first.outlook.read(mail);
    await say(flagging, 'Their warehouse scanners must be replaced');
    await press(flagging);
    await sent(flagging);
    await first.context.close();

    const { context, outlook } = await outlookOf(people[1]!);
    const pane = await outlook.read(other);
    await say(pane, 'New scanners for the warehouse, says Kirsten');
    await said(pane).filter({ hasText: 'Their warehouse scanners must be replaced' }).waitFor(patience);
    await open(pane);
    await size(pane).selectOption('months');
    await pane.getByRole('button', { name: more.addThere }).click(patience);
    await sent(pane);
    const { cases, heard } = await holding(world, 'New scanners for the warehouse, says Kirsten');
    const there = await caseWith('Their warehouse scanners must be replaced');
    expect([cases.length, heard.length, heard[0]?.['CaseKey'], heard[0]?.['RoughSize']]).toEqual([0, 1, there?.['Key'], 'months']);
    await context.close();
  }, 120_000);

  test('“No, it is another” is remembered for this draft only, leads the keyboard to the button, and a second case is flagged', async () => {
    const [mail, other] = [await freshMail(world, people), await freshMail(world, people)];
    const { context, outlook } = await outlookOf(people[1]!);
    const pane = await outlook.read(mail);
    await say(pane, 'Scanners in the second warehouse');
    await said(pane).waitFor(patience);
    const keys = new ByKeyboard(outlook.page, pane);
    await keys.pressOn(more.isOther);
    await until(async () => (await said(pane).count()) === 0);
    await keys.isLedTo(words.flag);
    await outlook.read(other);
    await say(pane, 'Scanners in the third warehouse');
    await said(pane).waitFor(patience);
    await outlook.read(mail);
    await until(async () => (await pane.getByRole('textbox', { name: words.need }).inputValue()) === 'Scanners in the second warehouse');
    expect(await said(pane).count()).toBe(0);
    await press(pane);
    await sent(pane);
    expect((await holding(world, 'Scanners in the second warehouse')).cases).toHaveLength(1);
    await context.close();
  }, 120_000);
});

describe('what was said can be changed afterwards', () => {
  const said = (pane: Frame) => pane.getByRole('textbox', { name: words.need });

  test('words and size of a case that was sent; what no competence was called stands there again; the focus comes back', async () => {
    const mail = await freshMail(world, people);
    const { context, outlook } = await outlookOf(people[0]!);
    const pane = await outlook.read(mail);
    await say(pane, 'A first guess at their needs');
    await open(pane);
    await field(pane, more.competence).fill('Needlework');
    await press(pane);
    await sent(pane);
    const keys = new ByKeyboard(outlook.page, pane);
    await keys.pressOn(more.edit);
    await keys.isLedTo(words.need);
    await until(async () => (await field(pane, more.competence).inputValue()) === 'Needlework');
    await field(pane, more.competence).fill('UAT');
    await size(pane).selectOption('days');
    await said(pane).fill('What they need, in better words');
    await keys.pressOn(more.save);
    await keys.isLedTo(more.edit);
    await until(async () => (await caseWith('What they need, in better words')) !== undefined);
    const row = await caseWith('What they need, in better words');
    expect(row).toMatchObject({ RoughSize: 'days', Stage: 'flagged' });
    expect((await world.rows('Competences')).find(({ Key }) => Key === row!['Competence'])).toMatchObject({ NameEn: 'Test management' });
    await context.close();
  }, 120_000);

  test('a client and a person that were wrong are corrected, and the case is the right client’s', async () => {
    const mail = await freshMail(world, people);
    const name = (await world.control<{ firm: { clients: { name: string }[] } }>('GET', '/sandbox/state')).firm.clients.at(-1)!.name;
    const { context, outlook } = await outlookOf(people[0]!);
    const pane = await outlook.read(mail);
    const client = pane.getByRole('combobox', { name: words.client, exact: true });
    await settled(pane);
    await client.fill('Some client');
    await say(pane, 'A till at the wrong client');
    await press(pane);
    await sent(pane);
    const keys = new ByKeyboard(outlook.page, pane);
    await keys.pressOn(more.edit);
    await until(async () => (await client.inputValue()) === 'Some client');
    await client.fill('');
    await pane.getByRole('button', { name: more.save, exact: true }).click(patience);
    await pane.getByText(words.clientMissing).waitFor(patience);
    await client.fill(name);
    await field(pane, words.person).fill('Ole Lund <ole@nybryggeriet.example>');
    await keys.pressOn(more.save);
    await until(async () => (await caseWith('A till at the wrong client'))?.['AccountName'] === name);
    const [row] = (await world.rows('Accounts')).filter(({ Title }) => Title === name);
    expect(await caseWith('A till at the wrong client')).toMatchObject({ Account: row!['Key'], StakeholderName: 'Ole Lund', StakeholderAddress: 'ole@nybryggeriet.example' });
    await context.close();
  }, 120_000);

  test('what a colleague has changed meanwhile is shown, and the person says which stands', async () => {
    const mail = await freshMail(world, people);
    const { context, outlook } = await outlookOf(people[0]!);
    const pane = await outlook.read(mail);
    await say(pane, 'Words before');
    await press(pane);
    await sent(pane);
    await pane.getByRole('button', { name: more.edit, exact: true }).click(patience);
    await said(pane).fill('Words of mine');
    const row = await caseWith('Words before');
    await (await Stranger.of(world, seller)).change('Opportunities', String(row!['id']), { Words: 'Words of theirs' });
    await pane.getByRole('button', { name: more.save, exact: true }).click(patience);
    await pane.getByText(clashWords.en.clash('Words of theirs', 'Words of mine', (await world.people()).find(({ upn }) => upn === seller)!.name)).waitFor(patience);
    await pane.getByRole('button', { name: clashWords.en.useMine }).click(patience);
    await until(async () => (await caseWith('Words of mine')) !== undefined);
    await context.close();
  }, 120_000);
});

test('a domain that is nobody’s is asked about: it may be a new client, another one, or none, and then a seller hears nothing of it', async () => {
  const mails = await Promise.all([1, 2].map(async () => {
    const messageId = `<${crypto.randomUUID()}@nyhavn-it.example>`;
    await world.deliver(people[0]!, ['From: Lone <lone@nyhavn-it.example>', `To: ${people[0]}`, 'Subject: About the trains', 'Date: Tue, 24 Nov 2026 09:00:00 +0100', `Message-ID: ${messageId}`, '', 'Hello'].join('\r\n'));
    return messageId;
  }));
  const { context, outlook } = await outlookOf(people[0]!);
  const pane = await outlook.read(mails[0]!);
  const client = pane.getByRole('combobox', { name: words.client, exact: true });
  await pane.getByText(words.clientUnknown('nyhavn-it.example')).waitFor(patience);
  expect(await client.inputValue()).toBe('Nyhavn It');
  const none = pane.getByRole('checkbox', { name: words.notClient('nyhavn-it.example') });
  await none.check();
  await new ByKeyboard(outlook.page, pane).isLedTo(words.client);
  expect(await client.inputValue()).toBe('');
  await press(pane);
  await until(async () => (await pane.getByText(words.clientMissing).count()) > 0);
  await none.uncheck();
  expect(await client.inputValue()).toBe('Nyhavn It');
  await none.check();
  await client.fill('Baneselskabet');
  await say(pane, 'They ask for train drivers');
  await press(pane);
  await sent(pane);
  const row = await caseWith('They ask for train drivers');
  expect(row).toMatchObject({ AccountName: 'Baneselskabet' });
  expect(row).not.toHaveProperty('AccountDomain');
  await outlook.read(mails[1]!);
  await say(pane, 'They want a new time table');
  await press(pane);
  await sent(pane);
  expect(await caseWith('They want a new time table')).toMatchObject({ AccountName: 'Nyhavn It', AccountDomain: 'nyhavn-it.example' });
  await context.close();
}, 120_000);
