import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { longestWords } from '../../domain/opportunity';
import { isUntold } from '../../store/outboxSteps';
import type { ForSharePoint, Waiting } from '../../store/storeTypes';
import type { Services } from '../services';
import type { Handed } from './handed';
import { listWords } from './listWords';
import { spokenWords, withWords } from './spokenWords';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px' }, form: { display: 'grid', gap: '8px' }, text: { margin: 0 } });

interface WaitingPressesProps extends Handed {
  readonly services: Services;
  readonly waiting: Waiting<ForSharePoint>;
  readonly save: () => void;
  readonly drop: () => void;
}

/** What the person can do with one thing that waits; it is deleted only after a second press. */
export function WaitingPresses(props: WaitingPressesProps) {
  const { services, waiting, save, drop, kit: { Button } } = props;
  const styles = useStyles();
  const words = listWords[services.language];
  const [turn, setTurn] = useState<'all' | 'again' | 'change' | 'drop'>('all');
  const canChange = isUntold(waiting) && spokenWords(waiting.change) !== undefined;
  if (turn === 'change' && canChange) return <ChangeForm {...props} close={() => setTurn('again')} />;
  if (turn === 'drop') {
    return (
      <div className={styles.form}>
        <p className={styles.text} role="status">{words.sure}</p>
        <div className={styles.row}>
          <Button size="small" autoFocus onClick={drop}>{words.yesDrop}</Button>
          <Button size="small" onClick={() => setTurn('again')}>{words.keep}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Button size="small" autoFocus={turn === 'again'} onClick={() => void services.store.own.sendAgain(waiting.seq)}>{words.sendAgain}</Button>
      {canChange && <Button size="small" onClick={() => setTurn('change')}>{words.change}</Button>}
      <Button size="small" onClick={save}>{words.save}</Button>
      <Button size="small" onClick={() => setTurn('drop')}>{words.drop}</Button>
    </div>
  );
}

function ChangeForm({ services, waiting: { seq, change }, kit: { Button, Field, Textarea }, close }: WaitingPressesProps & { readonly close: () => void }) {
  const styles = useStyles();
  const words = listWords[services.language];
  const [typed, setTyped] = useState(spokenWords(change) ?? '');
  const [trouble, setTrouble] = useState('');
  const keep = async () => {
    try {
      if (await services.store.own.amend(seq, withWords(change, typed.trim()))) close();
      else setTrouble(words.tooLate);
    } catch {
      setTrouble(words.notKept);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); void keep(); }}>
      <Field label={words.need} {...(trouble !== '' && { validationMessage: trouble })}>
        <Textarea autoFocus value={typed} rows={3} maxLength={longestWords} resize="vertical" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={typed.trim() === ''}>{words.keepChange}</Button>
        <Button size="small" onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
