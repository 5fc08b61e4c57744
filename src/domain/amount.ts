/** Why what was typed is no amount. */
export type NoAmount = 'none' | 'negative' | 'huge';

/** More than any case of ours is worth: whoever types it has hit a key too often. */
const most = 1_000_000_000;

/** Thousands are parted by one sign throughout, and decimals by the other. */
const form = /^(?<whole>\d{1,3}(?<sign>[.,])\d{3}(?:\k<sign>\d{3})*|\d+)(?<parts>[.,]\d{1,2})?$/;

/**
 * An amount as people type it in Denmark, Sweden and England: "1.234,50", "1,234.50", "1 234,50", "135000 kr.", "135.000,-". A single sign before three
 * digits parts thousands, since money has two decimals.
 */
export function amountTyped(typed: string): number | NoAmount {
  const bare = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/^[a-z]{3}(?=[-−\d])|(?:kr\.?|[a-z]{3})$/i, '').replace(/,[-–—]$/, '');
  if (/^[-−]\d/.test(bare)) return 'negative';
  const { whole = '', sign, parts = '' } = form.exec(bare)?.groups ?? {};
  if (whole === '' || (sign && parts[0] === sign)) return 'none';
  const amount = Number(`${whole.replace(/[.,]/g, '')}${parts.replace(',', '.')}`);
  return amount > most ? 'huge' : amount;
}
