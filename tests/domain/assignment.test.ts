import { clientOn, freeFrom, isOn, type Assignment } from '../../src/domain/assignment';

const on = (startsOn: string, endsOn?: string, more: Partial<Assignment> = {}): Assignment => ({ key: startsOn, account: 'a', consultant: 'anna', startsOn, endsOn, place: 'client', isWithdrawn: false, ...more });

test.each([
  ['no assignment', [], '2026-11-26'],
  ['one that has ended', [on('2026-01-01', '2026-11-25')], '2026-11-26'],
  ['one that ends today', [on('2026-01-01', '2026-11-26')], '2026-11-27'],
  ['one until the end of the year', [on('2026-01-01', '2026-12-31')], '2027-01-01'],
  ['two, end to end', [on('2027-01-01', '2027-03-31'), on('2026-01-01', '2026-12-31')], '2027-04-01'],
  ['two with a day between', [on('2026-01-01', '2026-12-30'), on('2027-01-01', '2027-03-31')], '2026-12-31'],
  ['one that begins later', [on('2027-01-01')], '2026-11-26'],
  ['one without an end', [on('2026-01-01')], undefined],
  ['a colleague’s', [on('2026-01-01', undefined, { consultant: 'bo' })], '2026-11-26'],
  ['one that was withdrawn', [on('2026-01-01', undefined, { isWithdrawn: true })], '2026-11-26'],
])('with %s somebody is free from %#', (_with, assignments, day) => {
  expect(freeFrom('anna', assignments, '2026-11-26')).toBe(day);
});

test('both days of an assignment belong to it', () => {
  const one = on('2026-11-01', '2026-11-30');
  expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => isOn(one, day))).toEqual([false, true, true, false]);
});

test.each([
  ['none', [], undefined],
  ['one', [on('2026-11-01')], 'a'],
  ['two at the same client', [on('2026-11-01'), on('2026-10-01')], 'a'],
  ['two at two clients', [on('2026-11-01'), on('2026-10-01', undefined, { account: 'b' })], undefined],
  ['one that has ended beside one that runs', [on('2026-11-01'), on('2026-01-01', '2026-10-31', { account: 'b' })], 'a'],
  ['a colleague’s', [on('2026-11-01', undefined, { consultant: 'bo' })], undefined],
])('with %s the client of today is told, or nothing is guessed', (_with, assignments, client) => {
  expect(clientOn('2026-11-26', 'anna', assignments)).toBe(client);
  expect(clientOn('2026-11-26', undefined, assignments)).toBeUndefined();
});
