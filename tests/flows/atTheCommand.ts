import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { barSaid } from '../../src/screens/flag/barSaid';
import { patience, settled, until } from './flagging';
import type { OutlookPage, World } from './world';

/** What the bar says, in English. */
export const said = (what: Parameters<typeof barSaid>[0]): string => barSaid(what, 'en').message;

/** A mail of the firm's first client to somebody of ours; another sender or subject where the test wants one. Returns its message id. */
export async function mailTo(world: World, upn: string, { from, subject = 'Help with the backup?' }: { readonly from?: string; readonly subject?: string } = {}): Promise<string> {
  const { firm } = await world.control<{ firm: { clients: { domains: string[] }[] } }>('GET', '/sandbox/state');
  const sender = from ?? `kirsten@${firm.clients[0]!.domains[0]}`;
  const messageId = `<${randomUUID()}@${sender.split('@')[1]}>`;
  await world.deliver(upn, [`From: Kirsten Holm <${sender}>`, `To: ${upn}`, `Subject: ${subject}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0100', `Message-ID: ${messageId}`, '', 'Do you know somebody?'].join('\r\n'));
  return messageId;
}

/** Fills this browser from SharePoint, as every opening of the pane does. */
export async function fill(outlook: OutlookPage, mail: string): Promise<void> {
  await settled(await outlook.read(mail));
  await outlook.page.evaluate('window.sandbox.closePane()');
}

export async function choose(outlook: OutlookPage, mail: string): Promise<void> {
  await outlook.page.evaluate(`window.sandbox.selectItem(${JSON.stringify(mail)})`);
}

/** The ribbon's button without a pane. */
export async function pressCommand(outlook: OutlookPage, mail: string): Promise<void> {
  await choose(outlook, mail);
  await outlook.page.locator('#our-command').click();
}

export async function barSays(outlook: OutlookPage, message: string): Promise<void> {
  await outlook.page.locator('.notification').getByText(message, { exact: true }).waitFor(patience);
}

/** Each command that was pressed in this page has told Outlook its end, and its frame has gone. */
export async function ended(outlook: OutlookPage, presses = 1): Promise<void> {
  const ends = 'window.sandbox.calls.filter(({ action, dispatchId }) => action === "executeMethod" && dispatchId === 94).length';
  await until(async () => (await outlook.page.evaluate<number>(ends)) === presses && (await outlook.page.locator('iframe[src*="/commands.html"]').count()) === 0);
}

/** Chunks of the command's page that this context has fetched so far; sign-in is among them when it was needed. */
export function fetched(context: BrowserContext): string[] {
  const names: string[] = [];
  context.on('request', (request) => {
    if (/\/commands-.*\.js$/.test(request.url())) names.push(request.url());
  });
  return names;
}
