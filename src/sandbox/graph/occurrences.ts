import type { FirmEvent, FirmRecurrence } from '../firm';
import { instantOf } from './zones';

const dayMilliseconds = 86_400_000;
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** What stands in a calendar: a meeting of its own, a series, or one day of a series. */
export interface Occurrence {
  readonly event: FirmEvent;
  readonly type: 'singleInstance' | 'seriesMaster' | 'occurrence' | 'exception';
  /** The day of the series for which it was planned; undefined for what is no part of one. */
  readonly day: string | undefined;
  /** Wall times in the event's zone. */
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly location: string | undefined;
  readonly isCancelled: boolean;
}

/** The meeting as `/events` tells it: by itself, or as the head of its series. */
export function headOf(event: FirmEvent): Occurrence {
  const { start, end, subject, location } = event;
  return { event, type: event.recurrence ? 'seriesMaster' : 'singleInstance', day: undefined, start, end, subject, location, isCancelled: false };
}

/** Every day of a meeting, those called off among them; the wall clock stays the same through summer time. */
export function occurrencesOf(event: FirmEvent): readonly Occurrence[] {
  const { recurrence } = event;
  return recurrence ? daysOf(recurrence, event.start.slice(0, 10)).map((day) => occurrenceOn(day, event, recurrence)) : [headOf(event)];
}

function occurrenceOn(day: string, event: FirmEvent, { cancelled, exceptions }: FirmRecurrence): Occurrence {
  const isCancelled = cancelled.includes(day);
  const exception = exceptions.find((one) => one.day === day);
  const plain = { event, day, subject: event.subject, location: event.location, isCancelled, start: plannedStart(event, day), end: shifted(event.end, daysBetween(event.start, day)) };
  return exception ? { ...plain, ...exception, type: 'exception' } : { ...plain, type: isCancelled ? 'exception' : 'occurrence' };
}

/** When the series has its meeting of that day, whatever became of it. */
function plannedStart({ start }: FirmEvent, day: string): string {
  return shifted(start, daysBetween(start, day));
}

/** The planned start of one day of a series. */
export function originalStart({ event, day }: Occurrence): number | undefined {
  return day === undefined ? undefined : instantOf(plannedStart(event, day), event.timeZone);
}

function numberOf(wall: string): number {
  return Date.parse(`${wall.slice(0, 10)}T00:00Z`) / dayMilliseconds;
}

function dayOf(number: number): string {
  return new Date(number * dayMilliseconds).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

function shifted(wall: string, days: number): string {
  return `${dayOf(numberOf(wall) + days)}${wall.slice(10)}`;
}

/** Monday is 0; 1970-01-01 was a Thursday. */
function weekdayOf(number: number): number {
  return (number + 3) % 7;
}

function daysOf({ pattern, interval, weekdays, until }: FirmRecurrence, first: string): string[] {
  const [from, to] = [numberOf(first), numberOf(until)];
  const weekOf = (number: number) => (number - weekdayOf(number)) / 7;
  const isHeld = (number: number) => {
    if (pattern === 'daily') return (number - from) % interval === 0;
    const name = weekdayNames[weekdayOf(number)];
    return name !== undefined && weekdays.includes(name) && Math.round(weekOf(number) - weekOf(from)) % interval === 0;
  };
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place).filter(isHeld).map(dayOf);
}
