import { useEffect, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import type { WaitReason } from '../store/storeTypes';
import { laterWaitWords } from './laterWaitWords';
import type { WaitWords } from './waitWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', justifyItems: 'start', color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  link: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  mail: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
});

export interface WayOnProps {
  readonly why: WaitReason;
  readonly language: Language;
  readonly approvalLink: () => Promise<string>;
  /** Nothing of the person's waits; only reading is stopped. */
  readonly isReading?: boolean;
  /** Only a promise for the person's own To Do waits. */
  readonly about?: 'toDo';
  /** False where what waits ends with this page. */
  readonly isLasting?: boolean;
  /** Code of a failed sign-in. */
  readonly trace?: string | undefined;
  /** A press: a window may open. */
  readonly onPress: () => void;
}

/** Says why something waits here, with the one thing that this person can do about it. */
export function WayOn({ why, language, approvalLink, onPress, isReading = false, about, isLasting = true, trace }: WayOnProps) {
  const styles = useStyles();
  const words = laterWaitWords.useWords()?.[language];
  if (!words) return null;
  const needsApproval = why === 'adminApprovalNeeded' || why === 'consentRefused';
  const needsSignIn = why === 'signedOut' || why === 'popupBlocked' || why === 'signInLoop' || why === 'consentRefused';
  const canTryAgain = why === 'forbidden' || why === 'setUpMissing' || why === 'broken' || why === 'offline' || why === 'adminApprovalNeeded';
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{(about ? words.whyToDo : isReading ? words.whyReading : words.why)[why]}</p>
      {!isLasting && !isReading && <p className={styles.text} role="status">{words.leaveOpen}</p>}
      {trace && <p className={styles.text}>{words.trace(trace)}</p>}
      {needsApproval && <Approval words={words} approvalLink={approvalLink} />}
      {needsSignIn && <Button {...(!about && { appearance: 'primary' })} onClick={onPress}>{about ? words.allow : words.signIn}</Button>}
      {canTryAgain && <Button onClick={onPress}>{words.tryAgain}</Button>}
    </div>
  );
}

function Approval({ words, approvalLink }: Pick<WayOnProps, 'approvalLink'> & { readonly words: WaitWords }) {
  const styles = useStyles();
  const [link, setLink] = useState('');
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    approvalLink().then(setLink, () => setLink(''));
  }, [approvalLink]);
  if (link === '') return null;
  const copy = () => {
    setCopied(false);
    void navigator.clipboard.writeText(link).then(() => setCopied(true), () => undefined);
  };
  const mail = `mailto:?subject=${encodeURIComponent(words.approvalSubject)}&body=${encodeURIComponent(words.approvalBody + link)}`;
  return (
    <>
      <p className={styles.text}>{words.approvalText}</p>
      <a className={mergeClasses(styles.link, styles.mail)} href={link} target="_blank" rel="noreferrer">{words.approvalPage}</a>
      <div className={styles.row}>
        <Button onBlur={() => setCopied(false)} onClick={copy}>{words.copyLink}</Button>
        <span role="status">{isCopied && words.copied}</span>
        <a className={mergeClasses(styles.link, styles.mail)} href={mail} target="_blank" rel="noreferrer">{words.mailLink}</a>
      </div>
    </>
  );
}
