import { makeStyles, tokens } from '@fluentui/react-components';
import type { Activity } from '../../domain/activity';
import { nameOfKey } from '../../domain/competence';
import { isSamePerson } from '../../domain/person';
import type { Snapshot } from '../../store/storeTypes';
import { activityNames } from '../../ui/activityNames';
import { competenceLabel } from '../../ui/competenceLabel';
import { whenSaid } from '../../ui/format';
import { promisedLabel, promisedSaid } from '../../ui/promised';
import { sizeLabel, sizeSaid } from '../../ui/sizeSaid';
import { personOf, type Services } from '../services';
import { activityWords } from './activityWords';
import { undoActivity } from './logActivity';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  one: { padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface WhatHappenedProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  /** Newest first; none that was taken back. */
  readonly activities: readonly Activity[];
  /** A line has gone, with the press in it. */
  readonly done: () => void;
}

/** What was heard and done on a case, by whom and when, with how they took it; one's own can be undone. */
export function WhatHappened({ services, snapshot, activities, done }: WhatHappenedProps) {
  const styles = useStyles();
  const words = activityWords[services.language];
  if (activities.length === 0) return null;
  return (
    <section className={styles.root} aria-label={words.happened}>
      <h3 className={styles.heading}>{words.happened}</h3>
      <ul className={styles.list}>
        {activities.map((one) => <li key={one.intent} className={styles.one}><Line services={services} snapshot={snapshot} activity={one} done={done} /></li>)}
      </ul>
    </section>
  );
}

function Line({ services, snapshot, activity, done }: Omit<WhatHappenedProps, 'activities'> & { readonly activity: Activity }) {
  const styles = useStyles();
  const { language } = services;
  const words = activityWords[language];
  const { kind, by, at, words: note, reaction, promised, size } = activity;
  const when = whenSaid(at, services.now(), language);
  const competence = nameOfKey(activity.competence, snapshot.competences, language);
  const undo = async () => {
    await undoActivity(services, { activity, moved: undefined });
    done();
  };
  return (
    <>
      <span className={styles.kind}>{activityNames[language][kind]}</span> <span className={styles.quiet}>{by.name}, {when}</span>
      {note !== '' && `\n${note}`}
      {reaction && `\n${words.tookIt[reaction]}`}
      {promised && <>{'\n'}<span className={styles.quiet}>{promisedLabel[language]}:</span> {promisedSaid(promised, language)}</>}
      {size && <>{'\n'}<span className={styles.quiet}>{sizeLabel[language]}:</span> {sizeSaid[language][size]}</>}
      {competence !== '' && <>{'\n'}<span className={styles.quiet}>{competenceLabel[language]}:</span> {competence}</>}
      {kind !== 'heard' && isSamePerson(by, personOf(services)) && <UndoPress label={words.undo} said={words.undoOf(activityNames[language][kind], when)} onClick={() => void undo()} />}
    </>
  );
}

const usePressStyles = makeStyles({
  root: { display: 'block', minHeight: '24px', padding: 0, border: '0', backgroundColor: 'transparent', color: tokens.colorBrandForegroundLink, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, cursor: 'pointer', textDecorationLine: 'underline', ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 } },
});

function UndoPress({ label, said, onClick }: { readonly label: string; readonly said: string; readonly onClick: () => void }) {
  return <button type="button" className={usePressStyles().root} aria-label={said} onClick={onClick}>{label}</button>;
}
