import { meantBy, typedOf, type Typed } from '../../../src/screens/pipeline/followUpDraft';
import type { Standing } from '../../../src/screens/pipeline/followUpCase';

const today = '2026-11-28';
const flagged: Standing = { stage: 'flagged', owner: 'k-owner', next: undefined, outcome: undefined };
const won: Standing = { ...flagged, stage: 'won', outcome: { on: '2026-11-20', why: undefined, shared: { amount: 1234.5, currency: 'SEK' } } };
const lost: Standing = { ...flagged, stage: 'lost', outcome: { on: '2026-11-20', why: 'price', shared: undefined } };
const meant = (seen: Standing, part: Partial<Typed>) => meantBy({ ...typedOf(seen, 'da'), ...part }, seen, today);

test('fields that nobody has touched mean what stands there', () => {
  for (const seen of [flagged, won, lost, { ...flagged, next: { words: 'Ring', on: '2026-12-01' } }]) expect(meant(seen, {})).toEqual(seen);
});

test('whoever closes a case today closes it today, and opening it again leaves nothing of that', () => {
  expect(meant(flagged, { stage: 'won', amount: '135.000', currency: 'DKK' })).toEqual({ ...flagged, stage: 'won', outcome: { on: today, why: undefined, shared: { amount: 135_000, currency: 'DKK' } } });
  expect(meant(flagged, { stage: 'won' })).toMatchObject({ outcome: { on: today, shared: undefined } });
  expect(meant(flagged, { stage: 'lost', why: 'price' })).toMatchObject({ outcome: { on: today, why: 'price' } });
  expect(meant(won, { stage: 'offer' })).toEqual({ ...flagged, stage: 'offer' });
  expect(meant(won, { stage: 'lost', why: 'silence' })).toEqual({ ...flagged, stage: 'lost', outcome: { on: today, why: 'silence', shared: undefined } });
});

test.each([
  [{ stage: 'lost' }, 'why'], [{ nextOn: '2026-12-01' }, 'next'], [{ next: '  ', nextOn: '2026-12-01' }, 'next'],
  [{ stage: 'won', amount: 'meget' }, 'none'], [{ stage: 'won', amount: '-5' }, 'negative'], [{ stage: 'won', amount: '99999999999' }, 'huge'],
] as const)('%j is refused: %s', (part, why) => expect(meant(flagged, part)).toBe(why));

test('an amount stands in the field as the language writes it, and is read again as it was', () => {
  expect([typedOf(won, 'da').amount, typedOf(won, 'sv').amount, typedOf(won, 'en').amount]).toEqual(['1.234,50', '1\u00a0234,50', '1,234.50']);
  expect([typedOf(flagged, 'da').currency, typedOf(flagged, 'sv').currency, typedOf(won, 'da').currency]).toEqual(['DKK', 'SEK', 'SEK']);
});
