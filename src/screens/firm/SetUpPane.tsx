import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../domain/stage';
import { SetUpFault, type SiteState } from '../../store/provisionTypes';
import type { Lost, WaitReason } from '../../store/storeTypes';
import { reasonOf, traceOf } from '../../store/waitReason';
import { WayOn } from '../../ui/WayOn';
import type { Services } from '../services';
import { faultsOf, healthReport } from './healthReport';
import { listSaid } from './listSaid';
import { Sentence } from './Sentence';
import { setUpWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '640px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Stopped {
  readonly why: WaitReason;
  readonly trace: string | undefined;
}

/** Makes the firm's lists: what is there, what is missing, who must do it, one button. */
export function SetUpPane({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const words = setUpWords[services.language];
  const { state, said, stopped, isBusy, isComplete, hasAsked, look, setUp } = useSetUp(services);
  const buttons = useFocusAfter(isComplete);
  const approvalLink = useCallback(async () => (await services.signIn()).approvalLink, [services]);
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <Sentence className={styles.text} text={words.intro(services.site)} address={services.site} />
      <div ref={buttons} className={styles.row}>
        {!isComplete && <Button disabledFocusable={isBusy} onClick={() => void look()}>{words.look}</Button>}
        <Button appearance={isComplete ? 'secondary' : 'primary'} disabledFocusable={isBusy} onClick={() => void (isComplete ? look() : setUp())}>{isComplete ? words.again : words.press}</Button>
      </div>
      <div role="status" aria-live="polite">
        {said !== '' && <p className={styles.text}>{said}</p>}
        {stopped && <WayOn {...stopped} isReading language={services.language} approvalLink={approvalLink} onPress={() => void setUp()} />}
        {state && <Found state={state} services={services} />}
      </div>
      {/* It reads every row of every list: only for somebody who has asked. */}
      {hasAsked && state?.is === 'complete' && <Refill services={services} />}
      {state && <Report state={state} services={services} />}
    </section>
  );
}

function useSetUp(services: Services) {
  const { language, provision } = services;
  const words = setUpWords[language];
  const [state, setState] = useState<SiteState | undefined>(undefined);
  const [said, say] = useState('');
  const [stopped, setStopped] = useState<Stopped | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [isComplete, setComplete] = useState(false);
  const [hasAsked, setAsked] = useState(false);
  const hasPressed = useRef(false);
  /* Whoever is signed in sees the state without a press. */
  useEffect(() => {
    const quietly = async () => {
      const found = await (await provision()).look('silent');
      if (hasPressed.current) return;
      setState(found);
      setComplete(found.is === 'complete');
    };
    quietly().catch(() => undefined);
  }, [provision]);
  const run = async (work: () => Promise<SiteState>) => {
    if (isBusy) return;
    hasPressed.current = true;
    setAsked(true);
    setBusy(true);
    setState(undefined);
    setStopped(undefined);
    say(words.looking);
    try {
      const found = await work();
      setState(found);
      setComplete(found.is === 'complete');
      say('');
    } catch (fault) {
      const sentence = sentenceFor(fault, language);
      setComplete(false);
      say(sentence === undefined ? '' : words.failed(sentence));
      if (sentence === undefined) setStopped({ why: reasonOf(fault) ?? 'broken', trace: traceOf(fault) });
    }
    setBusy(false);
  };
  const look = () => run(async () => (await provision()).look('press'));
  const setUp = () => run(async () => {
    const found = await (await provision()).setUp(({ done, of, list }) => say(words.step(done, of, listSaid(list, language))));
    void services.store.refresh('silent');
    return found;
  });
  return { state, said, stopped, isBusy, isComplete, hasAsked, look, setUp };
}

/** Around the buttons: the one that stays takes the focus of the one that has gone. */
function useFocusAfter(isComplete: boolean) {
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isComplete && document.activeElement === document.body) buttons.current?.querySelector('button')?.focus();
  }, [isComplete]);
  return buttons;
}

/** What stops Set up has a sentence here; undefined where it is sign-in, whose way on stands elsewhere too. */
function sentenceFor(fault: unknown, language: Language): string | undefined {
  const words = setUpWords[language];
  if (fault instanceof SetUpFault) {
    const list = listSaid(fault.list, language);
    return fault.is === 'otherName' ? words.otherName(list, fault.column ?? '', fault.granted) : words.notVisible(list, fault.column);
  }
  const reason = reasonOf(fault) ?? 'broken';
  return reason === 'offline' || reason === 'throttled' || reason === 'broken' || reason === 'signedOut' ? words.why[reason] : undefined;
}

interface FoundProps {
  readonly state: SiteState;
  readonly services: Services;
}

function Found({ state, services }: FoundProps) {
  const styles = useStyles();
  const words = setUpWords[services.language];
  if (state.is === 'complete') return <p className={styles.text}>{words.complete}</p>;
  if (state.is === 'noRight') return <p className={styles.text}>{words.noRight}</p>;
  if (state.is === 'noSite') return <Sentence className={styles.text} text={words.noSite(services.site)} address={services.site} />;
  const faults = state.lists.flatMap((list) => faultsOf(list, services.language));
  const wasThere = state.lists.some(({ isThere }) => isThere) || services.store.snapshot.freshAt !== undefined;
  const isRecycled = wasThere && state.lists.some(({ isThere }) => !isThere);
  const isRemoved = state.lists.some(({ isThere, missingColumns }) => isThere && missingColumns.length > 0);
  return (
    <>
      <p className={styles.text}>{words.incomplete}</p>
      <ul>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
      {isRecycled && <p className={styles.text}>{words.recycled}</p>}
      {isRemoved && <p className={styles.text}>{words.removed}</p>}
    </>
  );
}

/** Copies the state of the site as text. */
function Report({ state, services }: FoundProps) {
  const styles = useStyles();
  const words = setUpWords[services.language];
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(healthReport(services, state)).then(() => setCopied(true), () => undefined);
  return (
    <div className={styles.row}>
      <Button onBlur={() => setCopied(false)} onClick={copy}>{words.report}</Button>
      <span role="status">{isCopied && words.reported}</span>
    </div>
  );
}

/** What SharePoint has lost and this machine still has; nothing where there is none. */
function Refill({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const words = setUpWords[services.language];
  const [lost, setLost] = useState<Lost | undefined>(undefined);
  const [said, say] = useState('');
  useEffect(() => {
    let isHere = true;
    services.store.findLost().then((found) => isHere && setLost(found), () => undefined);
    return () => {
      isHere = false;
    };
  }, [services.store]);
  const fill = async () => {
    try {
      const { rows, cells } = await services.store.refill();
      setLost(undefined);
      say(words.refilled(rows, cells));
    } catch (fault) {
      say(words.failed(sentenceFor(fault, services.language) ?? words.why.broken));
    }
  };
  const isNeeded = lost !== undefined && lost.rows + lost.cells > 0;
  return (
    <>
      {isNeeded && (
        <>
          <p className={styles.text} role="status">{words.lost(lost.rows, lost.cells)}</p>
          <p className={styles.text}>{words.lostHint}</p>
          <div><Button appearance="primary" onClick={() => void fill()}>{words.refill}</Button></div>
        </>
      )}
      <p className={styles.text} role="status">{said}</p>
    </>
  );
}
