import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MailIdentity } from '../../domain/key';
import { casesOfThread } from '../../domain/opportunity';
import type { Kit } from '../../ui/kit';
import { useRecycled } from '../../ui/useRecycled';
import { useSnapshot } from '../../ui/useSnapshot';
import { isOwn } from '../ownCase';
import type { Services } from '../services';
import { moreWords } from './moreWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', padding: '8px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorNeutralBackground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface GoneCaseProps {
  readonly services: Services;
  /** How everyone knows what is open; undefined for what was heard. */
  readonly forPress: (() => Promise<MailIdentity | undefined>) | undefined;
  readonly kit: Kit;
}

/** Beside the form: that this person's case of what is open is gone from SharePoint, and two presses. Of a colleague's nothing is said: somebody may have cleared it away. */
export function GoneCase({ services, forPress, kit: { Button } }: GoneCaseProps) {
  const styles = useStyles();
  const words = moreWords[services.language];
  const snapshot = useSnapshot(services.store);
  const identity = useIdentityOnce(forPress);
  const recycled = useRecycled(services, snapshot);
  const [gone] = identity ? casesOfThread(identity, recycled.filter((one) => isOwn(services, snapshot, one))) : [];
  if (!gone) return null;
  const bringBack = async () => (await services.store.own.recycling()).bringBack(gone.key, services.now());
  const leave = async (pressed: HTMLElement) => {
    pressed.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
    await (await services.store.own.recycling()).forget(gone.key);
  };
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{words.gone(gone.words)}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => void bringBack()}>{words.bringBack}</Button>
        <Button size="small" onClick={({ currentTarget }) => void leave(currentTarget)}>{words.leaveGone}</Button>
      </div>
    </div>
  );
}

/** Asked for once: the form stands beside one mail or meeting as long as it is there. */
function useIdentityOnce(ask: GoneCaseProps['forPress']): MailIdentity | undefined {
  const [identity, setIdentity] = useState<MailIdentity | undefined>(undefined);
  const asking = useRef(ask);
  useEffect(() => {
    let isHere = true;
    void asking.current?.().then((found) => isHere && setIdentity(found));
    return () => {
      isHere = false;
    };
  }, []);
  return identity;
}
