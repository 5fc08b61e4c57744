import { useEffect, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { kit } from '../../ui/kit';
import { QuietPress } from '../../ui/QuietPress';
import { useMore } from './laterMore';
import type { MoreProps } from './moreProps';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px' },
});

/** What can be said besides, behind one quiet press; open where something of it is said already, and then until it is turned. */
export function More(props: Omit<MoreProps, 'kit'>) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const isSaid = props.draft.size !== '' || props.draft.competence !== '';
  useEffect(() => {
    if (isSaid) setOpen(true);
  }, [isSaid]);
  const parts = useMore(props.services, isOpen);
  return (
    <div className={styles.root}>
      <QuietPress isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{flagWords[props.services.language].more}</QuietPress>
      {isOpen && parts && <parts.MoreFields {...props} kit={kit} />}
    </div>
  );
}
