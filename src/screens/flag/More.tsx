import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { laterMore } from './laterMore';
import type { MoreProps } from './MoreFields';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  turn: { justifySelf: 'start', marginLeft: '-8px' },
});

/** What can be said besides, behind one quiet press; open where something of it is said already. */
export function More(props: MoreProps) {
  const styles = useStyles();
  const [isTurned, setTurned] = useState<boolean | undefined>(undefined);
  const isOpen = isTurned ?? props.draft.size !== '';
  const parts = laterMore.useLoaded(isOpen);
  return (
    <div className={styles.root}>
      <Button className={styles.turn} appearance="subtle" size="small" aria-expanded={isOpen} onClick={() => setTurned(!isOpen)}>{flagWords[props.services.language].more}</Button>
      {isOpen && parts && <parts.MoreFields {...props} />}
    </div>
  );
}
