import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Refused } from '../../domain/imports/sheet';
import { wide } from '../../ui/width';
import type { Services } from '../services';
import { firmWords } from './firmWords';
import { importWords } from './importWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outlineStyle: 'none' },
  back: { justifySelf: 'start', [wide]: { display: 'none' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  alert: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a press on Save ended: refused with nothing saved, or so many rows say something new. */
export type Saved = { readonly refused: Refused } | { readonly count: number };

interface RecordFormProps {
  readonly services: Services;
  readonly heading: string;
  /** Undefined where this person may only look. */
  readonly save: (() => Promise<Saved>) | undefined;
  /** Something of it is one's own all the same, and can be changed here. */
  readonly isOwn?: boolean;
  /** After a save, and on cancel. */
  readonly close: () => void;
  /** To the list, where that has no room beside it: nothing that was typed is given up. */
  readonly back?: () => void;
  readonly children: ReactNode;
  /** Below the buttons: other acts on the same record. */
  readonly more?: ReactNode;
}

/** A record's heading, fields, Save and Cancel; says what stops a save, and keeps what was typed. */
export function RecordForm({ services, heading, save, isOwn = false, close, back = close, children, more }: RecordFormProps) {
  const styles = useStyles();
  const words = firmWords[services.language];
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refused?: Refused; readonly hasFailed?: boolean; readonly isSame?: boolean }>({ isBusy: false });
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => title.current?.focus(), []);
  const press = async () => {
    if (!save || state.isBusy) return;
    setState({ isBusy: true });
    try {
      const saved = await save();
      if ('refused' in saved) return setState({ isBusy: false, refused: saved.refused.why === 'missing' ? { ...saved.refused, said: leftEmpty(form.current) } : saved.refused });
      if (saved.count === 0) return setState({ isBusy: false, isSame: true });
      close();
    } catch {
      setState({ isBusy: false, hasFailed: true });
    }
  };
  const { refused } = state;
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={(event) => { event.preventDefault(); void press(); }}>
      <Button className={styles.back} onClick={back}>{words.back}</Button>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>{heading}</h2>
      {!save && !isOwn && <p className={styles.quiet}>{words.onlySellers}</p>}
      {children}
      {refused && <p className={styles.alert} role="alert">{importWords[services.language].why[refused.why](refused.said)}</p>}
      {state.hasFailed && <p className={styles.alert} role="alert">{words.notKept}</p>}
      {state.isSame && <p className={styles.quiet} role="status">{words.savedSame}</p>}
      {save && (
        <div className={styles.row}>
          <Button appearance="primary" type="submit" disabledFocusable={state.isBusy}>{words.save}</Button>
          <Button onClick={close}>{words.cancel}</Button>
        </div>
      )}
      {more}
    </form>
  );
}

/** The required fields in which nothing stands, by their labels; the first of them has the focus then. */
function leftEmpty(form: HTMLFormElement | null): string {
  const empty = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(':required') ?? [])].filter(({ value }) => value.trim() === '');
  empty[0]?.focus();
  return empty.map(({ labels }) => (labels?.[0]?.textContent ?? '').replace(/\*$/, '').trim()).filter(Boolean).join(', ');
}
