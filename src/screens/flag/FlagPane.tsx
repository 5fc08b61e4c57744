import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { clientOf } from '../../domain/account';
import type { Mail } from '../../domain/mail';
import type { OutlookHost } from '../../host/host';
import { kit } from '../../ui/kit';
import { LanguageChoice } from '../../ui/LanguageChoice';
import { later } from '../../ui/later';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { Beside } from './Beside';
import { MeetingPart } from './MeetingPart';
import { useIdentity } from './useIdentity';
import { flagWords } from './words';
import { WrittenPart } from './WrittenPart';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px', padding: '16px', boxSizing: 'border-box', maxWidth: '640px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Few ever stand there. */
const laterOthers = later(async () => (await import(/* webpackChunkName: "rareWords" */ './OthersMailbox')).OthersMailbox);

/** The pane beside a mail that is read or being written, or a meeting: who the client is, what it may need, and one press; `line`: how sending stands, filled by the app. */
export function FlagPane({ services, line }: { readonly services: Services; readonly line: ReactNode }) {
  const styles = useStyles();
  const host = services.host as OutlookHost;
  const [{ mail, isMeeting, isWritten, turn }, setOpen] = useState(() => openIn(host, 0));
  useEffect(() => host.onItem(() => setOpen((before) => openIn(host, before.turn + 1))), [host]);
  const words = flagWords[services.language];
  const [isOthers, setOthers] = useState(false);
  const Others = laterOthers.useLoaded(isOthers);
  useEffect(() => {
    let isHere = true;
    void host.isNamedForMailbox().then((is) => isHere && setOthers(is));
    return () => {
      isHere = false;
    };
  }, [host, turn]);
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>Forsigtigt Salg</h1>
      {isOthers ? Others && <Others services={services} kit={kit} /> : mail ? <OpenMail key={mail.itemId} services={services} mail={mail} /> : isMeeting ? <MeetingPart key={turn} services={services} isOpening={turn === 0} /> : isWritten ? <WrittenPart key={turn} services={services} /> : <p className={styles.quiet}>{words.noMail}</p>}
      {line}
      <LanguageChoice language={services.language} choose={services.chooseLanguage} />
    </main>
  );
}

function openIn(host: OutlookHost, turn: number) {
  return { mail: host.openMail, isMeeting: host.isMeetingOpen, isWritten: host.isMailWritten, turn };
}

function OpenMail({ services, mail }: { readonly services: Services; readonly mail: Mail }) {
  const snapshot = useSnapshot(services.store);
  const { identity, forPress } = useIdentity(services, mail);
  const client = useMemo(() => clientOf(mail, services.ownDomains, snapshot.accounts), [mail, services.ownDomains, snapshot.accounts]);
  return (
    <Beside services={services} mail={mail} envelope={mail} itemId={mail.itemId} eventId={undefined} client={client} identity={identity} forPress={forPress} below={null} />
  );
}
