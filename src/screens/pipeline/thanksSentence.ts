import type { Funnel } from '../../domain/funnel';
import type { Language } from '../../domain/stage';
import { localeOf } from '../../ui/language';
import { moneySaid } from '../../ui/moneySaid';

/** A noun for one, and for none or many. */
type Noun = readonly [one: string, many: string];

interface SentenceWords {
  readonly talks: Noun;
  readonly ledTo: string;
  readonly meetings: Noun;
  readonly phoneMeetings: Noun;
  readonly offers: Noun;
  readonly won: Noun;
  readonly and: string;
  readonly thanks: string;
}

const sentenceWords: Readonly<Record<Language, SentenceWords>> = {
  da: {
    talks: ['samtale ved kaffemaskinen', 'samtaler ved kaffemaskinen'], ledTo: 'blev til', meetings: ['møde', 'møder'], phoneMeetings: ['telefonmøde', 'telefonmøder'],
    offers: ['tilbud', 'tilbud'], won: ['ny opgave', 'nye opgaver'], and: 'og', thanks: 'Tak.',
  },
  sv: {
    talks: ['samtal vid kaffemaskinen', 'samtal vid kaffemaskinen'], ledTo: 'ledde till', meetings: ['möte', 'möten'], phoneMeetings: ['telefonmöte', 'telefonmöten'],
    offers: ['offert', 'offerter'], won: ['nytt uppdrag', 'nya uppdrag'], and: 'och', thanks: 'Tack.',
  },
  en: {
    talks: ['talk at the coffee machine', 'talks at the coffee machine'], ledTo: 'led to', meetings: ['meeting', 'meetings'], phoneMeetings: ['phone meeting', 'phone meetings'],
    offers: ['offer', 'offers'], won: ['new assignment', 'new assignments'], and: 'and', thanks: 'Thank you.',
  },
};

/** "20 talks at the coffee machine led to 3 meetings and 2 phone meetings, 3 offers and 1 new assignment: DKK 135,000. Thank you."; a clause without a count is left out, and undefined where none is left. */
export function thanksSentence({ talks, meetings, phoneMeetings, offers, won, shared }: Funnel, language: Language): string | undefined {
  const words = sentenceWords[language];
  const clause = (count: number, [one, many]: Noun) => (count === 0 ? [] : [`${new Intl.NumberFormat(localeOf(language)).format(count)} ${count === 1 ? one : many}`]);
  const met = [...clause(meetings, words.meetings), ...clause(phoneMeetings, words.phoneMeetings)];
  const later = [...clause(offers, words.offers), ...clause(won, words.won)];
  const led = later.length === 2 && met.length === 2 ? [listed(met, words.and), ...later] : [...met, ...later];
  const parts = [clause(talks, words.talks).join(''), listed(led, words.and)].filter(Boolean);
  if (parts.length === 0) return undefined;
  const amount = won > 0 && shared.length > 0 ? `: ${listed(shared.map((one) => moneySaid(one, language)), words.and)}` : '';
  return `${`${parts.join(` ${words.ledTo} `)}${amount}`.replace(/\.?$/, '.')} ${words.thanks}`;
}

/** "a", "a and b", "a, b and c". */
function listed(all: readonly string[], and: string): string {
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`;
}
