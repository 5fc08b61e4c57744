import type { Browser, Frame } from 'playwright-core';
import { firmWords } from '../../src/screens/firm/firmWords';
import { draftWords } from '../../src/screens/firm/draftWords';
import { importWords } from '../../src/screens/firm/importWords';
import { casesWords } from '../../src/screens/pipeline/words';
import type { FirmPerson } from '../../src/sandbox/firm';
import { clashWords } from '../../src/ui/clashWords';
import { firmOf, flagged, lineOf, rowOf } from './atTheFirm';
import { ByKeyboard } from './byKeyboard';
import { patience, until, wake } from './flagging';
import { Stranger } from './stranger';
import { World } from './world';

const [words, draft, imports, cases] = [firmWords.en, draftWords.en, importWords.en, casesWords.en];

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];
let director: FirmPerson;
let consultant: FirmPerson;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = await world.people();
  [director, consultant] = [people.find(({ role }) => role === 'director')!, people.find(({ role }) => role === 'consultant')!];
  for (const { upn } of people) await world.consent(upn);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click(patience);
const fill = (tab: Frame, name: string, text: string) => tab.getByRole('textbox', { name }).fill(text);

test('a client is entered, refused where it cannot be, and changed; nothing that was typed is lost meanwhile', async () => {
  const { context, tab } = await firmOf(browser, director, words.clients);
  await press(tab, words.client.add);
  await fill(tab, words.name, 'Havgus A/S');
  await fill(tab, words.client.domains, 'havgus.example\ngmail.com');
  await press(tab, words.save);
  await tab.getByText(imports.why.freeMail('gmail.com')).waitFor(patience);
  expect(await rowOf(world, 'Accounts', 'Havgus A/S')).toBeUndefined();
  expect((await rowOf(world, 'Accounts', 'Medilund'))?.['Country']).toBe('SE');

  await lineOf(tab, words.clients, 'Medilund').click();
  await press(tab, words.client.add);
  expect(await tab.getByRole('textbox', { name: words.name }).inputValue()).toBe('Havgus A/S');
  await fill(tab, words.client.domains, '@Havgus.example https://www.havgus.test/om');
  await tab.getByRole('combobox', { name: words.client.seller }).selectOption({ label: people.find(({ role }) => role === 'seller')!.name });
  await press(tab, words.save);
  await until(async () => (await rowOf(world, 'Accounts', 'Havgus A/S'))?.['Domains'] === 'havgus.example\nhavgus.test');

  await lineOf(tab, words.clients, 'Havgus A/S').click();
  await tab.getByRole('checkbox', { name: words.client.quiet }).check();
  await press(tab, words.save);
  await lineOf(tab, words.clients, 'Havgus A/S').filter({ hasText: words.client.isQuiet }).waitFor(patience);
  await until(async () => (await rowOf(world, 'Accounts', 'Havgus A/S'))?.['QuietWhy'] === 'tender');
  await context.close();
}, 90_000);

test('a domain that nobody has placed is a new client, another domain of one, or none: a press each', async () => {
  for (const domain of ['ukendt-et.example', 'medilund-lab.example', 'nyhedsbrev.example']) await flagged(world, consultant, domain, `From ${domain}`);
  const { context, tab } = await firmOf(browser, people.find(({ role }) => role === 'seller')!, words.clients);
  const one = (domain: string) => tab.getByRole('listitem').filter({ hasText: domain });
  const proposed = () => one('medilund-lab.example').getByRole('combobox').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
  await until(async () => (await proposed()) === 'Medilund');
  await one('ukendt-et.example').getByRole('button', { name: draft.isClient }).click(patience);
  await tab.getByRole('textbox', { name: words.name }).waitFor(patience);
  expect(await proposed()).toBe('Medilund');
  await one('medilund-lab.example').getByRole('button', { name: draft.belongs }).click();
  await one('nyhedsbrev.example').getByRole('button', { name: draft.isNone }).click();
  await tab.getByText(draft.noClient('nyhedsbrev.example')).waitFor(patience);
  await until(async () => String((await rowOf(world, 'Accounts', 'Medilund'))?.['Domains']).includes('medilund-lab.example'));
  await tab.getByRole('heading', { name: draft.heading }).waitFor({ state: 'detached' });
  await tab.getByRole('tab', { name: cases.heading, exact: true }).click();
  await lineOf(tab, cases.heading, 'From medilund-lab.example').filter({ hasText: 'Medilund' }).waitFor(patience);
  await lineOf(tab, cases.heading, 'From nyhedsbrev.example').filter({ hasText: 'Guess' }).waitFor(patience);
  await until(async () => (await world.rows('Accounts')).some(({ Domains, IsRefused }) => Domains === 'nyhedsbrev.example' && IsRefused === true));
  await context.close();
}, 90_000);

