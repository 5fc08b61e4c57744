import type { Browser } from 'playwright-core';
import type { CalendarEvent, FirmMail, FirmPerson, MailboxMail } from '../../src/sandbox/firm';
import { namedPlaces } from '../../src/sandbox/places';
import { castFor } from '../../src/sandbox/tenant/cast';
import { firmWords } from '../../src/screens/firm/firmWords';
import { importWords } from '../../src/screens/firm/importWords';
import { setUpWords } from '../../src/screens/firm/words';
import { flagWords } from '../flows/paneWords';
import { settled, until } from '../flows/flagging';
import { PinnedPane } from '../flows/pinnedPane';
import { contextFor, openTab, OutlookPage, World } from '../flows/world';

interface TheFirm {
  readonly domain: string;
  readonly people: readonly FirmPerson[];
  readonly clients: readonly { readonly name: string; readonly domains: readonly string[] }[];
}

const [firm, imports, setUp, flag] = [firmWords.en, importWords.en, setUpWords.en, flagWords.en];
const patience = { timeout: 60_000 };

let world: World;
let browser: Browser;
let people: readonly FirmPerson[];
let theFirm: TheFirm;

beforeAll(async () => {
  world = await World.start({ isFurnished: false });
  browser = await world.launch();
  ({ firm: theFirm } = await world.control<{ firm: TheFirm }>('GET', '/sandbox/state'));
  ({ people } = theFirm);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** Opens each item in turn, as somebody would by pressing it, and names those that show another subject or text. */
async function openAll(upn: string, place: 'mail' | 'calendar', items: readonly (MailboxMail | CalendarEvent)[]): Promise<readonly string[]> {
  const { context } = await contextFor(browser, { person: upn });
  const page = await context.newPage();
  await page.goto(`${namedPlaces.outlook}/${place}?person=${encodeURIComponent(upn)}&language=en`);
  await page.waitForFunction('window.sandbox !== undefined');
  const due = items.map((item) => [item.itemId, ('mail' in item ? item.mail.subject : item.subject) || '(No subject)', 'mail' in item ? item.mail.text : item.event.text] as const);
  const wrong = await page.evaluate(async (all) => {
    const surface = window.sandbox as unknown as { selectItem(which: string): Promise<void> };
    const others: string[] = [];
    for (const [itemId, subject, text] of all) {
      await surface.selectItem(itemId);
      const [head, body] = ['h1', '.body'].map((part) => document.querySelector(`main ${part}`)?.textContent);
      if (head !== subject || body !== text) others.push(`${subject}: ${head}, ${body}`);
    }
    return others;
  }, due);
  await context.close();
  return wrong;
}

test('every mail and every meeting of everybody opens in Outlook’s page', async () => {
  const count = { mails: 0, meetings: 0 };
  for (const { upn } of people) {
    const [mails, meetings] = await Promise.all([world.mailbox(upn), world.calendar(upn)]);
    expect(await openAll(upn, 'mail', mails)).toEqual([]);
    expect(await openAll(upn, 'calendar', meetings)).toEqual([]);
    count.mails += mails.length;
    count.meetings += meetings.length;
  }
  expect(count.mails).toBeGreaterThan(500);
  expect(count.meetings).toBeGreaterThan(100);
  console.log(`TABLE | mails and meetings of everybody, opened in Outlook’s page | ${count.mails} and ${count.meetings} | each shows its subject and its text |`);
}, 20 * 60_000);

/** What the director does on the first day: the lists, then clients and colleagues out of a sheet. Returns the presses up to the lists. */
async function firstDay(director: FirmPerson): Promise<number> {
  const { context } = await contextFor(browser, { person: director.upn });
  const { page, tab } = await openTab(context, { person: director.upn });
  let presses = 0;
  const press = async (name: string) => {
    await tab.getByRole('button', { name, exact: true }).click(patience);
    presses += 1;
  };
  const turn = async (...names: readonly string[]) => {
    for (const name of names) await tab.getByRole('tab', { name, exact: true }).click(patience);
    presses += names.length;
  };
  await turn(setUp.heading);
  await press(setUp.press);
  await page.locator('#consent-allow').click(patience);
  presses += 1;
  await tab.getByText(setUp.complete).waitFor({ timeout: 120_000 });
  const untilTheLists = presses;
  await turn(firm.heading);
  for (const [section, table, count] of [[firm.colleagues, colleaguesTable(), people.length], [firm.clients, clientsTable(), theFirm.clients.length]] as const) {
    await turn(section);
    await press(imports.press);
    await tab.getByRole('textbox', { name: imports.paste }).fill(table);
    await press(imports.enter(count));
    await tab.getByText(imports.entered(count)).waitFor(patience);
  }
  await until(async () => (await world.rows('Accounts')).length === theFirm.clients.length && (await world.rows('People')).length === people.length);
  await context.close();
  return untilTheLists;
}

const sellerOf = (place: number): FirmPerson => {
  const sellers = people.filter(({ role }) => role === 'seller');
  return sellers[place % sellers.length]!;
};

const clientsTable = (): string => ['Client\tMail domain\tSeller', ...theFirm.clients.map(({ name, domains }, place) => `${name}\t${domains.join(', ')}\t${sellerOf(place).upn}`)].join('\n');
const colleaguesTable = (): string => ['Name\tMail\tRole\tLanguage', ...people.map(({ name, upn, role, language }) => `${name}\t${upn}\t${role}\t${language}`)].join('\n');

/** Whose people stand on a mail, by the tenant's own cast: nothing of the app's rules. */
function clientsOn({ from, to, cc }: FirmMail): readonly string[] {
  const players = Object.values(castFor(1).players);
  const firms = [...(from ? [from] : []), ...to, ...cc].map(({ address }) => players.find((one) => one.address.toLowerCase() === address.toLowerCase())?.firm ?? '');
  return [...new Set(firms)].filter((name) => theFirm.clients.some((one) => one.name === name));
}

interface Told {
  readonly client: string;
  readonly isNew: boolean;
  /** All that the pane says of the case. */
  readonly said: string;
}

/** Flags the open mail, unless its thread is flagged already, and says what the pane tells of the case. */
async function flagged(pane: PinnedPane): Promise<Told> {
  const shown = await pane.shown();
  const isNew = shown.is === 'form';
  const { client } = isNew ? await pane.flag({ client: 'Ukendt Kunde', words: 'Et behov' }) : shown;
  return { client, isNew, said: (await pane.pane.locator('main > section').textContent(patience)) ?? '' };
}

/** What is wrong with what the pane told of a mail; a mail among ourselves says nothing of a client. */
function wrongIn(mail: FirmMail, { client, isNew, said }: Told): string | undefined {
  const due = clientsOn(mail);
  const place = theFirm.clients.findIndex(({ name }) => name === client);
  const sellers = place === -1 ? people.filter(({ role }) => role === 'seller') : [sellerOf(place)];
  const isClientRight = due.length === 0 ? !isNew || place === -1 : due.length === 1 && client === due[0];
  const isReceiverRight = !isNew || sellers.some(({ name }) => said.includes(flag.nextBy(name)));
  return isClientRight && isReceiverRight ? undefined : `${mail.subject} (${due.join(', ')}): ${client}: ${said}`;
}

test('a director sets up an empty site in at most six presses; then a flag on any mail of the tenant knows its client and who follows up', async () => {
  const presses = await firstDay(people.find(({ role }) => role === 'director')!);
  expect(presses).toBeLessThanOrEqual(6);
  const seen = new Set<string>();
  const wrong: string[] = [];
  const count = { new: 0, known: 0, client: 0 };
  for (const person of people.filter(({ role }) => role === 'consultant')) {
    const mails = (await world.mailbox(person.upn)).filter(({ mail }) => !seen.has(mail.messageId)).reverse();
    await world.consent(person.upn);
    const { context } = await contextFor(browser, { person: person.upn });
    const pane = await PinnedPane.open(await OutlookPage.open(context, { person: person.upn }));
    await settled(pane.pane);
    for (const { itemId, mail } of mails) {
      seen.add(mail.messageId);
      await pane.turnTo(itemId);
      await pane.settle();
      const told = await flagged(pane);
      const complaint = wrongIn(mail, told);
      if (complaint !== undefined) wrong.push(complaint);
      count[told.isNew ? 'new' : 'known'] += 1;
      count.client += clientsOn(mail).length;
    }
    await context.close();
    await world.hearComplaints();
  }
  expect(wrong).toEqual([]);
  console.log(`TABLE | the tenant’s mails flagged after a director’s first day | ${presses} presses to the lists; ${count.new} mails flagged, ${count.known} whose thread was; ${count.client} with a client’s people | each knows its client, and who follows up |`);
}, 30 * 60_000);
