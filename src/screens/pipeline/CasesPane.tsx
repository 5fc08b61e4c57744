import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isTakenBack, type Opportunity } from '../../domain/opportunity';
import { isSamePerson } from '../../domain/person';
import { rightsOf } from '../../domain/rights';
import { isClosed } from '../../domain/stage';
import { dayOf } from '../../domain/time';
import type { IsHoliday } from '../../domain/workingDay';
import { newestFirst } from '../../store/inOrder';
import { caseOf } from '../../store/outboxTypes';
import type { Snapshot } from '../../store/storeTypes';
import { Columns } from '../../ui/Columns';
import { Tabs } from '../../ui/Tabs';
import { useRecycled } from '../../ui/useRecycled';
import { useSnapshot } from '../../ui/useSnapshot';
import { WayOn } from '../../ui/WayOn';
import { narrow } from '../../ui/width';
import { isOwn } from '../ownCase';
import { personOf, type Services } from '../services';
import { CaseDetails } from './CaseDetails';
import { CaseRow, rowId } from './CaseRow';
import type { FollowUpDraft } from './followUpDraft';
import { handOverNow, useHolidays } from './handOverNow';
import { handOverWords } from './handOverWords';
import { MinePart } from './MinePart';
import type { Forgetting } from './TakeBack';
import { casesWords } from './words';

const rowsAtOnce = 100;
const hearId = 'hear';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  hiddenWhenNarrow: { [narrow]: { display: 'none' } },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  waiting: { height: '56px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  empty: { display: 'grid', gap: '4px', padding: '24px 0' },
});

type Whose = 'everyone' | 'mine' | 'late';

interface CasesPaneProps {
  readonly services: Services;
  /** The case that a link has opened. */
  readonly opened: string | undefined;
  /** Set up, as a button where the lists are missing; filled by the app. */
  readonly toSetUp: ReactNode;
  /** Filled by the app. */
  readonly forgetting: Forgetting;
  /** The press for a need that was heard, and its form; filled by the app. */
  readonly heard: { readonly press: string; readonly form: (close: () => void) => ReactNode };
}

