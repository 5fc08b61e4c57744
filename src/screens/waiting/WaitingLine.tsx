import { useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { whenSaid } from '../../ui/format';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { lineWords } from './lineWords';
import { stateOfWork, type StateOfWork } from './stateOfWork';
import { WaitingList, type WaitingListProps } from './WaitingList';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'center', color: tokens.colorNeutralForeground2 },
  heard: { position: 'absolute', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The one quiet line about sending and fetching; a press shows what waits. */
export function WaitingLine({ services, ...handed }: Omit<WaitingListProps, 'snapshot'>) {
  const styles = useStyles();
  const words = lineWords[services.language];
  const snapshot = useSnapshot(services.store);
  const [isOpen, setOpen] = useState(false);
  const state = stateOfWork(snapshot, services.now());
  const when = (at: string) => whenSaid(at, services.now(), services.language);
  const rest = [state.since && state.is !== 'sending' && words.since(when(state.since)), snapshot.freshAt && words.fetched(when(snapshot.freshAt))];
  const said = saidOf(state, services);
  return (
    <section className={styles.root}>
      <div className={styles.line}>
        <handed.QuietPress isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{said}</handed.QuietPress>
        <span>{rest.filter(Boolean).join(' · ')}</span>
      </div>
      <span className={styles.heard} role="status">{useHeard(state, said)}</span>
      {isOpen && <WaitingList services={services} snapshot={snapshot} {...handed} />}
    </section>
  );
}

function saidOf({ is, count }: StateOfWork, { language }: Services): string {
  const words = lineWords[language];
  if (is === 'sent') return words.allSent;
  if (is === 'sending') return words.sending;
  if (is === 'offline') return [words.offline, count > 0 && words.waiting(count)].filter(Boolean).join(', ');
  return is === 'forYou' ? words.forYou(count) : words.waiting(count);
}

/** Read out when it changes: nothing at the start, nothing of what passes in a moment, and "all sent" only after something has waited. */
function useHeard({ is }: StateOfWork, said: string): string {
  const heard = useRef('');
  if (is !== 'sending' && (is !== 'sent' || heard.current !== '')) heard.current = said;
  return heard.current;
}
