import { useCallback, useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/key';
import type { Part } from '../../domain/opportunity';
import type { Snapshot, WaitReason } from '../../store/storeTypes';
import { reasonOf } from '../../store/waitReason';
import type { Kit } from '../../ui/kit';
import type { WayOn as Way } from '../../ui/WayOn';
import type { Services } from '../services';
import { forgetting } from './flagCase';
import type { ReceiptWords } from './receiptWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', justifyItems: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ToDoLineProps {
  readonly services: Services;
  readonly part: Part;
  readonly caseKey: Key;
  readonly state: ReturnType<Snapshot['toDo']['get']>;
  /** Where the focus goes when the button that was pressed has gone. */
  readonly lead: () => void;
  readonly words: ReceiptWords;
  readonly kit: Kit;
  /** Handed on as the kit is. */
  readonly WayOn: typeof Way;
}

/** That a promise stands in the person's To Do; else why not yet, with the one thing to do about it, and the way to leave it. */
export function ToDoLine({ services, part, caseKey, state, lead, words, kit, WayOn }: ToDoLineProps) {
  const styles = useStyles();
  const [pressed, setPressed] = useState<WaitReason | undefined>(undefined);
  const approvalLink = useCallback(async () => (await services.signIn()).approvalLink, [services]);
  const isPressed = useRef(false);
  const isButton = state !== undefined && state !== 'there' && state !== 'new' && state !== 'sending';
  useEffect(() => {
    if (!isButton && isPressed.current && document.activeElement === document.body) lead();
  }, [isButton, lead]);
  if (state === undefined) return null;
  if (state === 'there') return <p className={styles.quiet} role="status">{words.toDoThere}</p>;
  const press = async () => {
    isPressed.current = true;
    const why = await services.allowToDo().then(() => undefined, (fault: unknown) => reasonOf(fault) ?? 'broken');
    setPressed(why);
    if (why === undefined) await services.store.refresh('silent');
  };
  const drop = () => {
    lead();
    void services.store.commit(...forgetting(part, caseKey, services.language));
  };
  return (
    <div className={styles.root}>
      <WayOn why={pressed ?? state} about="toDo" language={services.language} approvalLink={approvalLink} onPress={() => void press()} />
      {isButton && <kit.Button onClick={drop}>{words.toDoDrop}</kit.Button>}
    </div>
  );
}
