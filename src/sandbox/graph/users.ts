import type { Firm, FirmPerson } from '../firm';
import { graphUrl, named, type Answer, type Call, type World } from './call';
import { advancedUserOperators, users as can } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { evaluatedOrder, matches } from './evaluate';
import { hasNot, testsOf } from './filter';
import { pageOf, placeOf } from './paging';
import type { Query } from './query';
import { malformed, missing, Refusal } from './refusal';
import { isFound } from './userSearch';

const cultures: Readonly<Record<FirmPerson['language'], string>> = { da: 'da-DK', sv: 'sv-SE', en: 'en-US' };

/** A typed entity says null where it has nothing, unlike an item's fields (graph-wire 3.21). */
function userJson(person: FirmPerson): Record<string, unknown> {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    businessPhones: [],
    displayName: person.name,
    givenName,
    jobTitle: person.jobTitle,
    mail: person.upn,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: cultures[person.language],
    surname: rest.join(' '),
    userPrincipalName: person.upn,
    id: person.oid,
    mailNickname: person.upn.split('@')[0] ?? '',
    accountEnabled: true,
    city: null,
    postalCode: null,
    department: null,
    companyName: null,
    userType: 'Member',
    mySite: `https://mysite.example/personal/${person.upn.replace(/\W/g, '_')}/`,
  };
}

/** The manager is the firm's first director; a director has none. */
function managerOf(firm: Firm, person: FirmPerson): FirmPerson | undefined {
  return person.role === 'director' ? undefined : firm.people.find((one) => one.role === 'director');
}

function expandedUser(firm: Firm, person: FirmPerson, query: Query): Record<string, unknown> {
  const asked = (name: string) => query.expand?.find(({ path }) => path === name);
  const [manager, extensions] = [asked('manager'), asked('extensions')];
  const above = manager && managerOf(firm, person);
  return {
    ...chosen(can, userJson(person), query),
    ...(above && { manager: { '@odata.type': '#microsoft.graph.user', ...expandedUser(firm, above, manager.options) } }),
    ...(extensions && { extensions: [] }),
  };
}

function singleUser(person: FirmPerson, call: Call, world: World): Readonly<Record<string, unknown>> {
  refuseBeyond({ ...can, options: ['select', 'expand', 'count'] }, call.query);
  const chosenNames = call.query.select ? `(${call.query.select.join(',')})` : '';
  return { '@odata.context': graphUrl(world, `/$metadata#users${chosenNames}/$entity`), ...expandedUser(world.firm, person, call.query) };
}

/** GET /me. */
export const me: Answer = (call, world) => ({ status: 200, body: singleUser(call.person, call, world) });

/** The person whom the call names by id or UPN. */
export function userIn(call: Call, { firm }: World): FirmPerson {
  const id = named(call, 'user-id').toLowerCase();
  const person = firm.people.find((one) => one.oid.toLowerCase() === id || one.upn.toLowerCase() === id);
  if (!person) throw missing('entra', named(call, 'user-id'));
  return person;
}

/** GET /users/{id or UPN}. */
export const oneUser: Answer = (call, world) => ({ status: 200, body: singleUser(userIn(call, world), call, world) });

/** GET /users. */
export const allUsers: Answer = (call, world) => {
  const place = placeOf(call, world, can);
  const { query } = place;
  refuseBeyond(can, query);
  if (query.skiptoken === undefined) refuseUnlessEventual(call, query);
  const { filter, search } = query;
  const found = world.firm.people
    .map((person) => ({ person, row: userJson(person) }))
    .filter(({ row }) => (!filter || matches(filter, row)) && (search === undefined || isFound(row, search)));
  const sorted = query.orderby ? found.sort((a, b) => evaluatedOrder(query.orderby ?? [], a.row, b.row)) : found;
  const { rows, link } = pageOf(call, world, place, sorted);
  const count = query.count ? { '@odata.count': found.length } : {};
  return { status: 200, body: { '@odata.context': graphUrl(world, '/$metadata#users'), ...count, ...link, value: rows.map(({ person }) => expandedUser(world.firm, person, query)) } };
};

/** Advanced queries need a header (source: aad-advanced-queries; recorded: samples/_errors/users-count-without-consistency). */
function refuseUnlessEventual(call: Call, query: Query): void {
  const isEventual = call.headers['consistencylevel']?.toLowerCase() === 'eventual';
  if (isEventual) return;
  if (query.count) throw malformed('entra', '$count is not currently supported.');
  if (query.search !== undefined) throw malformed('entra', 'Request with $search query parameter only works through MSGraph with a special request header: \'ConsistencyLevel: eventual\'');
  const isAdvanced = query.filter && (hasNot(query.filter) || testsOf(query.filter).some(({ operator }) => advancedUserOperators.includes(operator)));
  if (isAdvanced || (query.filter && query.orderby)) throw new Refusal(400, 'Request_UnsupportedQuery', 'The specified filter to the reference property query is currently not supported.');
}
