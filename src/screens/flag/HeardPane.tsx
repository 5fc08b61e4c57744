import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { FlaggedCase } from './FlaggedCase';
import { FlagForm } from './FlagForm';
import { heardWords } from './heardWords';
import { ownClient } from './ownClient';
import { useFlagged } from './useFlagged';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', maxWidth: '640px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Drafts are kept by the mail that they stand beside; this one stands beside none. */
const itemId = 'heard';

/** A need that was heard and not read: the same two fields, and a case without a mail. */
export function HeardPane({ services, close }: { readonly services: Services; readonly close: () => void }) {
  const styles = useStyles();
  const words = heardWords[services.language];
  const snapshot = useSnapshot(services.store);
  const { there, ofCase, ofForm, choose } = useFlagged(snapshot);
  const root = useRef<HTMLElement>(null);
  const isForm = there === undefined;
  useEffect(() => {
    if (isForm) [...(root.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])].find(({ value }) => value === '')?.focus();
  }, [isForm]);
  return (
    <section className={styles.root} ref={root}>
      <h2 className={styles.heading}>{words.press}</h2>
      {there ? <FlaggedCase services={services} itemId={itemId} opportunity={there} {...ofCase} /> : (
        <>
          <p className={styles.quiet}>{words.intro}</p>
          <FlagForm services={services} mail={undefined} envelope={undefined} itemId={itemId} eventId={undefined} client={ownClient(services, snapshot)} forPress={undefined} {...ofForm} />
        </>
      )}
      <div className={styles.row}>
        {there && <Button onClick={() => choose(undefined)}>{words.another}</Button>}
        <Button onClick={close}>{there ? words.close : words.cancel}</Button>
      </div>
    </section>
  );
}
