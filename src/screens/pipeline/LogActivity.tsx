import { useId, useRef, useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { reactions, workKinds, type Reaction, type WorkKind } from '../../domain/activity';
import { longestWords, type Opportunity } from '../../domain/opportunity';
import { nameOfStage, type StageKey } from '../../domain/stage';
import { activityNames } from '../../ui/activityNames';
import { Choice } from '../../ui/Choice';
import { untouched } from '../../ui/untouched';
import { useDraft } from '../../ui/useDraft';
import type { Services } from '../services';
import { activityWords } from './activityWords';
import { logActivity, undoActivity, type Logged } from './logActivity';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface LogActivityProps {
  readonly services: Services;
  readonly opportunity: Opportunity;
  /** This person follows the case up: what was done moves it on. */
  readonly mayMove: boolean;
}

/** One press for what has happened, with how they took it and a note where there is something to say; each can be undone at once. */
export function LogActivity({ services, opportunity, mayMove }: LogActivityProps) {
  const styles = useStyles();
  const words = activityWords[services.language];
  const { draft, change, forget } = useDraft(services.store, `log:${opportunity.key}`, untouched);
  const [reaction, setReaction] = useState<Reaction | ''>('');
  const [done, setDone] = useState<Logged | 'undone' | 'notKept' | undefined>(undefined);
  const last = useRef<Logged | undefined>(undefined);
  const status = useRef<HTMLDivElement>(null);
  const isBusy = useRef(false);
  const presses = useId();
  const log = async (kind: WorkKind, note: string, took: Reaction | undefined) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      last.current = await logActivity(services, opportunity, { kind, note, reaction: took, mayMove });
      setDone(last.current);
    } catch {
      setDone('notKept');
      throw new Error('It is not kept.');
    } finally {
      isBusy.current = false;
    }
  };
  const press = (kind: WorkKind) => void log(kind, draft.words, reaction || undefined).then(() => {
    forget();
    setReaction('');
  }, () => undefined);
  const undo = async (logged: Logged) => {
    await undoActivity(services, logged);
    setDone('undone');
    status.current?.focus();
  };
  const putBack = ({ activity: { kind, words: note, reaction: took } }: Logged) => void log(kind, note, took).then(() => status.current?.focus(), () => undefined);
  return (
    <section className={styles.root} aria-label={words.log}>
      <h3 className={styles.heading}>{words.log}</h3>
      <Field label={words.note}>
        <Textarea value={draft.words} rows={2} maxLength={longestWords} resize="vertical" onChange={(_event, { value }) => change({ words: value })} />
      </Field>
      <Choice name={words.reaction} chosen={reaction} choose={setReaction} choices={[{ value: '', label: words.notSaid }, ...reactions.map((value) => ({ value, label: words.reactions[value] }))]} />
      <p id={presses} className={styles.text}>{words.press}</p>
      <div className={styles.row} role="group" aria-labelledby={presses}>
        {workKinds.map((kind) => <Button key={kind} onClick={() => press(kind)}>{activityNames[services.language][kind]}</Button>)}
      </div>
      <div ref={status} tabIndex={-1} className={styles.row}>
        <Became services={services} done={done} last={last.current} stage={opportunity.stage} />
        {typeof done === 'object' && <Button size="small" onClick={() => void undo(done)}>{words.undo}</Button>}
        {done === 'undone' && last.current && <Button size="small" onClick={() => putBack(last.current as Logged)}>{words.putBack}</Button>}
      </div>
    </section>
  );
}

interface BecameProps {
  readonly services: Services;
  readonly done: Logged | 'undone' | 'notKept' | undefined;
  readonly last: Logged | undefined;
  /** Where the case stands now: somebody may have moved it on. */
  readonly stage: StageKey;
}

/** What became of the press, read out. */
function Became({ services: { language, store }, done, last, stage }: BecameProps) {
  const styles = useStyles();
  const words = activityWords[language];
  if (done === 'notKept') return <p className={styles.alert} role="alert">{words.notKept}</p>;
  const kind = last ? activityNames[language][last.activity.kind] : '';
  const moved = last?.moved?.to === stage ? words.moved(nameOfStage(stage, store.snapshot.stages, language)) : '';
  return <p className={styles.text} role="status">{done === 'undone' ? words.undone(kind) : done && `${words.logged(kind)} ${moved}`.trim()}</p>;
}
