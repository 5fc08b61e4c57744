import { graphUrl, named, type Answer, type Call, type Reply, type World } from './call';
import { calendarView as canView, events as canList, oneEvent as canOne } from './capabilities';
import { chosen, refuseBeyond, type Capability } from './capability';
import { evaluatedOrder, matches } from './evaluate';
import { eventIdOf, eventJson, eventsOf, shownOf, type Reader } from './event';
import { isRestId } from './exchangeId';
import type { Filter, Literal } from './filter';
import { headOf, type Occurrence } from './occurrences';
import { pageOf, placeOf } from './paging';
import { applied, preferredZone, wantsText } from './prefer';
import type { Query } from './query';
import { malformedId, missing, Refusal } from './refusal';
import { instantOf, utc } from './zones';

/** What Calendars.ReadBasic hides (source: permissions reference, "properties such as body, attachments, and extensions"; that the preview is one is a belief). */
const onlyWithCalendarsRead: readonly string[] = ['body', 'bodyPreview', 'attachments', 'extensions', 'singleValueExtendedProperties', 'multiValueExtendedProperties'];

function readerOf(call: Call, { firm }: World): Reader {
  return { firm, person: call.person, zone: preferredZone(call) ?? utc, isText: wantsText(call) };
}

/** GET /me/events: meetings of their own and heads of series, no days of a series. Newest made first (belief). */
export const allEvents: Answer = (call, world) => {
  const found = eventsOf(world.firm, call.person).map(headOf).sort((a, b) => b.event.madeAt.localeCompare(a.event.madeAt));
  return listed(call, world, canList, 'events', () => found);
};

/** GET /me/calendarView: every day of every series that touches the window, a whole day by midnight in its own zone (microsoft-graph-docs#16798). Earliest first (belief: the page promises no order). */
export const calendarView: Answer = (call, world) =>
  listed(call, world, canView, 'calendarView', (query) => {
    const window = windowIn(query);
    const days = eventsOf(world.firm, call.person).flatMap((event) => shownOf(event, call.person));
    const placed = days.map((one) => ({ one, from: instantOf(one.start, one.event.timeZone), to: instantOf(one.end, one.event.timeZone) }));
    return placed.filter(({ from, to }) => from < window.to && to > window.from).sort((a, b) => a.from - b.from).map(({ one }) => one);
  });

/** GET /me/events/{id}: also of one day of a series. */
export const oneEvent: Answer = (call, world) => {
  refuseBeyond(canOne, call.query);
  const id = named(call, 'event-id');
  if (!isRestId(id)) throw malformedId();
  const all = eventsOf(world.firm, call.person).flatMap((event) => [headOf(event), ...shownOf(event, call.person)]);
  const found = all.find((one) => eventIdOf(call.person, one) === id);
  if (!found) throw missing('exchange', id);
  const body = { '@odata.context': `${eventContext(call, world, 'events', call.query)}/$entity`, ...shown(call, canOne, eventJson(readerOf(call, world), found), call.query) };
  return { status: 200, headers: appliedTo(call), body };
};

/** Filters and sorts in UTC, whatever zone is preferred (belief). */
function listed(call: Call, world: World, can: Capability, name: string, find: (query: Query) => readonly Occurrence[]): Reply {
  const place = placeOf(call, world, can);
  const { query } = place;
  refuseBeyond(can, query);
  const reader = readerOf(call, world);
  const filter = query.filter && inUtc(query.filter);
  const found = find(query).map((one) => ({ one, row: eventJson({ ...reader, zone: utc }, one) })).filter(({ row }) => !filter || matches(filter, row));
  const sorted = query.orderby ? found.sort((a, b) => evaluatedOrder(query.orderby ?? [], a.row, b.row)) : found;
  const { rows, link } = pageOf(call, world, place, sorted);
  const count = query.count ? { '@odata.count': found.length } : {};
  const value = rows.map(({ one }) => shown(call, can, withoutCancelled(eventJson(reader, one)), query));
  return { status: 200, headers: appliedTo(call), body: { '@odata.context': eventContext(call, world, name, query), ...count, ...link, value } };
}

function withoutCancelled(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'cancelledOccurrences'));
}

function appliedTo(call: Call): Readonly<Record<string, string>> {
  const zone = preferredZone(call);
  return applied(call, zone ? [`outlook.timezone="${zone.name}"`] : []);
}

function eventContext(call: Call, world: World, name: string, query: Query): string {
  return graphUrl(world, `/$metadata#users('${call.person.oid}')/${name}${query.select ? `(${query.select.join(',')})` : ''}`);
}

/** The event as this token may see it; the sandbox keeps no attachments, extensions and extended properties. */
function shown(call: Call, can: Capability, row: Readonly<Record<string, unknown>>, query: Query): Record<string, unknown> {
  const empty = Object.fromEntries((query.expand ?? []).map(({ path }) => [path, []]));
  const mayReadAll = call.scopes.some((scope) => scope === 'Calendars.Read' || scope === 'Calendars.ReadWrite');
  return Object.fromEntries(Object.entries(chosen(can, { ...row, ...empty }, query)).filter(([name]) => mayReadAll || !onlyWithCalendarsRead.includes(name)));
}

/** Longest window, and the refusal of a longer one: microsoft-graph-docs#6284. */
const longestDays = 1825;
const dayMilliseconds = 86_400_000;

/** The window, by the offsets in it and not by the preferred zone; without one it is UTC (graph-wire 2.4). Refusal of none: microsoft-graph-docs#57. */
function windowIn({ raw }: Query): { readonly from: number; readonly to: number } {
  const { startDateTime, endDateTime } = raw;
  if (startDateTime === undefined || endDateTime === undefined) throw wrongWindow('This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.');
  const [from, to] = [instantIn('StartDateTime', startDateTime), instantIn('EndDateTime', endDateTime)];
  if (from > to) throw wrongWindow('The start of the time window is behind its end.');
  if (to - from > longestDays * dayMilliseconds) throw new Refusal(400, 'ErrorInvalidRequest', `Your request can't be completed. The range between the start and end dates is greater than the allowed range. Maximum number of days: ${longestDays}`);
  return { from, to };
}

function wrongWindow(message: string): Refusal {
  return new Refusal(400, 'ErrorInvalidParameter', message);
}

/** A "+" that nobody has encoded is a blank by now, and no date any more. Code and text of the refusal are a belief. */
function instantIn(name: string, text: string): number {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(text);
  const instant = parts ? Date.parse(`${parts[1]}T${parts[2] ?? '00:00'}${parts[3] ?? 'Z'}`) : Number.NaN;
  if (Number.isNaN(instant)) throw wrongWindow(`The value '${text}' of parameter '${name}' is invalid.`);
  return instant;
}

/** `start/dateTime` is text for OData: with or without seconds and "Z", a literal shall mean the same time. */
function inUtc(filter: Filter): Filter {
  switch (filter.is) {
    case 'test':
      return /^(start|end)\/dateTime$/.test(filter.path) ? { ...filter, literals: filter.literals.map(inUtcText) } : filter;
    case 'and':
    case 'or':
      return { ...filter, left: inUtc(filter.left), right: inUtc(filter.right) };
    case 'not':
      return { ...filter, inner: inUtc(filter.inner) };
    case 'lambda':
      return filter;
  }
}

function inUtcText(literal: Literal): Literal {
  if (literal.kind !== 'text') return literal;
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(literal.value) || !literal.value.includes('T') ? literal.value : `${literal.value}Z`);
  return Number.isNaN(at) ? literal : { kind: 'text', value: `${new Date(at).toISOString().slice(0, 19)}.0000000` };
}
