import fc from 'fast-check';
import { activityKinds, type Activity } from '../../src/domain/activity';
import { funnelOf, type Funnel } from '../../src/domain/funnel';
import type { Opportunity } from '../../src/domain/opportunity';
import { spanNames, spanOf, type Span } from '../../src/domain/period';
import type { Fields } from '../../src/graph/listTypes';
import { encodeActivity } from '../../src/store/encodeActivity';
import { encodeFollowUp } from '../../src/store/encodeFollowUp';
import { encodeOpportunity } from '../../src/store/encodeOpportunity';
import { anna, bo, caseOf, heard } from '../store/people';

const today = '2026-11-28';
const november = spanOf('thisMonth', today);
const all = { span: november, isWanted: () => true };
const by = (activities: readonly Activity[]) => new Map(activities.map(({ caseKey }) => [caseKey, activities.filter((one) => one.caseKey === caseKey)]));

const won = (key: string, on: string, amount?: number, currency = 'DKK') => caseOf(anna, key, { key, stage: 'won', outcome: { on, why: undefined, shared: amount === undefined ? undefined : { amount, currency } } });
const done = (kind: Activity['kind'], more: Partial<Activity> = {}) => heard(bo, `${kind} ${JSON.stringify(more)}`, { kind, caseKey: 'a', ...more });

test('each kind is counted by itself, words heard and other things are not; what was taken back, or lies outside, is none', () => {
  const log = [done('talk'), done('talk', { at: '2026-11-01T00:00:00.000Z' }), done('meeting'), done('phone'), done('offer'), done('heard'), done('other'), done('talk', { isWithdrawn: true }), done('offer', { at: '2026-10-31T23:59:59.000Z' })];
  expect(funnelOf([caseOf(anna, 'a', { key: 'a' })], by(log), all)).toEqual({ talks: 2, meetings: 1, phoneMeetings: 1, offers: 1, won: 0, shared: [], unshared: 0 });
});

test('a case is won on the day that it was, once it stands as won; amounts are summed by currency, and those that nobody shared are told', () => {
  const reopened = { ...won('g', '2026-11-03', 5), stage: 'offer' };
  const cases = [won('a', '2026-11-01', 0.1), won('b', '2026-11-30', 0.2), won('c', '2026-11-02', 7, 'EUR'), won('d', '2026-11-03'), won('e', '2026-12-01', 9), won('f', '2026-10-31', 9), reopened];
  expect(funnelOf(cases, new Map(), all)).toMatchObject({ won: 4, shared: [{ amount: 0.3, currency: 'DKK' }, { amount: 7, currency: 'EUR' }], unshared: 1 });
});

test('hundredths are added as whole numbers: fractions would leave a crumb', () => {
  expect(funnelOf(['a', 'b', 'c'].map((key) => won(key, '2026-11-03', 0.07)), new Map(), all).shared).toEqual([{ amount: 0.21, currency: 'DKK' }]);
});

test('only the clients that are asked for', () => {
  const [one, other] = ['Havbro', 'Nybro'].map((name) => caseOf(anna, name, { key: name, account: { key: undefined, name, domain: '' } }));
  const log = by([done('talk', { caseKey: 'Havbro' }), done('meeting', { caseKey: 'Nybro' }), done('offer', { caseKey: 'gone' })]);
  expect(funnelOf([one!, other!], log, { ...all, isWanted: ({ name }) => name === 'Nybro' })).toMatchObject({ talks: 0, meetings: 1, offers: 0 });
});

/** The same figures another way: from the cells of the rows, one pass for each figure. */
function fromRows(rows: { readonly cases: readonly Fields[]; readonly log: readonly Fields[] }, { from = '0000', to = '9999' }: Span, client: string | undefined): Funnel {
  const lies = (day: string) => from <= day && day <= to;
  const mine = rows.cases.filter((row) => client === undefined || row['AccountName'] === client);
  const keys = mine.map((row) => row['Key']);
  const count = (kind: string) => rows.log.filter((row) => row['Kind'] === kind && !row['IsWithdrawn'] && keys.includes(row['CaseKey']) && lies(String(row['At']).split('T')[0]!)).length;
  const wins = mine.filter((row) => row['Stage'] === 'won' && row['ClosedOn'] && lies(String(row['ClosedOn']))).map((row) => row['Shared'] as string | null);
  const currencies = [...new Set(wins.flatMap((one) => (one === null ? [] : [one.slice(-3)])))].sort();
  const sum = (currency: string) => wins.filter((one) => one?.endsWith(currency)).reduce((hundredths, one) => hundredths + Math.round(parseFloat(one!) * 100), 0) / 100;
  return { talks: count('talk'), meetings: count('meeting'), phoneMeetings: count('phone'), offers: count('offer'), won: wins.length, shared: currencies.map((currency) => ({ currency, amount: sum(currency) })), unshared: wins.filter((one) => one === null).length };
}

test('over 1,000 random logs the figures are those that the rows themselves give', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2024, 10, 1) + days * 86_400_000).toISOString());
  const clients = ['Havbro', 'Nybro', 'Smørdal'];
  const shared = fc.option(fc.record({ amount: fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100), currency: fc.constantFrom('DKK', 'SEK', 'EUR') }), { nil: undefined });
  const oneCase = fc.record({ stage: fc.constantFrom('flagged', 'offer', 'won', 'won', 'lost'), name: fc.constantFrom(...clients), on: day, shared, isOpen: fc.boolean() });
  const oneDone = fc.record({ of: fc.nat(30), kind: fc.constantFrom(...activityKinds), at: day, isWithdrawn: fc.boolean() });
  fc.assert(fc.property(fc.array(oneCase, { maxLength: 30 }), fc.array(oneDone, { maxLength: 60 }), fc.constantFrom(...spanNames), fc.constantFrom(undefined, ...clients), (made, log, name, client) => {
    const cases = made.map((one, place): Opportunity => caseOf(anna, `c${place}`, { key: `c${place}`, stage: one.stage, account: { key: undefined, name: one.name, domain: '' }, outcome: one.isOpen ? undefined : { on: one.on.slice(0, 10), why: undefined, shared: one.shared } }));
    const activities = log.map((one, place) => heard(bo, `a${place}`, { kind: one.kind, at: one.at, isWithdrawn: one.isWithdrawn, caseKey: `c${one.of}` }));
    const rows = { cases: cases.map((one) => ({ ...encodeOpportunity(one), ...encodeFollowUp(one) })), log: activities.map(encodeActivity) };
    expect(funnelOf(cases, by(activities), { span: spanOf(name, today), isWanted: (account) => client === undefined || account.name === client })).toEqual(fromRows(rows, spanOf(name, today), client));
  }), { numRuns: 1000, seed: 7 });
});
