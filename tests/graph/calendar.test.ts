import { openCalendar } from '../../src/graph/calendar';
import { GraphError } from '../../src/graph/graphError';
import { calendarScopes } from '../../src/graph/scopes';
import type { CalendarEvent } from '../../src/sandbox/firm';
import { LocalGraph } from './localGraph';

let graph: LocalGraph;
let seller: readonly CalendarEvent[];
let director: readonly CalendarEvent[];

beforeAll(async () => {
  graph = await LocalGraph.start();
  [seller, director] = await Promise.all([graph.calendar('seller'), graph.calendar('director')]);
}, 60_000);

afterAll(() => graph.stop());

const restId = (id: string) => id.replaceAll('/', '-').replaceAll('+', '_');

/** The name that a person's calendar has for a meeting of it. */
async function uidFor(person: Parameters<LocalGraph['transport']>[0], itemId: string): Promise<string> {
  return openCalendar(await graph.transport(person, calendarScopes)).meetingUid(restId(itemId));
}

const isSeries = ({ seriesId }: CalendarEvent) => seriesId !== undefined;

test.each([['a meeting of its own', false], ['a day of a series', true]])('%s has one name in the calendars of all who are asked to it', async (_what, ofSeries) => {
  const [one, other] = seller.filter((meeting) => isSeries(meeting) === ofSeries).flatMap((meeting) => {
    const same = director.find(({ event, start }) => event.uid === meeting.event.uid && start === meeting.start);
    return same ? [[meeting, same] as const] : [];
  })[0] ?? [];
  expect(one?.itemId).not.toBe(other?.itemId);
  expect(await uidFor('seller', one!.itemId)).toBe(await uidFor('director', other!.itemId));
});

test('each day of a series has the name of the series', async () => {
  const days = seller.filter(isSeries);
  const ofOne = days.filter(({ seriesId }) => seriesId === days[0]!.seriesId).slice(0, 3);
  expect(ofOne).toHaveLength(3);
  expect(new Set(await Promise.all(ofOne.map(({ itemId }) => uidFor('seller', itemId)))).size).toBe(1);
});

test('a meeting of somebody else’s calendar, and a calendar that may not be read, are refused', async () => {
  const theirs = director.find(({ event }) => !seller.some((mine) => mine.event.uid === event.uid))!;
  await expect(uidFor('seller', theirs.itemId)).rejects.toBeInstanceOf(GraphError);
  const bare = openCalendar(await graph.transport('consultant', ['Sites.ReadWrite.All']));
  await expect(bare.meetingUid(restId((await graph.calendar('consultant'))[0]!.itemId))).rejects.toBeInstanceOf(GraphError);
});
