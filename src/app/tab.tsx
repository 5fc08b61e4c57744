import './trustedTypes';
import { useEffect, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { viewIn } from '../domain/caseView';
import type { Host } from '../host/host';
import { HostError } from '../host/hostError';
import { isFramed } from '../host/framed';
import { FirmPane } from '../screens/firm/FirmPane';
import { firmWords } from '../screens/firm/firmWords';
import { SetUpPane } from '../screens/firm/SetUpPane';
import { setUpWords } from '../screens/firm/words';
import { forgetting } from '../screens/flag/flagCase';
import { HeardPane } from '../screens/flag/HeardPane';
import { heardWords } from '../screens/flag/heardWords';
import { laterMore } from '../screens/flag/laterMore';
import { CasesPane, type OpenedAt } from '../screens/pipeline/CasesPane';
import { ResultPane } from '../screens/pipeline/ResultPane';
import { resultWords } from '../screens/pipeline/resultWords';
import { casesWords } from '../screens/pipeline/words';
import { LaterLeave } from '../screens/leave/LaterLeave';
import type { Services } from '../screens/services';
import { LaterLine, laterLine } from '../screens/waiting/LaterLine';
import { readRecords } from '../store/records';
import { LanguageChoice } from '../ui/LanguageChoice';
import { Tabs } from '../ui/Tabs';
import { applyTheme } from '../ui/theme';
import { laterWaitWords } from '../ui/laterWaitWords';
import { AskToSignIn } from './AskToSignIn';
import type { Config } from './config';
import { keepTab } from './keepTab';
import type { Doors } from './outside';
import { Page } from './Page';
import { show } from './pageRoot';
import { readConfig } from './readConfig';
import { StoppedBy } from './Stopped';
import { openLeaving, wasLeft } from './leaving';
import { openStoreFor, openOutside, ownerOf, servicesOf, tabEntity } from './wiring';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px', padding: '12px 16px 24px', maxWidth: '1200px', marginInline: 'auto', boxSizing: 'border-box' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** What a link leads to. */
function openedAt(subPage: string | undefined): OpenedAt {
  const view = subPage === undefined ? undefined : viewIn(subPage);
  return { view, caseKey: view ? undefined : subPage };
}

/** The tab's places. */
function Places({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const [place, setPlace] = useState<'cases' | 'result' | 'firm' | 'setUp'>('cases');
  const { host, store } = services;
  const [opened, setOpened] = useState({ ...openedAt(host.subPage), turn: 0 });
  useEffect(() => host.onSuspend?.({
    suspend: () => store.suspend(),
    resume: (subPage) => {
      store.resume();
      if (subPage === undefined) return;
      setPlace('cases');
      setOpened(({ turn }) => ({ ...openedAt(subPage), turn: turn + 1 }));
    },
  }), [host, store]);
  const tabs = [{ value: 'cases', label: casesWords[services.language].heading }, { value: 'result', label: resultWords[services.language].heading }, { value: 'firm', label: firmWords[services.language].heading }, { value: 'setUp', label: setUpWords[services.language].heading }] as const;
  const toSetUp = <Button appearance="primary" onClick={() => setPlace('setUp')}>{setUpWords[services.language].press}</Button>;
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>Forsigtigt Salg</h1>
      <Tabs name="Forsigtigt Salg" tabs={tabs} chosen={place} choose={setPlace} />
      <LaterLine services={services} />
      {place === 'cases' && <CasesPane key={opened.turn} services={services} opened={opened} toSetUp={toSetUp} forgetting={(part, key) => forgetting(part, key, services.language)} heard={{ press: heardWords[services.language].press, form: (close) => <HeardPane services={services} close={close} /> }} />}
      {place === 'result' && <ResultPane services={services} />}
      {place === 'firm' && <FirmPane services={services} />}
      {place === 'setUp' && <SetUpPane services={services} />}
      <LanguageChoice language={services.language} choose={services.chooseLanguage} />
      <LaterLeave services={services} waitingText={async () => (await import('../screens/waiting/textOf')).textOf(store.snapshot.waiting, store.snapshot, services)} />
    </main>
  );
}

async function showPlaces(config: Config, host: Host, outside: Doors): Promise<void> {
  /* Teams names the person at every start; if it ever did not, nothing here would be anybody's. */
  if (!host.identity) throw new HostError('silent', 'The host names nobody.');
  const store = await openStoreFor(host.identity, outside, config);
  store.learn(readRecords);
  const leaving = host.name === 'browser' && openLeaving(ownerOf(host.identity), store, outside.signIn);
  const services = { ...servicesOf(config, host, store, outside), ...(leaving && { leaving }) };
  const goOn = () => {
    laterLine.fetch();
    laterWaitWords.fetch();
    laterMore.fetch();
    void store.refresh('silent').then(keepTab);
  };
  show(<Page services={services} onShown={goOn}>{(all) => <Places services={all} />}</Page>);
}

/** Framed: a host names the person before sign-in. In a plain browser nothing is shown before somebody has signed in. */
async function start(): Promise<void> {
  const config = await readConfig();
  const tab = { teamsAppId: config.teamsAppId, entityId: tabEntity };
  if (isFramed()) {
    const { openTeams } = await import('../host/teams');
    const host = await openTeams({ tab, ...(config.hostOrigins && { hostOrigins: config.hostOrigins }) });
    return showPlaces(config, host, openOutside(config, host));
  }
  await startInBrowser(config, tab);
}

async function startInBrowser(config: Config, tab: { teamsAppId: string; entityId: string }): Promise<void> {
  const [{ openBrowser }, { rowScopes }] = await Promise.all([import('../host/browser'), import('../graph/scopes')]);
  let signedIn: Awaited<ReturnType<Awaited<ReturnType<Doors['signIn']>>['whoIs']>>;
  const host = openBrowser({ tab, signedIn: () => signedIn });
  applyTheme(host.theme);
  host.onTheme(applyTheme);
  const outside = openOutside(config, host);
  const signIn = await outside.signIn();
  const isLeft = wasLeft();
  if (!isLeft) signedIn = await signIn.whoIs();
  if (signedIn) return showPlaces(config, host, outside);
  const enter = async (how: 'silent' | 'press') => {
    await signIn.token(rowScopes, how);
    signedIn = await signIn.whoIs();
    await showPlaces(config, host, outside);
  };
  const ask = (fault: unknown): void => show(<AskToSignIn fault={fault} approvalLink={async () => signIn.approvalLink} press={() => void enter('press').catch(ask)} />);
  if (isLeft) return ask(undefined);
  /* A press that left the page may have come back without a yes: then this says why. */
  await enter('silent').catch(ask);
}

start().catch((fault: unknown) => show(<StoppedBy fault={fault} host="teams" />));
