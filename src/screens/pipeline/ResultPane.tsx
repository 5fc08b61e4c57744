import { useMemo, useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { funnelOf, type Funnel } from '../../domain/funnel';
import { spanNames, spanOf, type SpanName } from '../../domain/period';
import { dayOf } from '../../domain/time';
import { copyText } from '../../ui/copyText';
import { localeOf } from '../../ui/language';
import { moneySaid } from '../../ui/moneySaid';
import { Select } from '../../ui/Select';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { clientNamer } from './clientNamer';
import { resultWords } from './resultWords';
import { thanksSentence } from './thanksSentence';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '720px' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: '12px' },
  sentence: { margin: 0, padding: '16px', backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere', border: `1px solid ${tokens.colorTransparentStroke}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  table: { borderCollapse: 'collapse', textAlign: 'left', '& th, & td': { padding: '6px 8px 6px 0', fontWeight: tokens.fontWeightRegular, borderBottomStyle: 'solid', borderBottomWidth: '1px', borderBottomColor: tokens.colorNeutralStroke2 }, '& td, & thead th:last-child': { textAlign: 'right' }, '& thead th': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, paddingBottom: '4px' },
});

/** What careful selling led to in a period: one sentence that thanks, and the figures that it is made of; always counted from what stands in the lists. */
export function ResultPane({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const { language } = services;
  const words = resultWords[language];
  const snapshot = useSnapshot(services.store);
  const [span, setSpan] = useState<SpanName>('thisQuarter');
  const [client, setClient] = useState('');
  const { cases, heard, accounts } = snapshot;
  const nameOf = useMemo(() => clientNamer(accounts), [accounts]);
  const clients = useMemo(() => [...new Set(cases.map(({ account }) => nameOf(account)))].filter(Boolean).sort(new Intl.Collator(localeOf(language)).compare), [cases, nameOf, language]);
  /* A colleague may have renamed the client since, or merged it: then the choice shows all clients, and so must the figures. */
  const chosen = clients.includes(client) ? client : '';
  const today = dayOf(services.now());
  const funnel = useMemo(() => funnelOf(cases, heard, { span: spanOf(span, today), isWanted: (account) => chosen === '' || nameOf(account) === chosen }), [cases, heard, nameOf, span, today, chosen]);
  const sentence = thanksSentence(funnel, language);
  const isCounted = snapshot.isWhole && snapshot.freshAt !== undefined;
  return (
    <div className={styles.root}>
      <div className={styles.choices}>
        <Field label={words.span}>
          <Select value={span} onChange={(_event, { value }) => setSpan(value as SpanName)}>{spanNames.map((one) => <option key={one} value={one}>{words.spans[one]}</option>)}</Select>
        </Field>
        <Field label={words.client}>
          <Select value={chosen} onChange={(_event, { value }) => setClient(value)}>
            <option value="">{words.allClients}</option>
            {clients.map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        </Field>
      </div>
      {!isCounted && <p className={styles.quiet} role="status">{snapshot.trouble ? words.notCounted : words.counting}</p>}
      {isCounted && sentence === undefined && <p className={styles.quiet}>{words.nothing}</p>}
      {isCounted && sentence !== undefined && <Sentence key={sentence} services={services} sentence={sentence} />}
      {isCounted && sentence !== undefined && <Figures services={services} funnel={funnel} />}
    </div>
  );
}

/** The sentence, and the way to take it along: a host may keep its frames from the clipboard. */
function Sentence({ services, sentence }: { readonly services: Services; readonly sentence: string }) {
  const styles = useStyles();
  const words = resultWords[services.language];
  const [done, setDone] = useState<'copied' | 'shown' | undefined>(undefined);
  const copy = () => void copyText(sentence).then(setDone);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.row}>
        <Button onClick={copy}>{words.copy}</Button>
        <span className={styles.quiet} role="status">{done === 'copied' && words.copied}</span>
      </div>
      {done === 'shown' && (
        <Field label={words.copyYourself}>
          <Textarea readOnly autoFocus rows={3} value={sentence} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}

function Figures({ services: { language }, funnel }: { readonly services: Services; readonly funnel: Funnel }) {
  const styles = useStyles();
  const words = resultWords[language];
  const number = new Intl.NumberFormat(localeOf(language));
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.figures}</caption>
        <thead><tr><th scope="col">{words.what}</th><th scope="col">{words.count}</th></tr></thead>
        <tbody>
          {(['talks', 'meetings', 'phoneMeetings', 'offers', 'won'] as const).map((one) => <tr key={one}><th scope="row">{words[one]}</th><td>{number.format(funnel[one])}</td></tr>)}
          {funnel.shared.map((one) => <tr key={one.currency}><th scope="row">{words.shared}</th><td>{moneySaid(one, language)}</td></tr>)}
        </tbody>
      </table>
      {funnel.unshared > 0 && <p className={styles.quiet}>{words.unshared(funnel.unshared)}</p>}
    </>
  );
}
