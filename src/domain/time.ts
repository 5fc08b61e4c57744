/** A moment, as ISO 8601 in UTC: "2026-11-24T08:15:00.000Z". */
export type Instant = string;

/** A day without a clock, as ISO 8601: "2026-12-01". */
export type Day = string;

const dayMilliseconds = 86_400_000;

/** The month that an instant lies in, "2026-11": the indexed column that the first sync starts with. */
export function periodOf(at: Instant): string {
  return at.slice(0, 7);
}

/** The day in UTC that an instant lies in. */
export function dayOf(at: Instant): Day {
  return at.slice(0, 10);
}

/** The next day. */
export function dayAfter(day: Day): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + dayMilliseconds).toISOString());
}
