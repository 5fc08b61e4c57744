import { useState } from 'react';
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import type { Colleague } from '../../domain/colleague';
import { levels, type Competence, type Level } from '../../domain/competence';
import { enterRecords, holdingKind } from './enterRecord';
import { firmWords } from './firmWords';
import type { SectionProps } from './section';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'end' },
  text: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

interface LevelsProps extends SectionProps {
  readonly competence: Competence;
  /** Whose level this person may say. */
  readonly who: readonly Colleague[];
  readonly me: Colleague | undefined;
}

/** Says who can do it, and how well; saved as soon as it is chosen. */
export function Levels({ services, snapshot, competence, who, me }: LevelsProps) {
  const styles = useStyles();
  const words = firmWords[services.language];
  const [person, setPerson] = useState(me?.key ?? who[0]?.key ?? '');
  const [said, say] = useState('');
  if (who.length === 0) return null;
  const before = snapshot.holdings.find((one) => one.competence === competence.key && one.consultant === person);
  const change = async (level: Level | '') => {
    try {
      await enterRecords(services, holdingKind, [{ before, after: { competence: competence.key, consultant: person, level: level || (before?.level ?? 'basic'), isWithdrawn: level === '' } }]);
      say(words.saved);
    } catch {
      say(words.notKept);
    }
  };
  const isOwn = who.length === 1 && who[0]?.key === me?.key;
  return (
    <div className={styles.root}>
      {!isOwn && (
        <Field label={words.competence.others}>
          <Select value={person} onChange={(_event, { value }) => { setPerson(value); say(''); }}>
            {who.map(({ key, person: { name } }) => <option key={key} value={key}>{name}</option>)}
          </Select>
        </Field>
      )}
      <Field label={isOwn ? words.competence.mine : words.competence.level}>
        <Select value={before?.level ?? ''} onChange={(_event, { value }) => void change(value as Level | '')}>
          <option value="">{words.competence.none}</option>
          {levels.map((level) => <option key={level} value={level}>{words.competence.levels[level]}</option>)}
        </Select>
      </Field>
      <p className={styles.text} role="status">{said}</p>
    </div>
  );
}
