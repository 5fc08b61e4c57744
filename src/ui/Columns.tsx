import type { ReactNode } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { narrow, wide } from './width';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr)', gap: '24px', alignItems: 'start', [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  /* Beside any line of a long list, not beside the first one only; as far out as a ring of focus reaches. */
  chosen: { [wide]: { position: 'sticky', top: '0', maxHeight: 'calc(100vh - 40px)', overflowY: 'auto', boxSizing: 'border-box', padding: '3px', margin: '-3px' } },
  hiddenWhenNarrow: { [narrow]: { display: 'none' } },
});

/** A list and what is chosen in it, side by side; where it is narrow, one of them. */
export function Columns({ list, chosen, isChosen }: { readonly list: ReactNode; readonly chosen: ReactNode; readonly isChosen: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={mergeClasses(isChosen && styles.hiddenWhenNarrow)}>{list}</div>
      <div className={mergeClasses(styles.chosen, !isChosen && styles.hiddenWhenNarrow)}>{chosen}</div>
    </div>
  );
}
