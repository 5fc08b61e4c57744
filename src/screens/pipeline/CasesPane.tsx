import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isFiltered, isInView, wholeView, type CaseView } from '../../domain/caseView';
import type { Opportunity } from '../../domain/opportunity';
import { dayOf } from '../../domain/time';
import { find } from '../../store/find';
import type { Snapshot } from '../../store/storeTypes';
import { Columns } from '../../ui/Columns';
import { Tabs } from '../../ui/Tabs';
import { useRecycled } from '../../ui/useRecycled';
import { useSnapshot } from '../../ui/useSnapshot';
import { WayOn } from '../../ui/WayOn';
import { narrow } from '../../ui/width';
import { isOwn } from '../ownCase';
import type { Services } from '../services';
import { CaseDetails } from './CaseDetails';
import { CaseList, isPassing } from './CaseList';
import { rowId } from './CaseRow';
import { casesOf, lateOf } from './casesOf';
import { clientNamer } from './clientNamer';
import type { FollowUpDraft } from './followUpDraft';
import { useHolidays } from './handOverNow';
import { handOverWords } from './handOverWords';
import { MinePart } from './MinePart';
import type { Forgetting } from './TakeBack';
import { ViewBar } from './ViewBar';
import { casesWords } from './words';

const hearId = 'hear';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  hiddenWhenNarrow: { [narrow]: { display: 'none' } },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where a link has led: to a case, or to a view of them. */
export interface OpenedAt {
  readonly caseKey: string | undefined;
  readonly view: CaseView | undefined;
}

interface CasesPaneProps {
  readonly services: Services;
  readonly opened: OpenedAt;
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
  const [view, setView] = useState(opened.view ?? wholeView);
  const [typed, type] = useState('');
  const [chosen, setChosen] = useState(opened.caseKey);
  const [isHearing, setHearing] = useState(false);
  const [openedAt] = useState(services.now);
  const [drafts] = useState(() => new Map<string, FollowUpDraft>());
  const recycled = useRecycled(services, snapshot);
  const isHoliday = useHolidays();
  const late = useMemo(() => lateOf(services, snapshot, isHoliday), [services, snapshot, isHoliday]);
  const { whose } = view;
  const base = useMemo(() => (whose === 'late' ? late : casesOf(services, snapshot, { recycled, whose })), [snapshot, recycled, whose, services, late]);
  const nameOf = useMemo(() => clientNamer(snapshot.accounts), [snapshot.accounts]);
  const cases = useMemo(() => {
    const ground = { ...snapshot, today: dayOf(services.now()) };
    return find(base.filter((one) => isInView(one, view, ground)), { words: typed, nameOf });
  }, [base, view, typed, nameOf, snapshot, services]);
  const shown = chosen === undefined ? undefined : [...snapshot.cases, ...recycled].find(({ key }) => key === chosen);
  const isShownRecycled = shown !== undefined && recycled.includes(shown);
  /* What is kept here may be older than a case that a link names. */
  const isGone = chosen !== undefined && shown === undefined && (snapshot.freshAt ?? '') > openedAt;
  const { isNew, lookAt } = useArrivals(services, snapshot);
  const choose = (key: string) => {
    lookAt(key);
    setHearing(false);
    setChosen(key);
  };
  const look = (next: CaseView) => {
    setView(next);
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
  const tabs: readonly { readonly value: CaseView['whose']; readonly label: string }[] = [
    { value: 'everyone', label: words.everyone },
    { value: 'mine', label: words.mine },
    ...(late.length > 0 || whose === 'late' ? [{ value: 'late' as const, label: handOverWords[services.language].lateCases(late.length) }] : []),
  ];
  const list = <CaseList services={services} snapshot={snapshot} isHoliday={isHoliday} cases={cases} isAsked={base.length > 0} recycled={recycled} whose={whose} chosen={isHearing ? undefined : chosen} isNew={isNew} choose={choose} />;
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.bar, isChosen && styles.hiddenWhenNarrow)}>
        <div className={styles.bar}>
          <Tabs name={words.heading} tabs={tabs} chosen={whose} choose={(next) => look({ ...view, whose: next })} look="pills" />
          <Button id={hearId} appearance={isHearing ? 'secondary' : 'primary'} aria-expanded={isHearing} onClick={() => setHearing(true)}>{heard.press}</Button>
        </div>
        <Button appearance="subtle" onClick={() => void services.store.refresh('press')}>{words.refresh}</Button>
      </div>
      {(base.length > 0 || isFiltered(view)) && (
        <div className={mergeClasses(isChosen && styles.hiddenWhenNarrow)}>
          <ViewBar services={services} snapshot={snapshot} view={view} look={look} typed={typed} type={type} base={base} shown={cases.length} />
        </div>
      )}
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
    lookAt: (key: string) => setKnown((before) => before && new Set(before).add(key)),
  };
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
