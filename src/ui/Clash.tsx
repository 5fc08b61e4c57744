import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import type { Fields } from '../graph/listTypes';
import type { ListName } from '../store/listNames';
import { isSameCell } from '../store/merge';
import type { Entry, Snapshot, Store } from '../store/storeTypes';
import { clashWords } from './clashWords';
import type { Kit } from './kit';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusMedium },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ClashProps {
  readonly services: { readonly store: Store; readonly newId: () => string; readonly language: Language };
  readonly kit: Pick<Kit, 'Button'>;
  readonly snapshot: Snapshot;
  readonly list: ListName;
  readonly record: string;
  /** A cell as people read it. */
  readonly said: (cell: unknown, name: string) => string;
}

/** What this person and a colleague have both changed in one record: both values, and which shall stand. */
export function Clash({ services, snapshot, list, record, said, kit: { Button } }: ClashProps) {
  const styles = useStyles();
  const words = clashWords[services.language];
  const { store } = services;
  const { there, by } = store.cells(list, record);
  const waiting = snapshot.waiting.flatMap(({ change, why }) => (why === 'changedMeanwhile' && change.act === 'enter' && change.list === list && change.key === record ? [change] : []));
  const insist = async ({ meant, intent }: Entry, cells: Fields) => {
    /* The new entry first: cut off between the two, the person is only asked again. */
    await store.commit({ act: 'enter', list, key: record, intent: services.newId(), seen: Object.fromEntries(Object.keys(meant).map((name) => [name, cells[name] ?? null])), meant });
    await store.giveUp(intent);
  };
  return waiting.map((one) => {
    const names = there ? Object.keys(one.meant).filter((name) => !isSameCell(there[name], one.meant[name])) : [];
    return (
      <div key={one.intent} className={styles.root} role="status">
        {!there && <p className={styles.text}>{words.clashGone}</p>}
        {names.map((name) => <p key={name} className={styles.text}>{words.clash(said(there?.[name], name) || words.empty, said(one.meant[name], name) || words.empty, by)}</p>)}
        <div className={styles.row}>
          <Button onClick={() => void store.giveUp(one.intent)}>{words.keepTheirs}</Button>
          {there && <Button onClick={() => void insist(one, there)}>{words.useMine}</Button>}
        </div>
      </div>
    );
  });
}

/** A cell of text, a yes or a no as itself. */
export function cellSaid(cell: unknown): string {
  return cell === null || cell === undefined || cell === false ? '' : String(cell);
}
