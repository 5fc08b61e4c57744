import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** Europe, and where clients of Nordic firms sit besides. */
const countries = ['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FO', 'FR', 'GB', 'GL', 'IE', 'IS', 'IT', 'LT', 'LU', 'LV', 'NL', 'NO', 'PL', 'PT', 'SE', 'US'];
const [firstYear, lastYear] = [2025, 2036];

/** The weekdays on which a whole country rests, banks included (Midsummer Eve), as date-holidays has them: "0101 0403". */
function holidaysOf(country: string, year: number): string {
  const days = new Holidays(country).getHolidays(year, 'en').filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10));
  const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return [...new Set(days)].filter(isWeekday).sort().map((day) => day.slice(5).replace('-', '')).join(' ');
}

/** The text of `src/domain/publicHolidays.json`, which the product carries instead of the library: 1.5 MB of it would be fetched for a date. */
export function publicHolidays(): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_one, at) => firstYear + at);
  const table = Object.fromEntries(countries.map((country) => [country, Object.fromEntries(years.map((year) => [year, holidaysOf(country, year)]))]));
  return `${JSON.stringify(table, undefined, 1)}\n`;
}

/* npx tsx tools/publicHolidays.ts, once a year. */
if (process.argv[1]?.endsWith('publicHolidays.ts')) writeFileSync('src/domain/publicHolidays.json', publicHolidays());
