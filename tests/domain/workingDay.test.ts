import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isPublicHoliday } from '../../src/domain/publicHolidays';
import { dayAfter } from '../../src/domain/time';
import { workingDaysAfter } from '../../src/domain/workingDay';
import { publicHolidays } from '../../tools/publicHolidays';

const inCountry = (country: string) => (day: string) => isPublicHoliday(country, day);

test.each([
  ['DK', '2026-11-23', 2, '2026-11-25', 'Monday to Wednesday'],
  ['DK', '2026-11-27', 2, '2026-12-01', 'over a weekend'],
  ['DK', '2026-11-28', 2, '2026-12-01', 'from a Saturday'],
  ['DK', '2026-04-01', 2, '2026-04-08', 'over Danish Easter, Maundy Thursday to Easter Monday'],
  ['SE', '2026-04-01', 2, '2026-04-07', 'over Swedish Easter, which works on Maundy Thursday'],
  ['SE', '2027-01-05', 1, '2027-01-07', 'over Epiphany in Sweden'],
  ['DK', '2027-01-05', 1, '2027-01-06', 'which Danes work on'],
  ['dk', '2024-04-25', 1, '2024-04-26', 'a year that is not carried: weekdays'],
  ['', '2026-04-01', 2, '2026-04-03', 'of a client whose country nobody has entered'],
  ['XX', '2026-12-24', 1, '2026-12-25', 'of a country that is not carried'],
  ['DK', '2026-12-31', 1, '2027-01-04', 'over New Year'],
  ['DK', '2028-02-28', 1, '2028-02-29', 'a leap day'],
])('%s, %s and %i working days: %s, %s', (country, from, count, then) => expect(workingDaysAfter(from, count, inCountry(country))).toBe(then));

test('whatever day it is, the answer is a working day with exactly so many working days behind it', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), fc.constantFrom('DK', 'SE', 'NO', ''), (from, count, country) => {
    const then = workingDaysAfter(from, count, inCountry(country));
    const isFree = (one: string) => [0, 6].includes(new Date(`${one}T12:00:00Z`).getUTCDay()) || isPublicHoliday(country, one);
    let worked = 0;
    for (let one = dayAfter(from); one <= then; one = dayAfter(one)) if (!isFree(one)) worked += 1;
    expect([worked, isFree(then)]).toEqual([count, false]);
  }));
});

test('the holidays that the product carries are those of date-holidays (else: npx tsx tools/publicHolidays.ts)', () => {
  expect(readFileSync('src/domain/publicHolidays.json', 'utf8')).toBe(publicHolidays());
}, 60_000);
