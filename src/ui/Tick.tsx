import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '32px', cursor: 'pointer' },
  box: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorBrandBackground, borderRadius: '3px', ':global([data-theme=contrast])': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` } },
});

/** A tick with its label. The browser's own: the pane has no room for Fluent's Checkbox. */
export function Tick({ label, isOn, turn }: { readonly label: string; readonly isOn: boolean; readonly turn: (isOn: boolean) => void }) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input className={styles.box} type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
      {label}
    </label>
  );
}
