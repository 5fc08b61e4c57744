import { isWithin, spanOf, type SpanName } from '../../src/domain/period';

test.each([
  ['thisMonth', '2026-11-28', '2026-11-01', '2026-11-30'], ['lastMonth', '2026-11-28', '2026-10-01', '2026-10-31'],
  ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'], ['lastMonth', '2028-03-31', '2028-02-01', '2028-02-29'], ['thisMonth', '2026-02-01', '2026-02-01', '2026-02-28'],
  ['thisQuarter', '2026-11-28', '2026-10-01', '2026-12-31'], ['thisQuarter', '2026-03-31', '2026-01-01', '2026-03-31'], ['lastQuarter', '2026-02-10', '2025-10-01', '2025-12-31'],
  ['lastQuarter', '2026-04-01', '2026-01-01', '2026-03-31'], ['thisYear', '2026-12-31', '2026-01-01', '2026-12-31'], ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
] as const)('%s as of %s is %s to %s', (name, today, from, to) => expect(spanOf(name, today)).toEqual({ from, to }));

test('the first and the last day lie within, the days beside them do not; all has no ends', () => {
  const within = (name: SpanName, days: readonly string[]) => days.map((day) => isWithin(day, spanOf(name, '2026-11-28')));
  expect(within('thisMonth', ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'])).toEqual([false, true, true, false]);
  expect(within('all', ['1999-01-01', '2099-01-01'])).toEqual([true, true]);
});
