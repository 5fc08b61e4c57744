import { moneySaid } from '../../src/ui/moneySaid';

const said = (amount: number, currency: string) => (['da', 'sv', 'en'] as const).map((language) => moneySaid({ amount, currency }, language).replace(/[\u00a0\u202f]/g, ' '));

test.each([
  [135_000, 'DKK', ['135.000 kr.', '135 000 DKK', 'DKK 135,000']],
  [135_000, 'SEK', ['135.000 SEK', '135 000 kr', 'SEK 135,000']],
  [1234.5, 'EUR', ['1.234,50 EUR', '1 234,50 EUR', 'EUR 1,234.50']],
  [0, 'DKK', ['0 kr.', '0 DKK', 'DKK 0']],
  [999.995, 'DKK', ['1.000,00 kr.', '1 000,00 DKK', 'DKK 1,000.00']],
] as const)('%d %s', (amount, currency, all) => expect(said(amount, currency)).toEqual(all));

test('no line breaks within an amount', () => {
  for (const language of ['da', 'sv', 'en'] as const) expect(moneySaid({ amount: 1_234_567.5, currency: 'DKK' }, language)).not.toMatch(/ /);
});