test('a colleague is found in the directory; somebody who is there already is not entered twice; nobody can be the last director to go', async () => {
  const { context, tab } = await firmOf(browser, director, words.colleagues);
  await press(tab, words.colleague.add);
  await tab.getByRole('searchbox', { name: words.colleague.find }).fill(consultant.name.split(' ')[0]!);
  await press(tab, words.colleague.findPress);
  /* The director has not let the app look people up before. */
  await context.pages()[0]!.locator('#consent-allow').click(patience);
  await tab.getByRole('button', { name: consultant.upn }).click(patience);
  expect(await tab.getByRole('textbox', { name: words.name, exact: true }).inputValue()).toBe(consultant.name);
  await press(tab, words.save);
  await tab.getByText(imports.why.personTwice(consultant.upn)).waitFor(patience);
  await press(tab, words.cancel);

  await lineOf(tab, words.colleagues, director.name).click();
  await tab.getByRole('combobox', { name: words.colleague.role }).selectOption('seller');
  await press(tab, words.save);
  await tab.getByText(imports.why.lastDirector(director.name)).waitFor(patience);
  await press(tab, words.colleague.leaves);
  expect(await tab.getByText(imports.why.lastDirector(director.name)).count()).toBe(2);
  await context.close();
}, 90_000);

test('a table is read with its refused rows and reasons, again when a colleague enters one of them meanwhile, and entered by a press; read again it says nothing new', async () => {
  /* People are here before clients are: nothing is said of rows that cannot be told apart from those that are there. */
  const stranger = await Stranger.of(world, director.upn);
  await world.faults({ graph: [{ match: `^GET .*/lists/${await stranger.idOf('Accounts')}/items`, times: -1, kind: 'hold' }] });
  const { context, tab } = await firmOf(browser, director, words.clients);
  const table = ['Kunde;Maildomæne;Land;Sælger', 'Dimman AB;dimman.example;Sverige;', '"Bo & Søn; ""maler"" #1";bosoen.example, bo-soen.example;DK;', ';tom.example;;', 'Tåge ApS;ikke et domæne;;', 'Medilund;medilund.example;;'].join('\r\n');
  await press(tab, imports.press);
  await tab.locator('input[type=file]').setInputFiles({ name: 'kunder.csv', mimeType: 'text/csv', buffer: Buffer.from(table, 'latin1') });
  await tab.getByText(imports.reading).waitFor(patience);
  await world.faults({ graph: [] });
  await tab.getByText(imports.counts(2, 0, 1, 2)).waitFor(patience);
  await tab.getByRole('row').filter({ hasText: '4' }).filter({ hasText: imports.why.missing('') }).waitFor();
  await tab.getByRole('row').filter({ hasText: imports.why.badDomain('ikke') }).waitFor();
  await stranger.write('Accounts', { Key: 'a-dimman', Title: 'Dimman AB', Domains: 'dimman.example', Country: 'SE' });
  await wake(tab);
  await tab.getByText(imports.counts(1, 0, 2, 2)).waitFor({ timeout: 60_000 });
  await press(tab, imports.enter(1));
  await tab.getByText(imports.entered(1)).waitFor(patience);
  await lineOf(tab, words.clients, 'Bo & Søn; "maler" #1').waitFor(patience);
  await until(async () => (await rowOf(world, 'Accounts', 'Dimman AB'))?.['Country'] === 'SE');
  await fill(tab, imports.paste, 'Client\tMail domain\nDimman AB\tdimman.example');
  await tab.getByText(imports.counts(0, 0, 1, 0)).waitFor(patience);
  await tab.locator('input[type=file]').setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.from(`Client;Mail domain\n${'Somebody;somebody.example\n'.repeat(100_000)}`) });
  await tab.getByText(imports.tooMany('100,000', '1,000')).waitFor(patience);
  await tab.locator('input[type=file]').setInputFiles({ name: 'kunder.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([80, 75, 3, 4, 0, 0, 0, 0]) });
  await tab.getByText(imports.unreadable).waitFor(patience);
  await context.close();
}, 90_000);

