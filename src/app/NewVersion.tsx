import { useEffect } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import type { Kit } from '../ui/kit';
import { newVersionWords } from './newVersionWords';
import { useNewVersion, watchLostParts } from './newerApp';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', padding: '4px 12px', backgroundColor: tokens.colorNeutralBackground3 },
  text: { margin: 0 },
});

/** Asks to load the page again once a newer app is there; nothing is loaded by itself, whatever the person is in the middle of. */
export function NewVersion({ language, kit: { Button } }: { readonly language: Language; readonly kit: Pick<Kit, 'Button'> }) {
  const styles = useStyles();
  const words = newVersionWords[language];
  const load = useNewVersion();
  useEffect(watchLostParts, []);
  return (
    <div role="status" className={load && styles.root}>
      {load && <p className={styles.text}>{words.newer}</p>}
      {load && <Button size="small" onClick={load}>{words.load}</Button>}
    </div>
  );
}
