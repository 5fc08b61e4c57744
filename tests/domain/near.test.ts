import fc from 'fast-check';
import { isAlike, nearTo } from '../../src/domain/near';
import type { Opportunity } from '../../src/domain/opportunity';
import { withdrawnStage } from '../../src/domain/stage';
import { anna, bo, caseOf } from '../store/people';
import { client } from './firms';

test.each([
  ['Help with the backup?', 'Backup of the servers', true],
  ['De mangler en, der kan Kafka', 'Kafka', true],
  ['Ny backup til serverne', 'Backuppen af serveren driller', true],
  ['Två testare från januari', 'De söker testare till januari', true],
  ['Somebody who knows C#', 'C# developer', true],
  ['Somebody who knows C#', 'Somebody who knows C', false],
  ['Power BI til økonomi', 'Power BI i produktionen', true],
  ['Migrering til skyen', 'Ny betalingsløsning', false],
  ['Hjælp til tests', 'Hjælp til drift', false],
  ['A new cash register before Christmas', 'A new car park before Christmas', false],
  ['Integration mellem SAP, webshop, lager og kasse', 'SAP', true],
  ['Integration mellem SAP, webshop, lager og kasse', 'SAP-rådgiver til budget og løn', false],
  ['Vi har brug for hjælp', 'De har brug for hjælp', false],
  ['', '', false],
])('%j and %j alike: %s', (one, other, is) => {
  expect(isAlike(one, other)).toBe(is);
  expect(isAlike(other, one)).toBe(is);
});

test('any words are alike themselves or say nothing, whatever their letters’ case, and the order does not matter', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('backup', 'server', 'og', 'Kafka', 'teknik', 'økonomi', '?'), { maxLength: 8 }).map((all) => all.join(' ')));
  fc.assert(fc.property(words, words, (one, other) => {
    expect(isAlike(one, other)).toBe(isAlike(other, one));
    expect(isAlike(one, one)).toBe(isAlike(one, `${one} `));
    expect(isAlike(`${one} backup`, `BACKUP`)).toBe(true);
  }), { seed: 11 });
});

const accounts = [client('account-1', 'Havbro', ['havbro.example', 'havbro.test']), client('account-2', 'Havgus', ['havgus.example'], { mergedInto: 'account-1' })];
const at = '2026-11-26T10:00:00.000Z';
const stated = { account: { key: 'account-1', name: 'Havbro', domain: 'havbro.example' }, words: 'A backup of the servers', at, others: [] };
const there = (more: Partial<Opportunity> = {}) => caseOf(bo, 'i1', { key: 'c1', words: 'Backup for servers', at: '2026-11-20T10:00:00.000Z', ...more });

test.each<[string, Partial<typeof stated>, Opportunity, boolean]>([
  ['the same client, alike words, six days ago', {}, there(), true],
  ['fourteen days ago to the minute', {}, there({ at: '2026-11-12T10:00:00.000Z' }), true],
  ['a minute longer ago', {}, there({ at: '2026-11-12T09:59:00.000Z' }), false],
  ['taken back', {}, there({ stage: withdrawnStage }), false],
  ['words taken back, on a case that others keep', {}, there({ isWithdrawn: true }), false],
  ['other words', {}, there({ words: 'Two testers' }), false],
  ['another client', {}, there({ account: { key: 'account-9', name: 'Nordlys', domain: '' } }), false],
  ['a client that this one has taken over', {}, there({ account: { key: 'account-2', name: 'Havgus', domain: '' } }), true],
  ['known by one of its domains only', {}, there({ account: { key: undefined, name: 'Havbro Test', domain: 'mail.havbro.test' } }), true],
  ['nobody’s domain, on both', { account: { key: undefined as never, name: 'Nytår', domain: 'nytaar.example' } }, there({ account: { key: undefined, name: 'Nytaar', domain: 'nytaar.example' } }), true],
  ['two domains that are nobody’s', { account: { key: undefined as never, name: 'Nytår', domain: 'nytaar.example' } }, there({ account: { key: undefined, name: 'Nytår', domain: 'nyt.example' } }), false],
  ['a name that was typed twice', { account: { key: undefined as never, name: 'Nytår ', domain: '' } }, there({ account: { key: undefined, name: 'nytår', domain: '' } }), true],
  ['one of which was said that it is another', { others: ['c1'] as never }, there(), false],
])('near the same: %s', (_name, more, one, is) => {
  expect(nearTo({ ...stated, ...more }, [one], accounts)).toBe(is ? one : undefined);
});

test('of two the newest', () => {
  const [older, newer] = [there(), caseOf(anna, 'i2', { key: 'c2', words: 'The backup of their servers', at: '2026-11-21T10:00:00.000Z' })];
  expect(nearTo(stated, [older, newer], accounts)).toBe(newer);
  expect(nearTo(stated, [newer, older], accounts)).toBe(newer);
});
