import type { FirmPerson, MailboxMail } from '../firm';
import { globalObjectId } from './globalObjectId';
import { messageJson } from './message';
import { guidOf } from './site';

const hourMilliseconds = 3_600_000;
const undated = '1970-01-01T00:00:00Z';
const noAnswer = { response: 'none', time: '0001-01-01T00:00:00Z' };

/** Graph's date without zone, the zone beside it (graph-wire 2.4). */
function eventTime(at: Date): Readonly<Record<string, string>> {
  return { dateTime: `${at.toISOString().slice(0, 19)}.0000000`, timeZone: 'UTC' };
}

/** The event that a meeting request asks for: an hour, a day after it came. Shape: samples of GET /me/messages/{id} with $expand=microsoft.graph.eventMessage/event. */
export function invitedEvent(person: FirmPerson, laid: MailboxMail): Readonly<Record<string, unknown>> {
  const message = messageJson(person, laid, false);
  const start = new Date(Date.parse(laid.createdAt) + 24 * hourMilliseconds);
  const same = ['@odata.etag', 'createdDateTime', 'lastModifiedDateTime', 'changeKey', 'categories', 'hasAttachments', 'subject', 'bodyPreview', 'importance', 'body', 'webLink'];
  const attendees = [...laid.mail.to, ...laid.mail.cc].map(({ name, address }) => ({ type: 'required', status: noAnswer, emailAddress: { name, address } }));
  return {
    ...Object.fromEntries(same.map((name) => [name, message[name]])),
    id: `${String(message['id']).slice(0, -4)}EVT=`,
    originalStartTimeZone: 'UTC',
    originalEndTimeZone: 'UTC',
    iCalUId: globalObjectId({ uid: guidOf('invitation', laid.mail.messageId, laid.mail.subject).replaceAll('-', ''), madeAt: String(message['sentDateTime'] ?? undated), day: undefined }),
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    sensitivity: 'normal',
    isAllDay: false,
    isCancelled: false,
    isOrganizer: false,
    responseRequested: true,
    seriesMasterId: null,
    showAs: 'tentative',
    type: 'singleInstance',
    onlineMeetingUrl: null,
    recurrence: null,
    responseStatus: noAnswer,
    start: eventTime(start),
    end: eventTime(new Date(start.getTime() + hourMilliseconds)),
    location: { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} },
    locations: [],
    attendees,
    organizer: message['from'],
  };
}
