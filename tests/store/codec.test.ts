import fc from 'fast-check';
import { quietReasons, type Account } from '../../src/domain/account';
import { activityKinds, reactions, type Activity, type Promised } from '../../src/domain/activity';
import { places, type Assignment } from '../../src/domain/assignment';
import { roles, type Colleague } from '../../src/domain/colleague';
import { levels, type Competence, type Holding } from '../../src/domain/competence';
import type { Opportunity } from '../../src/domain/opportunity';
import { sizes } from '../../src/domain/size';
import { stagesFromTheStart } from '../../src/domain/stage';
import type { Fields } from '../../src/graph/listTypes';
import { decodeAccount } from '../../src/store/codecAccount';
import { encodeAccount } from '../../src/store/encodeAccount';
import { decodeActivity } from '../../src/store/codecActivity';
import { encodeActivity } from '../../src/store/encodeActivity';
import { decodeAssignment, encodeAssignment } from '../../src/store/codecAssignment';
import { decodeColleague } from '../../src/store/codecColleague';
import { encodeColleague } from '../../src/store/encodeColleague';
import { decodeCompetenceRow, encodeCompetence, encodeHolding } from '../../src/store/codecCompetence';
import { decodeOpportunity } from '../../src/store/codecOpportunity';
import { encodeFollowUp } from '../../src/store/encodeFollowUp';
import { encodeOpportunity } from '../../src/store/encodeOpportunity';
import { decodeStages, encodeStages } from '../../src/store/codecStages';
import { schema } from '../../src/store/schema';
import { anna, caseOf, heard } from './people';

const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '');
const line = fc.string({ maxLength: 100, unit: 'binary' }).map(clean);
const some = line.map((text) => `x${text}`);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const words = fc.string({ maxLength: 300, unit: 'binary' }).map(clean);
const instant = fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-12-31') }).map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const promised: fc.Arbitrary<Promised | undefined> = maybe(fc.record({ words: words.map((text) => `p${text}`), on: maybe(day) }));
const person = fc.record({ oid: maybe(some), upn: line, name: line });
const size = maybe(fc.constantFrom(...sizes));
const opportunity: fc.Arbitrary<Opportunity> = fc.record({
  key: some, intent: some, stage: some, words, isWithdrawn: fc.boolean(), account: fc.record({ key: maybe(some), name: line, domain: line }),
  stakeholder: maybe(fc.record({ name: some, address: line })), promised, size, competence: maybe(some), by: person, owner: maybe(some), next: fc.constant(undefined), outcome: fc.constant(undefined), at: instant, period: instant.map((at) => at.slice(0, 7)),
  mail: maybe(fc.record({ source: maybe(some), stricterKey: maybe(some), threadRoot: maybe(some), threadIndex: maybe(some), sender: line, sentAt: maybe(some) })),
});
const activity: fc.Arbitrary<Activity> = fc.record({ key: some, intent: some, caseKey: some, kind: fc.constantFrom(...activityKinds), reaction: maybe(fc.constantFrom(...reactions)), to: maybe(some), words, promised, size, competence: maybe(some), by: person, at: instant, isWithdrawn: fc.boolean() }).map((one) => (one.kind === 'heard' ? { ...one, reaction: undefined, to: undefined } : one));
const followUp = fc.record({
  stage: some, owner: maybe(some), next: promised,
  outcome: maybe(fc.record({ on: day, why: maybe(some), shared: maybe(fc.record({ amount: fc.double({ min: 0, max: 1e12, noNaN: true }).map((amount) => Math.round(amount * 100) / 100), currency: fc.constantFrom('DKK', 'SEK', 'EUR') })) })),
});

/** As Graph gives it back: what is empty is left out. */
const seen = (fields: Fields): Fields => Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(fields)) as Fields).filter(([, value]) => value !== null && value !== ''));

test('a case comes back as it went', () => {
  fc.assert(fc.property(opportunity, (one) => expect(decodeOpportunity(seen(encodeOpportunity(one)))).toEqual({ value: one })), { seed: 1 });
});

