import { useCallback, useState, type ComponentType } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf } from '../../domain/time';
import type { ForSharePoint, Snapshot, Waiting } from '../../store/storeTypes';
import { saveFile } from '../../ui/saveFile';
import type { WayOnProps } from '../../ui/wayOnProps';
import type { Services } from '../services';
import type { Handed } from './handed';
import { listWords } from './listWords';
import { textOf } from './textOf';
import { WaitingRow } from './WaitingRow';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '8px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface WaitingListProps extends Handed {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly WayOn: ComponentType<WayOnProps>;
}

/** All that waits here, one by one, with what stops it and what the person can do with each. */
export function WaitingList({ services, snapshot, WayOn, ...handed }: WaitingListProps) {
  const styles = useStyles();
  const words = listWords[services.language];
  const [note, setNote] = useState<'saved' | readonly Waiting[] | undefined>(undefined);
  const approvalLink = useCallback(async () => (await services.signIn()).approvalLink, [services]);
  const { waiting, trouble, trace, isLasting } = snapshot;
  const save = (some: readonly Waiting<ForSharePoint>[]) => {
    saveFile(`${words.fileName}-${dayOf(services.now())}.txt`, 'text/plain;charset=utf-8', textOf(some, snapshot, services));
    setNote('saved');
  };
  const drop = (seq: number) => void services.store.own.drop(seq).then(setNote);
  const undo = () => {
    if (Array.isArray(note)) void services.store.own.putBack(note);
    setNote(undefined);
  };
  return (
    <div className={styles.root}>
      <h2 className={styles.heading} id="waits-here">{words.heading}</h2>
      {trouble && <WayOn why={trouble} trace={trace} language={services.language} approvalLink={approvalLink} onPress={() => void services.store.refresh('press')} isReading={waiting.length === 0} />}
      {waiting.length === 0 && snapshot.fromNewer.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {waiting.length > 0 && !isLasting && <p className={styles.quiet}>{words.forgotten}</p>}
      {waiting.length > 0 && (
        <ul className={styles.list} aria-labelledby="waits-here">
          {waiting.map((one) => <WaitingRow key={one.seq} services={services} snapshot={snapshot} waiting={one} save={() => save([one])} drop={() => drop(one.seq)} {...handed} />)}
        </ul>
      )}
      {snapshot.fromNewer.length > 0 && <p className={styles.quiet}>{words.fromNewer(snapshot.fromNewer.length)}</p>}
      <div className={styles.row}>
        {waiting.length > 0 && <handed.kit.Button size="small" onClick={() => save(waiting)}>{words.saveAll}</handed.kit.Button>}
        <span className={styles.quiet} role="status">{note === 'saved' ? words.saved : note && words.dropped}</span>
        {note && note !== 'saved' && <handed.kit.Button size="small" autoFocus onClick={undo}>{words.undo}</handed.kit.Button>}
      </div>
    </div>
  );
}
