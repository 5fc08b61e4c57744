import type { FirmAttendee, FirmEvent } from '../../../src/sandbox/firm';

const anna = { name: 'Anna Dam', address: 'anna@nordlys.example' };
const sven = { name: 'Sven Ek', address: 'sven@nordlys.example' };
const dora = { name: 'Dora Lee', address: 'dora@nordlys.example' };
const bo = { name: 'Bo Berg', address: 'bo@kunde.example' };

const asked = (person: typeof anna, answer: FirmAttendee['answer'], isOptional = false): FirmAttendee => ({ ...person, answer, isOptional });

function meeting(place: number, subject: string, changes: Partial<FirmEvent>): FirmEvent {
  return {
    uid: String(place).padStart(32, '0'), subject, organiser: anna, attendees: [], start: '2026-11-26T09:00', end: '2026-11-26T10:00', timeZone: 'Europe/Copenhagen', isAllDay: false, recurrence: undefined, sensitivity: 'normal',
    showAs: 'busy', isOnline: false, text: `Text of ${subject}`, location: undefined, madeAt: `2026-10-0${place}T08:00:00Z`, ...changes,
  };
}

/** Six meetings around the end of summer time on 25 October 2026; Dora's series has a day called off and a day moved. */
export function smallCalendar(): readonly FirmEvent[] {
  return [
    meeting(9, 'All hands', { attendees: [asked(sven, 'accepted'), asked(dora, 'none', true)], location: 'Kantinen', isOnline: true }),
    meeting(2, 'Weekly status', {
      organiser: dora, attendees: [asked(anna, 'accepted'), asked(sven, 'declined')], start: '2026-10-19T09:00', end: '2026-10-19T09:30',
      recurrence: {
        pattern: 'weekly', interval: 1, weekdays: ['monday', 'thursday'], until: '2026-11-05', cancelled: ['2026-10-29'],
        exceptions: [{ day: '2026-11-02', start: '2026-11-03T13:00', end: '2026-11-03T13:45', location: 'Room 2' }],
      },
    }),
    meeting(3, 'Lukket', { start: '2026-11-27T00:00', end: '2026-11-28T00:00', isAllDay: true, showAs: 'free' }),
    meeting(4, 'Tandlæge', { start: '2026-11-26T12:00', end: '2026-11-26T13:00', timeZone: 'Europe/Stockholm', sensitivity: 'private', showAs: 'oof', text: 'a < b' }),
    meeting(5, 'Need', { organiser: bo, attendees: [asked(anna, 'none')], start: '2026-11-26T14:00', end: '2026-11-26T15:00' }),
    meeting(6, 'Every other day', { organiser: sven, attendees: [asked(anna, 'tentativelyAccepted')], start: '2026-12-01T23:30', end: '2026-12-02T00:30', recurrence: { pattern: 'daily', interval: 2, weekdays: [], until: '2026-12-06', cancelled: [], exceptions: [] } }),
    meeting(7, 'Every other week', { start: '2026-12-08T08:00', end: '2026-12-08T09:00', recurrence: { pattern: 'weekly', interval: 2, weekdays: ['tuesday', 'friday'], until: '2027-01-08', cancelled: [], exceptions: [] } }),
  ];
}
