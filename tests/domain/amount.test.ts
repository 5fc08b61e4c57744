import fc from 'fast-check';
import { amountTyped } from '../../src/domain/amount';

test.each([
  ['1.234,50', 1234.5], ['1,234.50', 1234.5], ['1 234,50', 1234.5], ['1\u00a0234,50', 1234.5], ['1\u202f234', 1234], ["1'234.50", 1234.5],
  ['135000', 135000], ['135000 kr.', 135000], ['135 000 kr', 135000], ['135.000,-', 135000], ['DKK 135,000', 135000], ['135.000 sek', 135000],
  ['1.234', 1234], ['1,234', 1234], ['12,5', 12.5], ['12.50', 12.5], ['1.234.567,89', 1234567.89], ['1,234,567', 1234567], ['0', 0], [' 7 ', 7],
])('%j is %d', (typed, amount) => expect(amountTyped(typed)).toBe(amount));

test.each([
  ['', 'none'], ['abc', 'none'], ['1e9', 'none'], ['1.23.4', 'none'], ['1.234.56', 'none'], ['1.2345', 'none'], ['1.234,567', 'none'], ['=1+1', 'none'], ['12 34x', 'none'],
  ['-5', 'negative'], ['−1.000', 'negative'], ['-5 kr.', 'negative'], ['99999999999', 'huge'], ['1.000.000.001', 'huge'],
])('%j is refused: %s', (typed, why) => expect(amountTyped(typed)).toBe(why));

test('what Intl writes in three languages is read as it was meant', () => {
  const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((hundredths) => hundredths / 100);
  fc.assert(fc.property(amount, fc.constantFrom('da-DK', 'sv-SE', 'en-GB'), (meant, locale) => {
    expect(amountTyped(new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(meant))).toBe(meant);
  }), { seed: 1 });
});
