import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nameOfClient } from '../../domain/account';
import type { Colleague } from '../../domain/colleague';
import { isSamePerson, type Person } from '../../domain/person';
import { opening, standing, type Opportunity, type Part } from '../../domain/opportunity';
import { receiverOf } from '../../domain/receiver';
import { nameOfStage, type Language } from '../../domain/stage';
import { dayOf } from '../../domain/time';
import { partOf } from '../../store/outboxTypes';
import type { Snapshot, Waiting } from '../../store/storeTypes';
import { whenSaid } from '../../ui/format';
import { promisedLabel, promisedSaid } from '../../ui/promised';
import { kit } from '../../ui/kit';
import { useSnapshot } from '../../ui/useSnapshot';
import { WayOn } from '../../ui/WayOn';
import { personOf, type Services } from '../services';
import { AddHeard } from './AddHeard';
import { addressSaid, isHeldUp } from './form';
import { useMore } from './laterMore';
import { laterReceiptWords } from './laterReceiptWords';
import { PromisedFields } from './PromisedFields';
import type { ReceiptWords, Undone } from './receiptWords';
import { takeBackPart } from './takeBackPart';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
  said: { margin: 0, padding: '8px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  heard: { display: 'grid', gap: '4px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  /* Three short words are one row of a narrow pane. Undo beside an open form would be taken for that of the form. */
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > button, & > div > button': { minWidth: 'auto' }, '&:has(form) > button': { display: 'none' } },
});

interface FlaggedCaseProps {
  readonly services: Services;
  readonly itemId: string;
  readonly opportunity: Opportunity;
  readonly undone: Undone | undefined;
  readonly onUndone: (how: Undone) => void;
}

/** A flagged case beside the mail, or the mail of a thread, that it came from, or just after it was flagged; once its words are there. */
export function FlaggedCase(props: FlaggedCaseProps) {
  const words = laterReceiptWords.useWords()?.[props.services.language];
  return words ? <Receipt {...props} words={words} /> : null;
}

