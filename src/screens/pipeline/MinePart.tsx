import { useRef, useState, type ReactNode } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { dayOf } from '../../domain/time';
import type { Snapshot, WaitReason } from '../../store/storeTypes';
import { copyText } from '../../ui/copyText';
import { laterWaitWords } from '../../ui/laterWaitWords';
import { QuietPress } from '../../ui/QuietPress';
import { saveFile } from '../../ui/saveFile';
import { csvOf, pastedOf } from '../../ui/table';
import type { Services } from '../services';
import { mineWords } from './mineWords';
import { ownTable } from './ownTable';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', justifyItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  wide: { width: '100%' },
});

interface MinePartProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
}

/** One's own: the list of it, all of it to take along, and where to look for what is not here. */
export function MinePart({ services, snapshot, children }: MinePartProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.wide}>{children}</div>
      <TakeAlong services={services} snapshot={snapshot} />
      <Elsewhere services={services} snapshot={snapshot} />
    </div>
  );
}

/** A file, and the same for the clipboard: a host may keep its frames from saving files. */
function TakeAlong({ services, snapshot }: MinePartProps) {
  const styles = useStyles();
  const words = mineWords[services.language];
  const wait = laterWaitWords.useWords()?.[services.language];
  const [done, setDone] = useState<'saved' | 'copied' | 'shown' | undefined>(undefined);
  const table = () => ownTable(services, snapshot, wait);
  const save = () => {
    saveFile(`${words.fileName}-${dayOf(services.now())}.csv`, 'text/csv;charset=utf-8', csvOf(table()));
    setDone('saved');
  };
  const copy = () => {
    setDone(undefined);
    void copyText(pastedOf(table())).then(setDone);
  };
  return (
    <>
      <div className={styles.row}>
        <Button size="small" onClick={save}>{words.save}</Button>
        <Button size="small" onClick={copy}>{words.copy}</Button>
        <span className={styles.quiet} role="status">{done === 'saved' ? words.saved : done === 'copied' && words.copied}</span>
      </div>
      {done === 'shown' && (
        <Field className={styles.wide} label={words.copyYourself}>
          <Textarea readOnly autoFocus rows={6} value={pastedOf(table())} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}

/** Only the person can go on: what stops things here stops them in the person's other places, too. */
const stopping: readonly (WaitReason | undefined)[] = ['signedOut', 'popupBlocked', 'signInLoop', 'adminApprovalNeeded', 'consentRefused', 'forbidden', 'setUpMissing'];

/** Outlook and Teams keep their stores apart, so what waits there cannot be seen here: said once something has been stopped, and whenever it is asked. */
function Elsewhere({ services, snapshot }: MinePartProps) {
  const styles = useStyles();
  const words = mineWords[services.language];
  const [isAsked, setAsked] = useState(false);
  const wasStopped = useRef(false);
  wasStopped.current ||= stopping.includes(snapshot.trouble);
  if (wasStopped.current) return <p className={styles.quiet}>{words.elsewhere}</p>;
  return (
    <>
      <QuietPress isOpen={isAsked} onClick={() => setAsked(!isAsked)}>{words.missing}</QuietPress>
      {isAsked && <p className={styles.quiet}>{words.elsewhere}</p>}
    </>
  );
}
