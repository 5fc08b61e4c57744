import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    minWidth: 'auto', minHeight: '24px', padding: '0', justifyContent: 'start', justifySelf: 'start', textAlign: 'start', color: tokens.colorBrandForegroundLink,
    '&[aria-expanded]::after': { content: '""', width: '6px', height: '6px', margin: '-4px 4px 0 8px', borderRight: '1.5px solid', borderBottom: '1.5px solid', transform: 'rotate(45deg)' },
    '&[aria-expanded="true"]::after': { margin: '3px 4px 0 8px', transform: 'rotate(-135deg)' },
  },
});

/** A press that stands back behind the others and is seen to be one; `isOpen` where it shows and hides something. */
export function QuietPress({ isOpen, onClick, children }: { readonly isOpen?: boolean; readonly onClick: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  return <Button className={styles.root} appearance="transparent" size="small" aria-expanded={isOpen} onClick={onClick}>{children}</Button>;
}
