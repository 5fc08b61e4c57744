import { useRef, useState, type FormEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Opportunity } from '../../domain/opportunity';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import type { Services } from '../services';
import { followUpCase, type Standing } from './followUpCase';
import { meantBy, typedOf, type FollowUpDraft, type Refusal, type Typed } from './followUpDraft';
import { FollowUpFields } from './FollowUpFields';
import { followUpWords } from './followUpWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: { margin: 0 },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface FollowUpProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly opportunity: Opportunity;
  /** Kept by case while the cases are open. */
  readonly drafts: Map<string, FollowUpDraft>;
}

/** Where a case stands and what is next, to be changed by whoever follows up; undone by a press. */
export function FollowUp({ services, snapshot, opportunity, drafts }: FollowUpProps) {
  const styles = useStyles();
  const words = followUpWords[services.language];
  const [draft, setDraft] = useState(() => drafts.get(opportunity.key));
  const [refused, setRefused] = useState<Refusal | undefined>(undefined);
  const [done, setDone] = useState<{ readonly seen: Standing; readonly meant: Standing } | 'undone' | 'notKept' | undefined>(undefined);
  const status = useRef<HTMLParagraphElement>(null);
  const typed = { ...typedOf(opportunity, services.language), ...draft?.typed };
  const keep = (next: FollowUpDraft | undefined) => {
    if (next) drafts.set(opportunity.key, next);
    else drafts.delete(opportunity.key);
    setDraft(next);
    setRefused(undefined);
  };
  const change = (part: Partial<Typed>) => {
    setDone(undefined);
    keep({ seen: draft?.seen ?? opportunity, typed: { ...draft?.typed, ...part } });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft) return;
    const meant = meantBy({ ...typedOf(draft.seen, services.language), ...draft.typed }, draft.seen, dayOf(services.now()));
    if (typeof meant === 'string') return setRefused(meant);
    await followUpCase(services, opportunity.key, { seen: draft.seen, meant }).then(() => {
      setDone({ seen: draft.seen, meant });
      keep(undefined);
      status.current?.focus();
    }, () => setDone('notKept'));
  };
  const undo = async ({ seen, meant }: { readonly seen: Standing; readonly meant: Standing }) => {
    await followUpCase(services, opportunity.key, { seen: meant, meant: seen });
    setDone('undone');
    status.current?.focus();
  };
  return (
    <form className={styles.root} aria-label={words.heading} noValidate onSubmit={(event) => void save(event)}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <FollowUpFields services={services} snapshot={snapshot} typed={typed} change={change} refused={refused} />
      <div className={styles.row}>
        <Button appearance="primary" type="submit" disabledFocusable={!draft}>{words.save}</Button>
        {draft && <Button onClick={() => keep(undefined)}>{words.cancel}</Button>}
        <p ref={status} tabIndex={-1} className={styles.text} role="status">{done === 'undone' ? words.undone : typeof done === 'object' && words.saved}</p>
        {typeof done === 'object' && <Button size="small" onClick={() => void undo(done)}>{words.undo}</Button>}
      </div>
      {done === 'notKept' && <p className={styles.alert} role="alert">{words.notKept}</p>}
    </form>
  );
}
