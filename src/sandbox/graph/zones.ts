/** A time zone by the name that somebody used for it, and by its IANA name. */
export interface Zone {
  readonly name: string;
  readonly iana: string;
}

/** Windows' names for zones that our people may meet (source: CLDR windowsZones; Stockholm is with Berlin, Copenhagen with Paris). */
const windowsZones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'Romance Standard Time': 'Europe/Copenhagen',
  'W. Europe Standard Time': 'Europe/Stockholm',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'FLE Standard Time': 'Europe/Helsinki',
  'GTB Standard Time': 'Europe/Bucharest',
  'Israel Standard Time': 'Asia/Jerusalem',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
};

export const utc: Zone = { name: 'UTC', iana: 'UTC' };

/** The zone of a Windows or IANA name; undefined for what is none. The name is given back as it came. */
export function zoneNamed(name: string): Zone | undefined {
  const windows = Object.keys(windowsZones).find((one) => one.toLowerCase() === name.toLowerCase());
  if (windows !== undefined) return { name, iana: windowsZones[windows] ?? 'UTC' };
  return /^[A-Za-z]+\/[\w+/-]+$/.test(name) && isKnown(name) ? { name, iana: name } : undefined;
}

function isKnown(iana: string): boolean {
  try {
    clockIn(iana);
    return true;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** The name that Exchange keeps for a zone, which is Windows' own where there is one. */
export function exchangeName(iana: string): string {
  return Object.entries(windowsZones).find(([, one]) => one === iana)?.[0] ?? iana;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(iana: string): Intl.DateTimeFormat {
  const there = clocks.get(iana);
  if (there) return there;
  const two = '2-digit';
  const made = new Intl.DateTimeFormat('en-US', { timeZone: iana, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two });
  clocks.set(iana, made);
  return made;
}

/** The clock on the wall of a zone, "2026-11-26T09:00:00". */
export function wallAt(instant: number, iana: string): string {
  const parts = new Map(clockIn(iana).formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}`;
}

/** The instant of a wall time. One that summer time skips is an hour later; of two, it is the one in winter time. */
export function instantOf(wall: string, iana: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  const aheadAt = (instant: number) => Date.parse(`${wallAt(instant, iana)}Z`) - instant;
  return asUtc - aheadAt(asUtc - aheadAt(asUtc));
}
