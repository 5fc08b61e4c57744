import { useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf } from '../../domain/time';
import type { Stays, Unsent } from '../../store/leave';
import type { Draft } from '../../store/storeTypes';
import type { Kit } from '../../ui/kit';
import { saveFile } from '../../ui/saveFile';
import type { Leaving, Services } from '../services';
import { leaveWords } from './leaveWords';

const useStyles = makeStyles({
  root: { justifySelf: 'start' },
  dialog: { boxSizing: 'border-box', width: 'min(440px, calc(100vw - 24px))', maxHeight: 'calc(100vh - 24px)', overflowY: 'auto', padding: '16px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, boxShadow: tokens.shadow16 },
  inside: { display: 'grid', gap: '12px', justifyItems: 'stretch' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface LeavePartProps {
  readonly services: Services;
  readonly leaving: Leaving;
  /** What waits, as text to keep. */
  readonly waitingText: () => Promise<string>;
  readonly kit: Kit;
}

type Step = 'choose' | 'sending' | 'saved' | 'sure';

/** Signs out; where something is not in SharePoint yet, the person says first what becomes of it. */
export function LeavePart({ services, leaving, waitingText, kit: { Button } }: LeavePartProps) {
  const styles = useStyles();
  const words = leaveWords[services.language];
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<Step>('choose');
  const [unsent, setUnsent] = useState<Unsent>({ changes: 0, texts: [] });
  const [note, setNote] = useState('');
  const { changes, texts } = unsent;
  const [isStuck, setStuck] = useState(false);
  const attempt = (work: () => Promise<void>) => void work().then(() => setStuck(false), () => setStuck(true));
  const go = (stays: Stays) => leaving.signOut(stays);
  const looked = async (): Promise<Unsent> => {
    const kept = await leaving.unsent();
    const now = { ...kept, changes: Math.max(kept.changes, services.store.snapshot.waiting.length) };
    setUnsent(now);
    return now;
  };
  const press = async () => {
    const now = await looked();
    if (now.changes + now.texts.length === 0) return go('nothing');
    setNote('');
    setStep('choose');
    dialog.current?.showModal();
  };
  const sendNow = async () => {
    setStep('sending');
    await services.store.refresh('press');
    const now = await looked().finally(() => setStep('choose'));
    if (now.changes + now.texts.length === 0) return go('nothing');
    setNote(now.changes > 0 ? words.notSent(now.changes) : words.onlyTexts);
  };
  const save = async () => {
    saveFile(`${words.fileName}-${dayOf(services.now())}.txt`, 'text/plain;charset=utf-8', `${await waitingText()}${texts.map((one) => typedText(one, words.typed)).join('')}`);
    setStep('saved');
  };
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" onClick={() => attempt(press)}>{words.signOut}</Button>
      {isStuck && <p className={styles.text} role="alert">{words.notLeft}</p>}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="leave-heading" onClose={() => setStep('choose')}>
        <div className={styles.inside}>
          <h2 className={styles.heading} id="leave-heading">{words.heading}</h2>
          <p className={styles.text}>{step === 'sure' ? words.sure(changes, texts.length) : step === 'saved' ? words.saved : words.unsent(changes, texts.length)}</p>
          {isStuck && <p className={styles.text}>{words.notLeft}</p>}
          <p className={styles.quiet} role="status">{step === 'sending' ? words.sending : note}</p>
          {(step === 'choose' || step === 'sending') && (
            <>
              {changes > 0 && <Button appearance="primary" disabledFocusable={step === 'sending'} onClick={() => attempt(sendNow)}>{words.sendNow}</Button>}
              <Button disabledFocusable={step === 'sending'} onClick={() => attempt(save)}>{words.save}</Button>
              {services.store.snapshot.isLasting && (
                <>
                  <Button disabledFocusable={step === 'sending'} aria-describedby="leave-keep" onClick={() => attempt(() => go('ownWork'))}>{words.keep}</Button>
                  <p className={styles.quiet} id="leave-keep">{words.keepText}</p>
                </>
              )}
              <Button disabledFocusable={step === 'sending'} onClick={() => setStep('sure')}>{words.discard}</Button>
              <Button appearance="subtle" onClick={() => dialog.current?.close()}>{words.stay}</Button>
            </>
          )}
          {step === 'saved' && <Button appearance="primary" autoFocus onClick={() => attempt(() => go('nothing'))}>{words.savedPress}</Button>}
          {step === 'sure' && <Button onClick={() => attempt(() => go('nothing'))}>{words.surePress}</Button>}
          {(step === 'saved' || step === 'sure') && <Button autoFocus={step === 'sure'} onClick={() => setStep('choose')}>{words.back}</Button>}
        </div>
      </dialog>
    </div>
  );
}

/** A text as it stands in the file. */
function typedText({ clientName, words, promisedWords, promisedOn }: Draft, typed: string): string {
  return `\r\n${[typed, clientName, words, promisedWords, promisedOn].filter((one) => one.trim() !== '').join('\r\n')}\r\n`;
}
