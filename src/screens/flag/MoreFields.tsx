import { useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { sizes, type Size } from '../../domain/size';
import { sizeSaid } from '../../ui/sizeSaid';
import { CompetenceField } from './CompetenceField';
import type { MoreProps } from './moreProps';
import { moreWords } from './moreWords';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '4px' },
  select: {
    height: '32px', width: '100%', minWidth: 0, padding: '0 8px', fontFamily: 'inherit', fontSize: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The fields behind "More". */
export function MoreFields(props: MoreProps) {
  const { services: { language }, draft, change } = props;
  const styles = useStyles();
  const sizeId = useId();
  const words = moreWords[language];
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={sizeId}>{words.size}</label>
        <select id={sizeId} className={styles.select} value={draft.size} onChange={({ target }) => change({ size: target.value as Size | '' })}>
          <option value="">{words.sizeUnknown}</option>
          {sizes.map((one) => <option key={one} value={one}>{sizeSaid[language][one]}</option>)}
        </select>
      </div>
      <CompetenceField {...props} />
    </>
  );
}
