import type { Money } from '../domain/money';
import type { Language } from '../domain/stage';
import { localeOf } from './language';

/** How a language writes the money of its own country, after the number. */
const own: Readonly<Record<Language, readonly [currency: string, said: string] | undefined>> = { da: ['DKK', 'kr.'], sv: ['SEK', 'kr'], en: undefined };

/** "135.000", "1.234,50": hundredths only where there are some. */
export function numberSaid(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
}

/** "135.000 kr.", "135 000 kr", "DKK 135,000". Spaces do not break. */
export function moneySaid({ amount, currency }: Money, language: Language): string {
  const number = numberSaid(amount, language);
  if (language === 'en') return `${currency}\u00a0${number}`;
  const [home, said] = own[language] ?? [];
  return `${number}\u00a0${currency === home ? said : currency}`;
}
