import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Mail } from '../../domain/mail';
import { hasSentence, needFromSubject, withoutSentence, withSentence } from '../../domain/need';
import type { MoreProps } from './moreProps';
import { sentenceWords } from './sentenceWords';
import { useSentences } from './useSentences';

/** As many as one looks through; the others by a press. */
const sentencesAtOnce = 40;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', padding: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /* Rows of their own height: else those of a long mail are pressed together until all fit. */
  list: { display: 'grid', gridAutoRows: 'max-content', gap: '2px', maxHeight: '45vh', overflowY: 'auto', padding: '2px' },
  one: {
    minHeight: '24px', padding: '4px 8px', boxSizing: 'border-box', cursor: 'pointer', overflowWrap: 'anywhere', borderLeft: '3px solid transparent', borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  marked: { backgroundColor: tokens.colorNeutralBackground2, borderLeftColor: tokens.colorBrandStroke1, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SentencePickerProps extends MoreProps {
  readonly mail: Mail;
  readonly close: () => void;
}

/** The mail's text, sentence by sentence: one that is marked goes into the need's words, and out of them again. Shown, never kept. */
export function SentencePicker({ services, mail, draft, change, close, kit: { Button } }: SentencePickerProps) {
  const styles = useStyles();
  const words = sentenceWords[services.language];
  const read = useSentences(services, mail);
  const [count, setCount] = useState(sentencesAtOnce);
  const [before, setBefore] = useState<string | undefined>(undefined);
  const mark = (sentence: string) => {
    setBefore(draft.words);
    change({ words: hasSentence(draft.words, sentence) ? withoutSentence(draft.words, sentence) : withSentence(draft.words, sentence, needFromSubject(mail.subject)) });
  };
  const undo = () => {
    if (before !== undefined) change({ words: before });
    setBefore(undefined);
  };
  if (read === undefined) return <p className={styles.quiet} role="status">{words.reading}</p>;
  if (typeof read === 'string') return <p className={styles.quiet} role="status">{words.unread[read]}</p>;
  return (
    <div className={styles.root} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <p className={styles.quiet}>{words.intro}</p>
      <SentenceList name={words.name} sentences={read.slice(0, count)} isMarked={(one) => hasSentence(draft.words, one)} mark={mark} />
      <p className={styles.quiet} role="status">{before !== undefined && (before.length > draft.words.length ? words.unmarked : words.marked)}</p>
      <div className={styles.row}>
        {read.length > count && <Button size="small" onClick={() => setCount(count + sentencesAtOnce)}>{words.more}</Button>}
        {before !== undefined && <Button size="small" onClick={undo}>{words.undo}</Button>}
        <Button size="small" onClick={close}>{words.close}</Button>
      </div>
    </div>
  );
}

interface SentenceListProps {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly isMarked: (sentence: string) => boolean;
  readonly mark: (sentence: string) => void;
}

/** One stop of the keyboard: arrows go through the sentences, Enter or Space marks one (source: WAI-ARIA Authoring Practices, listbox). */
function SentenceList({ name, sentences, isMarked, mark }: SentenceListProps) {
  const styles = useStyles();
  const id = useId();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const goTo = (place: number) => list.current?.querySelectorAll<HTMLElement>('[role="option"]')[Math.min(Math.max(place, 0), sentences.length - 1)]?.focus();
  useEffect(() => list.current?.querySelector<HTMLElement>('[role="option"]')?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sentences.length - 1 };
    const next = places[event.key];
    const isMark = (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ' ';
    if (next === undefined && !isMark) return;
    event.preventDefault();
    if (next === undefined) mark(sentences[at] ?? '');
    else goTo(next);
  };
  return (
    <div ref={list} className={styles.list} role="listbox" aria-multiselectable aria-label={name} onKeyDown={onKeyDown}>
      {sentences.map((sentence, place) => (
        <div key={`${id}${place}`} className={mergeClasses(styles.one, isMarked(sentence) && styles.marked)} role="option" aria-selected={isMarked(sentence)} tabIndex={place === at ? 0 : -1} dir="auto" onFocus={() => setAt(place)} onClick={() => mark(sentence)}>
          {sentence}
        </div>
      ))}
    </div>
  );
}
