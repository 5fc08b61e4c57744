import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { longestWords, type Part } from '../../domain/opportunity';
import type { Draft } from '../../store/storeTypes';
import { personOf, type Services } from '../services';
import { lacksPromise } from './form';
import { hearOnCase } from './hearOnCase';
import { untouched } from '../../ui/untouched';
import { More } from './More';
import type { ReceiptWords } from './receiptWords';
import { PromisedFields } from './PromisedFields';
import { useDraft } from '../../ui/useDraft';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  open: { justifySelf: 'start' },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface AddHeardProps {
  readonly services: Services;
  readonly words: ReceiptWords;
  readonly caseKey: string;
  readonly itemId: string;
  /** What stands on the case already, and is not offered again. */
  readonly parts: readonly Part[];
}

/** "Add what you heard": one's own words on a case that is there, instead of a second case. Words typed before anybody knew of the case go along. */
export function AddHeard({ services, words, caseKey, itemId, parts }: AddHeardProps) {
  const styles = useStyles();
  const formWords = flagWords[services.language];
  const { draft: kept, change: keep, forget } = useDraft(services.store, itemId, untouched);
  const [isOpen, setOpen] = useState<boolean | undefined>(undefined);
  const [trouble, setTrouble] = useState<'missing' | 'promise' | 'notKept' | undefined>(undefined);
  const isBusy = useRef(false);
  const isSaid = parts.some((one) => one.words === kept.words.trim());
  const draft = isSaid ? untouched : kept;
  const change = (part: Partial<Draft>) => keep(isSaid ? { ...untouched, ...part } : part);
  const text = draft.words;
  const close = () => {
    forget();
    setTrouble(undefined);
    setOpen(false);
  };
  if (!(isOpen ?? text !== '')) return <Button className={styles.open} autoFocus={isOpen === false} onClick={() => setOpen(true)}>{words.add}</Button>;
  const add = async () => {
    if (text.trim() === '') return setTrouble('missing');
    if (lacksPromise(draft)) return setTrouble('promise');
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await hearOnCase(services, { draft, caseKey, intent: services.newId() });
      close();
    } catch {
      setTrouble('notKept');
    } finally {
      isBusy.current = false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
  };
  return (
    <form className={styles.root} noValidate onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <Field label={words.addLabel} {...(trouble === 'missing' && text.trim() === '' && { validationMessage: formWords.needMissing })}>
        <Textarea value={text} rows={3} maxLength={longestWords} resize="vertical" autoFocus={isOpen === true || document.hasFocus()} onChange={(_event, { value }) => change({ words: value })} />
      </Field>
      <PromisedFields words={formWords} draft={draft} change={change} isRefused={trouble === 'promise'} />
      <More services={services} draft={draft} change={change} />
      <p className={styles.quiet}>{words.colleaguesSeeHeard(personOf(services).name)}</p>
      {trouble === 'notKept' && <p className={styles.alert} role="alert">{formWords.notKept}</p>}
      <div className={styles.row}>
        <Button appearance="primary" type="submit">{words.addPress}</Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
