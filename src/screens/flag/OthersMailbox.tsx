import { Button, makeStyles } from '@fluentui/react-components';
import { laterWords } from '../../ui/laterWords';
import type { Services } from '../services';

/* Few ever stand there. */
const later = laterWords(async () => (await import(/* webpackChunkName: "rareWords" */ './othersWords')).othersWords);

const useStyles = makeStyles({ root: { display: 'grid', gap: '12px', justifyItems: 'start' }, text: { margin: 0 } });

/** Beside a mailbox that Outlook names in place of the person: nothing is flagged in its name, and this is the way on. */
export function OthersMailbox({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const words = later.useWords()?.[services.language];
  if (!words) return null;
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{words.why}</p>
      <p className={styles.text}>{words.wayOn}</p>
      <Button onClick={() => void services.host.openInTeams('', words.inTeams)}>{words.inTeams}</Button>
    </div>
  );
}
