import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ForSharePoint, Snapshot, Waiting } from '../../store/storeTypes';
import { laterWaitWords } from '../../ui/laterWaitWords';
import { whenSaid } from '../../ui/format';
import type { Services } from '../services';
import type { Handed } from './handed';
import { listWords } from './listWords';
import { linesOf, titleOf } from './readOut';
import { isAtRisk } from './stateOfWork';
import { WaitingPresses } from './WaitingPresses';

const useStyles = makeStyles({
  one: { display: 'grid', gap: '4px', minWidth: 0, overflowWrap: 'anywhere', padding: '4px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  read: { margin: 0, display: 'grid', gap: '4px' },
  label: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface WaitingRowProps extends Handed {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly waiting: Waiting<ForSharePoint>;
  readonly save: () => void;
  readonly drop: () => void;
}

/** One thing that waits: what it is, since when, and why; a press shows all of it. */
export function WaitingRow(props: WaitingRowProps) {
  const { services, snapshot, waiting, QuietPress } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.one}>
      <QuietPress isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{titleOf(waiting, snapshot, services)}</QuietPress>
      <Why {...props} />
      {isOpen && (
        <>
          <dl className={styles.read}>
            {linesOf(waiting.change, snapshot, services).map(([label, said]) => (
              <div key={label}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.said}>{said}</dd>
              </div>
            ))}
          </dl>
          <WaitingPresses {...props} />
        </>
      )}
    </li>
  );
}

/** Why it waits, unless all does for the same reason; how much of its act is sent, and how SharePoint refused it. */
function Why({ services, snapshot, waiting }: WaitingRowProps) {
  const styles = useStyles();
  const words = listWords[services.language];
  const why = laterWaitWords.useWords()?.[services.language].why;
  const { group, refusal } = waiting;
  const isOfAll = waiting.why === snapshot.trouble;
  const left = snapshot.waiting.filter((one) => one.group?.id === group?.id).length;
  const code = refusal && [refusal.code, refusal.status, refusal.requestId].filter(Boolean).join(' · ');
  return (
    <>
      {!isOfAll && <p className={styles.quiet}>{waiting.why === 'unseen' && waiting.change.act === 'enter' ? words.unseenEntry : why?.[waiting.why]}</p>}
      {group && group.sent > 0 && <p className={styles.quiet}>{words.partly(group.sent, group.sent + left)}</p>}
      {isAtRisk(waiting, snapshot, services.now()) && <p className={styles.quiet}>{words.mayBeForgotten}</p>}
      {refusal && <p className={styles.quiet}>{words.refused(refusal.count, whenSaid(refusal.at, services.now(), services.language), code ?? '')}</p>}
    </>
  );
}
