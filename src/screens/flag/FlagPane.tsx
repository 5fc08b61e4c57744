import { useEffect, useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { clientOf } from '../../domain/account';
import type { Mail } from '../../domain/mail';
import { caseOfThread, isTakenBack } from '../../domain/opportunity';
import type { OutlookHost } from '../../host/host';
import { LanguageChoice } from '../../ui/LanguageChoice';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { FlaggedCase } from './FlaggedCase';
import { FlagForm } from './FlagForm';
import { isHeldUp } from './form';
import { useIdentity } from './useIdentity';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px', padding: '16px', boxSizing: 'border-box', maxWidth: '640px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The pane beside a mail that is being read: who the client is, what it may need, and one press. */
export function FlagPane({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const host = services.host as OutlookHost;
  const [mail, setMail] = useState(host.openMail);
  useEffect(() => host.onOpenMail(setMail), [host]);
  const words = flagWords[services.language];
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>Forsigtigt Salg</h1>
      {mail ? <OpenMail key={mail.itemId} services={services} mail={mail} /> : <p className={styles.quiet}>{words.noMail}</p>}
      <LanguageChoice language={services.language} choose={services.chooseLanguage} />
    </main>
  );
}

function OpenMail({ services, mail }: { readonly services: Services; readonly mail: Mail }) {
  const styles = useStyles();
  const snapshot = useSnapshot(services.store);
  const { identity, forPress } = useIdentity(services, mail);
  const [flaggedKey, setFlaggedKey] = useState<string | undefined>(undefined);
  const [isUndone, setUndone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const client = useMemo(() => clientOf(mail, services.ownDomains, snapshot.accounts), [mail, services.ownDomains, snapshot.accounts]);
  const there = snapshot.cases.find((one) => one.key === flaggedKey && !isTakenBack(one)) ?? (identity && caseOfThread(identity, snapshot.cases));
  if (there && !isBusy) return <FlaggedCase services={services} itemId={mail.itemId} opportunity={there} isUndone={isUndone} onUndone={() => setUndone(true)} />;
  const flagged = (key: string) => {
    setUndone(false);
    setFlaggedKey(key);
  };
  const stuck = snapshot.waiting.filter(isHeldUp).length;
  return (
    <>
      <FlagForm services={services} mail={mail} itemId={mail.itemId} client={client} forPress={forPress} onFlagged={flagged} onBusy={setBusy} isUndone={isUndone} />
      {stuck > 0 && <p className={styles.quiet} role="status">{flagWords[services.language].waitingHere(stuck)}</p>}
    </>
  );
}
