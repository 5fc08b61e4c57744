import { parseQuery, QueryError } from '../../../src/sandbox/graph/query';

const withoutRaw = (text: string): object => JSON.parse(JSON.stringify(parseQuery(text), (name, value: unknown) => (name === 'raw' ? undefined : value))) as object;
const stage = { is: 'test', operator: 'eq', path: 'fields/Stage', literals: [{ kind: 'text', value: 'won' }] };

const good: readonly (readonly [string, object])[] = [
  ['', {}],
  ['$select=id,displayName', { select: ['id', 'displayName'] }],
  ['select=id', { select: ['id'] }],
  ['$select=id,%20mail%20,', { select: ['id', 'mail'] }],
  ['$top=5', { top: 5 }],
  ['$count=true', { count: true }],
  ['$count=false', { count: false }],
  ['$expand=fields', { expand: [{ path: 'fields', options: {} }] }],
  ['$expand=fields($select=A,B)', { expand: [{ path: 'fields', options: { select: ['A', 'B'] } }] }],
  ['expand=columns(select=name,description),items(expand=fields(select=Name,Color))', { expand: [{ path: 'columns', options: { select: ['name', 'description'] } }, { path: 'items', options: { expand: [{ path: 'fields', options: { select: ['Name', 'Color'] } }] } }] }],
  ['$expand=manager($levels=max;$select=id)', { expand: [{ path: 'manager', options: { select: ['id'] } }] }],
  ["$expand=extensions($filter=id eq 'a,b;c(d')", { expand: [{ path: 'extensions', options: { filter: { is: 'test', operator: 'eq', path: 'id', literals: [{ kind: 'text', value: 'a,b;c(d' }] } } }] }],
  ['$expand=microsoft.graph.eventMessage/event', { expand: [{ path: 'microsoft.graph.eventMessage/event', options: {} }] }],
  ['$orderby=receivedDateTime%20desc,subject', { orderby: [{ path: 'receivedDateTime', isDescending: true }, { path: 'subject', isDescending: false }] }],
  ['$orderby=subject+asc', { orderby: [{ path: 'subject', isDescending: false }] }],
  ["$filter=fields/Stage%20eq%20'won'", { filter: stage }],
  ["$filter=fields/Stage+eq+'won'", { filter: stage }],
  ['$search=%22participants:x@y.dk%22', { search: '"participants:x@y.dk"' }],
  ['token=latest', { token: 'latest' }],
  ['$skiptoken=abc', { skiptoken: 'abc' }],
  ['fields/Stage=won', {}],
  ['Prefer=HonorNonIndexedQueriesWarningMayFailRandomly', {}],
];

test.each(good)('"%s" is read', (text, query) => {
  expect(withoutRaw(text)).toEqual(query);
});

const bad: readonly (readonly [string, string, RegExp])[] = [
  ['$deltatoken=x', '$deltatoken', /not supported/],
  ['$token=x', '$token', /not supported/],
  ['$skip=10', '$skip', /not supported/],
  ['$Select=id', '$Select', /not supported/],
  ['$orderbydisplayName', '$orderbydisplayName', /not supported/],
  ['$top=0', '$top', /Invalid value '0'/],
  ['$top=-1', '$top', /Invalid value '-1'/],
  ['$top=ten', '$top', /Invalid value 'ten'/],
  ['$top=1.5', '$top', /Invalid value '1.5'/],
  ['$orderby=subject sideways', '$orderby', /Syntax error/],
  ['$expand=fields($select=A', '$expand', /not valid/],
  ['$expand=fields)', '$expand', /not valid/],
  ['$expand=fields($skip=1)', '$skip', /not supported/],
  ["$filter=fields/Stage eq 'A", '$filter', /Syntax error/],
  ['$filter=100%', '', /not percent-encoded/],
];

test.each(bad)('"%s" is refused, and %s is named', (text, option, message) => {
  expect(() => parseQuery(text)).toThrow(message);
  const refusal = ((): unknown => {
    try {
      return parseQuery(text);
    } catch (fault) {
      return fault;
    }
  })();
  expect(refusal).toBeInstanceOf(QueryError);
  expect(refusal).toMatchObject({ option });
});

test('what was asked is kept as it came, so that a link can carry it', () => {
  expect(parseQuery('$select=id&$top=5&other=1').raw).toEqual({ select: 'id', top: '5' });
});