/** All cases, newest first, and the one that was chosen; what colleagues flag appears by itself. */
export function CasesPane({ services, opened, toSetUp, heard, forgetting }: CasesPaneProps) {
  const styles = useStyles();
  const words = casesWords[services.language];
  const snapshot = useSnapshot(services.store);
  const [whose, setWhose] = useState<Whose>('everyone');
  const [chosen, setChosen] = useState(opened);
  const [isHearing, setHearing] = useState(false);
  const [openedAt] = useState(services.now);
  const [drafts] = useState(() => new Map<string, FollowUpDraft>());
  const recycled = useRecycled(services, snapshot);
  const isHoliday = useHolidays();
  const late = useMemo(() => lateOf(services, snapshot, isHoliday), [services, snapshot, isHoliday]);
  const cases = useMemo(() => (whose === 'late' ? late : casesOf(services, snapshot, { recycled, whose })), [snapshot, recycled, whose, services, late]);
  const shown = chosen === undefined ? undefined : [...snapshot.cases, ...recycled].find(({ key }) => key === chosen);
  const isShownRecycled = shown !== undefined && recycled.includes(shown);
  /* What is kept here may be older than a case that a link names. */
  const isGone = chosen !== undefined && shown === undefined && (snapshot.freshAt ?? '') > openedAt;
  const { isNew, look } = useArrivals(services, snapshot);
  const choose = (key: string) => {
    look(key);
    setHearing(false);
    setChosen(key);
  };
  const turnTo = (next: Whose) => {
    setWhose(next);
    setChosen(undefined);
  };
  const stopHearing = () => {
    setHearing(false);
    requestAnimationFrame(() => document.getElementById(hearId)?.focus());
  };
  const goBack = (from: string) => {
    setChosen(undefined);
    requestAnimationFrame(() => (document.getElementById(rowId(from)) ?? document.getElementById(hearId))?.focus());
  };
  const isChosen = isHearing || shown !== undefined;
  const tabs: readonly { readonly value: Whose; readonly label: string }[] = [
    { value: 'everyone', label: words.everyone },
    { value: 'mine', label: words.mine },
    ...(late.length > 0 || whose === 'late' ? [{ value: 'late' as const, label: handOverWords[services.language].lateCases(late.length) }] : []),
  ];
  const list = <CaseList services={services} snapshot={snapshot} isHoliday={isHoliday} cases={cases} recycled={recycled} whose={whose} chosen={isHearing ? undefined : chosen} isNew={isNew} choose={choose} />;
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.bar, isChosen && styles.hiddenWhenNarrow)}>
        <div className={styles.bar}>
          <Tabs name={words.heading} tabs={tabs} chosen={whose} choose={turnTo} look="pills" />
          <Button id={hearId} appearance={isHearing ? 'secondary' : 'primary'} aria-expanded={isHearing} onClick={() => setHearing(true)}>{heard.press}</Button>
        </div>
        <Button appearance="subtle" onClick={() => void services.store.refresh('press')}>{words.refresh}</Button>
      </div>
      {!isHearing && <Notices services={services} snapshot={snapshot} />}
      {snapshot.trouble === 'setUpMissing' && <div>{toSetUp}</div>}
      {isGone && <p className={styles.quiet} role="status">{words.gone}</p>}
      <Columns
        isChosen={isChosen}
        list={whose === 'mine' ? <MinePart services={services} snapshot={snapshot}>{list}</MinePart> : list}
        chosen={isHearing ? heard.form(stopHearing) : shown ? <CaseDetails services={services} opportunity={shown} isRecycled={isShownRecycled} forgetting={forgetting} drafts={drafts} onBack={() => goBack(shown.key)} /> : cases.length > 0 && <p className={styles.quiet}>{words.choose}</p>}
      />
    </div>
  );
}

/** Which cases of colleagues have come since the list was last open on this machine, until each is looked at. What the replica held by then is known; one that was never filled knows all that comes first. */
function useArrivals(services: Services, snapshot: Snapshot) {
  const [known, setKnown] = useState<ReadonlySet<string> | undefined>(() => (snapshot.freshAt === undefined ? undefined : new Set(snapshot.cases.map(({ key }) => key))));
  /* Cases that are kept here may still be on their way from the disk; no others come before all of those are there. */
  const isFresh = snapshot.freshAt !== undefined;
  useEffect(() => {
    if (isFresh) setKnown((before) => before ?? new Set(services.store.snapshot.cases.map(({ key }) => key)));
  }, [isFresh, services.store]);
  return {
    isNew: (one: Opportunity) => known !== undefined && !known.has(one.key) && !isOwn(services, snapshot, one),
    look: (key: string) => setKnown((before) => before && new Set(before).add(key)),
  };
}

/** What the list shows, newest first. Of cases whose rows are gone only those that are this person's, so that nobody is told of what a colleague has cleared away. */
function casesOf(services: Services, snapshot: Snapshot, { recycled, whose }: { readonly recycled: readonly Opportunity[]; readonly whose: Whose }): readonly Opportunity[] {
  const isMine = (one: Opportunity) => isOwn(services, snapshot, one) || isToFollowUp(services, snapshot, one);
  const there = snapshot.cases.filter((one) => !isTakenBack(one) && (whose === 'everyone' || isMine(one)));
  const gone = recycled.filter(isMine);
  return gone.length === 0 ? there : [...there, ...gone].sort(newestFirst);
}

/** True for what this person is to follow up. */
function isToFollowUp(services: Services, snapshot: Snapshot, opportunity: Opportunity): boolean {
  const { receiver } = handOverNow(services, snapshot, { opportunity, isHoliday: undefined });
  return receiver !== undefined && isSamePerson(receiver.person, personOf(services));
}

