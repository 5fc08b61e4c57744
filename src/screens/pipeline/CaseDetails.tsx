import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nameOfClient } from '../../domain/account';
import { nameOfKey } from '../../domain/competence';
import { standing, type Opportunity } from '../../domain/opportunity';
import type { Promised } from '../../domain/activity';
import { isClosed, nameOfStage, type Language } from '../../domain/stage';
import { dayOf, type Day } from '../../domain/time';
import { whenSaid } from '../../ui/format';
import { competenceLabel } from '../../ui/competenceLabel';
import { promisedLabel, promisedSaid } from '../../ui/promised';
import { sizeLabel, sizeSaid } from '../../ui/sizeSaid';
import { useSnapshot } from '../../ui/useSnapshot';
import { wide } from '../../ui/width';
import type { Services } from '../services';
import { CaseWork } from './CaseWork';
import type { FollowUpDraft } from './followUpDraft';
import { followUpWords } from './followUpWords';
import { handOverNow, useHolidays } from './handOverNow';
import { HandOverSteps } from './HandOverSteps';
import { outcomeSaid } from './outcomeSaid';
import { Recycled, Twins } from './Recycled';
import { TakeBack, type Forgetting } from './TakeBack';
import { casesWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outlineStyle: 'none' },
  facts: { margin: 0, display: 'grid', gap: '12px' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  back: { justifySelf: 'start', [wide]: { display: 'none' } },
});

interface CaseDetailsProps {
  readonly services: Services;
  readonly opportunity: Opportunity;
  /** Its row is gone from SharePoint. */
  readonly isRecycled: boolean;
  readonly forgetting: Forgetting;
  /** What was typed of where a case is to go, by case. */
  readonly drafts: Map<string, FollowUpDraft>;
  readonly onBack: () => void;
}

/** One case: the need, who at the client, what was promised, where it stands, and what was heard and done. */
export function CaseDetails({ services, opportunity, isRecycled, forgetting, drafts, onBack }: CaseDetailsProps) {
  const styles = useStyles();
  const words = casesWords[services.language];
  const snapshot = useSnapshot(services.store);
  const parts = standing({ opportunity, heard: snapshot.heard.get(opportunity.key) ?? [] });
  const [first] = parts;
  const stage = nameOfStage(opportunity.stage, snapshot.stages, services.language);
  const said = (at: string) => whenSaid(at, services.now(), services.language);
  const competenceOf = (key: string | undefined) => nameOfKey(key, snapshot.competences, services.language);
  const firstCompetence = competenceOf(first?.competence);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [opportunity.key]);
  const { stakeholder } = opportunity;
  const next = isClosed(opportunity.stage) ? undefined : opportunity.next;
  const outcome = outcomeSaid(opportunity, services.language);
  const handOver = handOverNow(services, snapshot, { opportunity, isHoliday: useHolidays() });
  return (
    <section className={styles.root}>
      <Button className={styles.back} onClick={onBack}>{words.back}</Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{nameOfClient(opportunity.account, snapshot.accounts)}</h2>
      {isRecycled && <Recycled services={services} caseKey={opportunity.key} done={() => heading.current?.focus()} onLeft={onBack} />}
      {first && !isRecycled && <HandOverSteps services={services} handOver={handOver} opportunity={opportunity} flagger={first.by} />}
      <dl className={styles.facts}>
        <Fact name={words.need} value={first?.words ?? words.takenBack} />
        <Fact name={words.stage} value={stage} />
        {first && <Fact name={words.flaggedBy} value={`${first.by.name}, ${said(first.at)}`} />}
        {first && handOver.receiver && <Fact name={words.followsUp} value={handOver.receiver.person.name} />}
        {stakeholder && <Fact name={words.person} value={[stakeholder.name, stakeholder.address].filter(Boolean).join('\n')} />}
        {first?.promised && <Fact name={promisedLabel[services.language]} value={promisedSaid(first.promised, services.language)} />}
        {first?.size && <Fact name={sizeLabel[services.language]} value={sizeSaid[services.language][first.size]} />}
        {firstCompetence !== '' && <Fact name={competenceLabel[services.language]} value={firstCompetence} />}
        {next && <Fact name={followUpWords[services.language].next} value={nextSaid(next, dayOf(services.now()), services.language)} />}
        {outcome !== undefined && <Fact name={followUpWords[services.language][opportunity.stage === 'won' ? 'wonOn' : 'lostOn']} value={outcome} />}
      </dl>
      {!isRecycled && <CaseWork services={services} snapshot={snapshot} opportunity={opportunity} handOver={handOver} drafts={drafts} done={() => heading.current?.focus()} />}
      {!isRecycled && <Twins services={services} snapshot={snapshot} caseKey={opportunity.key} />}
      {!isRecycled && <TakeBack key={opportunity.key} services={services} opportunity={opportunity} parts={parts} forgetting={forgetting} done={() => heading.current?.focus()} />}
    </section>
  );
}

/** What is to be done, by when, and that the day has passed. */
function nextSaid(next: Promised, today: Day, language: Language): string {
  return `${promisedSaid(next, language)}${next.on !== undefined && next.on < today ? ` (${followUpWords[language].overdue})` : ''}`;
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
