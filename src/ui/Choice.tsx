import { useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, minWidth: 0, border: '0' },
  legend: { padding: 0, marginBottom: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  one: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '32px', cursor: 'pointer' },
  circle: { width: '24px', height: '24px', margin: 0, accentColor: tokens.colorBrandBackground },
});

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few, all of which are seen: the browser's own radio buttons. */
export function Choice<Value extends string>({ name, choices, chosen, choose }: ChoiceProps<Value>) {
  const styles = useStyles();
  const group = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.row}>
        {choices.map(({ value, label }) => (
          <label key={value} className={styles.one}>
            <input className={styles.circle} type="radio" name={group} checked={value === chosen} onChange={() => choose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
