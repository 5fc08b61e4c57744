import { useState, type ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ root: { display: 'grid', gap: '8px', justifyItems: 'start' }, shown: { width: '100%' } });

/** What a client who looks at the screen should not read: shown by a press only, and hidden again by the next. */
export function Discreet({ press, children }: { readonly press: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.root}>
      <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>{press}</Button>
      {isShown && <div className={styles.shown}>{children}</div>}
    </div>
  );
}
