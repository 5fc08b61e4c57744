import type { Day } from './time';

/** Days from one to another, both included; undefined where it has no beginning or no end. */
export interface Span {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The spans that somebody may ask for, as seen from one day. */
export const spanNames = ['thisMonth', 'lastMonth', 'thisQuarter', 'lastQuarter', 'thisYear', 'lastYear', 'all'] as const;

export type SpanName = (typeof spanNames)[number];

/** Its length in months, and how many of it lie between. */
const spans: Readonly<Record<Exclude<SpanName, 'all'>, readonly [months: number, back: number]>> = {
  thisMonth: [1, 0], lastMonth: [1, 1], thisQuarter: [3, 0], lastQuarter: [3, 1], thisYear: [12, 0], lastYear: [12, 1],
};

/** The days of a span; months, quarters and years are those of the calendar. */
export function spanOf(name: SpanName, today: Day): Span {
  if (name === 'all') return { from: undefined, to: undefined };
  const [months, back] = spans[name];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const first = year * 12 + Math.floor(month / months) * months - back * months;
  return { from: dayOfMonth(first, 1), to: dayOfMonth(first + months, 0) };
}

export function isWithin(day: Day, { from, to }: Span): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** `months` since the year 0; day 0 is the last of the month before. */
function dayOfMonth(months: number, day: number): Day {
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, day)).toISOString().slice(0, 10);
}
