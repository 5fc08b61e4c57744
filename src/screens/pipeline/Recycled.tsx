import { useCallback } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/key';
import type { Snapshot } from '../../store/storeTypes';
import { whenSaid } from '../../ui/format';
import { useAsked } from '../../ui/useRecycled';
import type { Services } from '../services';
import { recycledWords } from './recycledWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', justifyItems: 'start', padding: '8px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RecycledProps {
  readonly services: Services;
  readonly caseKey: Key;
  /** It is there again; the presses have gone. */
  readonly done: () => void;
  /** It is gone, also from here. */
  readonly onLeft: () => void;
}

/** Says that the row of a case is gone, and brings it back where the person wants that. */
export function Recycled({ services: { store, language, now }, caseKey, done, onLeft }: RecycledProps) {
  const styles = useStyles();
  const words = recycledWords[language];
  const act = async (which: 'bringBack' | 'forget') => {
    const recycling = await store.own.recycling();
    if (which === 'forget') await recycling.forget(caseKey);
    else await recycling.bringBack(caseKey, now());
    (which === 'forget' ? onLeft : done)();
  };
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{words.said}</p>
      <div className={styles.row}>
        <Button onClick={() => void act('bringBack')}>{words.bringBack}</Button>
        <Button onClick={() => void act('forget')}>{words.leave}</Button>
      </div>
    </div>
  );
}

/** What other rows with the key of a case say; nothing where there are none. */
export function Twins({ services, snapshot, caseKey }: { readonly services: Services; readonly snapshot: Snapshot; readonly caseKey: Key }) {
  const styles = useStyles();
  const { store } = services;
  const ask = useCallback(() => store.own.recycling().then(({ twins }) => twins(caseKey)), [store, caseKey]);
  const twins = useAsked(ask, snapshot);
  if (twins.length === 0) return null;
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{recycledWords[services.language].twin}</p>
      {twins.map((one) => (
        <div key={one.intent}>
          <p className={styles.quiet}>{one.by.name}, {whenSaid(one.at, services.now(), services.language)}</p>
          <p className={styles.text}>{one.words}</p>
        </div>
      ))}
    </div>
  );
}
