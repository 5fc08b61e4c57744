import type { Instant } from '../domain/time';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours from UTC of the names that RFC 5322 4.3 knows. */
const zoneHours: Readonly<Record<string, number>> = { UT: 0, GMT: 0, UTC: 0, Z: 0, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 };

/** Longer than any date with a comment; what lies beyond is not read. */
const longestDate = 200;

const day = /^(?:[a-z]+\.?\s*,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})/;
const clock = /\s+(\d{1,2})\s*[:.]\s*(\d{2})(?:\s*[:.]\s*(\d{2})(?:\.\d+)?)?/;
const zoned = /\s*([+-]\s*\d{2}:?\d{2}|[a-z]+)\b/;
const form = new RegExp(day.source + clock.source + zoned.source, 'i');

/** A Date header to the second, in UTC; undefined when it is no date or its zone is not known: a guess would differ between computers. */
export function instantOf(header: string): Instant | undefined {
  const parts = form.exec(withoutComments(header.slice(0, longestDate)).trim());
  if (!parts) return undefined;
  const [, date = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] = parts;
  const zoneMinutes = minutesOf(zone.replace(/\s/g, ''));
  const at = [fullYear(year), months.indexOf(month.toLowerCase()), Number(date), Number(hour), Number(minute), Number(second)] as const;
  if (zoneMinutes === undefined || !isOnTheClock(at)) return undefined;
  return new Date(Date.UTC(...at) - zoneMinutes * 60_000).toISOString();
}

function withoutComments(text: string): string {
  const inner = /\([^()]*\)/g;
  let rest = text;
  for (let before = ''; before !== rest; ) [before, rest] = [rest, rest.replace(inner, ' ')];
  return rest;
}

/** Two digits below 50 are of this century, three and the rest of two of the last (source: RFC 5322 4.3). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number + (year.length === 2 && number < 50 ? 2000 : 1900);
}

function minutesOf(zone: string): number | undefined {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!offset) return minutesNamed(zone.toUpperCase());
  const [, sign, hours, minutes] = offset;
  return Number(minutes) > 59 ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** One letter is a military zone, which many have written the wrong way round, so it counts as UTC (source: RFC 5322 4.3). */
function minutesNamed(zone: string): number | undefined {
  const hours = /^[A-IK-Y]$/.test(zone) ? 0 : zoneHours[zone];
  return hours === undefined ? undefined : hours * 60;
}

function isOnTheClock([year, month, day, hour, minute, second]: readonly [number, number, number, number, number, number]): boolean {
  if (month < 0 || hour > 23 || minute > 59 || second > 60 || year < 1900) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