/** Who, when, stage, each one's words, and what the person can do. */
function Receipt({ services, itemId, opportunity, undone, onUndone, words }: FlaggedCaseProps & { readonly words: ReceiptWords }) {
  const styles = useStyles();
  const snapshot = useSnapshot(services.store);
  const more = useMore(services);
  const heard = snapshot.heard.get(opportunity.key) ?? [];
  const parts = standing({ opportunity, heard });
  const first = opening({ opportunity, heard });
  const others = parts.slice(1);
  const own = parts.filter(({ by }) => isSamePerson(by, personOf(services)));
  /* Undo takes back the newest. */
  const part = own.at(-1);
  const promise = own.filter(({ intent }) => snapshot.toDo.has(intent)).at(-1);
  const waits = part && waitingFor(snapshot, part.intent);
  const waiting = waits?.why;
  const edit = part && snapshot.waiting.find(({ change }) => change.act === 'enter' && (change.key === opportunity.key || change.key === part.intent));
  const said = (at: string) => whenSaid(at, services.now(), services.language);
  const isStuck = waits !== undefined && isHeldUp(waits);
  const isMine = isSamePerson(first.by, personOf(services));
  const flaggedSaid = isMine ? words.flaggedByYou(said(first.at)) : words.flaggedBy(first.by.name, said(first.at));
  const headingSaid = first.intent === opportunity.intent ? flaggedSaid : words.alsoHeard(isMine ? words.you : first.by.name, said(first.at));
  const stage = nameOfStage(opportunity.stage, snapshot.stages, services.language);
  const receiver = receiverOf(opportunity, { ...snapshot, today: dayOf(services.now()) });
  const { heading, lead } = useFocus();
  const approvalLink = useCallback(async () => (await services.signIn()).approvalLink, [services]);
  const undo = async () => {
    if (part === undefined) return;
    const competence = more?.nameOfKey(part.competence, snapshot.competences, services.language);
    await takeBackPart(services, { itemId, opportunity, part, competence, isAlone: parts.length === 1 });
    const isOn = services.store.snapshot.waiting.some(({ change }) => partOf(change) === part.intent || (change.act === 'takeBack' && change.part === part.intent));
    onUndone(!waits ? 'sent' : isOn ? 'unsure' : 'unsent');
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>{isStuck && parts.length === 1 ? words.notSent : headingSaid}</h2>
      {undone && part === undefined && <p className={styles.quiet} role="status">{words.undoneStays((heard.find(({ isWithdrawn }) => !isWithdrawn) ?? first).by.name)}</p>}
      <p className={styles.text}>{isStuck && parts.length === 1 ? '' : `${words.stage(stage)} · `}{nameOfClient(opportunity.account, snapshot.accounts)}</p>
      <p className={styles.said}>{first.words || words.takenBack}</p>
      {opportunity.stakeholder && <p className={styles.quiet}>{addressSaid(opportunity.stakeholder)}</p>}
      <PromisedLine part={first} language={services.language} />
      {more && <more.SaidMore services={services} part={first} />}
      {others.map((one) => (
        <div key={one.intent} className={styles.heard}>
          <p className={styles.quiet}>{words.alsoHeard(isSamePerson(one.by, personOf(services)) ? words.you : one.by.name, said(one.at))}</p>
          <p className={styles.said}>{one.words}</p>
          <PromisedLine part={one} language={services.language} />
          {more && <more.SaidMore services={services} part={one} />}
        </div>
      ))}
      {waiting && <WayOn why={waiting} isLasting={snapshot.isLasting} trace={snapshot.trace} language={services.language} approvalLink={approvalLink} onPress={() => void services.store.refresh('press')} />}
      {edit && isHeldUp(edit) && edit.why !== 'changedMeanwhile' && <WayOn why={edit.why} isLasting={snapshot.isLasting} trace={snapshot.trace} language={services.language} approvalLink={approvalLink} onPress={() => void services.store.refresh('press')} />}
      {part !== undefined && !waiting && <p className={styles.quiet} role="status">{words.sent} {nextSaid(receiver, personOf(services), words)} {restSaid(receiver, own, words)}</p>}
      {part === undefined && <p className={styles.quiet}>{nextSaid(receiver, personOf(services), words)}</p>}
      {more && <more.AnswerTold services={services} heard={heard} />}
      {promise && !waiting && more && <more.ToDoLine key={promise.intent} services={services} part={promise} caseKey={opportunity.key} state={snapshot.toDo.get(promise.intent)} lead={lead} words={words} kit={kit} WayOn={WayOn} />}
      <div className={styles.row}>
        {!isStuck && services.host.name === 'outlook' && <Button onClick={() => void services.host.openInTeams(opportunity.key, 'Forsigtigt Salg')}>{words.openInTeams}</Button>}
        {part !== undefined && <Button onClick={() => void undo()}>{part.intent === opportunity.intent ? words.undo : words.undoAdded}</Button>}
        {part !== undefined && !waits && more && <more.EditPart key={part.intent} services={services} opportunity={opportunity} part={part} kit={kit} PromisedFields={PromisedFields} />}
      </div>
      <AddHeard services={services} words={words} caseKey={opportunity.key} itemId={itemId} parts={parts} />
    </section>
  );
}

/** Who does something now; nobody in particular where the firm has entered nobody. */
function nextSaid(receiver: Colleague | undefined, me: Person, words: ReceiptWords): string {
  if (!receiver) return words.next;
  return isSamePerson(receiver.person, me) ? words.nextYou : words.nextBy(receiver.person.name);
}

/** What is left for whoever wrote `own`; whoever follows up knows. */
function restSaid(receiver: Colleague | undefined, own: readonly Part[], words: ReceiptWords): string {
  if (own.some(({ promised }) => promised !== undefined)) return words.keepPromise;
  return receiver && own.some(({ by }) => isSamePerson(receiver.person, by)) ? '' : words.nothingMore;
}

function PromisedLine({ part: { promised }, language }: { readonly part: Pick<Part, 'promised'>; readonly language: Language }) {
  const styles = useStyles();
  return promised ? <p className={styles.quiet}>{promisedLabel[language]}: {promisedSaid(promised, language)}</p> : null;
}

function waitingFor({ waiting }: Snapshot, part: string): Waiting | undefined {
  return waiting.find(({ change }) => partOf(change) === part);
}

/** Moves the focus to what has taken the form's place, so that a keyboard or a screen reader is not left nowhere; only when it was in the pane. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const [hadFocus] = useState(() => document.hasFocus() && document.activeElement !== document.body);
  const lead = useCallback(() => {
    const one = heading.current;
    if (!one) return;
    /* Office.js takes Tab from whatever is no stop of the keyboard out of the pane. */
    one.tabIndex = 0;
    one.focus();
    one.onblur = () => {
      one.tabIndex = -1;
    };
  }, []);
  useEffect(() => {
    if (hadFocus || document.activeElement === document.body) lead();
  }, [hadFocus, lead]);
  return { heading, lead };
}
