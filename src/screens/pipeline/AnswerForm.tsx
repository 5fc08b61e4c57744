import { useRef, useState, type FormEvent } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { answerKinds, type AnswerKind } from '../../domain/activity';
import { isHere } from '../../domain/colleague';
import { longestWords, opening, type Opportunity } from '../../domain/opportunity';
import { isSamePerson } from '../../domain/person';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import { Choice } from '../../ui/Choice';
import { QuietPress } from '../../ui/QuietPress';
import { Select } from '../../ui/Select';
import { untouched } from '../../ui/untouched';
import { useDraft } from '../../ui/useDraft';
import { personOf, type Services } from '../services';
import { answerCase, undoAnswer, type Answered } from './answerCase';
import type { HandOverNow } from './handOverNow';
import { handOverWords } from './handOverWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: { margin: 0 },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface AnswerFormProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly opportunity: Opportunity;
  readonly handOver: HandOverNow;
}

/** Takes a case, passes it on or closes it, each with a word to whoever flagged it; undone by a press. Behind a press of its own where somebody else has the case, or it is taken. */
export function AnswerForm({ services, snapshot, opportunity, handOver }: AnswerFormProps) {
  const styles = useStyles();
  const words = handOverWords[services.language];
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Answered | 'undone' | undefined>(undefined);
  const status = useRef<HTMLParagraphElement>(null);
  /* What came after it has made it old: a case that was taken may be won by now. */
  const last = typeof done === 'object' && (done.activity.kind === 'declined') === (handOver.step === 'answered') ? done : undefined;
  const answered = (what: Answered) => {
    setDone(what);
    setOpen(false);
    status.current?.focus();
  };
  const undo = async (what: Answered) => {
    await undoAnswer(services, what);
    setDone('undone');
    status.current?.focus();
  };
  const { step, receiver } = handOver;
  const isMine = receiver !== undefined && isSamePerson(receiver.person, personOf(services));
  const isAwaited = step === 'received' && (isMine || !receiver);
  const isTaken = step === 'taken' && isMine;
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <p ref={status} tabIndex={-1} className={styles.text} role="status">{done === 'undone' ? words.undone : last && words.done[last.activity.kind]}</p>
        {last && <Button size="small" onClick={() => void undo(last)}>{words.undo}</Button>}
      </div>
      {!isAwaited && step !== 'answered' && <QuietPress isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{isTaken ? words.again : words.instead}</QuietPress>}
      {(isAwaited || isOpen) && step !== 'answered' && <Form services={services} snapshot={snapshot} opportunity={opportunity} isTaken={isTaken} onAnswered={answered} />}
    </div>
  );
}

type Refusal = 'words' | 'to' | 'notKept';

interface FormProps extends Omit<AnswerFormProps, 'handOver'> {
  /** This person has it in hand. */
  readonly isTaken: boolean;
  readonly onAnswered: (what: Answered) => void;
}

function Form({ services, snapshot, opportunity, isTaken, onAnswered }: FormProps) {
  const styles = useStyles();
  const words = handOverWords[services.language];
  const { draft, change, forget } = useDraft(services.store, `answer:${opportunity.key}`, untouched);
  const me = personOf(services);
  const receivers = snapshot.colleagues.filter((one) => one.role !== 'consultant' && isHere(one, dayOf(services.now())) && !isSamePerson(one.person, me)).sort((a, b) => a.person.name.localeCompare(b.person.name));
  const kinds = answerKinds.filter((kind) => (kind === 'passedOn' ? receivers.length > 0 : kind !== 'taken' || !isTaken));
  const [chosen, choose] = useState<AnswerKind | undefined>(undefined);
  const kind = chosen ?? kinds[0] ?? 'declined';
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<Refusal | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  const { by } = opening({ opportunity, heard: snapshot.heard.get(opportunity.key) ?? [] });
  const name = isSamePerson(by, me) ? undefined : by.name;
  const refuse = (why: Refusal) => {
    setRefused(why);
    form.current?.querySelector<HTMLElement>(why === 'words' ? 'textarea' : 'select')?.focus();
  };
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy.current) return;
    if (kind === 'passedOn' && to === '') return refuse('to');
    if (draft.words.trim() === '') return refuse('words');
    isBusy.current = true;
    await answerCase(services, opportunity, { kind, words: draft.words, to: kind === 'passedOn' ? to : undefined }).then((what) => {
      forget();
      onAnswered(what);
    }, () => setRefused('notKept'));
    isBusy.current = false;
  };
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={(event) => void answer(event)}>
      <h3 className={styles.heading}>{words.answer(name)}</h3>
      <Choice name={words.how} chosen={kind} choose={choose} choices={kinds.map((value) => ({ value, label: words.choices[value] }))} />
      {kind === 'passedOn' && (
        <Field label={words.to} required {...(refused === 'to' && to === '' && { validationMessage: words.toMissing })}>
          <Select value={to} onChange={(_event, { value }) => setTo(value)}>
            <option value="">{words.choose}</option>
            {receivers.map(({ key, person }) => <option key={key} value={key}>{person.name}</option>)}
          </Select>
        </Field>
      )}
      <Field label={words.word(name)} required hint={words.wordHint} {...(refused === 'words' && draft.words.trim() === '' && { validationMessage: words.wordMissing })}>
        <Textarea value={draft.words} rows={2} maxLength={longestWords} resize="vertical" onChange={(_event, { value }) => change({ words: value })} />
      </Field>
      <div className={styles.row}><Button appearance="primary" type="submit">{words.press[kind]}</Button></div>
      {refused === 'notKept' && <p className={styles.alert} role="alert">{words.notKept}</p>}
    </form>
  );
}