test('where a case stands comes back as it went, over whatever it was flagged with', () => {
  fc.assert(fc.property(opportunity, followUp, (one, standing) => expect(decodeOpportunity(seen({ ...encodeOpportunity(one), ...encodeFollowUp(standing) }))).toEqual({ value: { ...one, ...standing } })), { seed: 9 });
});

test.each(['-1 DKK', '1e9 DKK', 'DKK', '12', '12 crowns', '=1+1 DKK'])('an amount that is none (%s) hides no case', (Shared) => {
  const fields = { ...encodeOpportunity(caseOf(anna, 'a')), ClosedOn: '2026-11-24', Shared };
  expect(decodeOpportunity(fields)).toMatchObject({ value: { outcome: { on: '2026-11-24', shared: undefined } } });
});

test('words heard, and what was done, come back as they went', () => {
  fc.assert(fc.property(activity, (one) => expect(decodeActivity(seen(encodeActivity(one)))).toEqual({ value: one })), { seed: 2 });
});

const names = fc.record({ da: some, sv: line, en: line });
const account: fc.Arbitrary<Account> = fc.record({
  key: some, name: some, domains: fc.array(fc.domain()), country: fc.constantFrom('', 'DK', 'SE'), owner: maybe(some), isRefused: fc.boolean(), mergedInto: maybe(some),
  quiet: maybe(fc.record({ from: maybe(day), to: maybe(day), why: fc.constantFrom(...quietReasons) })),
});
const colleague: fc.Arbitrary<Colleague> = fc.record({
  key: some, person: fc.record({ oid: maybe(some), upn: some, name: some }), role: fc.constantFrom(...roles), language: fc.constantFrom('da', 'sv', 'en', undefined), leftOn: maybe(day),
});
const competence: fc.Arbitrary<Competence> = fc.record({ key: some, names, synonyms: fc.array(fc.stringMatching(/^[a-zåäö]{1,9}$/)) });
const holding: fc.Arbitrary<Holding> = fc.record({ key: some, competence: some, consultant: some, level: fc.constantFrom(...levels), isWithdrawn: fc.boolean() });
const assignment: fc.Arbitrary<Assignment> = fc.record({ key: some, account: some, consultant: some, startsOn: day, endsOn: maybe(day), place: fc.constantFrom(...places), isWithdrawn: fc.boolean() });

test('clients, colleagues, competences, who has them, and assignments come back as they went', () => {
  const back = (key: string, fields: Fields): Fields => ({ ...seen(fields), Key: key });
  fc.assert(fc.property(account, (one) => expect(decodeAccount(back(one.key, encodeAccount(one)))).toEqual({ value: one })), { seed: 4 });
  fc.assert(fc.property(colleague, (one) => expect(decodeColleague(back(one.key, encodeColleague(one)))).toEqual({ value: one })), { seed: 5 });
  fc.assert(fc.property(competence, (one) => expect(decodeCompetenceRow(back(one.key, encodeCompetence(one)))).toEqual({ value: { key: one.key, is: 'competence', competence: one } })), { seed: 6 });
  fc.assert(fc.property(holding, (one) => expect(decodeCompetenceRow(back(one.key, encodeHolding(one)))).toEqual({ value: { key: one.key, is: 'holding', holding: one } })), { seed: 7 });
  fc.assert(fc.property(assignment, (one) => expect(decodeAssignment(back(one.key, encodeAssignment(one)))).toEqual({ value: one })), { seed: 8 });
});

test('stages come back as they went', () => {
  expect(decodeStages(seen(encodeStages(stagesFromTheStart)))).toEqual({ value: stagesFromTheStart });
});

