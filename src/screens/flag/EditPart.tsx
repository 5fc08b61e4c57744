import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { clientsOf, nameOfClient } from '../../domain/account';
import { nameOfKey } from '../../domain/competence';
import { longestWords, type Opportunity, type Part } from '../../domain/opportunity';
import { editId } from '../../store/editId';
import { Clash, cellSaid } from '../../ui/Clash';
import type { Kit } from '../../ui/kit';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { editPart, rowOfPart, type RowOfPart } from './editPart';
import { draftOf, isStray, refusalsOf } from './form';
import { MoreFields } from './MoreFields';
import { moreWords } from './moreWords';
import type { PromisedFields as Promised } from './PromisedFields';
import { useDraft } from '../../ui/useDraft';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', flexBasis: '100%', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface EditPartProps {
  readonly services: Services;
  readonly opportunity: Opportunity;
  /** One's own act, that SharePoint has. */
  readonly part: Part;
  readonly kit: Kit;
  /** Handed on as the kit is. */
  readonly PromisedFields: typeof Promised;
}

/** What the person said on a case, to be changed; what a colleague has changed meanwhile is shown, and the person says which stands. */
export function EditPart(props: EditPartProps) {
  const { services, opportunity, part, kit } = props;
  const words = moreWords[services.language];
  const snapshot = useSnapshot(services.store);
  const [isOpen, setOpen] = useState(false);
  const turn = useRef<HTMLDivElement>(null);
  const row = rowOfPart(services, opportunity, part);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) turn.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      {isOpen && row ? <EditForm {...props} row={row} close={() => setOpen(false)} /> : <div ref={turn}><kit.Button onClick={() => setOpen(true)}>{words.edit}</kit.Button></div>}
      {row && <Clash kit={kit} services={services} snapshot={snapshot} list={row.list} record={row.key} said={(cell, name) => (name === 'Account' ? snapshot.accounts.find(({ key }) => key === cell)?.name ?? '' : cellSaid(cell))} />}
    </>
  );
}

interface EditFormProps extends EditPartProps {
  readonly row: RowOfPart;
  readonly close: () => void;
}

function EditForm({ services, opportunity, part, row, kit, PromisedFields, close }: EditFormProps) {
  const styles = useStyles();
  const words = moreWords[services.language];
  const formWords = flagWords[services.language];
  const { competences, accounts } = useSnapshot(services.store);
  /* What comes in while the form is open is met as a clash: the person has not seen it. */
  const [start] = useState(() => ({ opportunity, row, part, isToDo: services.store.snapshot.toDo.has(part.intent), cells: services.store.cells(row.list, row.key).seen }));
  const proposed = useMemo(() => ({ ...draftOf(opportunity, start.part, nameOfKey(start.part.competence, competences, services.language)), clientName: nameOfClient(opportunity.account, accounts), isToDo: start.isToDo }), [opportunity, start, competences, accounts, services.language]);
  const { draft, change, forget } = useDraft(services.store, editId(part.intent), proposed);
  const [trouble, setTrouble] = useState<'refused' | 'notKept' | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const refusals = refusalsOf(draft);
  const isFirst = row.list === 'Opportunities';
  const clients = useId();
  const isRefused = trouble === 'refused';
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const leave = () => {
    forget();
    close();
  };
  const save = async () => {
    if (refusals.words || refusals.promise || (isFirst && refusals.client)) return setTrouble('refused');
    try {
      await editPart(services, { ...start, draft });
      /* What no competence is called stands here again the next time. */
      if (isStray(draft)) close();
      else leave();
    } catch {
      setTrouble('notKept');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) void save();
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <form ref={form} className={styles.root} noValidate onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {isFirst && (
        <kit.Field label={formWords.client} required {...(isRefused && refusals.client && { validationMessage: formWords.clientMissing })}>
          <kit.Input value={draft.clientName} list={clients} autoComplete="off" onChange={(_event, { value }) => change({ clientName: value })} />
        </kit.Field>
      )}
      {isFirst && <datalist id={clients}>{clientsOf(accounts).map(({ key, name }) => <option key={key} value={name} />)}</datalist>}
      <kit.Field label={formWords.need} required {...(isRefused && refusals.words && { validationMessage: formWords.needMissing })}>
        <kit.Textarea value={draft.words} rows={3} maxLength={longestWords} resize="vertical" onChange={(_event, { value }) => change({ words: value })} />
      </kit.Field>
      {isFirst && (
        <kit.Field label={formWords.person}>
          <kit.Input value={draft.stakeholder} autoComplete="off" onChange={(_event, { value }) => change({ stakeholder: value })} />
        </kit.Field>
      )}
      <PromisedFields words={formWords} draft={draft} change={change} isRefused={isRefused && refusals.promise} />
      <MoreFields services={services} draft={draft} change={change} kit={kit} />
      {trouble === 'notKept' && <p className={styles.alert} role="alert">{formWords.notKept}</p>}
      <div className={styles.row}>
        <kit.Button appearance="primary" type="submit">{words.save}</kit.Button>
        <kit.Button onClick={leave}>{words.cancel}</kit.Button>
      </div>
    </form>
  );
}
