import { dayAfter, type Day } from './time';

/** True for a public holiday of a country (ISO 3166-1, two letters). */
export type IsHoliday = (country: string, day: Day) => boolean;

/** The day that lies so many working days after another; weekends and the country's public holidays are none. */
export function workingDaysAfter(day: Day, count: number, isHoliday: (day: Day) => boolean): Day {
  let there = day;
  for (let left = count; left > 0;) {
    there = dayAfter(there);
    if (!isWeekend(there) && !isHoliday(there)) left -= 1;
  }
  return there;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
