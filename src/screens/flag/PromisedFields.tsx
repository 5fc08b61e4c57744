import { Field, Input } from '@fluentui/react-components';
import type { Draft } from '../../store/storeTypes';
import { Tick } from '../../ui/Tick';
import type { flagWords } from './words';

interface PromisedFieldsProps {
  readonly words: (typeof flagWords)['en'];
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** A press has found the tick, and nothing that was promised. */
  readonly isRefused: boolean;
}

/** "Did you promise something?": two fields behind one tick, and what has a day may go on one's own To Do list. */
export function PromisedFields({ words, draft, change, isRefused }: PromisedFieldsProps) {
  const isOpen = draft.isPromised || draft.promisedWords !== '' || draft.promisedOn !== '';
  return (
    <>
      <Tick label={words.promised} isOn={isOpen} turn={(isPromised) => change({ isPromised, ...(!isPromised && { promisedWords: '', promisedOn: '' }) })} />
      {isOpen && (
        <>
          <Field label={words.promisedWhat} {...(isRefused && { validationMessage: words.promisedMissing })}>
            <Input value={draft.promisedWords} maxLength={200} onChange={(_event, { value }) => change({ promisedWords: value })} />
          </Field>
          <Field label={words.promisedOn}>
            <Input type="date" value={draft.promisedOn} onChange={(_event, { value }) => change({ promisedOn: value })} />
          </Field>
          {draft.promisedOn !== '' && <Tick label={words.toDo} isOn={draft.isToDo === true} turn={(isToDo) => change({ isToDo })} />}
        </>
      )}
    </>
  );
}
