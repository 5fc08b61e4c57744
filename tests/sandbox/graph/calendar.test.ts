import { eventJson, eventsOf, shownOf } from '../../../src/sandbox/graph/event';
import { headOf } from '../../../src/sandbox/graph/occurrences';
import { utc } from '../../../src/sandbox/graph/zones';
import { makeFirm } from '../../../src/sandbox/tenant/firm';
import { GraphServer, refusalIn, rowsIn, textIn, type Answer, type Body } from './graphServer';
import { wrongIn } from './openapi';

let graph: GraphServer;

beforeAll(async () => {
  graph = await GraphServer.start();
});

afterAll(() => graph.stop());

const copenhagen = { prefer: 'outlook.timezone="Romance Standard Time"' };

function view(from: string, to: string, { as = 'anna', options = '', headers = {} }: { as?: string; options?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return graph.get(`/me/calendarView?startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}&$top=50${options}`, { as, headers });
}

const startOf = (row: Body): string => String((row['start'] as Body)['dateTime']).slice(0, 16);
const starts = (answer: Answer): string[] => rowsIn(answer).map(startOf);
const subjects = (answer: Answer): unknown[] => rowsIn(answer).map(({ subject }) => subject);
const status = "&$filter=contains(subject,'Weekly status')";

test('a series keeps its wall clock through the end of summer time', async () => {
  expect(starts(await view('2026-10-19', '2026-11-06', { as: 'dora', options: status }))).toEqual(['2026-10-19T07:00', '2026-10-22T07:00', '2026-10-26T08:00', '2026-11-03T12:00', '2026-11-05T08:00']);
  expect(starts(await view('2026-10-19', '2026-11-06', { as: 'dora', options: status, headers: copenhagen }))).toEqual(['2026-10-19T09:00', '2026-10-22T09:00', '2026-10-26T09:00', '2026-11-03T13:00', '2026-11-05T09:00']);
});

test('a day that was moved is an exception, and says when it was planned', async () => {
  const [moved] = rowsIn(await view('2026-11-03', '2026-11-04', { as: 'dora' }));
  expect(moved).toMatchObject({ type: 'exception', originalStart: '2026-11-02T08:00:00Z', end: { dateTime: '2026-11-03T12:45:00.0000000', timeZone: 'UTC' }, location: { displayName: 'Room 2' }, isCancelled: false });
  expect(rowsIn(await view('2026-11-02', '2026-11-03', { as: 'dora' }))).toEqual([]);
});

test('a day that was called off is gone for its organiser, and seen as called off by the others', async () => {
  expect(rowsIn(await view('2026-10-29', '2026-10-30', { as: 'dora' }))).toEqual([]);
  expect(rowsIn(await view('2026-10-29', '2026-10-30'))).toEqual([expect.objectContaining({ subject: 'Canceled: Weekly status', isCancelled: true, type: 'exception', showAs: 'free', originalStart: '2026-10-29T08:00:00Z' })]);
});

test('who declined a meeting does not have it', async () => {
  expect(rowsIn(await view('2026-10-01', '2026-11-20', { as: 'sven' }))).toEqual([]);
});

test('/events has the series once, the view has its days; ids and iCalUId differ by day, and the way back is seriesMasterId', async () => {
  const masters = rowsIn(await graph.get(`/me/events?${status.slice(1)}`, { as: 'anna' }));
  const days = rowsIn(await view('2026-10-19', '2026-11-06', { options: status }));
  expect(masters).toMatchObject([{ type: 'seriesMaster', seriesMasterId: null, recurrence: { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday', 'thursday'], firstDayOfWeek: 'monday' }, range: { type: 'endDate', startDate: '2026-10-19', endDate: '2026-11-05', recurrenceTimeZone: 'Romance Standard Time' } } }]);
  expect(days.map(({ type }) => type)).toEqual(['occurrence', 'occurrence', 'occurrence', 'exception', 'exception', 'occurrence']);
  expect(new Set(days.map(({ seriesMasterId }) => seriesMasterId))).toEqual(new Set([masters[0]?.['id']]));
  for (const name of ['id', 'iCalUId']) expect(new Set([...masters, ...days].map((row) => row[name])).size).toBe(7);
  const dayless = days.map(({ iCalUId }) => String(iCalUId).replace(/^(.{32}).{8}/, '$100000000'));
  expect(String(days[0]?.['iCalUId'])).toMatch(/^040000008200E00074C5B7101A82E00807EA0A13/);
  expect(new Set(dayless)).toEqual(new Set([masters[0]?.['iCalUId']]));
  expect(masters[0]).not.toHaveProperty('originalStart');
});

test('a day, a series and a meeting of its own are found by id; a colleague’s id is not', async () => {
  const [day] = rowsIn(await view('2026-10-22', '2026-10-23'));
  const read = (id: unknown, as = 'anna', query = '') => graph.get(`/me/events/${String(id)}${query}`, { as });
  expect((await read(day?.['id'])).body).toMatchObject({ id: day?.['id'], type: 'occurrence', start: day?.['start'] });
  expect((await read(day?.['seriesMasterId'])).body).toMatchObject({ type: 'seriesMaster', start: { dateTime: '2026-10-19T07:00:00.0000000' } });
  expect((await read(day?.['seriesMasterId'])).body).not.toHaveProperty('cancelledOccurrences');
  expect((await read(day?.['seriesMasterId'], 'anna', '?$select=cancelledOccurrences')).body).toMatchObject({ cancelledOccurrences: [`OID.${String(day?.['seriesMasterId'])}.2026-10-29`] });
  expect(refusalIn(await read(day?.['id'], 'dora'))).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
  expect(refusalIn(await read('made-up'))).toMatchObject({ status: 400, code: 'ErrorInvalidIdMalformed' });
});

test('the same meeting in two calendars: one iCalUId, two ids, two views of who has answered', async () => {
  const [mine] = rowsIn(await view('2026-11-26T08:00:00Z', '2026-11-26T08:30:00Z'));
  const [svens] = rowsIn(await view('2026-11-26T08:00:00Z', '2026-11-26T08:30:00Z', { as: 'sven' }));
  const [doras] = rowsIn(await view('2026-11-26T08:00:00Z', '2026-11-26T08:30:00Z', { as: 'dora' }));
  expect(svens?.['iCalUId']).toBe(mine?.['iCalUId']);
  expect(svens?.['id']).not.toBe(mine?.['id']);
  expect(mine).toMatchObject({ isOrganizer: true, showAs: 'busy', responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' } });
  expect(mine).toMatchObject({ attendees: [{ type: 'required', status: { response: 'accepted' }, emailAddress: { address: 'sven@nordlys.example' } }, { type: 'optional', status: { response: 'none' } }] });
  expect(svens).toMatchObject({ isOrganizer: false, showAs: 'busy', responseStatus: { response: 'accepted' }, organizer: { emailAddress: { address: 'anna@nordlys.example' } } });
  expect(doras).toMatchObject({ showAs: 'tentative', responseStatus: { response: 'notResponded' } });
});

test('a whole day is midnight to midnight in whatever zone', async () => {
  for (const [headers, timeZone] of [[{}, 'UTC'], [{ prefer: 'outlook.timezone="Pacific Standard Time"' }, 'Pacific Standard Time']] as const) {
    const [day] = rowsIn(await view('2026-11-27T10:00:00Z', '2026-11-27T11:00:00Z', { headers }));
    expect(day).toMatchObject({ isAllDay: true, showAs: 'free', start: { dateTime: '2026-11-27T00:00:00.0000000', timeZone }, end: { dateTime: '2026-11-28T00:00:00.0000000', timeZone } });
  }
  expect(subjects(await view('2026-11-28T00:00:00+01:00', '2026-11-29T00:00:00+01:00'))).toEqual([]);
});

test('a private meeting is marked, and whole for its owner', async () => {
  const [dentist] = rowsIn(await view('2026-11-26T11:30:00Z', '2026-11-26T11:45:00Z'));
  expect(dentist).toMatchObject({ subject: 'Tandlæge', sensitivity: 'private', showAs: 'oof', originalStartTimeZone: 'W. Europe Standard Time', bodyPreview: 'a < b', location: { displayName: '' }, locations: [], onlineMeeting: null });
  expect(dentist?.['body']).toMatchObject({ contentType: 'html', content: expect.stringContaining('a &lt; b') });
});

test('the window counts by its own offset, whatever zone is preferred; what touches it is in it', async () => {
  const at = (from: string, to: string) => view(from, to, { headers: copenhagen }).then(subjects);
  expect(await at('2026-11-26T09:00:00+01:00', '2026-11-26T09:30:00+01:00')).toEqual(['All hands']);
  expect(await at('2026-11-26T09:00:00', '2026-11-26T09:30:00')).toEqual([]);
  expect(await at('2026-11-26T08:59:00Z', '2026-11-26T11:01:00Z')).toEqual(['All hands', 'Tandlæge']);
  expect(await at('2026-11-26T09:00:00Z', '2026-11-26T11:00:00Z')).toEqual([]);
  expect(await at('2026-12-01T23:00:00Z', '2026-12-01T23:15:00Z')).toEqual(['Every other day']);
});

test('every other day, and two days of every other week', async () => {
  expect(starts(await view('2026-12-01', '2026-12-07', { as: 'sven', headers: copenhagen }))).toEqual(['2026-12-01T23:30', '2026-12-03T23:30', '2026-12-05T23:30']);
  expect(starts(await view('2026-12-08', '2027-01-31', { headers: copenhagen }))).toEqual(['2026-12-08T08:00', '2026-12-11T08:00', '2026-12-22T08:00', '2026-12-25T08:00', '2027-01-05T08:00', '2027-01-08T08:00']);
});

test.each(['Romance Standard Time', 'Europe/Copenhagen', 'W. Europe Standard Time'])('times come in %s when it is preferred, and it is said', async (timeZone) => {
  const { headers, body } = await view('2026-11-26T08:00:00Z', '2026-11-26T08:30:00Z', { headers: { prefer: `outlook.timezone="${timeZone}", outlook.body-content-type="text"` } });
  expect(headers.get('preference-applied')).toBe(`outlook.timezone="${timeZone}", outlook.body-content-type="text"`);
  expect(rowsIn({ body })[0]).toMatchObject({ start: { dateTime: '2026-11-26T09:00:00.0000000', timeZone }, body: { contentType: 'text', content: 'Text of All hands' } });
});

test.each(['Danish Time', 'Europe/Nowhere', '+01:00', 'CET+1'])('the zone %s is refused', async (zone) => {
  expect(refusalIn(await view('2026-11-26', '2026-11-27', { headers: { prefer: `outlook.timezone="${zone}"` } }))).toEqual({ status: 400, code: 'TimeZoneNotSupportedException', message: `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.` });
});

test.each([
  ['', 'ErrorInvalidParameter', 'This request requires a time window'],
  ['?startDateTime=2026-11-26', 'ErrorInvalidParameter', 'This request requires a time window'],
  ['?startDateTime=today&endDateTime=2026-11-26', 'ErrorInvalidParameter', "'today'"],
  ['?startDateTime=2026-11-26T00:00:00+01:00&endDateTime=2026-11-27', 'ErrorInvalidParameter', '2026-11-26T00:00:00 01:00'],
  ['?startDateTime=2026-11-27&endDateTime=2026-11-26', 'ErrorInvalidParameter', 'behind its end'],
  ['?startDateTime=2020-01-01&endDateTime=2025-01-01', 'ErrorInvalidRequest', 'Maximum number of days: 1825'],
])('a window that is none is refused: %s', async (query, code, message) => {
  const told = refusalIn(await graph.get(`/me/calendarView${query}`, { as: 'anna' }));
  expect(told).toMatchObject({ status: 400, code, message: expect.stringContaining(message) });
});

test('the view comes in pages of ten, and the links keep its window', async () => {
  const first = await graph.get('/me/calendarView?startDateTime=2026-10-01&endDateTime=2027-02-01&$select=subject', { as: 'anna' });
  expect(rowsIn(first)).toHaveLength(10);
  const second = await graph.get(textIn(first, '@odata.nextLink'), { as: 'anna' });
  expect(rowsIn(second)).toHaveLength(9);
  expect(second.body).not.toHaveProperty(['@odata.nextLink']);
  expect(new Set([...rowsIn(first), ...rowsIn(second)].map(({ id }) => id)).size).toBe(19);
});

test.each([
  ["$filter=start/dateTime ge '2026-11-26T13:00:00' and start/dateTime lt '2026-11-27'", ['Need']],
  ["$filter=start/dateTime eq '2026-11-26T08:00Z'", ['All hands']],
  ["$filter=not (type eq 'seriesMaster') and isAllDay eq false&$orderby=start/dateTime desc", ['Need', 'Tandlæge', 'All hands']],
  ["$filter=organizer/emailAddress/address eq 'BO@kunde.example' or sensitivity eq 'private'", ['Need', 'Tandlæge']],
  ["$filter=categories/any(c:c eq 'x')", []],
  ['$top=2', ['All hands', 'Every other week']],
])('/events: %s', async (query, found) => {
  expect(subjects(await graph.get(`/me/events?${query}`, { as: 'anna', headers: { prefer: 'outlook.timezone="Tokyo Standard Time"' } }))).toEqual(found);
});

test('a filter on attendees is refused as recorded', async () => {
  expect(refusalIn(await graph.get("/me/events?$filter=attendees/any(a: a/emailAddress/address eq 'x@y.dk')"))).toMatchObject({ status: 400, code: 'UnsupportedEntityExpression' });
});

test('Calendars.ReadBasic shows a meeting without what is written in it', async () => {
  const [basic, whole] = await Promise.all(['Calendars.ReadBasic', 'Calendars.Read'].map(async (scope) => rowsIn(await graph.get('/me/events', { as: 'anna', scopes: [scope] }))[0] ?? {}));
  expect(whole).toMatchObject({ body: { contentType: 'html' }, bodyPreview: 'Text of All hands' });
  expect(basic).toMatchObject({ subject: 'All hands', attendees: [{}, {}] });
  for (const name of ['body', 'bodyPreview']) expect(basic).not.toHaveProperty(name);
});

test('everybody’s calendar of a made firm holds against the OpenAPI subset, and no id is given twice', () => {
  const firm = makeFirm(1, new Date('2026-11-24T14:00:00Z'));
  for (const person of firm.people.slice(0, 8)) {
    const shown = eventsOf(firm, person).flatMap((event) => [headOf(event), ...shownOf(event, person)]);
    const value = [...new Set(shown.map((one) => eventJson({ firm, person, zone: utc, isText: false }, one)))];
    expect(wrongIn({ method: 'GET', path: '/me/events', status: 200, responseBody: { value } })).toEqual([]);
    const ids = value.filter(({ type }) => type !== 'seriesMaster' && type !== 'singleInstance').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
