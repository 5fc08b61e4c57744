import type { Language } from '../domain/stage';
import type { Day, Instant } from '../domain/time';
import { localeOf } from './language';

const dayMilliseconds = 86_400_000;

/** Between a day and a time of day. */
const before: Readonly<Record<Language, string>> = { da: 'kl. ', sv: 'kl. ', en: 'at ' };

/** "today at 14:32", "yesterday at 09:05", "3 December at 14:32" as the language says it ("i dag kl. 14.32"), in this machine's zone. */
export function whenSaid(at: Instant, now: Instant, language: Language): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  const locale = localeOf(language);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment);
  const days = Math.round((midnight(moment) - midnight(new Date(now))) / dayMilliseconds);
  if (days === 0 || days === -1) return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')} ${before[language]}${time}`;
  const isThisYear = moment.getFullYear() === new Date(now).getFullYear();
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }).format(moment);
  return `${date} ${before[language]}${time}`;
}

/** A day in words: "Thursday 3 December". */
export function daySaid(on: Day, language: Language): string {
  const moment = new Date(`${on}T12:00:00`);
  if (Number.isNaN(moment.getTime())) return on;
  const said = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long' }).format(moment);
  /* Danes say "onsdag den 2. december"; whether the locale data do depends on their version. */
  return language === 'da' ? said.replace(/^(\S+) (?!den )/, '$1 den ') : said;
}

/** A day with its year, shortly, on one line: "31 Dec 2026". */
export function dateSaid(on: Day, language: Language): string {
  const moment = new Date(`${on}T12:00:00`);
  return Number.isNaN(moment.getTime()) ? on : new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(moment).replaceAll(' ', '\u00a0');
}

/** A day of about now, shortly: "3 Dec". */
export function shortDaySaid(on: Day, language: Language): string {
  const moment = new Date(`${on}T12:00:00`);
  return Number.isNaN(moment.getTime()) ? on : new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short' }).format(moment).replaceAll(' ', '\u00a0');
}

/** A number with its noun: "1 case", "2 cases". */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function midnight(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate(), 12).getTime();
}
