import { useEffect, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Kit } from './kit';
import { waitWords, type WaitWords } from './waitWords';
import type { WayOnProps } from './wayOnProps';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', justifyItems: 'start', color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  link: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  mail: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
});

interface WithKit {
  readonly kit: Pick<Kit, 'Button'>;
}

/** The way on, drawn once its words are there. */
export function DrawnWayOn({ kit, why, language, approvalLink, onPress, isReading = false, about, isLasting = true, trace }: WayOnProps & WithKit) {
  const { Button } = kit;
  const styles = useStyles();
  const words = waitWords[language];
  const needsApproval = why === 'adminApprovalNeeded' || why === 'consentRefused';
  const needsSignIn = why === 'signedOut' || why === 'popupBlocked' || why === 'signInLoop' || why === 'consentRefused';
  const canTryAgain = why === 'forbidden' || why === 'setUpMissing' || why === 'broken' || why === 'offline' || why === 'adminApprovalNeeded';
  return (
    <div className={styles.root}>
      <p className={styles.text} role="status">{(about ? words.whyToDo : isReading ? words.whyReading : words.why)[why]}</p>
      {!isLasting && !isReading && <p className={styles.text} role="status">{words.leaveOpen}</p>}
      {trace && <p className={styles.text}>{words.trace(trace)}</p>}
      {needsApproval && <Approval words={words} approvalLink={approvalLink} kit={kit} />}
      {needsSignIn && <Button {...(!about && { appearance: 'primary' })} onClick={onPress}>{about ? words.allow : words.signIn}</Button>}
      {canTryAgain && <Button onClick={onPress}>{words.tryAgain}</Button>}
    </div>
  );
}

function Approval({ words, approvalLink, kit: { Button } }: Pick<WayOnProps, 'approvalLink'> & WithKit & { readonly words: WaitWords }) {
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
