import type { Firm, FirmEvent, FirmPerson } from '../firm';
import { bytesOf, restIdOf } from './exchangeId';
import { globalObjectId } from './globalObjectId';
import { headOf, occurrencesOf, originalStart, type Occurrence } from './occurrences';
import { exchangeName, instantOf, utc, wallAt, type Zone } from './zones';

const never = '0001-01-01T00:00:00Z';
const previewLetters = 255;

/** For whom, and how, an event is written. */
export interface Reader {
  readonly firm: Firm;
  readonly person: FirmPerson;
  readonly zone: Zone;
  readonly isText: boolean;
}

function isSame(address: string, { upn }: FirmPerson): boolean {
  return address.toLowerCase() === upn.toLowerCase();
}

/** Meetings in a person's calendar: those held, and those asked to and not declined. A person may keep declined ones, which then stand as free (message MC684218); here nobody does. */
export function eventsOf({ events = [] }: Firm, person: FirmPerson): readonly FirmEvent[] {
  return events.filter(({ organiser, attendees }) => isSame(organiser.address, person) || attendees.some(({ address, answer }) => isSame(address, person) && answer !== 'declined'));
}

/** What a calendar shows of a meeting: an organiser sees nothing of what was called off (source: event-cancel), the others see that it was (microsoft-graph-docs#8692). */
export function shownOf(event: FirmEvent, person: FirmPerson): readonly Occurrence[] {
  return occurrencesOf(event).filter(({ isCancelled }) => !isCancelled || !isSame(event.organiser.address, person));
}

/** Every mailbox has its own id for a meeting, for its series, and for each day of it; a day's id is longer. */
export function eventIdOf({ upn }: FirmPerson, { event, day }: Occurrence): string {
  const bytes = day === undefined ? bytesOf(108, 'event', upn.toLowerCase(), event.uid) : bytesOf(132, 'occurrence', upn.toLowerCase(), event.uid, day);
  return restIdOf(`AAMkAG${bytes.toString('base64')}AAA=`);
}

/** Date and time without zone, the zone beside it; a whole day is midnight in whatever zone (microsoft-graph-docs#1802). */
function timeIn(wall: string, { timeZone, isAllDay }: FirmEvent, zone: Zone): Readonly<Record<string, string>> {
  const there = isAllDay ? `${wall.slice(0, 10)}T00:00:00` : wallAt(instantOf(wall, timeZone), zone.iana);
  return { dateTime: `${there}.0000000`, timeZone: zone.name };
}

/** Outlook's word before the subject of what was called off. Captured: the English one (microsoft-graph-docs#8692, there twice over); the others, and that it is the organiser's language, are a belief. */
const calledOff = { da: 'Annulleret: ', sv: 'Inställt: ', en: 'Canceled: ' } as const;

export function subjectOf({ firm }: Pick<Reader, 'firm'>, { event, subject, isCancelled }: Occurrence): string {
  if (!isCancelled) return subject;
  return `${calledOff[firm.people.find((one) => isSame(event.organiser.address, one))?.language ?? 'en']}${subject}`;
}

