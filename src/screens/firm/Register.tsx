import { useState, type ReactNode } from 'react';
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Columns } from '../../ui/Columns';
import { narrow } from '../../ui/width';
import type { Services } from '../services';
import { firmWords } from './firmWords';

const rowsAtOnce = 100;

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  search: { flexGrow: 1, minWidth: '160px', maxWidth: '320px', [narrow]: { flexBasis: '100%', maxWidth: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  one: {
    display: 'grid', width: '100%', gap: '2px', padding: '8px 12px', textAlign: 'start', fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, cursor: 'pointer',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`, border: `1px solid ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { border: '2px solid Highlight' } },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** One line of a register. */
export interface RegisterItem {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** Whatever it is found by, beside these two. */
  readonly words?: string;
}

/** Stands for a record that is being made. */
export const newRecord = 'new';

interface RegisterProps {
  readonly services: Services;
  readonly name: string;
  readonly items: readonly RegisterItem[];
  /** Undefined where this person may add nothing. */
  readonly add: string | undefined;
  readonly chosen: string | undefined;
  readonly choose: (key: string | undefined) => void;
  /** Above the list, and away with it where only one of both has room. */
  readonly above?: ReactNode;
  /** Beside "add": the import. */
  readonly more?: ReactNode;
  /** What is chosen, as a form or as facts. */
  readonly children: ReactNode;
}

/** A list of the firm's records with search, and the one that was chosen. */
export function Register({ services, name, items, add, chosen, choose, above, more, children }: RegisterProps) {
  const styles = useStyles();
  const words = firmWords[services.language];
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState(rowsAtOnce);
  const wanted = typed.trim().toLowerCase();
  const found = wanted === '' ? items : items.filter((one) => `${one.title}\n${one.detail}\n${one.words ?? ''}`.toLowerCase().includes(wanted));
  const list = (
    <div className={styles.root}>
      {above}
      <div className={styles.bar}>
        {items.length > 0 && (
          <Field className={styles.search} label={words.search}>
            <Input type="search" value={typed} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
        )}
        {add !== undefined && <Button id={`record-${newRecord}`} appearance="primary" onClick={() => choose(newRecord)}>{add}</Button>}
        {more}
      </div>
      {items.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {items.length > 0 && found.length === 0 && <p className={styles.quiet} role="status">{words.nothingLike(typed.trim())}</p>}
      <ul className={styles.list} aria-label={name}>
        {found.slice(0, count).map((one) => (
          <li key={one.key}>
            <button type="button" id={`record-${one.key}`} className={mergeClasses(styles.one, one.key === chosen && styles.chosen)} aria-pressed={one.key === chosen} onClick={() => choose(one.key)}>
              <span className={styles.title}>{one.title}</span>
              {one.detail !== '' && <span className={styles.quiet}>{one.detail}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length > count && <Button onClick={() => setCount(count + rowsAtOnce)}>{words.more}</Button>}
    </div>
  );
  return <Columns isChosen={chosen !== undefined} list={list} chosen={chosen === undefined ? items.length > 0 && <p className={styles.quiet}>{words.choose}</p> : children} />;
}

/** Where the focus goes when a record is closed: to its line, or to the button that begins one where the line has gone. */
export function focusRecord(key: string): void {
  requestAnimationFrame(() => (document.getElementById(`record-${key}`) ?? document.getElementById(`record-${newRecord}`))?.focus());
}
