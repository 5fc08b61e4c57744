import { useMemo, useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import type { Ground } from '../../domain/imports/ground';
import type { Imported, Refused, Table } from '../../domain/imports/sheet';
import { tableOf } from '../../domain/imports/table';
import type { Key } from '../../domain/key';
import { localeOf } from '../../ui/language';
import type { Services } from '../services';
import { enterRecords, type Kind } from './enterRecord';
import { firmWords } from './firmWords';
import { importWords } from './importWords';
import { mostRows, textOfFile } from './textOfFile';
import { useFocusWith } from './useFocusWith';

const refusedAtOnce = 50;

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', flexBasis: '100%', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  file: { minHeight: '32px', maxWidth: '100%', fontFamily: 'inherit', color: tokens.colorNeutralForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  table: {
    borderCollapse: 'collapse', textAlign: 'start', fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'start', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    '& th, & td': { textAlign: 'start', verticalAlign: 'top', padding: '4px 8px 4px 0' },
    /* Else it is the reasons that keep their words whole, and the row's number is broken letter by letter. */
    '& :is(th, td):first-child': { overflowWrap: 'normal' },
  },
});

/** One kind of table that can be read here. */
export interface Sheet {
  readonly name: string;
  /** Headings as this language has them; the first are demanded. */
  readonly columns: readonly string[];
  readonly lacks: (table: Table) => readonly string[];
  /** The preview, and what a press would enter. */
  readonly preview: (table: Table, ground: Ground) => Preview;
}

/** What a press would enter, without saying of which kind. */
interface Preview extends Pick<Imported<unknown>, 'unchanged' | 'refused'> {
  readonly fresh: number;
  readonly changed: number;
  readonly enter: (services: Services) => Promise<number>;
}

/** Joins a reader of rows and the kind of record that it reads. */
export function sheetOf<T extends { readonly key: Key }>({ read, kind, ...sheet }: Pick<Sheet, 'name' | 'columns' | 'lacks'> & { readonly read: (table: Table, ground: Ground) => Imported<T>; readonly kind: Kind<T> }): Sheet {
  return {
    ...sheet,
    preview: (table, ground) => {
      const { taken, unchanged, refused } = read(table, ground);
      const changed = taken.filter(({ before }) => before !== undefined).length;
      return { unchanged, refused, changed, fresh: taken.length - changed, enter: (services) => enterRecords(services, kind, taken) };
    },
  };
}

interface ImportPanelProps {
  readonly services: Services;
  readonly ground: Ground;
  readonly sheets: readonly Sheet[];
}

/** Paste from Excel or a .csv: what would be entered, which rows are refused and why; entered by a press. */
export function ImportPanel({ services, ground, sheets }: ImportPanelProps) {
  const styles = useStyles();
  const words = importWords[services.language];
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  /* What was pasted, and the cells that are read: of that, or of a file, which nobody wants to see in a field. */
  const [text, setText] = useState('');
  const [table, setTable] = useState<Table | undefined>(undefined);
  const [said, say] = useState('');
  const [hasEntered, setEntered] = useState(false);
  const { heading, box } = useFocusWith(isOpen);
  const sheet = sheets[at] ?? sheets[0];
  /* Not before all lists are here, and anew when they change: what colleagues enter meanwhile is not entered twice. */
  const isComplete = services.store.snapshot.freshAt !== undefined;
  const found = useMemo(() => (table && sheet && isComplete ? previewOf(table, sheet, ground, services) : undefined), [table, sheet, isComplete, ground, services]);
  if (!sheet) return null;
  if (!isOpen) return <div ref={box}><Button onClick={() => setOpen(true)}>{words.press}</Button></div>;
  const preview = typeof found === 'string' ? undefined : found;
  const look = async (given: string) => {
    setEntered(false);
    setTable(undefined);
    if (given.trim() === '') return say('');
    say(words.reading);
    try {
      setTable(await tableOf(given));
    } catch {
      say(words.noReader);
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = await textOfFile(file).catch(() => undefined);
    setText('');
    setTable(undefined);
    if (read === undefined) return say(words.unreadable);
    await look(read);
  };
  const enter = async () => {
    try {
      const count = (await preview?.enter(services)) ?? 0;
      setText('');
      setTable(undefined);
      setEntered(true);
      say(words.entered(count));
      /* The button that was pressed goes. */
      heading.current?.focus();
    } catch {
      say(firmWords[services.language].notKept);
    }
  };
  const count = preview ? preview.fresh + preview.changed : 0;
  return (
    <section className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{words.heading}</h2>
      {sheets.length > 1 && (
        <Select aria-label={words.heading} value={String(at)} onChange={(_event, { value }) => setAt(Number(value))}>
          {sheets.map(({ name }, place) => <option key={name} value={place}>{name}</option>)}
        </Select>
      )}
      <p className={styles.text}>{words.intro(sheet.columns.join(', '))}</p>
      <Field label={words.paste}><Textarea value={text} rows={4} resize="vertical" onChange={(_event, { value }) => { setText(value); void look(value); }} /></Field>
      <Field label={words.file}>{({ id, ...props }) => <input className={styles.file} id={id ?? ''} aria-labelledby={props['aria-labelledby']} type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => void choose(event.target.files?.[0])} />}</Field>
      <p className={styles.text} role="status">{typeof found === 'object' ? words.counts(found.fresh, found.changed, found.unchanged, found.refused.length) : (found ?? said)}</p>
      {preview && preview.refused.length > 0 && <RefusedRows services={services} refused={preview.refused} />}
      <div className={styles.row}>
        {count > 0 && <Button appearance="primary" onClick={() => void enter()}>{words.enter(count)}</Button>}
        <Button onClick={() => setOpen(false)}>{hasEntered ? words.close : firmWords[services.language].cancel}</Button>
      </div>
    </section>
  );
}

/** The preview, or the sentence that says why there is none. */
function previewOf(table: Table, sheet: Sheet, ground: Ground, { language }: Services): Preview | string {
  const words = importWords[language];
  const locale = localeOf(language);
  if (table.length - 1 > mostRows) return words.tooMany((table.length - 1).toLocaleString(locale), mostRows.toLocaleString(locale));
  const lacks = sheet.lacks(table);
  if (lacks.length > 0) return words.lacks(lacks.join(', '));
  return table.length < 2 ? words.noRows : sheet.preview(table, ground);
}

function RefusedRows({ services, refused }: { readonly services: Services; readonly refused: readonly Refused[] }) {
  const styles = useStyles();
  const words = importWords[services.language];
  return (
    <table className={styles.table}>
      <caption>{words.refusedHeading}</caption>
      <thead><tr><th scope="col">{words.line}</th><th scope="col">{words.what}</th></tr></thead>
      <tbody>
        {refused.slice(0, refusedAtOnce).map(({ line, why, said }) => <tr key={line}><td>{line}</td><td>{words.why[why](said)}</td></tr>)}
        {refused.length > refusedAtOnce && <tr><td /><td>{words.moreRefused(refused.length - refusedAtOnce)}</td></tr>}
      </tbody>
    </table>
  );
}
