import type { FirmAttendee, FirmEvent, FirmRecurrence, MailPerson } from '../firm';
import { meetingDrafts, type DraftDay, type MeetingDraft, type Weekday } from './meetingDrafts';
import type { Role } from './roles';
import { sentOn, wallClock } from './workdays';
import type { Desk } from './writeThread';

const dayMilliseconds = 86_400_000;
const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const answers: readonly FirmAttendee['answer'][] = ['accepted', 'accepted', 'accepted', 'accepted', 'tentativelyAccepted', 'none'];

/** Meetings from the drafts: the dice choose hours and answers, `today` the days. Nobody was asked to a meeting later than `today`. */
export function meetingsOf(desk: Desk): readonly FirmEvent[] {
  return meetingDrafts.map((draft) => meetingOf(draft, desk));
}

function meetingOf(draft: MeetingDraft, desk: Desk): FirmEvent {
  const { cast: { players }, dice, fill } = desk;
  const uid = dice.hex(32);
  const { start, end } = timesOf(draft, desk);
  return {
    uid, start, end,
    subject: fill(draft.subject),
    organiser: personOf(draft.by, desk),
    attendees: [...attendeesOf(draft, draft.to ?? [], false, desk), ...attendeesOf(draft, draft.optional ?? [], true, desk)],
    timeZone: players[draft.by].language === 'sv' ? 'Europe/Stockholm' : 'Europe/Copenhagen',
    isAllDay: draft.at === undefined,
    recurrence: recurrenceOf(draft, desk),
    sensitivity: draft.sensitivity ?? 'normal',
    showAs: draft.showAs ?? 'busy',
    isOnline: draft.isOnline ?? false,
    text: draft.text.map(fill).join('\n'),
    location: draft.location === undefined ? undefined : fill(draft.location),
    madeAt: madeAt(draft, desk),
  };
}

/** The day of a draft as "2026-11-26". */
function dayOf({ week, weekday }: DraftDay, today: Date): string {
  const midnight = Math.floor(wallClock(today).getTime() / dayMilliseconds);
  const monday = midnight - ((midnight + 3) % 7); // 1970-01-01 was a Thursday
  return new Date((monday + week * 7 + weekdays.indexOf(weekday)) * dayMilliseconds).toISOString().slice(0, 10);
}

/** The wall clock so many minutes later. */
function later(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

function timesOf(draft: MeetingDraft, { today, dice }: Desk): { readonly start: string; readonly end: string } {
  const start = `${dayOf(draft, today)}T${draft.at ? dice.one(draft.at) : '00:00'}`;
  return { start, end: later(start, draft.minutes ?? (draft.days ?? 1) * 24 * 60) };
}

function personOf(role: Role, { cast: { players } }: Desk): MailPerson {
  const { name, address } = players[role];
  return { name, address };
}

/** Who holds a meeting is not asked to it. */
function attendeesOf({ by, declinedBy = [] }: MeetingDraft, roles: readonly Role[], isOptional: boolean, desk: Desk): readonly FirmAttendee[] {
  return roles.filter((role) => role !== by).map((role) => ({ ...personOf(role, desk), isOptional, answer: declinedBy.includes(role) ? 'declined' : desk.dice.one(answers) }));
}

function recurrenceOf({ repeats, weekday, minutes = 0 }: MeetingDraft, { today, fill }: Desk): FirmRecurrence | undefined {
  if (!repeats) return undefined;
  const { pattern = 'weekly', interval = 1, until, calledOff = [], moved } = repeats;
  const start = moved && `${dayOf(moved.to, today)}T${moved.at}`;
  return {
    pattern, interval,
    weekdays: pattern === 'weekly' ? (repeats.weekdays ?? [weekday]) : [],
    until: dayOf(until, today),
    cancelled: calledOff.map((day) => dayOf(day, today)),
    exceptions: moved && start !== undefined ? [{ day: dayOf(moved.from, today), start, end: later(start, minutes), ...(moved.location !== undefined && { location: fill(moved.location) }) }] : [],
  };
}

/** A week or two before a meeting that is over, some days before `today` otherwise. */
function madeAt({ week }: MeetingDraft, { today, dice }: Desk): string {
  const daysAgo = week > 0 ? 2 + dice.below(8) : 5 + dice.below(5) - week * 5;
  const at = `${10 + dice.below(6)}:${10 + dice.below(50)}`;
  return `${sentOn(today, daysAgo, at).toISOString().slice(0, 19)}Z`;
}
