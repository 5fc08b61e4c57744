import { useState } from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Draft } from '../../store/storeTypes';
import type { flagWords } from './words';

const useStyles = makeStyles({
  ask: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '32px', cursor: 'pointer' },
  box: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorBrandBackground, borderRadius: '3px', ':global([data-theme=contrast])': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` } },
});

interface PromisedFieldsProps {
  readonly words: (typeof flagWords)['en'];
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** "Did you promise something?": two fields behind one tick. */
export function PromisedFields({ words, draft, change }: PromisedFieldsProps) {
  const styles = useStyles();
  const [isTicked, setTicked] = useState(false);
  const isOpen = isTicked || draft.promisedWords !== '' || draft.promisedOn !== '';
  const tick = (isOn: boolean) => {
    setTicked(isOn);
    if (!isOn) change({ promisedWords: '', promisedOn: '' });
  };
  return (
    <>
      <label className={styles.ask}>
        <input className={styles.box} type="checkbox" checked={isOpen} onChange={(event) => tick(event.target.checked)} />
        {words.promised}
      </label>
      {isOpen && (
        <>
          <Field label={words.promisedWhat}>
            <Input value={draft.promisedWords} maxLength={200} onChange={(_event, { value }) => change({ promisedWords: value })} />
          </Field>
          <Field label={words.promisedOn}>
            <Input type="date" value={draft.promisedOn} onChange={(_event, { value }) => change({ promisedOn: value })} />
          </Field>
        </>
      )}
    </>
  );
}
