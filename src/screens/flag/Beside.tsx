import { useMemo, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Client } from '../../domain/account';
import { furtherOf, type MailIdentity } from '../../domain/key';
import type { Envelope, Mail } from '../../domain/mail';
import { casesOfThread, opening } from '../../domain/opportunity';
import { QuietPress } from '../../ui/QuietPress';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { FlaggedCase } from './FlaggedCase';
import { FlagForm } from './FlagForm';
import { laterReceiptWords } from './laterReceiptWords';
import { furtherPart } from '../../ui/typing';
import { useFlagged } from './useFlagged';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', justifyItems: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  other: { justifyContent: 'start', textAlign: 'start', maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface BesideProps {
  readonly services: Services;
  /** The mail that is open; undefined for a meeting. */
  readonly mail: Mail | undefined;
  readonly envelope: Envelope;
  readonly itemId: string;
  /** The meeting's id, where it is one; as Graph spells it. */
  readonly eventId: string | undefined;
  readonly client: Client | undefined;
  /** How everyone knows what is open; undefined until that is known. */
  readonly identity: MailIdentity | undefined;
  readonly forPress: () => Promise<MailIdentity | undefined>;
  /** What stands below the form. */
  readonly below: ReactNode;
}

/** What stands beside an open mail or meeting: its case and the others of it, or the form. A further need is a case of its own, and takes a press. */
export function Beside({ services, mail, envelope, itemId, eventId, client, identity, forPress, below }: BesideProps) {
  const snapshot = useSnapshot(services.store);
  const known = useMemo(() => (identity ? casesOfThread(identity, snapshot.cases) : []), [identity, snapshot.cases]);
  const { there, isFurther, setFurther, choose, ofCase, ofForm } = useFlagged(snapshot, known);
  /* Whoever looks at another case is taken to its heading. */
  const [looked, look] = useState<string | undefined>(undefined);
  const form = { services, envelope, eventId, client, ...ofForm };
  if (there) {
    return (
      <>
        <FlaggedCase key={looked} services={services} itemId={itemId} opportunity={there} {...ofCase} />
        <Further services={services} others={known.flatMap((one) => (one.key === there.key ? [] : { key: one.key, words: opening({ opportunity: one, heard: snapshot.heard.get(one.key) ?? [] }).words }))} choose={(key) => { look(key); choose(key); }} another={() => setFurther(true)} />
      </>
    );
  }
  if (isFurther) {
    return (
      <>
        <FlagForm key="further" {...form} mail={undefined} itemId={itemId + furtherPart} forPress={async () => { const found = await forPress(); return found && furtherOf(found); }} />
        <Back services={services} press={() => setFurther(false)} />
      </>
    );
  }
  return <><FlagForm key="first" {...form} mail={mail} itemId={itemId} forPress={forPress} />{below}</>;
}

interface FurtherProps {
  readonly services: Services;
  readonly others: readonly { readonly key: string; readonly words: string }[];
  readonly choose: (key: string) => void;
  readonly another: () => void;
}

function Further({ services, others, choose, another }: FurtherProps) {
  const styles = useStyles();
  const words = laterReceiptWords.useWords()?.[services.language];
  if (!words) return null;
  return (
    <div className={styles.root}>
      {others.length > 0 && <p className={styles.quiet}>{words.alsoFromHere}</p>}
      {others.map((one) => <Button key={one.key} className={styles.other} onClick={() => choose(one.key)}>{one.words || words.takenBack}</Button>)}
      <QuietPress onClick={another}>{words.another}</QuietPress>
    </div>
  );
}

function Back({ services, press }: { readonly services: Services; readonly press: () => void }) {
  const words = laterReceiptWords.useWords()?.[services.language];
  return words ? <div><Button onClick={press}>{words.backToCase}</Button></div> : null;
}
