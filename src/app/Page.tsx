import { Component, useEffect, useRef, useState, type ErrorInfo, type ReactNode } from 'react';
import { Button, FluentProvider } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import type { Services } from '../screens/services';
import { reasonOf, traceOf } from '../store/waitReason';
import { WayOn } from '../ui/WayOn';
import { languageOf } from '../ui/language';
import { applyTheme } from '../ui/theme';
import { Stopped } from './Stopped';
import { startWords, wordsBeforeStart } from './startWords';
import { keepLanguage, startLanguage } from './wiring';

interface PageProps {
  readonly services: Omit<Services, 'language' | 'chooseLanguage'>;
  readonly children: (services: Services) => ReactNode;
  /** Called once, when something useful stands in the page. */
  readonly onShown: () => void;
}

/** What holds for every page: the host's theme and language, also when they change, and the wall behind which no fault leaves it blank. */
export function Page({ services, children, onShown }: PageProps) {
  const { host } = services;
  const [language, setLanguage] = useState<Language>(() => startLanguage(host));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    applyTheme(host.theme);
    host.onTheme(applyTheme);
    host.onLanguage((tag) => setLanguage(languageOf(tag)));
    host.showsItself();
  }, [host]);
  const shown = useRef(onShown);
  useEffect(() => shown.current(), []);
  const chooseLanguage = (chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <FluentProvider>
      <ErrorWall language={language}>{children({ ...services, language, chooseLanguage })}</ErrorWall>
    </FluentProvider>
  );
}

/** Catches a fault of ours while drawing, and tells the way out. */
class ErrorWall extends Component<{ readonly language: Language; readonly children: ReactNode }, { fault: Error | undefined }> {
  override state: { fault: Error | undefined } = { fault: undefined };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override componentDidCatch(fault: Error, _info: ErrorInfo): void {
    reportError(fault);
  }

  override render() {
    const { fault } = this.state;
    return fault ? <Stopped text={startWords[this.props.language].fault} detail={fault.message} language={this.props.language} /> : this.props.children;
  }
}

interface AskToSignInProps {
  readonly press: () => void;
  /** How the last try ended, where it tells more than that somebody must sign in. */
  readonly fault: unknown;
  readonly approvalLink: () => Promise<string>;
}

/** A page that asks for one press before anything can be shown. */
export function AskToSignIn({ press, fault, approvalLink }: AskToSignInProps) {
  const words = wordsBeforeStart();
  const why = fault === undefined ? 'signedOut' : (reasonOf(fault) ?? 'broken');
  return (
    <FluentProvider>
      <main className="shell">
        <h1 className="shell-name">Forsigtigt Salg</h1>
        {why === 'signedOut' && <p>{words.signInText}</p>}
        {why === 'signedOut' && <div><Button appearance="primary" onClick={press}>{words.signIn}</Button></div>}
        {why !== 'signedOut' && <WayOn why={why} trace={traceOf(fault)} isReading language={languageOf(navigator.language)} approvalLink={approvalLink} onPress={press} />}
      </main>
    </FluentProvider>
  );
}
