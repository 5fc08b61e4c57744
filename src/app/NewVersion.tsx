import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import { useNewVersion } from './newVersion';
import { startWords } from './startWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', padding: '4px 12px', backgroundColor: tokens.colorNeutralBackground3 },
  text: { margin: 0 },
});

/** Asks to load the page again once a newer app is there; nothing is loaded by itself, whatever the person is in the middle of. */
export function NewVersion({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const load = useNewVersion();
  return (
    <div role="status" className={load && styles.root}>
      {load && <p className={styles.text}>{startWords[language].newer}</p>}
      {load && <Button size="small" onClick={load}>{startWords[language].reload}</Button>}
    </div>
  );
}
