import { makeStyles, tokens } from '@fluentui/react-components';
import { sizes, type Size } from '../../domain/size';
import type { Draft } from '../../store/storeTypes';
import { sizeSaid } from '../../ui/sizeSaid';
import type { Services } from '../services';
import { moreWords } from './moreWords';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '4px' },
  select: {
    height: '32px', width: '100%', minWidth: 0, padding: '0 8px', fontFamily: 'inherit', fontSize: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface MoreProps {
  readonly services: Services;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** The fields behind "More". */
export function MoreFields({ services: { language }, draft, change }: MoreProps) {
  const styles = useStyles();
  const words = moreWords[language];
  return (
    <label className={styles.field}>
      {words.size}
      <select className={styles.select} value={draft.size} onChange={({ target }) => change({ size: target.value as Size | '' })}>
        <option value="">{words.sizeUnknown}</option>
        {sizes.map((one) => <option key={one} value={one}>{sizeSaid[language][one]}</option>)}
      </select>
    </label>
  );
}
