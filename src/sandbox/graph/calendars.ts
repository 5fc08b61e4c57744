import type { CalendarEvent, Firm, FirmPerson } from '../firm';
import { eventIdOf, eventsOf, shownOf, subjectOf } from './event';
import { ewsIdOf } from './exchangeId';
import { headOf, type Occurrence } from './occurrences';
import { instantOf } from './zones';

/** What stands in a person's calendar, each day of each series by itself, earliest first. */
export function calendarOf(firm: Firm, person: FirmPerson): readonly CalendarEvent[] {
  const days = eventsOf(firm, person).flatMap((event) => shownOf(event, person));
  return days.map((day) => eventIn(firm, person, day)).sort((a, b) => a.start.localeCompare(b.start));
}

function eventIn(firm: Firm, person: FirmPerson, occurrence: Occurrence): CalendarEvent {
  const { event, day, location, isCancelled } = occurrence;
  const at = (wall: string): string => new Date(instantOf(wall, event.timeZone)).toISOString();
  return {
    itemId: ewsIdOf(eventIdOf(person, occurrence)),
    seriesId: day === undefined ? undefined : ewsIdOf(eventIdOf(person, headOf(event))),
    subject: subjectOf({ firm }, occurrence), start: at(occurrence.start), end: at(occurrence.end), location, isCancelled,
    isOrganiser: event.organiser.address.toLowerCase() === person.upn.toLowerCase(), event,
  };
}
