import { identify, type MailIdentity } from '../../../../src/domain/key';
import type { Mail, MailHeaders } from '../../../../src/domain/mail';

/** One mail of a walk, as everybody has it. */
export interface WalkMail {
  readonly name: string;
  /** The same for mails of one thread. */
  readonly thread: string;
  readonly messageId: string;
  readonly headers: MailHeaders;
  /** Two of them share a message id, so that the sent time must be known. */
  readonly isReused: boolean;
}

const mail = (name: string, messageId: string, minute: number, more: Partial<MailHeaders> & { readonly isReused?: boolean } = {}): WalkMail => {
  const { isReused = false, ...headers } = more;
  return { name, thread: headers.references?.[0] ?? (messageId || name) + (isReused ? minute : ''), messageId, isReused, headers: { sentAt: `2026-11-24T08:0${minute}:00.000Z`, references: [], inReplyTo: undefined, conversationIndex: undefined, ...headers } };
};

/** A mail of its own, one with an answer, two with one message id, and one without any; `name` tells them from those of before. */
export function walkMails(name: string): readonly WalkMail[] {
  const id = (which: string): string => `<${name}.${which}@kunde.example>`;
  return [
    mail(`${name}.alone`, id('alone'), 0),
    mail(`${name}.first`, id('first'), 1),
    mail(`${name}.answer`, id('answer'), 2, { references: [id('first')], inReplyTo: id('first') }),
    mail(`${name}.twin`, id('twin'), 3, { isReused: true }),
    mail(`${name}.otherTwin`, id('twin'), 4, { isReused: true }),
    mail(`${name}.nameless`, '', 5),
  ];
}

/** The mail as this person's Outlook has it: own item id, and the message id in other letters. */
export function inMailbox({ name, messageId }: WalkMail, who: number): Mail {
  const dressed = [messageId, messageId.toUpperCase(), messageId.replace(/[<>]/g, ' ')][who % 3] ?? messageId;
  return { itemId: `AAMk-${who}-${name}`, subject: '', sender: { name: 'Kirsten Holm', address: 'kirsten@kunde.example' }, to: [], cc: [], messageId: dressed };
}

/** How everyone knows it; without headers where Outlook has not told them in time. */
export function identityOf(one: WalkMail, who: number, site: string, isSlow: boolean): Promise<MailIdentity> {
  return identify(site, inMailbox(one, who), isSlow && !one.isReused ? undefined : one.headers);
}