test('a consultant looks at clients and colleagues, and edits the own competences and assignments', async () => {
  const stranger = await Stranger.of(world, director.upn);
  await stranger.write('Competences', { Key: 'c-integration', Kind: 'competence', NameEn: 'Integration', NameDa: 'Integration', Synonyms: 'API' });
  const { context, tab } = await firmOf(browser, consultant, words.clients);
  await lineOf(tab, words.clients, 'Medilund').click();
  await tab.getByText(words.onlySellers).waitFor(patience);
  expect(await tab.getByRole('button', { name: words.save }).or(tab.getByRole('button', { name: words.client.add })).or(tab.getByRole('button', { name: imports.press })).count()).toBe(0);

  await tab.getByRole('tab', { name: words.competences, exact: true }).click();
  await tab.getByRole('searchbox', { name: words.search }).fill('api');
  await lineOf(tab, words.competences, 'Integration').click();
  await tab.getByRole('combobox', { name: words.competence.mine }).selectOption('expert');
  await tab.getByText(words.saved).waitFor(patience);
  await tab.getByRole('definition').filter({ hasText: `${consultant.name}: is the one others ask; ${words.competence.freeNow}` }).waitFor();
  await until(async () => (await world.rows('Competences')).some(({ Kind, Level }) => Kind === 'holding' && Level === 'expert'));

  await tab.getByRole('tab', { name: words.assignments, exact: true }).click();
  await press(tab, words.assignment.add);
  expect(await tab.getByRole('combobox', { name: words.assignment.consultant }).locator('option').allTextContents()).toEqual(['–', consultant.name]);
  await tab.getByRole('combobox', { name: words.assignment.client }).selectOption({ label: 'Medilund' });
  await tab.getByLabel(words.assignment.from, { exact: false }).first().fill('2026-09-01');
  await press(tab, words.save);
  await until(async () => (await world.rows('Assignments')).some(({ StartsOn }) => StartsOn === '2026-09-01'));
  await context.close();
}, 90_000);

test('who leaves passes on clients, cases and assignments in one act', async () => {
  const [seller, other] = people.filter(({ role }) => role === 'seller') as [FirmPerson, FirmPerson];
  const { context, tab } = await firmOf(browser, director, words.colleagues);
  await lineOf(tab, words.colleagues, seller.name).click();
  await press(tab, words.colleague.leaves);
  await tab.getByRole('combobox', { name: words.colleague.sellerNext }).selectOption({ label: other.name });
  await press(tab, words.colleague.leavesPress);
  const keyOf = async (upn: string) => (await world.rows('People')).find(({ Upn }) => Upn === upn)?.['Key'];
  await until(async () => (await world.rows('People')).some(({ Upn, LeftOn }) => Upn === seller.upn && LeftOn !== undefined));
  await until(async () => { const key = await keyOf(seller.upn); return (await world.rows('Accounts')).every(({ Owner }) => Owner !== key); });
  expect((await world.rows('Accounts')).some(({ Owner }) => Owner === undefined)).toBe(true);
  await lineOf(tab, words.colleagues, seller.name).click();
  await press(tab, words.colleague.comesBack);
  await until(async () => (await world.rows('People')).some(({ Upn, LeftOn }) => Upn === seller.upn && !LeftOn));
  await context.close();
}, 90_000);

