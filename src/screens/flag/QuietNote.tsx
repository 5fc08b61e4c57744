import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Account } from '../../domain/account';
import { isSamePerson } from '../../domain/person';
import { confidantOf } from '../../domain/receiver';
import { dayOf } from '../../domain/time';
import { laterWords } from '../../ui/laterWords';
import { useSnapshot } from '../../ui/useSnapshot';
import { personOf, type Services } from '../services';
import { flagWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', justifyItems: 'start', padding: '8px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorNeutralBackground2 },
  notice: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/* The words only: a part of the page that is fetched later, and uses what the page uses, keeps all that from being packed tightly. */
const laterQuietWords = laterWords(async () => (await import(/* webpackChunkName: "rareWords" */ './quietWords')).quietWords);

interface QuietNoteProps {
  readonly services: Services;
  readonly account: Account;
  /** What the person has typed so far. */
  readonly said: string;
}

/** Says that nothing may be said at this client now, and offers the one way that is left: a private mail to its seller, or a director, opened by a press, sent by the person, and never a case. */
export function QuietNote({ services, account, said }: QuietNoteProps) {
  const styles = useStyles();
  const words = laterQuietWords.useWords()?.[services.language];
  const { colleagues } = useSnapshot(services.store);
  const [ended, setEnded] = useState<'opened' | 'failed' | undefined>(undefined);
  const [me, confidant] = [personOf(services), confidantOf(account, { colleagues, today: dayOf(services.now()) })?.person];
  const isOffered = words && confidant && !isSamePerson(confidant, me);
  const open = async () => {
    if (!isOffered) return;
    const text = words.text({ to: confidant.name.split(' ')[0] ?? '', client: account.name, said: said.trim(), from: me.name });
    setEnded(undefined);
    await services.host.openNewMail({ to: [confidant.upn], subject: words.subject, text }).then(() => setEnded('opened'), () => setEnded('failed'));
  };
  return (
    <div className={styles.root}>
      <p className={styles.notice} role="status">{flagWords[services.language].quiet(account.name)}</p>
      {isOffered && <Button size="small" onClick={() => void open()}>{words.press(confidant.name)}</Button>}
      {isOffered && <p className={styles.quiet} role="status">{ended === 'opened' ? words.opened : ended === 'failed' ? words.failed(confidant.upn) : words.what}</p>}
    </div>
  );
}
