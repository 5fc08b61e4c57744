import { makeStyles, tokens } from '@fluentui/react-components';
import type { Part } from '../../domain/opportunity';
import { sizeLabel, sizeSaid } from '../../ui/sizeSaid';
import type { Services } from '../services';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What somebody said of a need besides the words, a line each. */
export function SaidMore({ services: { language }, part: { size } }: { readonly services: Services; readonly part: Pick<Part, 'size' | 'competence'> }) {
  const styles = useStyles();
  return size && <p className={styles.line}>{sizeLabel[language]}: {sizeSaid[language][size]}</p>;
}
