import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../domain/caseView';
import type { Opportunity } from '../../domain/opportunity';
import type { IsHoliday } from '../../domain/workingDay';
import { caseOf } from '../../store/outboxTypes';
import type { Snapshot } from '../../store/storeTypes';
import type { Services } from '../services';
import { CaseRow } from './CaseRow';
import { handOverNow } from './handOverNow';
import { handOverWords } from './handOverWords';
import { casesWords } from './words';

const rowsAtOnce = 100;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  waiting: { height: '56px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  empty: { display: 'grid', gap: '4px', padding: '24px 0' },
});

interface CaseListProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly isHoliday: IsHoliday | undefined;
  /** There are cases, and the filters leave none of them: what is asked says so itself. */
  readonly isAsked: boolean;
  readonly cases: readonly Opportunity[];
  readonly recycled: readonly Opportunity[];
  readonly whose: CaseView['whose'];
  readonly chosen: string | undefined;
  readonly isNew: (one: Opportunity) => boolean;
  readonly choose: (key: string) => void;
}

/** The cases as rows, a hundred at once; or why there are none. */
export function CaseList({ services, snapshot, isHoliday, isAsked, cases, recycled, whose, chosen, isNew, choose }: CaseListProps) {
  const styles = useStyles();
  const words = casesWords[services.language];
  const [count, setCount] = useState(rowsAtOnce);
  if (cases.length === 0 && isAsked) return null;
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
export function isPassing(trouble: Snapshot['trouble']): boolean {
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
