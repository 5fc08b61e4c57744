import type { Firm, FirmEvent } from '../../../src/sandbox/firm';
import { occurrencesOf } from '../../../src/sandbox/graph/occurrences';
import { instantOf } from '../../../src/sandbox/graph/zones';
import { makeFirm } from '../../../src/sandbox/tenant/firm';

const dayMilliseconds = 86_400_000;
const days = ['2026-11-24T14:00:00Z', '2026-11-22T23:30:00Z', '2027-01-01T00:05:00Z', '2026-03-30T05:00:00Z', '2026-10-26T06:00:00Z', '2026-07-10T15:30:00Z'];
const today = new Date('2026-11-24T14:00:00Z');
const eventsOf = ({ events = [] }: Firm): readonly FirmEvent[] => events;
const startOf = ({ event, start }: { event: FirmEvent; start: string }): number => instantOf(start, event.timeZone);

test('the same seed and day make the same meetings, another seed others', () => {
  expect(eventsOf(makeFirm(7, today))).toEqual(eventsOf(makeFirm(7, new Date('2026-11-24T09:00:00Z'))));
  expect(eventsOf(makeFirm(7, today)).map(({ uid }) => uid)).not.toEqual(eventsOf(makeFirm(8, today)).map(({ uid }) => uid));
});

test('25 to 30 meetings, each of its own, by our people and the clients’', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const firm = makeFirm(seed, today);
    const events = eventsOf(firm);
    const ours = firm.people.map(({ upn }) => upn);
    const known = [...ours.map((upn) => upn.split('@')[1]), ...firm.clients.flatMap(({ domains }) => domains)];
    expect(events.length).toBeGreaterThanOrEqual(25);
    expect(events.length).toBeLessThanOrEqual(30);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { uid, subject, text, organiser, attendees } of events) {
      const addresses = [organiser, ...attendees].map(({ address }) => address);
      expect(uid).toMatch(/^[0-9a-f]{32}$/);
      expect(`${subject}${text}`).not.toMatch(/[{}]/);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.some((address) => ours.includes(address))).toBe(true);
      for (const address of addresses) expect(known).toContain(address.split('@')[1]);
    }
    expect(events.filter(({ organiser }) => !ours.includes(organiser.address)).length).toBeGreaterThan(8);
  }
});

test.each(days)('seen from %s, meetings lie in the six weeks before and after, and nobody was asked later than now', (now) => {
  const at = new Date(now).getTime();
  const events = eventsOf(makeFirm(3, new Date(now)));
  const starts = events.flatMap((event) => occurrencesOf(event)).map(startOf);
  for (const start of starts) expect(Math.abs(start - at)).toBeLessThan(7 * 7 * dayMilliseconds);
  expect(starts.filter((start) => start < at - 28 * dayMilliseconds).length).toBeGreaterThan(10);
  expect(starts.filter((start) => start > at + 28 * dayMilliseconds).length).toBeGreaterThan(5);
  for (const event of events) {
    expect(Date.parse(event.madeAt)).toBeLessThan(at);
    expect(Date.parse(event.madeAt)).toBeLessThan(instantOf(event.start, event.timeZone));
    expect(event.end > event.start).toBe(true);
  }
});

test.each(days)('seen from %s, every day called off or moved is one that its series would have had', (now) => {
  for (const { start, recurrence } of eventsOf(makeFirm(5, new Date(now)))) {
    if (!recurrence) continue;
    const planned = occurrencesOf({ ...eventsOf(makeFirm(5, new Date(now)))[0]!, start, recurrence: { ...recurrence, cancelled: [], exceptions: [] } }).map(({ day }) => day);
    expect(planned.length).toBeGreaterThan(3);
    expect(planned[0]).toBe(start.slice(0, 10));
    for (const day of [...recurrence.cancelled, ...recurrence.exceptions.map((one) => one.day)]) expect(planned).toContain(day);
  }
});

test('all kinds are there: series, called off, moved, whole days, private, online, answers', () => {
  const events = eventsOf(makeFirm(1, today));
  const count = (is: (event: FirmEvent) => boolean): number => events.filter(is).length;
  expect(count(({ recurrence }) => recurrence?.pattern === 'weekly')).toBeGreaterThan(6);
  expect(count(({ recurrence }) => recurrence?.pattern === 'daily')).toBe(1);
  expect(count(({ recurrence }) => (recurrence?.cancelled.length ?? 0) > 0)).toBeGreaterThan(3);
  expect(count(({ recurrence }) => (recurrence?.exceptions.length ?? 0) > 0)).toBeGreaterThan(2);
  expect(count(({ isAllDay }) => isAllDay)).toBe(3);
  expect(count(({ sensitivity }) => sensitivity === 'private')).toBe(3);
  expect(count(({ isOnline }) => isOnline)).toBeGreaterThan(8);
  expect(count(({ timeZone }) => timeZone === 'Europe/Stockholm')).toBeGreaterThan(5);
  expect(new Set(events.flatMap(({ attendees }) => attendees.map(({ answer }) => answer)))).toEqual(new Set(['accepted', 'tentativelyAccepted', 'none', 'declined']));
});

test('a whole day is from midnight to midnight', () => {
  for (const { start, end } of eventsOf(makeFirm(1, today)).filter(({ isAllDay }) => isAllDay)) expect([start, end].map((wall) => wall.slice(10))).toEqual(['T00:00', 'T00:00']);
});
