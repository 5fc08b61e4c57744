import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Activity } from '../../domain/activity';
import { isSamePerson } from '../../domain/person';
import type { Opportunity } from '../../domain/opportunity';
import type { Change, Snapshot, WaitReason } from '../../store/storeTypes';
import { whenSaid } from '../../ui/format';
import { useSnapshot } from '../../ui/useSnapshot';
import { WayOn } from '../../ui/WayOn';
import type { Services } from '../services';
import { AddHeard } from './AddHeard';
import { personOf } from './flagEmail';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
  said: { margin: 0, padding: '8px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FlaggedCaseProps {
  readonly services: Services;
  readonly opportunity: Opportunity;
  readonly onUndone: () => void;
}

/** A mail, or a mail of a thread, that somebody has flagged: who, when, stage, each one's words, and what the person can do. */
export function FlaggedCase({ services, opportunity, onUndone }: FlaggedCaseProps) {
  const styles = useStyles();
  const words = flagWords[services.language];
  const snapshot = useSnapshot(services.store);
  const heard = (snapshot.heard.get(opportunity.key) ?? []).filter((one) => !one.isWithdrawn);
  const part = ownPart(services, opportunity, heard);
  const waiting = part === undefined ? undefined : waitingFor(snapshot, part);
  const said = (at: string) => whenSaid(at, services.now(), services.language);
  const isMine = isSamePerson(opportunity.by, personOf(services));
  const stage = snapshot.stages.find(({ key }) => key === opportunity.stage)?.names[services.language] ?? opportunity.stage;
  const heading = useFocus();
  const approvalLink = useCallback(async () => (await services.signIn()).approvalLink, [services]);
  const undo = async () => {
    if (part === undefined) return;
    await services.store.commit({ act: 'takeBack', caseKey: opportunity.key, part, intent: services.newId(), at: services.now() });
    onUndone();
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>{isMine ? words.flaggedByYou(said(opportunity.at)) : words.flaggedBy(opportunity.by.name, said(opportunity.at))}</h2>
      <p className={styles.text}>{words.stage(stage)} · {opportunity.account.name}</p>
      {!opportunity.isWithdrawn && <p className={styles.said}>{opportunity.words}</p>}
      {heard.map((one) => (
        <div key={one.key}>
          <p className={styles.quiet}>{words.alsoHeard(isSamePerson(one.by, personOf(services)) ? words.you : one.by.name, said(one.at))}</p>
          <p className={styles.said}>{one.words}</p>
        </div>
      ))}
      {waiting && <WayOn why={waiting} language={services.language} approvalLink={approvalLink} onPress={() => void services.store.refresh('press')} />}
      {part !== undefined && !waiting && <p className={styles.quiet} role="status">{words.sent} {words.sentNext}</p>}
      <div className={styles.row}>
        <Button onClick={() => void services.host.openInTeams(opportunity.key, opportunity.account.name)}>{words.openInTeams}</Button>
        {part !== undefined && <Button onClick={() => void undo()}>{words.undo}</Button>}
      </div>
      <AddHeard services={services} opportunity={opportunity} />
    </section>
  );
}

/** The newest act of this person on the case that is not taken back; undefined where there is none. */
function ownPart(services: Services, opportunity: Opportunity, heard: readonly Activity[]): string | undefined {
  const me = personOf(services);
  const ownHeard = heard.filter((one) => isSamePerson(one.by, me)).sort((a, b) => b.at.localeCompare(a.at))[0];
  return ownHeard?.intent ?? (isSamePerson(opportunity.by, me) && !opportunity.isWithdrawn ? opportunity.intent : undefined);
}

function waitingFor({ waiting }: Snapshot, part: string): WaitReason | undefined {
  return waiting.find(({ change }) => intentOf(change) === part)?.why;
}

function intentOf(change: Change): string {
  if (change.act === 'flag') return change.opportunity.intent;
  return change.act === 'hear' ? change.activity.intent : change.part;
}

/** Moves the focus to what has taken the form's place, so that a keyboard or a screen reader is not left nowhere; only when it was in the pane. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const [hadFocus] = useState(() => document.hasFocus() && document.activeElement !== document.body);
  useEffect(() => {
    if (hadFocus || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [hadFocus]);
  return heading;
}
