import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';
import { comesBack } from './atThePane';
import { counted, emptied, holding, patience, press, say, sent, settled, until, wake, words } from './flagging';
import { contextFor, OutlookPage, World, type Visit } from './world';

/** The same mail as five mailboxes have it: what each Outlook calls it, and how its message id came through. */
const mailboxes: readonly { readonly ids: NonNullable<Visit['ids']>; readonly messageId: (id: string) => string }[] = [
  { ids: 'ews', messageId: (id) => `<${id}>` },
  { ids: 'rest', messageId: (id) => `<${id.toLowerCase()}>` },
  { ids: 'immutable', messageId: (id) => `<${id.toUpperCase()}>` },
  { ids: 'ews', messageId: (id) => `  ${id} ` },
  { ids: 'ews', messageId: (id) => `<${id.slice(0, 20)}\r\n ${id.slice(20)}>` },
];

let world: World;
let browser: Browser;
let people: readonly string[];
let domain: string;

beforeAll(async () => {
  world = await World.start();
  browser = await world.launch();
  people = (await world.people()).filter(({ role }) => role === 'consultant').map(({ upn }) => upn).slice(0, mailboxes.length);
  for (const person of people) await world.consent(person);
  domain = (await world.control<{ firm: { clients: { domains: string[] }[] } }>('GET', '/sandbox/state')).firm.clients[0]!.domains[0]!;
}, 120_000);

afterEach(() => world.faults({ offline: false }));

afterAll(async () => {
  await browser?.close();
  await world?.stop();
}, 60_000);

/** Sent on somebody's behalf, to all of them. Returns its item id in each mailbox. */
async function delivered(): Promise<readonly string[]> {
  const messageId = `AM0PR04.Mixed-${randomUUID()}@${domain}`;
  return Promise.all(people.map(async (person, place) => (await world.deliver(person, [
    `From: Kirsten Holm <kirsten@${domain}>`, `Sender: Sekretariatet <sekretariat@${domain}>`, `To: ${people.join(', ')}`, 'Subject: Help with the archive?', 'Date: Tue, 24 Nov 2026 09:00:00 +0100',
    `Message-ID: ${mailboxes[place]!.messageId(messageId)}`, 'References: <lost-', '', 'Do you know somebody?',
  ].join('\r\n'))).itemId));
}

async function outlookOf(place: number): Promise<{ readonly context: BrowserContext; readonly outlook: OutlookPage }> {
  const visit = { person: people[place]!, ids: mailboxes[place]!.ids };
  const { context } = await contextFor(browser, visit);
  return { context, outlook: await OutlookPage.open(context, visit) };
}

test('flagged in one mailbox, the mail is known in the four others, and wherever it is moved', async () => {
  const before = await counted(world);
  const mails = await delivered();
  const first = await outlookOf(0);
  const flagging = await first.outlook.read(mails[0]!);
  await say(flagging, 'known in five mailboxes');
  await press(flagging);
  await sent(flagging);
  await first.context.close();
  const told = new Set<unknown>();
  for (const place of [1, 2, 3, 4]) {
    const { context, outlook } = await outlookOf(place);
    const pane = await outlook.read(mails[place]!);
    await pane.getByText('known in five mailboxes', { exact: true }).waitFor(patience);
    told.add(await pane.evaluate<unknown>('Office.context.mailbox.item.itemId.slice(0, 6)'));
    const moved = await world.move(people[place]!, mails[place]!, { folder: 'archive' });
    expect(moved.itemId).not.toBe(mails[place]);
    await (await outlook.read(moved.itemId)).getByText('known in five mailboxes', { exact: true }).waitFor(patience);
    await context.close();
  }
  expect(told).toEqual(new Set(['AAMkAG', 'AAkALg']));
  const { itemId } = await world.move(people[0]!, mails[0]!, { to: people[3]! });
  const { context, outlook } = await outlookOf(3);
  await (await outlook.read(itemId)).getByText('known in five mailboxes', { exact: true }).waitFor(patience);
  await context.close();
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard });
}, 240_000);

test('five people flag it, each before anything can be known: one case, and everybody’s words on it once', async () => {
  const before = await counted(world);
  const mails = await delivered();
  await world.faults({ offline: true });
  const desks = [];
  for (const [place, mail] of mails.entries()) {
    const { context, outlook } = await outlookOf(place);
    const pane = await outlook.read(mail);
    await say(pane, `heard in mailbox ${place}`);
    await press(pane);
    await pane.getByRole('button', { name: words.undo }).waitFor(patience);
    desks.push({ context, pane });
  }
  await world.faults({ offline: false });
  for (const { pane } of desks) await comesBack(pane);
  for (const { pane } of desks) await emptied(pane);
  expect(await counted(world)).toEqual({ cases: before.cases + 1, heard: before.heard + mails.length - 1 });
  for (const [place, { context, pane }] of desks.entries()) {
    const { cases, heard } = await holding(world, `heard in mailbox ${place}`);
    expect(cases.length + heard.length).toBe(1);
    for (const other of mails.keys()) await until(async () => (await wake(pane), await pane.getByText(`heard in mailbox ${other}`, { exact: true }).count()) > 0);
    await settled(pane);
    await context.close();
  }
}, 300_000);
