import { makeStyles } from '@fluentui/react-components';
import type { Kit } from '../../ui/kit';
import type { Services } from '../services';
import { othersWords } from './othersWords';

const useStyles = makeStyles({ root: { display: 'grid', gap: '12px', justifyItems: 'start' }, text: { margin: 0 } });

/** Beside a mailbox that Outlook names in place of the person: nothing is flagged in its name, and this is the way on. */
export function OthersMailbox({ services, kit }: { readonly services: Services; readonly kit: Kit }) {
  const styles = useStyles();
  const words = othersWords[services.language];
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{words.why}</p>
      <p className={styles.text}>{words.wayOn}</p>
      <kit.Button onClick={() => void services.host.openInTeams('', words.inTeams)}>{words.inTeams}</kit.Button>
    </div>
  );
}
