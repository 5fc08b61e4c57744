import { FilterSyntaxError, hasNot, lambdasOf, parseFilter, testsOf, type Filter, type Literal, type Operator } from '../../../src/sandbox/graph/filter';

const text = (value: string): Literal => ({ kind: 'text', value });
const number = (value: number): Literal => ({ kind: 'number', value });
const date = (value: string): Literal => ({ kind: 'date', value });
const is = (path: string, operator: Operator, ...literals: Literal[]): Filter => ({ is: 'test', operator, path, literals });
const both = (left: Filter, right: Filter): Filter => ({ is: 'and', left, right });
const either = (left: Filter, right: Filter): Filter => ({ is: 'or', left, right });
const not = (inner: Filter): Filter => ({ is: 'not', inner });
const any = (path: string, variable: string, inner: Filter): Filter => ({ is: 'lambda', quantifier: 'any', path, variable, inner });

const [a, b, c] = [is('a', 'eq', number(1)), is('b', 'eq', number(2)), is('c', 'eq', number(3))];

const good: readonly (readonly [string, Filter])[] = [
  ["fields/Stage eq 'won'", is('fields/Stage', 'eq', text('won'))],
  ["fields/Key eq 'O''Brien & Co #1 + {x}'", is('fields/Key', 'eq', text("O'Brien & Co #1 + {x}"))],
  ["subject eq ''", is('subject', 'eq', text(''))],
  ["subject eq ''''", is('subject', 'eq', text("'"))],
  ["subject eq 'æøå 漢字 😀'", is('subject', 'eq', text('æøå 漢字 😀'))],
  ['fields/Amount ge 12.5', is('fields/Amount', 'ge', number(12.5))],
  ['fields/Amount lt -3', is('fields/Amount', 'lt', number(-3))],
  ['fields/Amount gt 1.5e3', is('fields/Amount', 'gt', number(1500))],
  ['isRead eq false', is('isRead', 'eq', { kind: 'boolean', value: false })],
  ['mail ne null', is('mail', 'ne', { kind: 'null' })],
  ['receivedDateTime ge 2026-11-25T10:00:00Z', is('receivedDateTime', 'ge', date('2026-11-25T10:00:00Z'))],
  ['receivedDateTime ge 2026-11-25T10:00:00.123+01:00', is('receivedDateTime', 'ge', date('2026-11-25T10:00:00.123+01:00'))],
  ['birthday eq 2026-11-25', is('birthday', 'eq', date('2026-11-25'))],
  ["fields/Modified ge '2026-01-01T00:00:00Z'", is('fields/Modified', 'ge', text('2026-01-01T00:00:00Z'))],
  ['fields/ClientLookupId eq 12', is('fields/ClientLookupId', 'eq', number(12))],
  ["startswith(displayName,'a')", is('displayName', 'startswith', text('a'))],
  ["startsWith(displayName, 'a, b')", is('displayName', 'startswith', text('a, b'))],
  ["endswith(mail,'@kunde.example')", is('mail', 'endswith', text('@kunde.example'))],
  ["contains(subject,'(need)')", is('subject', 'contains', text('(need)'))],
  ["from/emailAddress/address eq 'bo@kunde.example'", is('from/emailAddress/address', 'eq', text('bo@kunde.example'))],
  ["id in ('1', '2')", is('id', 'in', text('1'), text('2'))],
  ['a eq 1 and b eq 2 and c eq 3', both(both(a, b), c)],
  ['a eq 1 or b eq 2 and c eq 3', either(a, both(b, c))],
  ['(a eq 1 or b eq 2) and c eq 3', both(either(a, b), c)],
  ['not a eq 1 and b eq 2', both(not(a), b)],
  ['not(a eq 1 and b eq 2)', not(both(a, b))],
  ['not not (((a eq 1)))', not(not(a))],
  ["categories/any(c:c eq 'x')", any('categories', 'c', is('c', 'eq', text('x')))],
  ["toRecipients/any(r: r/emailAddress/address eq 'x@y.dk')", any('toRecipients', 'r', is('r/emailAddress/address', 'eq', text('x@y.dk')))],
  ["tags/all(t:startswith(t,'a') or t eq 'b')", { is: 'lambda', quantifier: 'all', path: 'tags', variable: 't', inner: either(is('t', 'startswith', text('a')), is('t', 'eq', text('b'))) }],
  ['  a   eq\t1  ', a],
  ["contains eq 'x'", is('contains', 'eq', text('x'))],
];

test.each(good)('%s is read', (source, filter) => {
  expect(parseFilter(source)).toEqual(filter);
});

const bad: readonly string[] = [
  '', '   ', 'a', 'a eq', 'eq 1', 'a = 1', 'a == 1', 'a EQ 1', 'a equals 1', "a eq 'open", "a eq 'O'Brien'", 'a eq x', 'a eq b/c', 'a eq 1 2', 'a eq 1 and', 'and a eq 1', 'a eq 1 AND b eq 2', 'a eq 1 && b eq 2', 'a eq 1, b eq 2',
  '(a eq 1', 'a eq 1)', '()', 'not', 'a/ eq 1', '/a eq 1', "'a' eq 'a'", "startswith(a)", "startswith(a,'x'", "startswith('x',a)", "startswith(a,'x') eq", "tolower(a) eq 'x'", "a/some(x:x eq 1)", "a/any(x eq 1)", "a/any(x:)", "a/any('x':x eq 1)",
  "a in 'x'", 'a in ()', "a in ('x',)", 'a eq 2026-11-25T10:00', 'a eq 2026-11-25T', 'a eq 12px', 'a eq 1.2.3', 'a eq "x"', 'a;b eq 1', "a eq 'x' -- ", 'a eq 1 or or b eq 2', "Next step eq 'x'", '%61 eq 1',
];

test.each(bad)('%j is no filter', (source) => {
  expect(() => parseFilter(source)).toThrow(FilterSyntaxError);
});

test('a filter that is nested without end is refused, and does not end the process', () => {
  expect(() => parseFilter(`${'('.repeat(5000)}a eq 1${')'.repeat(5000)}`)).toThrow(/nested too deep/);
  expect(() => parseFilter(`${'not '.repeat(5000)}a eq 1`)).toThrow(/nested too deep/);
  expect(parseFilter(`${'('.repeat(50)}a eq 1${')'.repeat(50)}`)).toEqual(a);
});

test('a long chain is read', () => {
  expect(testsOf(parseFilter(Array.from({ length: 500 }, (_, place) => `a eq ${place}`).join(' or ')))).toHaveLength(500);
});

test('tests, lambdas and "not" are found wherever they stand', () => {
  const filter = parseFilter("a eq 1 and not (b eq 2 or categories/any(c:c eq 'x'))");
  expect(testsOf(filter).map(({ path }) => path)).toEqual(['a', 'b']);
  expect(lambdasOf(filter).map(({ path }) => path)).toEqual(['categories']);
  expect([hasNot(filter), hasNot(a), hasNot(both(a, b))]).toEqual([true, false, false]);
});
