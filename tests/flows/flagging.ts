import { randomUUID } from 'node:crypto';
import type { BrowserContext, Frame, Request } from 'playwright-core';
import { flagWords } from './paneWords';
import type { World } from './world';

export const words = flagWords.en;
export const patience = { timeout: 30_000 };

/** A mail from a client that nobody has flagged, in the mailbox of each of the `people`. Returns its message id. */
export async function freshMail(world: World, people: readonly string[], subject = 'Help with the backup?'): Promise<string> {
  const { firm } = await world.control<{ firm: { clients: { domains: string[] }[] } }>('GET', '/sandbox/state');
  const messageId = `<${randomUUID()}@${firm.clients[0]?.domains[0]}>`;
  const headers = [`From: Kirsten Holm <kirsten@${firm.clients[0]?.domains[0]}>`, `To: ${people.join(', ')}`, `Subject: ${subject}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0100', `Message-ID: ${messageId}`];
  for (const upn of people) await world.deliver(upn, [...headers, '', 'Do you know somebody?'].join('\r\n'));
  return messageId;
}

/** Types the need. */
export async function say(pane: Frame, need: string): Promise<void> {
  await pane.getByRole('textbox', { name: words.need }).fill(need);
}

export async function press(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: words.flag, exact: true }).click();
}

/** SharePoint has it, and the pane says so. */
export async function sent(pane: Frame): Promise<void> {
  await pane.getByText(words.sent).waitFor(patience);
}

/** The rows that hold these words: cases, and what was heard on cases. */
export async function holding(world: World, said: string): Promise<{ cases: readonly Record<string, unknown>[]; heard: readonly Record<string, unknown>[] }> {
  const has = ({ Words }: Record<string, unknown>) => Words === said;
  const [cases, heard] = await Promise.all([world.rows('Opportunities'), world.rows('Activities')]);
  return { cases: cases.filter(has), heard: heard.filter(has) };
}

/** Looks until it is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience.timeout; !(await isSo());) {
    if (Date.now() > end) throw new Error('It did not become so.');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The pane has been filled from SharePoint, and nothing more is under way in it: no round in three looks. */
export async function settled(pane: Frame): Promise<void> {
  let looks = 0;
  await until(async () => (looks = (await pane.evaluate(isQuiet)) ? looks + 1 : 0) >= 3);
}

/* Runs in the pane. */
async function isQuiet(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  if ([...held, ...pending].some(({ name }) => name?.startsWith('drain:'))) return false;
  const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('replica:'))?.name;
  if (name === undefined) return false;
  const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
  const database = await asked(indexedDB.open(name));
  const isFresh = database.objectStoreNames.contains('heads') && (await asked(database.transaction('heads').objectStore('heads').count('note:freshAt'))) > 0;
  database.close();
  return isFresh;
}

/** The page is looked at again: a round starts, as it does when somebody comes back to the window. */
export async function wake(pane: Frame): Promise<void> {
  await pane.evaluate(() => dispatchEvent(new Event('focus')));
}

/** Nothing of this person waits in this browser any more. */
export async function emptied(pane: Frame): Promise<void> {
  await until(async () => {
    if ((await waitingIn(pane)) === 0) return true;
    await wake(pane);
    return false;
  });
}

/** How many changes wait in this browser. */
export async function waitingIn(pane: Frame): Promise<number> {
  return pane.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('outbox:'))?.name ?? '';
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }));
    const database = await asked(indexedDB.open(name));
    const count = await asked(database.transaction('changes').objectStore('changes').count());
    database.close();
    return count;
  });
}

/** Calls that make a row, leaving the pages of this context. */
export function rowCalls(context: BrowserContext): Request[] {
  const calls: Request[] = [];
  context.on('request', (request) => {
    if (makesRow(request)) calls.push(request);
  });
  return calls;
}

export function makesRow(request: Request): boolean {
  return request.url().endsWith('/$batch') && request.method() === 'POST' && /"method":"POST"/.test(request.postData() ?? '');
}

/** Rows of both lists, as numbers: cases and what was heard. */
export async function counted(world: World): Promise<{ cases: number; heard: number }> {
  const [cases, heard] = await Promise.all([world.rows('Opportunities'), world.rows('Activities')]);
  return { cases: cases.length, heard: heard.length };
}
