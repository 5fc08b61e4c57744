import { plainMessageId, type Mail, type MailHeaders } from './mail';

/** Our name of a row, made before any call; SharePoint refuses a second row with the same one. */
export type Key = string;

/** One act of one person: tells our own repeated delivery from a colleague's row. */
export type Intent = string;

/** How a mail is known to everyone who has it, whatever mailbox it lies in. */
export interface MailIdentity {
  /** Key of the first case from this mail; undefined when the mail has no message id. */
  readonly key: Key | undefined;
  /** Key when the message id turns out to be another mail's too. */
  readonly stricterKey: Key | undefined;
  /** Equal for all cases of this mail; indexed. */
  readonly source: string | undefined;
  /** Hash of the first message id that is known of the thread. */
  readonly threadRoot: string | undefined;
  /** What a mail of its thread may have for its root: hashes of this mail and of all that it names. */
  readonly roots: readonly string[];
  /** Hash of the first 22 bytes of the conversation index. */
  readonly threadIndex: string | undefined;
  /** Sources of all mails that References and In-Reply-To name. */
  readonly earlier: readonly string[];
  readonly sender: string;
  readonly sentAt: string | undefined;
}

const separator = '\n';
const conversationHeadBytes = 22;

/** SHA-256 in lower-case hex, 64 letters. */
export async function hashOf(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join(separator));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The configured site address as it enters a key: host and path in lower case, no scheme, no slash at the end. */
export function siteForKeys(site: string): string {
  return site.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/:\//, '/').replace(/\/+$/, '');
}

function conversationHead(index: string | undefined): string | undefined {
  if (!index) return undefined;
  try {
    const bytes = atob(index.replace(/\s+/g, ''));
    return bytes.length < conversationHeadBytes ? undefined : bytes.slice(0, conversationHeadBytes);
  } catch {
    return undefined;
  }
}

/** The mails that this one names, the oldest first: In-Reply-To stands alone where there are no References (source: RFC 5322 3.6.4). Old programs write people among them. */
function idsNamed({ sender, to, cc }: Mail, headers: MailHeaders | undefined): readonly string[] {
  const people = new Set([sender, ...to, ...cc].map((one) => plainMessageId(one?.address ?? '')));
  return [...(headers?.references ?? []), headers?.inReplyTo ?? ''].map(plainMessageId).filter((id) => id !== '' && !people.has(id));
}

/** Names a mail so that every colleague's computer names it alike; what the mail lacks stays undefined, never guessed. */
export async function identify(site: string, mail: Mail, headers: MailHeaders | undefined): Promise<MailIdentity> {
  const home = siteForKeys(site);
  const messageId = plainMessageId(mail.messageId);
  const sender = (mail.sender?.address ?? '').trim().toLowerCase();
  const sentAt = headers?.sentAt?.slice(0, 19);
  const named = idsNamed(mail, headers);
  const roots = await Promise.all([...named, messageId].filter((id) => id !== '').map((id) => hashOf(home, 'thread', id)));
  const head = conversationHead(headers?.conversationIndex);
  const key = messageId === '' ? undefined : await hashOf(home, messageId);
  return {
    key,
    stricterKey: messageId === '' ? undefined : await hashOf(home, messageId, sender, sentAt ?? ''),
    source: key,
    threadRoot: headers && roots[0],
    roots,
    threadIndex: head === undefined ? undefined : await hashOf(home, 'conversation', head),
    earlier: await Promise.all(named.map((id) => hashOf(home, id))),
    sender,
    sentAt,
  };
}

/** How a further case from the same mail is known: by a key of its own. */
export function furtherOf(mail: MailIdentity): MailIdentity {
  return { ...mail, key: undefined, stricterKey: undefined };
}

/** What the firm enters itself. */
export type RecordKind = 'person' | 'account' | 'competence' | 'holding' | 'assignment';

/**
 * Key of the one row that such a record has, whoever enters it: two who enter it at once make one row. `parts` say what it is: a person's sign-in
 * name, an account's first domain (its name where it has none), a competence's name, keys and first day of the others.
 */
export function keyOfRecord(site: string, kind: RecordKind, ...parts: readonly string[]): Promise<Key> {
  return hashOf(siteForKeys(site), kind, ...parts.map((part) => part.trim().toLowerCase()));
}

/** True when two mails that share a message id cannot be the same mail; what either lacks is not compared. */
export function isOtherMail(a: { sender: string; sentAt: string | undefined }, b: { sender: string; sentAt: string | undefined }): boolean {
  if (a.sender !== '' && b.sender !== '' && a.sender !== b.sender) return true;
  return a.sentAt !== undefined && b.sentAt !== undefined && a.sentAt !== b.sentAt;
}
