import { lostReasons } from '../../domain/followUp';
import type { Opportunity } from '../../domain/opportunity';
import type { Language } from '../../domain/stage';
import { dateSaid } from '../../ui/format';
import { moneySaid } from '../../ui/moneySaid';

/** "28 Nov 2026, DKK 135,000", or with the reason of a lost one; undefined while a case is open. */
export function outcomeSaid({ stage, outcome }: Pick<Opportunity, 'stage' | 'outcome'>, language: Language): string | undefined {
  if (!outcome || (stage !== 'won' && stage !== 'lost')) return undefined;
  const reason = lostReasons.find(({ key }) => key === outcome.why)?.names[language] ?? outcome.why;
  return [dateSaid(outcome.on, language), stage === 'won' ? outcome.shared && moneySaid(outcome.shared, language) : reason].filter(Boolean).join(', ');
}
