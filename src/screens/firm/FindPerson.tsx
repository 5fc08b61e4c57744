import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../domain/person';
import type { Services } from '../services';
import { firmWords } from './firmWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px', justifyItems: 'start' },
});

/** Looks somebody up in the firm's directory, on a press; refused or unreachable, the person is typed by hand. */
export function FindPerson({ services, found }: { readonly services: Services; readonly found: (person: Person) => void }) {
  const styles = useStyles();
  const words = firmWords[services.language].colleague;
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const [people, setPeople] = useState<readonly Person[]>([]);
  const find = async () => {
    if (typed.trim() === '') return;
    setPeople([]);
    say(words.finding);
    try {
      const answer = await services.findPeople(typed);
      setPeople(answer);
      say(answer.length === 0 ? words.foundNobody : '');
    } catch {
      say(words.findFailed);
    }
  };
  const take = (one: Person) => {
    setPeople([]);
    found(one);
  };
  return (
    <div className={styles.root}>
      <Field label={words.find} hint={words.findHint}>
        <Input type="search" value={typed} onChange={(_event, { value }) => setTyped(value)} onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void find();
        }} />
      </Field>
      <div className={styles.row}><Button onClick={() => void find()}>{words.findPress}</Button></div>
      <p className={styles.text} role="status">{said}</p>
      <ul className={styles.list}>
        {people.map((one) => <li key={one.upn}><Button appearance="subtle" onClick={() => take(one)}>{one.name} · {one.upn}</Button></li>)}
      </ul>
    </div>
  );
}