/** Cases that have waited too long for an answer: to whoever flagged them, whoever is to answer, and directors. */
function lateOf(services: Services, snapshot: Snapshot, isHoliday: IsHoliday | undefined): readonly Opportunity[] {
  const isDirector = rightsOf(personOf(services), snapshot.colleagues, dayOf(services.now())).role === 'director';
  const concerns = (one: Opportunity) => isDirector || isOwn(services, snapshot, one) || isToFollowUp(services, snapshot, one);
  return snapshot.cases.filter((opportunity) => !isClosed(opportunity.stage) && handOverNow(services, snapshot, { opportunity, isHoliday }).isLate && concerns(opportunity));
}

/** What stands between the person and the cases, and how to go on; what passes by itself stands in the line above, unless nothing was ever fetched. */
function Notices({ services, snapshot }: { readonly services: Services; readonly snapshot: Snapshot }) {
  const styles = useStyles();
  const words = casesWords[services.language];
  const approvalLink = useCallback(async () => (await services.signIn()).approvalLink, [services]);
  const onPress = () => void services.store.refresh('press');
  return (
    <>
      {snapshot.trouble && (!isPassing(snapshot.trouble) || snapshot.freshAt === undefined) && <WayOn why={snapshot.trouble} isLasting={snapshot.isLasting} trace={snapshot.trace} language={services.language} approvalLink={approvalLink} onPress={onPress} isReading={snapshot.waiting.length === 0} />}
      {snapshot.setAside > 0 && <p className={styles.quiet}>{words.setAside(snapshot.setAside)}</p>}
    </>
  );
}

interface CaseListProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly isHoliday: IsHoliday | undefined;
  readonly cases: readonly Opportunity[];
  readonly recycled: readonly Opportunity[];
  readonly whose: Whose;
  readonly chosen: string | undefined;
  readonly isNew: (one: Opportunity) => boolean;
  readonly choose: (key: string) => void;
}

function CaseList({ services, snapshot, isHoliday, cases, recycled, whose, chosen, isNew, choose }: CaseListProps) {
  const styles = useStyles();
  const words = casesWords[services.language];
  const [count, setCount] = useState(rowsAtOnce);
  if (cases.length === 0 && snapshot.freshAt === undefined && !snapshot.trouble) return <Loading said={words.loading} />;
  if (cases.length === 0 && snapshot.freshAt === undefined) return isPassing(snapshot.trouble) ? <p className={styles.quiet}>{words.failed}</p> : null;
  if (cases.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.quiet}>{whose === 'late' ? handOverWords[services.language].noneLate : whose === 'mine' ? words.emptyMine : words.emptyEveryone}</p>
        {whose !== 'late' && <p className={styles.quiet}>{words.emptyWay}</p>}
      </div>
    );
  }
  const waiting = new Set(snapshot.waiting.map(({ change }) => caseOf(change)));
  return (
    <>
      <ul className={styles.list} aria-label={words.heading}>
        {cases.slice(0, count).map((one) => (
          <li key={one.key}>
            <CaseRow services={services} snapshot={snapshot} opportunity={one} isChosen={one.key === chosen} isWaiting={waiting.has(one.key)} handOver={handOverNow(services, snapshot, { opportunity: one, isHoliday })} isRecycled={recycled.includes(one)} isNew={isNew(one)} choose={choose} />
          </li>
        ))}
      </ul>
      {cases.length > count && <Button onClick={() => setCount(count + rowsAtOnce)}>{words.more}</Button>}
    </>
  );
}

/** Trouble that ends by itself leaves the list without a word of its own; of the others the notice above says all. */
function isPassing(trouble: Snapshot['trouble']): boolean {
  return trouble === 'offline' || trouble === 'throttled' || trouble === 'broken';
}

function Loading({ said }: { readonly said: string }) {
  const styles = useStyles();
  return (
    <div className={styles.list} role="status" aria-label={said}>
      {[1, 2, 3].map((one) => <div key={one} className={styles.waiting} />)}
    </div>
  );
}
