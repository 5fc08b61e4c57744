import { createHash } from 'node:crypto';
import type { FirmPerson, MailboxMail, MailPerson } from '../firm';
import { restIdOf } from './exchangeId';
import { folderIdOf } from './mailFolders';

const previewLetters = 255;

/** A mail as Graph writes it, all properties; what the mail lacks is null, and headers that are not there are left out. */
export function messageJson(person: FirmPerson, laid: MailboxMail, isText: boolean): Record<string, unknown> {
  const { mail, createdAt, folder } = laid;
  const id = restIdOf(laid.itemId);
  const changeKey = createHash('sha256').update(id).digest('base64').slice(0, 40);
  const body = bodyOf(laid, isText);
  return {
    ...(mail.isMeetingRequest && { '@odata.type': '#microsoft.graph.eventMessageRequest' }),
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: createdAt,
    lastModifiedDateTime: createdAt,
    changeKey,
    categories: [],
    receivedDateTime: createdAt,
    sentDateTime: sentAtOf(laid),
    hasAttachments: false,
    internetMessageId: mail.messageId === '' ? null : mail.messageId,
    subject: mail.subject,
    bodyPreview: mail.text.replace(/\r?\n/g, '\r\n').slice(0, previewLetters),
    importance: 'normal',
    parentFolderId: folderIdOf(person.upn, folder),
    conversationId: restIdOf(laid.conversationId),
    conversationIndex: mail.conversationIndex ?? null,
    isDeliveryReceiptRequested: mail.isMeetingRequest ? null : false,
    isReadReceiptRequested: false,
    isRead: folder === 'sentitems',
    isDraft: false,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(laid.itemId)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: 'focused',
    ...(mail.isMeetingRequest && { meetingMessageType: 'meetingRequest' }),
    body,
    uniqueBody: body,
    sender: recipientOf(mail.from),
    from: recipientOf(mail.from),
    toRecipients: mail.to.map(recipientOf),
    ccRecipients: mail.cc.map(recipientOf),
    bccRecipients: [],
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
    ...(mail.headers && { internetMessageHeaders: mail.headers.map(({ name, value }) => ({ name, value })) }),
  };
}

function recipientOf(person: MailPerson | undefined): Readonly<Record<string, unknown>> | null {
  return person ? { emailAddress: { name: person.name, address: person.address } } : null;
}

/** To the second, from the mail's own Date header. */
function sentAtOf({ mail }: MailboxMail): string | null {
  const at = mail.sentAt === undefined ? Number.NaN : Date.parse(mail.sentAt);
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** HTML unless text is preferred; a mail of plain text is wrapped, as Exchange does. */
function bodyOf({ mail }: MailboxMail, isText: boolean): Readonly<Record<string, string>> {
  if (isText) return { contentType: 'text', content: mail.text };
  const escaped = mail.text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;' })[letter] ?? '&gt;');
  return { contentType: 'html', content: mail.html ?? `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><pre>${escaped}</pre></body></html>` };
}
