import type { Instant } from './time';

/** A name and a mail address, as an envelope has them; either may be empty. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** Who stands on something that is open, and what it is called. Empty strings and lists where it has none. */
export interface Envelope {
  readonly subject: string;
  readonly sender: Address | undefined;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
}

/** The envelope of the mail that is open, never its text. */
export interface Mail extends Envelope {
  /** This mailbox's own id of the mail; tells drafts apart, means nothing in another mailbox. */
  readonly itemId: string;
  readonly messageId: string;
}

/** What only the internet headers tell, and they are not always to be had. */
export interface MailHeaders {
  /** The mail's own Date header, to the second. */
  readonly sentAt: Instant | undefined;
  /** Message ids, oldest first, as in References. */
  readonly references: readonly string[];
  readonly inReplyTo: string | undefined;
  /** Thread-Index, base64 (source: MS-OXOMSG 2.2.1.3: 22 bytes of head, then 5 a reply). */
  readonly conversationIndex: string | undefined;
}

/** A message id as everyone's mailbox agrees on it: no brackets, lower case, and no blank where a program has folded it; empty when there is none. */
export function plainMessageId(messageId: string): string {
  return messageId.replace(/\s+/g, '').replace(/^<+|>+$/g, '').toLowerCase();
}

/** True for what can be somebody's address: one @, and a domain with a dot. */
export function isAddress(typed: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(typed);
}

/** The domain of a mail address, lower case; empty when it has none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).trim().replace(/[>\s.]+$/, '').toLowerCase();
}
