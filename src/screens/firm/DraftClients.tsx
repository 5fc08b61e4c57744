import { useRef, useState } from 'react';
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { Select } from '../../ui/Select';
import { clientsOf, type Account } from '../../domain/account';
import { draftAccounts, likeliest, type DraftAccount } from '../../domain/draftAccounts';
import type { Taken } from '../../domain/imports/sheet';
import { keyOfRecord } from '../../domain/key';
import type { Snapshot } from '../../store/storeTypes';
import type { Services } from '../services';
import { draftWords } from './draftWords';
import { clientKind, enterRecords } from './enterRecord';
import { localeOf } from '../../ui/language';
import { firmWords } from './firmWords';
import { inOrder } from './section';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  one: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  domain: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface DraftClientsProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  /** Opens the client that has just been made. */
  readonly open: (key: string) => void;
}

const noMore = { country: '', owner: undefined, quiet: undefined, mergedInto: undefined } as const;

/** Domains that colleagues have flagged and nobody has placed: a new client, another domain of one, or none. One press each. */
export function DraftClients({ services, snapshot, open }: DraftClientsProps) {
  const styles = useStyles();
  const words = draftWords[services.language];
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const say = (sentence: string) => {
    setSaid(sentence);
    /* The button that was pressed goes with its domain. */
    status.current?.focus();
  };
  const drafts = draftAccounts(snapshot.cases, snapshot.accounts);
  const settle = async (sentence: string, taken: Taken<Account>) => {
    try {
      await enterRecords(services, clientKind, [taken]);
      say(sentence);
    } catch {
      say(firmWords[services.language].notKept);
    }
  };
  const isClient = async ({ domain, name }: DraftAccount) => {
    await settle(words.placed(domain, name), { before: undefined, after: { ...noMore, name, domains: [domain], isRefused: false } });
    open(await keyOfRecord(services.siteForKeys, 'account', domain));
  };
  const isNone = ({ domain, name }: DraftAccount) => settle(words.noClient(domain), { before: undefined, after: { ...noMore, name, domains: [domain], isRefused: true } });
  const belongs = ({ domain }: DraftAccount, before: Account) => settle(words.placed(domain, before.name), { before, after: { ...before, domains: [...before.domains, domain] } });
  return (
    <>
      <p ref={status} tabIndex={-1} className={styles.text} role="status">{said}</p>
      {drafts.length > 0 && (
        <section className={styles.root}>
          <h2 className={styles.heading}>{words.heading}</h2>
          <p className={styles.text}>{words.intro}</p>
          <ul className={styles.list}>
            {drafts.map((one) => <Draft key={one.domain} draft={one} services={services} snapshot={snapshot} isClient={() => void isClient(one)} isNone={() => void isNone(one)} belongs={(account) => void belongs(one, account)} />)}
          </ul>
        </section>
      )}
    </>
  );
}

interface DraftProps extends Omit<DraftClientsProps, 'open'> {
  readonly draft: DraftAccount;
  readonly isClient: () => void;
  readonly isNone: () => void;
  readonly belongs: (account: Account) => void;
}

function Draft({ draft, services, snapshot, isClient, isNone, belongs }: DraftProps) {
  const styles = useStyles();
  const words = draftWords[services.language];
  const accounts = inOrder(clientsOf(snapshot.accounts), (one) => one.name, localeOf(services.language));
  const likely = likeliest(draft, accounts)?.key;
  /* Clients may still be arriving; once one is proposed it stays, whoever is entered meanwhile. */
  const [chosen, setKey] = useState(likely);
  if (chosen === undefined && likely !== undefined) setKey(likely);
  const key = chosen ?? '';
  const account = accounts.find((one) => one.key === key);
  return (
    <li className={styles.one}>
      <span><span className={styles.domain}>{draft.domain}</span> · {words.count(draft.count)}</span>
      <div className={styles.row}>
        <Button onClick={isClient}>{words.isClient}</Button>
        <Button onClick={isNone}>{words.isNone}</Button>
      </div>
      {accounts.length > 0 && (
        <div className={styles.row}>
          <Field label={words.belongsTo(draft.domain)}>
            <Select value={key} onChange={(_event, { value }) => setKey(value)}>
              <option value="">–</option>
              {accounts.map((one) => <option key={one.key} value={one.key}>{one.name}</option>)}
            </Select>
          </Field>
          <Button disabledFocusable={!account} onClick={() => account && belongs(account)}>{words.belongs}</Button>
        </div>
      )}
    </li>
  );
}
