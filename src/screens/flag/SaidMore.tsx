import { makeStyles, tokens } from '@fluentui/react-components';
import { nameOfKey } from '../../domain/competence';
import type { Part } from '../../domain/opportunity';
import { competenceLabel } from '../../ui/competenceLabel';
import { sizeLabel, sizeSaid } from '../../ui/sizeSaid';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What somebody said of a need besides the words, a line each. */
export function SaidMore({ services: { language, store }, part: { size, competence } }: { readonly services: Services; readonly part: Pick<Part, 'size' | 'competence'> }) {
  const styles = useStyles();
  const { competences } = useSnapshot(store);
  const name = nameOfKey(competence, competences, language);
  return (
    <>
      {size && <p className={styles.line}>{sizeLabel[language]}: {sizeSaid[language][size]}</p>}
      {name !== '' && <p className={styles.line}>{competenceLabel[language]}: {name}</p>}
    </>
  );
}
