import { useState } from 'react';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { longestWords, type Opportunity } from '../../domain/opportunity';
import type { Services } from '../services';
import { personOf } from './flagEmail';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  open: { justifySelf: 'start' },
});

/** "Add what you heard": one's own words on a case that is there, instead of a second case. */
export function AddHeard({ services, opportunity }: { readonly services: Services; readonly opportunity: Opportunity }) {
  const styles = useStyles();
  const words = flagWords[services.language];
  const [text, setText] = useState<string | undefined>(undefined);
  const [hasClosed, setClosed] = useState(false);
  const close = () => {
    setText(undefined);
    setClosed(true);
  };
  if (text === undefined) return <Button className={styles.open} autoFocus={hasClosed} appearance="subtle" onClick={() => setText('')}>{words.add}</Button>;
  const add = async () => {
    const said = text.trim();
    if (said === '') return;
    const intent = services.newId();
    const activity = { key: intent, intent, caseKey: opportunity.key, kind: 'heard', words: said, promised: undefined, by: personOf(services), at: services.now(), isWithdrawn: false } as const;
    await services.store.commit({ act: 'hear', activity });
    close();
  };
  return (
    <form className={styles.root} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <Field label={words.addLabel}>
        <Textarea value={text} rows={3} maxLength={longestWords} resize="vertical" autoFocus onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" type="submit">{words.addPress}</Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
