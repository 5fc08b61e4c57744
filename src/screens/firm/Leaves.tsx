import { useRef, useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import { nameOfClient } from '../../domain/account';
import { isHere, type Colleague } from '../../domain/colleague';
import { isLastDirector } from '../../domain/rights';
import { localeOf } from '../../ui/language';
import { firmWords } from './firmWords';
import { importWords } from './importWords';
import { leftBehind, passOn } from './passOn';
import { inOrder, type SectionProps } from './section';
import { useFocusWith } from './useFocusWith';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Chosen where the assignments end: work is taken away by a choice, never by leaving a field alone. */
const nobody = 'nobody';

interface LeavesProps extends Omit<SectionProps, 'drafts'> {
  readonly colleague: Colleague;
  readonly done: () => void;
}

/** A person leaves: the last day, and who goes on with clients, open cases and assignments. One act. */
export function Leaves({ services, snapshot, ground, colleague: leaving, done }: LeavesProps) {
  const styles = useStyles();
  const words = firmWords[services.language];
  const { colleague } = words;
  const [isOpen, setOpen] = useState(false);
  const [lastDay, setLastDay] = useState(ground.today);
  const [seller, setSeller] = useState('');
  const [consultant, setConsultant] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const choice = useRef<HTMLDivElement>(null);
  const mustStay = isLastDirector(leaving, snapshot.colleagues, ground.today);
  const { heading, box } = useFocusWith(isOpen && !mustStay);
  if (!isOpen || mustStay) {
    return (
      <>
        <div ref={box}><Button onClick={() => setOpen(true)}>{colleague.leaves}</Button></div>
        {isOpen && <p className={styles.alert} role="alert">{importWords[services.language].why.lastDirector(leaving.person.name)}</p>}
      </>
    );
  }
  const { clients, cases, assignments } = leftBehind(snapshot, leaving, lastDay);
  const others = inOrder(snapshot.colleagues.filter((one) => one.key !== leaving.key && isHere(one, ground.today)), ({ person }) => person.name, localeOf(services.language));
  const isUnsaid = assignments.length > 0 && consultant === '';
  const press = async () => {
    setRefused(isUnsaid);
    if (isUnsaid) return choice.current?.querySelector('select')?.focus();
    try {
      await passOn(services, leaving, { lastDay: lastDay || ground.today, seller: seller || undefined, consultant: consultant === nobody ? undefined : consultant || undefined });
      done();
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.root} aria-label={colleague.leaves}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{colleague.leaves}</h3>
      <Field label={colleague.lastDay}><Input type="date" value={lastDay} onChange={(_event, { value }) => setLastDay(value)} /></Field>
      <p className={styles.text} role="status">{clients.length + cases.length + assignments.length === 0 ? colleague.leavesNothing : colleague.leavesWhat(clients.length, cases.length, assignments.length)}</p>
      {clients.length + cases.length > 0 && (
        <Field label={colleague.sellerNext}>
          <Select value={seller} onChange={(_event, { value }) => setSeller(value)}>
            <option value="">{words.client.byRule}</option>
            {others.filter(({ role }) => role !== 'consultant').map(({ key, person }) => <option key={key} value={key}>{person.name}</option>)}
          </Select>
        </Field>
      )}
      {assignments.length > 0 && (
        <div ref={choice}>
          <Field label={colleague.consultantNext} required hint={assignments.map((one) => nameOfClient({ key: one.account, name: '', domain: '' }, snapshot.accounts)).join(', ')} {...(isRefused && isUnsaid && { validationMessage: colleague.assignmentsMissing })}>
            <Select value={consultant} onChange={(_event, { value }) => setConsultant(value)}>
              <option value="">{colleague.assignmentsChoose}</option>
              <option value={nobody}>{colleague.assignmentsEnd}</option>
              {others.map(({ key, person }) => <option key={key} value={key}>{person.name}</option>)}
            </Select>
          </Field>
        </div>
      )}
      {hasFailed && <p className={styles.alert} role="alert">{words.notKept}</p>}
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void press()}>{colleague.leavesPress}</Button>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </div>
    </section>
  );
}
