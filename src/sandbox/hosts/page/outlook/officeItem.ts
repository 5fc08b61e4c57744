import type { CalendarEvent, FirmEvent, FirmMail, MailboxMail, MailPerson, OutlookItem, WrittenMail } from '../../../firm';
import type { IdForm, Visit } from '../visit';
import { mailboxZone } from './mailList';

/** The library's own numbers (source: outlook-web-16.01.debug.js). */
const itemType = { message: 1, appointment: 2, meetingRequest: 3, messageCompose: 4, appointmentCompose: 5, none: 6 };
const readItem = 1;
const recipientType = { user: 2, externalUser: 3 };
const responses = { none: 0, organizer: 1, tentativelyAccepted: 2, accepted: 3, declined: 4 };

/** As many as Office.js gives of a line on the web: of a mail that is read those to be seen while the line is folded (source: docs, `Office.MessageRead` `to`), else a thousand (`Office.Recipients`, `Office.AppointmentRead` `requiredAttendees`). */
const mostFolded = 20;
const mostRecipients = 1_000;

/** What Outlook tells a pane when it starts, and again with every change of what is open: the whole of the open item, in the library's flat form. */
export function initialData({ person, mailbox: shared, isOwnWindow, idForm }: Pick<Visit, 'person' | 'mailbox' | 'isOwnWindow' | 'idForm'>, ownDomain: string, open: OutlookItem | undefined): object {
  /* In a window of its own the mailbox is named in place of the person, "by design" (OfficeDev/office-js#3837). */
  const named = (isOwnWindow && shared) || person;
  const mailbox = {
    permissionLevel: readItem, hostVersion: '20261101001.01', owaView: 'ThreeColumns', userDisplayName: named.name, userEmailAddress: named.upn,
    userTimeZone: mailboxZone.windows, userProfileType: 'office365', ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx', restUrl: 'https://outlook.office.com/api',
    isRestIdSupported: false, isRead: true, isFromSharedFolder: shared !== undefined, openWindowOpen: false,
  };
  if (!open) return { ...mailbox, itemType: itemType.none };
  return { ...mailbox, ...('mail' in open ? { ...mailData(open, ownDomain), id: toldId(open, idForm) } : 'written' in open ? writtenData(open) : eventData(open, ownDomain)) };
}

/** The library asks for each part by a method; the conversation alone is told at once (null for a new mail: docs, `Office.MessageCompose`). */
function writtenData({ conversationId }: WrittenMail): object {
  return { itemType: itemType.messageCompose, conversationId: conversationId ?? null, seriesId: null };
}

/** The mail's id in one of its three forms (graph-wire 2.4); the third is made of what stays when a mail is moved in its mailbox (its look: captured ids). */
function toldId({ itemId, conversationId, mail: { messageId, sentAt = '' } }: MailboxMail, idForm: IdForm): string {
  const graphForm = (id: string): string => id.replaceAll('/', '-').replaceAll('+', '_');
  if (idForm === 'immutable') return graphForm(`AAkALgAAAAAAHYQDEapmEc2byACqAC${btoa(encodeURIComponent(`${conversationId}${messageId}${sentAt}`))}`);
  return idForm === 'ews' ? itemId : graphForm(itemId);
}

function mailData({ conversationId, createdAt, mail }: MailboxMail, ownDomain: string): object {
  const from = mail.from && addressed(mail.from, ownDomain);
  const created = new Date(createdAt).getTime();
  const line = (people: readonly MailPerson[]): object[] => recipientsOf(people.slice(0, mostFolded), ownDomain);
  return {
    itemType: mail.isMeetingRequest ? itemType.meetingRequest : itemType.message, itemClass: mail.isMeetingRequest ? 'IPM.Schedule.Meeting.Request' : 'IPM.Note',
    conversationId, internetMessageId: mail.messageId, subject: mail.subject, normalizedSubject: normalizedSubject(mail.subject), from, sender: from,
    to: line(mail.to), cc: line(mail.cc), bcc: [],
    dateTimeCreated: created, dateTimeModified: created, attachments: [], entities: { IsLegacyExtraction: false },
  };
}

