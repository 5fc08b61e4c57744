import { useRef, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { Mail } from '../../domain/mail';
import { kit } from '../../ui/kit';
import { QuietPress } from '../../ui/QuietPress';
import { laterSentences } from './laterSentences';
import type { MoreProps } from './moreProps';
import { flagWords } from './words';

const useStyles = makeStyles({
  turn: { justifySelf: 'start', margin: '-8px 0 0' },
});

/** A press that shows the mail's own text, and takes it away again. */
export function Sentences(props: Omit<MoreProps, 'kit'> & { readonly mail: Mail }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const turn = useRef<HTMLDivElement>(null);
  const SentencePicker = laterSentences.useLoaded(isOpen);
  const close = () => {
    setOpen(false);
    turn.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div ref={turn} className={styles.turn}>
        <QuietPress isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{flagWords[props.services.language].fromMail}</QuietPress>
      </div>
      {isOpen && SentencePicker && <SentencePicker {...props} kit={kit} close={close} />}
    </>
  );
}
