import holidays from './publicHolidays.json';
import type { Day } from './time';

/** Weekdays that are public holidays, by country and year: "0101 0403". */
const ofCountry: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = holidays;

/** True for a public holiday of a country that we know (ISO 3166-1, two letters, any case); of others only weekends are free. */
export function isPublicHoliday(country: string, day: Day): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  return ofCountry[country.toUpperCase()]?.[year]?.split(' ').includes(month + date) ?? false;
}