/** Who was asked to a meeting reads it; who holds it has it open for writing, and the library asks for each part by a method. */
function eventData({ itemId, seriesId, subject, start, end, location, isOrganiser, event }: CalendarEvent, ownDomain: string): object {
  const itemClass = seriesId === undefined ? 'IPM.Appointment' : 'IPM.Appointment.Occurrence';
  if (isOrganiser) return { itemType: itemType.appointmentCompose, itemClass, seriesId: seriesId ?? null };
  const created = new Date(event.madeAt).getTime();
  return {
    itemType: itemType.appointment, itemClass, id: itemId, seriesId: seriesId ?? null, subject, normalizedSubject: normalizedSubject(subject),
    start: new Date(start).getTime(), end: new Date(end).getTime(), location: location ?? '', isAllDayEvent: event.isAllDay, sensitivity: event.sensitivity, recurrence: null,
    organizer: event.organiser.address === '' ? undefined : organizerOf(event, ownDomain), to: attendeesOf(event, false, ownDomain), cc: attendeesOf(event, true, ownDomain),
    dateTimeCreated: created, dateTimeModified: created, attachments: [], entities: { IsLegacyExtraction: false },
  };
}

export function organizerOf({ organiser }: FirmEvent, ownDomain: string): object {
  return { ...addressed(organiser, ownDomain), appointmentResponse: responses.organizer };
}

/** Those who must come, or those who may. */
export function attendeesOf({ attendees }: FirmEvent, isOptional: boolean, ownDomain: string): object[] {
  return attendees.filter((one) => one.isOptional === isOptional).slice(0, mostRecipients).map((one) => ({ ...addressed(one, ownDomain), appointmentResponse: responses[one.answer] }));
}

export function recipientsOf(people: readonly MailPerson[], ownDomain: string): object[] {
  return people.slice(0, mostRecipients).map((one) => addressed(one, ownDomain));
}

export function addressed({ name, address }: MailPerson, ownDomain: string): object {
  const isOurs = address.toLowerCase().endsWith(`@${ownDomain}`);
  return { name: name || address, address, recipientType: isOurs ? recipientType.user : recipientType.externalUser, appointmentResponse: responses.none };
}

/** Without its prefix of one to three letters and a colon (source: MS-OXCMSG 2.2.1.10). */
function normalizedSubject(subject: string): string {
  return subject.replace(/^\p{L}{1,3}: /u, '');
}

/** The mail's headers as Exchange gives them: one text with CRLF, empty for a mail that never left Exchange (belief). */
export function allInternetHeaders({ mail }: MailboxMail): string {
  return (mail.headers ?? []).map(({ name, value }) => `${name}: ${value}\r\n`).join('');
}

/** The text for a reader, out of its HTML where it has no text; no element of it is ever made, so nothing of it runs or is fetched. */
export function plainText(item: OutlookItem): string {
  const { text, html } = writtenIn(item);
  if (text !== '' || html === undefined) return text;
  const withoutTags = html
    .replace(/<!--[^]*?-->|<(script|style|title)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<br\b[^>]*>|<\/(p|div|tr|li|h\d)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/</g, '&lt;');
  const decoded = new DOMParser().parseFromString(withoutTags, 'text/html').body.textContent ?? '';
  return decoded.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** The HTML, made from the text where there is none. */
export function htmlOf(item: OutlookItem): string {
  const { text, html } = writtenIn(item);
  if (html !== undefined) return html;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return `<html><body>${paragraph.outerHTML}</body></html>`;
}

function writtenIn(item: OutlookItem): Pick<FirmMail, 'text' | 'html'> {
  return 'mail' in item ? item.mail : { text: 'written' in item ? item.written.text : item.event.text, html: undefined };
}
