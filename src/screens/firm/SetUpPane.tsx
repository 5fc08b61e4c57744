import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ListState, SiteState } from '../../store/provisionTypes';
import type { Services } from '../services';
import { setUpWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '640px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Makes the firm's lists: what is there, what is missing, who must do it, one button. */
export function SetUpPane({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const words = setUpWords[services.language];
  const { state, said, isBusy, look, setUp } = useSetUp(services);
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.intro(services.site)}</p>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={() => void look()}>{words.look}</Button>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void setUp()}>{words.press}</Button>
      </div>
      <div role="status" aria-live="polite">
        {said !== '' && <p className={styles.text}>{said}</p>}
        {state && <Found state={state} services={services} />}
      </div>
    </section>
  );
}

function useSetUp(services: Services) {
  const words = setUpWords[services.language];
  const [state, setState] = useState<SiteState | undefined>(undefined);
  const [said, say] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<SiteState>) => {
    if (isBusy) return;
    setBusy(true);
    setState(undefined);
    say(words.looking);
    try {
      setState(await work());
      say('');
    } catch (fault) {
      say(words.failed(fault instanceof Error ? fault.message : String(fault)));
    }
    setBusy(false);
  };
  const look = () => run(async () => (await services.provision()).look('press'));
  const setUp = () => run(async () => {
    const found = await (await services.provision()).setUp(({ done, of, list }) => say(words.step(done, of, list)));
    void services.store.refresh('silent');
    return found;
  });
  return { state, said, isBusy, look, setUp };
}

function Found({ state, services }: { readonly state: SiteState; readonly services: Services }) {
  const styles = useStyles();
  const words = setUpWords[services.language];
  if (state.is === 'complete') return <p className={styles.text}>{words.complete}</p>;
  if (state.is === 'noRight') return <p className={styles.text}>{words.noRight}</p>;
  if (state.is === 'noSite') return <p className={styles.text}>{words.noSite(services.site)}</p>;
  const missing = ({ name, isThere, missingColumns, missingIndices }: ListState) =>
    isThere ? words.missingParts(name, [...new Set([...missingColumns, ...missingIndices])].join(', ')) : words.missingList(name);
  const lists = state.lists.filter(({ isThere, missingColumns, missingIndices }) => !isThere || missingColumns.length + missingIndices.length > 0);
  return (
    <>
      <p className={styles.text}>{words.incomplete}</p>
      <ul>{lists.map((list) => <li key={list.name}>{missing(list)}</li>)}</ul>
    </>
  );
}
