import type { Database } from '../database';
import type { FirmMail, MailboxMail } from '../firm';
import { bytesOf } from './exchangeId';

/** Where a mail without a date is said to have come in from. */
const undatedFrom = Date.UTC(2026, 0, 5, 8);
const longestDelaySeconds = 90;
const undatedSpanSeconds = 30 * 86_400;

/** EWS ids are base64 with "/" and "+" in them; as long as in life: 152 letters for an item, 64 for a conversation. */
function itemIdOf(upn: string, folder: string, mail: FirmMail): string {
  return `AAMkAG${bytesOf(108, 'item', upn, folder, JSON.stringify(mail)).toString('base64')}AA==`.replace(/AA==$/, 'AAA=');
}

function conversationIdOf(upn: string, mail: FirmMail): string {
  return `AAQkAG${bytesOf(39, 'conversation', upn, threadOf(mail)).toString('base64')}AAA=`;
}

/** What the mails of one thread share, as far as their headers say. */
function threadOf(mail: FirmMail): string {
  const header = (name: string) => mail.headers?.find((one) => one.name.toLowerCase() === name)?.value.match(/<[^>]+>/)?.[0];
  return header('references') ?? header('in-reply-to') ?? (mail.messageId || JSON.stringify(mail));
}

/** Every mailbox has its own moment for the same mail. */
function createdAtOf(upn: string, mail: FirmMail): string {
  const chance = bytesOf(4, 'created', upn, JSON.stringify(mail)).readUInt32BE();
  const sent = mail.sentAt === undefined ? Number.NaN : Date.parse(mail.sentAt);
  const at = Number.isNaN(sent) ? undatedFrom + (chance % undatedSpanSeconds) * 1000 : sent + (1 + (chance % longestDelaySeconds)) * 1000;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** Lays a mail into a mailbox. Ids and creation time are this mailbox's own; the same mail laid in twice is one. */
export function deliver(database: Database, mail: FirmMail, upn: string, folder: MailboxMail['folder'] = 'inbox'): MailboxMail {
  const box = upn.toLowerCase();
  return lay(database, box, { itemId: itemIdOf(box, folder, mail), conversationId: conversationIdOf(box, mail), createdAt: createdAtOf(box, mail), folder, mail });
}

function lay(database: Database, box: string, laid: MailboxMail): MailboxMail {
  database.run(
    'INSERT OR IGNORE INTO mails (upn, item_id, folder, conversation_id, created, mail) VALUES (?, ?, ?, ?, ?, ?)',
    box, laid.itemId, laid.folder, laid.conversationId, laid.createdAt, JSON.stringify(laid.mail),
  );
  return laid;
}

/** Moves a mail to another folder, or into somebody else's mailbox, where it has another id; undefined when it does not lie here. */
export function move(database: Database, from: { readonly upn: string; readonly itemId: string }, to: { readonly upn: string; readonly folder: MailboxMail['folder'] }): MailboxMail | undefined {
  const there = mailIn(database, from.upn, from.itemId);
  if (!there) return undefined;
  database.run('DELETE FROM mails WHERE upn = ? AND item_id = ?', from.upn.toLowerCase(), from.itemId);
  const isSameBox = from.upn.toLowerCase() === to.upn.toLowerCase();
  return isSameBox ? lay(database, to.upn.toLowerCase(), { ...there, itemId: itemIdOf(to.upn.toLowerCase(), to.folder, there.mail), folder: to.folder }) : deliver(database, there.mail, to.upn, to.folder);
}

interface MailRow {
  readonly item_id: string;
  readonly folder: MailboxMail['folder'];
  readonly conversation_id: string;
  readonly created: string;
  readonly mail: string;
}

/** JSON drops what is undefined; here it stands again. */
function fromRow(row: MailRow): MailboxMail {
  const unset = { from: undefined, sentAt: undefined, html: undefined, headers: undefined, conversationIndex: undefined };
  const mail = { ...unset, ...(JSON.parse(row.mail) as Partial<FirmMail>) } as FirmMail;
  return { itemId: row.item_id, conversationId: row.conversation_id, createdAt: row.created, folder: row.folder, mail };
}

/** A person's mails, newest first. */
export function mailsOf(database: Database, upn: string): MailboxMail[] {
  return database.all<MailRow>('SELECT * FROM mails WHERE upn = ? ORDER BY created DESC, item_id', upn.toLowerCase()).map(fromRow);
}

/** One mail by its EWS id. */
export function mailIn(database: Database, upn: string, itemId: string): MailboxMail | undefined {
  const row = database.one<MailRow>('SELECT * FROM mails WHERE upn = ? AND item_id = ?', upn.toLowerCase(), itemId);
  return row && fromRow(row);
}
