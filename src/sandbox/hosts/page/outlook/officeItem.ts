import type { FirmPerson, MailboxMail, MailPerson } from '../../../firm';

/** The library's own numbers (source: outlook-web-16.01.debug.js). */
const itemType = { message: 1, meetingRequest: 3, none: 6 };
const readItem = 1;
const recipientType = { user: 2, externalUser: 3 };

/** Office.js on the web gives at most this many recipients of a line (source: docs, `Office.MessageRead` `to`). */
const mostRecipients = 100;

/** What Outlook tells a pane when it starts, and again with every change of mail: the whole of the open item, in the library's flat form. */
export function initialData(person: FirmPerson, ownDomain: string, open: MailboxMail | undefined): object {
  const mailbox = {
    permissionLevel: readItem, hostVersion: '20261101001.01', owaView: 'ThreeColumns', userDisplayName: person.name, userEmailAddress: person.upn,
    userTimeZone: 'Romance Standard Time', userProfileType: 'office365', ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx', restUrl: 'https://outlook.office.com/api',
    isRestIdSupported: false, isRead: true, isFromSharedFolder: false, openWindowOpen: false,
  };
  return open ? { ...mailbox, ...mailData(open, ownDomain) } : { ...mailbox, itemType: itemType.none };
}

function mailData({ itemId, conversationId, createdAt, mail }: MailboxMail, ownDomain: string): object {
  const addressed = (someone: MailPerson): object => ({
    name: someone.name || someone.address, address: someone.address,
    recipientType: someone.address.toLowerCase().endsWith(`@${ownDomain}`) ? recipientType.user : recipientType.externalUser, appointmentResponse: 0,
  });
  const from = mail.from && addressed(mail.from);
  const created = new Date(createdAt).getTime();
  return {
    itemType: mail.isMeetingRequest ? itemType.meetingRequest : itemType.message, itemClass: mail.isMeetingRequest ? 'IPM.Schedule.Meeting.Request' : 'IPM.Note',
    id: itemId, conversationId, internetMessageId: mail.messageId, subject: mail.subject, normalizedSubject: normalizedSubject(mail.subject), from, sender: from,
    to: mail.to.slice(0, mostRecipients).map(addressed), cc: mail.cc.slice(0, mostRecipients).map(addressed), bcc: [],
    dateTimeCreated: created, dateTimeModified: created, attachments: [], entities: { IsLegacyExtraction: false },
  };
}

/** Without its prefix of one to three letters and a colon (source: MS-OXCMSG 2.2.1.10). */
function normalizedSubject(subject: string): string {
  return subject.replace(/^\p{L}{1,3}: /u, '');
}

/** The mail's headers as Exchange gives them: one text with CRLF, empty for a mail that never left Exchange (belief). */
export function allInternetHeaders({ mail }: MailboxMail): string {
  return (mail.headers ?? []).map(({ name, value }) => `${name}: ${value}\r\n`).join('');
}

/** The mail's text for a reader, out of its HTML where it has no text; no element of it is ever made, so nothing of it runs or is fetched. */
export function plainText({ mail }: MailboxMail): string {
  if (mail.text !== '' || mail.html === undefined) return mail.text;
  const withoutTags = mail.html
    .replace(/<!--[^]*?-->|<(script|style|title)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<br\b[^>]*>|<\/(p|div|tr|li|h\d)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/</g, '&lt;');
  const decoded = new DOMParser().parseFromString(withoutTags, 'text/html').body.textContent ?? '';
  return decoded.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** The mail's HTML, made from its text where it has none. */
export function htmlOf({ mail }: MailboxMail): string {
  if (mail.html !== undefined) return mail.html;
  const text = document.createElement('p');
  text.textContent = mail.text;
  return `<html><body>${text.outerHTML}</body></html>`;
}
