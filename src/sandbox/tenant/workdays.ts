const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

/** Hours that Copenhagen and Stockholm are ahead of UTC (EU directive 2000/84: last Sundays of March and October, 01:00 UTC). */
export function hoursAheadOfUtc(instant: Date): 1 | 2 {
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(instant.getUTCFullYear(), month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * dayMilliseconds;
  };
  const [march, october] = [2, 9];
  return instant.getTime() >= lastSunday(march) && instant.getTime() < lastSunday(october) ? 2 : 1;
}

/** The instant shifted so that its UTC fields read as the clock on the wall. */
export function wallClock(instant: Date): Date {
  return new Date(instant.getTime() + hoursAheadOfUtc(instant) * hourMilliseconds);
}

/** The day so many days after that of `today`, as YYYY-MM-DD. */
export function dayFrom(today: Date, days: number): string {
  return new Date(wallClock(today).getTime() + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** Midnight, as wall clock, of the working day so many before the newest one that was over at `today`; holidays count as work. */
function workday(today: Date, daysAgo: number): number {
  const closing = 17 * hourMilliseconds;
  let midnight = Math.floor((wallClock(today).getTime() - closing) / dayMilliseconds) * dayMilliseconds;
  for (let left = daysAgo; ; midnight -= dayMilliseconds) {
    const weekday = new Date(midnight).getUTCDay();
    const isWorking = weekday !== 0 && weekday !== 6;
    if (isWorking && left === 0) return midnight;
    if (isWorking) left -= 1;
  }
}

/** When a mail of `at` ("HH:MM") was sent, never after `today` as long as that is before 17:00. */
export function sentOn(today: Date, daysAgo: number, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const wall = workday(today, daysAgo) + hours * hourMilliseconds + minutes * 60_000;
  const winter = new Date(wall - hourMilliseconds);
  return hoursAheadOfUtc(winter) === 1 ? winter : new Date(wall - 2 * hourMilliseconds);
}