test('no row whatever makes a decoder throw', () => {
  const cell = fc.oneof(fc.anything(), fc.constantFrom('', 'x', '2026-11-24T08:00:00Z', '2026-11', NaN, '[]', '[{"key":"a"}]', 'null', '__proto__', 'x'.repeat(70_000)));
  const names = schema.flatMap(({ columns }) => columns.map(({ name }) => name));
  const row = fc.oneof(fc.dictionary(fc.constantFrom(...names, 'Title', '__proto__'), cell), fc.object()) as fc.Arbitrary<Fields>;
  fc.assert(
    fc.property(row, (fields) => {
      for (const decode of [decodeOpportunity, decodeActivity, decodeAccount, decodeColleague, decodeCompetenceRow, decodeAssignment, decodeStages]) expect(Object.keys(decode(fields))).toHaveLength(1);
    }),
    { seed: 3, numRuns: 500 },
  );
});

const good = seen(encodeOpportunity(caseOf(anna, 'i1')));
const broken: readonly (readonly [string, Fields])[] = [
  ['Key is missing', { ...good, Key: undefined }],
  ['Stage is missing', { ...good, Stage: '' }],
  ['Words is too long', { ...good, Words: 'x'.repeat(1_000_000) }],
  ['AccountName is too long', { ...good, AccountName: 'x'.repeat(256) }],
  ['Intent is no text', { ...good, Intent: Number.NaN }],
  ['At is no instant', { ...good, At: '2026-11-24' }],
  ['At is no instant', { ...good, At: '2026-99-24T08:00:00Z' }],
  ['Period is no month', { ...good, Period: 'November' }],
  ['PromisedOn is no day', { ...good, PromisedOn: 'soon' }],
  ['IsWithdrawn is neither yes nor no', { ...good, IsWithdrawn: 'yes' }],
  ['Key is missing', JSON.parse('{"__proto__":{"Key":"k","Intent":"i","Stage":"flagged"}}') as Fields],
  ['Key is missing', Object.create({ ...good }) as Fields],
];
test.each(broken)('%s', (wrong, fields) => {
  expect(decodeOpportunity(fields)).toEqual({ wrong });
});

test('a size that is none of ours hides no words', () => {
  expect(decodeOpportunity({ ...good, RoughSize: 'decades', Competence: 'c-1' })).toMatchObject({ value: { words: 'words of i1', size: undefined, competence: 'c-1' } });
});

test('words of an unknown kind are set aside', () => {
  expect(decodeActivity({ ...seen(encodeActivity(heard(anna, 'h'))), Kind: 'sung' })).toEqual({ wrong: `Kind is none of ${activityKinds.join(', ')}` });
});

test('every column that is written is in the schema, and fits it', () => {
  const long = { ...caseOf(anna, 'i1'), words: 'w\n'.repeat(10_000), account: { key: 'k', name: 'n\n'.repeat(900), domain: 'd'.repeat(900) }, stakeholder: { name: 'æ'.repeat(900), address: '😀'.repeat(900) }, promised: { words: '\u0000\ud800', on: '2026-12-01' } };
  const kinds = new Map(schema.flatMap(({ name, columns }) => [['Title', 'text'] as const, ...columns.map((one) => [`${name}.${one.name}`, one.kind] as const)]));
  for (const [list, fields] of [['Opportunities', { ...encodeOpportunity(long), ...encodeFollowUp({ ...long, next: long.promised, outcome: { on: '2026-11-24', why: 'price', shared: { amount: 1, currency: 'DKK' } } }) }], ['Activities', encodeActivity({ ...heard(anna, 'h'), kind: 'talk', reaction: 'warm', words: long.words })], ['Settings', encodeStages(stagesFromTheStart)]] as const) {
    for (const [name, value] of Object.entries(fields)) {
      const kind = name === 'Title' ? 'text' : kinds.get(`${list}.${name}`);
      expect([list, name, kind]).not.toContain(undefined);
      if (kind === 'text' && value !== null) expect([name, /[\r\n]/.test(String(value)), String(value).length <= 255]).toEqual([name, false, true]);
      if (typeof value === 'string') expect([name, !/\p{Surrogate}|\u0000/u.test(value)]).toEqual([name, true]);
    }
  }
});
