import { dateSaid, daySaid, whenSaid } from '../../src/ui/format';
import { languageOf } from '../../src/ui/language';

/** Moments in this machine's own zone, whichever it is. */
const at = (text: string) => new Date(text).toISOString();
const now = at('2026-11-24T10:00:00');

test.each([
  ['da', '2026-11-24T09:05:00', 'i dag kl. 09.05'],
  ['sv', '2026-11-24T09:05:00', 'i dag kl. 09:05'],
  ['en', '2026-11-24T09:05:00', 'today at 09:05'],
  ['da', '2026-11-23T23:59:00', 'i går kl. 23.59'],
  ['sv', '2026-11-23T00:01:00', 'i går kl. 00:01'],
  ['en', '2026-11-22T14:32:00', '22 November at 14:32'],
  ['da', '2025-12-03T14:32:00', '3. december 2025 kl. 14.32'],
  ['en', '2026-10-25T02:30:00', '25 October at 02:30'],
] as const)('%s says %s as "%s"', (language, moment, said) => {
  expect(whenSaid(at(moment), now, language)).toBe(said);
});

test.each([['da', '31. dec. 2026'], ['sv', '31 dec. 2026'], ['en', '31 Dec 2026']] as const)('%s says a day with its year as "%s", and breaks no line in it', (language, said) => {
  expect(dateSaid('2026-12-31', language)).toBe(said.replaceAll(' ', '\u00a0'));
  expect(dateSaid('nonsense', language)).toBe('nonsense');
});

test('what is no moment is not said', () => {
  expect(whenSaid('nonsense', now, 'da')).toBe('');
  expect(daySaid('nonsense', 'da')).toBe('nonsense');
});

test.each([
  ['da', 'torsdag den 3. december'],
  ['sv', 'torsdag 3 december'],
  ['en', 'Thursday 3 December'],
] as const)('%s says a day as "%s"', (language, said) => {
  expect(daySaid('2026-12-03', language)).toBe(said);
});

test.each([['da-DK', 'da'], ['nb-NO', 'da'], ['sv-FI', 'sv'], ['en-US', 'en'], ['de-DE', 'en'], ['', 'en'], ['DA', 'da']])('the host’s %p is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
