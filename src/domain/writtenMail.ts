import type { Envelope, MailHeaders } from './mail';

/** The envelope of a mail that is being written, never its text; whoever writes it is one of us, and stands nowhere on it. */
export interface WrittenMail extends Envelope {
  /** This mailbox's own id of the draft; undefined for one that was never saved. */
  readonly itemId: string | undefined;
  /** What its headers will say of the thread in which it stands; undefined where nothing is known of one. */
  readonly thread: MailHeaders | undefined;
}

/** What the headers of an answer to this mail say of its thread (RFC 5322 3.6.4: References of the mail, In-Reply-To where it has none, then its own id); what `before` tells stays where the mail is silent. */
export function threadOf(messageId: string, { references, inReplyTo, conversationIndex }: MailHeaders, before: MailHeaders | undefined): MailHeaders {
  const root = references[0] ?? before?.references[0] ?? inReplyTo ?? messageId;
  return { sentAt: undefined, references: root === '' ? [] : [root], inReplyTo: messageId === '' ? before?.inReplyTo : messageId, conversationIndex: conversationIndex ?? before?.conversationIndex };
}