test('work of somebody who leaves is taken away by a choice only; the list says the last day', async () => {
  const { firm } = await world.control<{ firm: { assignments: { upn: string; client: string; endsOn?: string }[] } }>('GET', '/sandbox/state');
  const { upn, client } = firm.assignments.find(({ endsOn }) => endsOn === undefined)!;
  const leaving = people.find((one) => one.upn === upn)!;
  const next = people.find((one) => one.role === 'consultant' && one.upn !== upn)!;
  const { context, tab } = await firmOf(browser, director, words.colleagues);
  await lineOf(tab, words.colleagues, leaving.name).click();
  await press(tab, words.colleague.leaves);
  await tab.getByText(client).first().waitFor(patience);
  await press(tab, words.colleague.leavesPress);
  await tab.getByText(words.colleague.assignmentsMissing).waitFor(patience);
  expect((await world.rows('People')).find(({ Upn }) => Upn === upn)).not.toHaveProperty('LeftOn');
  await tab.getByRole('combobox', { name: words.colleague.consultantNext }).selectOption({ label: next.name });
  await press(tab, words.colleague.leavesPress);
  await lineOf(tab, words.colleagues, leaving.name).filter({ hasText: words.colleague.leaving(words.colleague.roles.consultant, '') }).waitFor(patience);
  const keyOf = async (wanted: string) => (await world.rows('People')).find(({ Upn }) => Upn === wanted)?.['Key'];
  await until(async () => { const key = await keyOf(next.upn); return (await world.rows('Assignments')).some(({ Consultant, EndsOn }) => Consultant === key && EndsOn === undefined); });
  await context.close();
}, 90_000);

test('a field that was left empty is named, and has the focus', async () => {
  const { context, page, tab } = await firmOf(browser, director, words.assignments);
  await press(tab, words.assignment.add);
  await press(tab, words.save);
  await tab.getByText(imports.why.missing(words.assignment.client)).waitFor(patience);
  await new ByKeyboard(page, tab).isLedTo(words.assignment.client);
  await context.close();
}, 60_000);

test('what a colleague has changed meanwhile is not overwritten: both values are seen, and one is chosen', async () => {
  const { context, tab } = await firmOf(browser, director, words.clients);
  await lineOf(tab, words.clients, 'Skagerak Logistics').waitFor(patience);
  const there = await rowOf(world, 'Accounts', 'Skagerak Logistics');
  await lineOf(tab, words.clients, 'Skagerak Logistics').click();
  await context.setOffline(true);
  await fill(tab, words.name, 'Skagerak Group');
  await press(tab, words.save);
  await lineOf(tab, words.clients, 'Skagerak Group').waitFor(patience);
  await (await Stranger.of(world, director.upn)).change('Accounts', String(there?.['id']), { Title: 'Skagerak AS' });
  await context.setOffline(false);
  await tab.evaluate(() => dispatchEvent(new Event('focus')));
  await lineOf(tab, words.clients, 'Skagerak Group').click(patience);
  await tab.getByText(clashWords.en.clash('Skagerak AS', 'Skagerak Group', director.name)).waitFor(patience);
  expect((await world.rows('Accounts')).find(({ id }) => id === there?.['id'])).toMatchObject({ Title: 'Skagerak AS' });
  await press(tab, clashWords.en.useMine);
  await until(async () => (await rowOf(world, 'Accounts', 'Skagerak Group')) !== undefined);
  await context.close();
}, 90_000);