/** Within a day of the invitation; the same every time. */
function answeredAt({ uid, madeAt }: FirmEvent, address: string): string {
  const seconds = bytesOf(4, 'answered', uid, address).readUInt32BE() % 86_400;
  return `${new Date(Date.parse(madeAt) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** `none` is how the organiser sees somebody who has not answered, `notResponded` how this one sees it (source: resource page "responseStatus"). */
function ownResponse({ person }: Reader, event: FirmEvent): { readonly response: string; readonly time: string } {
  if (isSame(event.organiser.address, person)) return { response: 'organizer', time: never };
  const answer = event.attendees.find(({ address }) => isSame(address, person))?.answer ?? 'none';
  return answer === 'none' ? { response: 'notResponded', time: never } : { response: answer, time: answeredAt(event, person.upn) };
}

function attendeesOf(event: FirmEvent): readonly unknown[] {
  return event.attendees.map(({ name, address, isOptional, answer }) => ({
    type: isOptional ? 'optional' : 'required',
    status: { response: answer, time: answer === 'none' ? never : answeredAt(event, address) },
    emailAddress: { name, address },
  }));
}

/** That what was called off is free is a belief; a public program has seen it busy. */
function showsAs({ event, isCancelled }: Occurrence, response: string): string {
  if (isCancelled) return 'free';
  if (response === 'notResponded' || response === 'tentativelyAccepted') return 'tentative';
  return response === 'organizer' || event.showAs === 'free' ? event.showAs : 'busy';
}

/** Shapes: samples of GET /me/events, with and without a place. */
function placesOf({ location }: Occurrence): Readonly<Record<string, unknown>> {
  if (location === undefined) return { location: { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} }, locations: [] };
  const place = { displayName: location, locationType: 'default', uniqueId: location, uniqueIdType: 'private' };
  return { location: place, locations: [place] };
}

function onlineOf({ uid, isOnline }: FirmEvent, { tenantId }: Firm): Readonly<Record<string, unknown>> {
  if (!isOnline) return { isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null };
  const thread = `19:meeting_${Buffer.from(uid).toString('base64url')}@thread.v2`;
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=${encodeURIComponent(JSON.stringify({ Tid: tenantId }))}`;
  return { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness', onlineMeeting: { joinUrl } };
}

function recurrenceOf({ start, timeZone, recurrence }: FirmEvent): Readonly<Record<string, unknown>> | null {
  if (!recurrence) return null;
  const { pattern, interval, weekdays, until } = recurrence;
  return {
    pattern: { type: pattern, interval, month: 0, dayOfMonth: 0, ...(pattern === 'weekly' && { daysOfWeek: weekdays }), firstDayOfWeek: 'monday', index: 'first' },
    range: { type: 'endDate', startDate: start.slice(0, 10), endDate: until, recurrenceTimeZone: exchangeName(timeZone), numberOfOccurrences: 0 },
  };
}

function bodyOf({ text }: FirmEvent, isText: boolean): Readonly<Record<string, string>> {
  if (isText) return { contentType: 'text', content: text };
  const escaped = text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;' })[letter] ?? '&gt;').replace(/\n/g, '<br>\r\n');
  return { contentType: 'html', content: `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n${escaped}\r\n</body>\r\n</html>\r\n` };
}

/** How it hangs together with its series; the planned start of a whole day is its own midnight, in UTC (microsoft-graph-docs#2804). */
function seriesOf({ person }: Reader, occurrence: Occurrence): Readonly<Record<string, unknown>> {
  const { event, type, day } = occurrence;
  const planned = originalStart(occurrence);
  return {
    type,
    seriesMasterId: day === undefined ? null : eventIdOf(person, headOf(event)),
    recurrence: type === 'seriesMaster' ? recurrenceOf(event) : null,
    ...(planned !== undefined && { originalStart: `${wallAt(planned, utc.iana)}Z` }),
    ...(type === 'seriesMaster' && { cancelledOccurrences: (event.recurrence?.cancelled ?? []).map((one) => `OID.${eventIdOf(person, headOf(event))}.${one}`) }),
  };
}

/** The event as Graph writes it for this reader, all properties. */
export function eventJson(reader: Reader, occurrence: Occurrence): Record<string, unknown> {
  const { event } = occurrence;
  const id = eventIdOf(reader.person, occurrence);
  const changeKey = bytesOf(16, 'change', id).toString('base64');
  const zone = exchangeName(event.timeZone);
  const responseStatus = ownResponse(reader, event);
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id, createdDateTime: event.madeAt, lastModifiedDateTime: event.madeAt, changeKey, categories: [], transactionId: null, originalStartTimeZone: zone, originalEndTimeZone: zone, iCalUId: globalObjectId({ uid: event.uid, madeAt: event.madeAt, day: occurrence.day }),
    reminderMinutesBeforeStart: 15, isReminderOn: !event.isAllDay, hasAttachments: false, subject: subjectOf(reader, occurrence), bodyPreview: event.text.replace(/\n/g, '\r\n').slice(0, previewLetters),
    importance: 'normal', sensitivity: event.sensitivity, isAllDay: event.isAllDay, isCancelled: occurrence.isCancelled, isOrganizer: responseStatus.response === 'organizer', responseRequested: true,
    showAs: showsAs(occurrence, responseStatus.response), ...seriesOf(reader, occurrence),
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null, ...onlineOf(event, reader.firm), allowNewTimeProposals: true, isDraft: false, hideAttendees: false, responseStatus,
    body: bodyOf(event, reader.isText), start: timeIn(occurrence.start, event, reader.zone), end: timeIn(occurrence.end, event, reader.zone), ...placesOf(occurrence),
    attendees: attendeesOf(event), organizer: { emailAddress: { name: event.organiser.name, address: event.organiser.address } },
  };
}
