import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { handOverSteps } from '../../domain/handOver';
import type { Opportunity } from '../../domain/opportunity';
import { isSamePerson, type Person } from '../../domain/person';
import type { Language } from '../../domain/stage';
import { daySaid, whenSaid } from '../../ui/format';
import { moneySaid } from '../../ui/moneySaid';
import { personOf, type Services } from '../services';
import type { HandOverNow } from './handOverNow';
import { handOverWords } from './handOverWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  late: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}` },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  step: { display: 'flex', gap: '6px', alignItems: 'center', color: tokens.colorNeutralForeground2 },
  reached: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: { width: '16px', height: '16px', flexShrink: 0, borderRadius: tokens.borderRadiusCircular, border: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  marked: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { border: '2px solid Highlight', backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  word: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingLeft: '12px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

interface HandOverStepsProps {
  readonly services: Services;
  readonly handOver: HandOverNow;
  readonly opportunity: Opportunity;
  /** Whose words open the case: who is thanked when it is won. */
  readonly flagger: Person;
}

/** Received, taken, answered: how far a case has come, who has it, and the newest word to whoever flagged it. */
export function HandOverSteps({ services, handOver, opportunity, flagger }: HandOverStepsProps) {
  const styles = useStyles();
  const { language } = services;
  const words = handOverWords[language];
  const { step, word, isLate } = handOver;
  const reached = handOverSteps.indexOf(step);
  const { stage, outcome } = opportunity;
  const said = stage === 'won' ? words.thanks(flagger.name, outcome?.shared && moneySaid(outcome.shared, language)) : withWhom(handOver, services, language);
  return (
    <section className={mergeClasses(styles.root, isLate && styles.late)} aria-label={words.heading}>
      <ol className={styles.steps}>
        {handOverSteps.map((one, at) => (
          <li key={one} className={mergeClasses(styles.step, at <= reached && styles.reached)} {...(one === step && { 'aria-current': 'step' as const })}>
            <span aria-hidden="true" className={mergeClasses(styles.mark, at <= reached && styles.marked)} />
            {words.steps[one]}
          </li>
        ))}
      </ol>
      {said !== '' && <p className={styles.text}>{said}</p>}
      {word && <blockquote className={styles.word}>{word.words}{'\n'}<span className={styles.quiet}>{word.by.name}, {whenSaid(word.at, services.now(), language)}</span></blockquote>}
    </section>
  );
}

function withWhom({ step, receiver, by, isLate }: HandOverNow, services: Services, language: Language): string {
  const words = handOverWords[language];
  if (step === 'answered') return '';
  if (!receiver) return words.nobody;
  const { name } = receiver.person;
  const isMine = isSamePerson(receiver.person, personOf(services));
  if (step === 'taken') return isMine ? words.takenByYou : words.takenBy(name);
  if (by === undefined) return name;
  const day = daySaid(by, language);
  if (isMine) return isLate ? words.yoursLate(day) : words.yours(day);
  return isLate ? words.receivedLate(name, day) : words.receivedBy(name, day);
}
