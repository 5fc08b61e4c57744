import { Component, useEffect, useRef, useState, type ErrorInfo, type ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import type { Services } from '../screens/services';
import { kit } from '../ui/kit';
import { languageOf } from '../ui/language';
import { applyTheme } from '../ui/theme';
import { Cover } from './Cover';
import { keepLanguage, languageFor } from './keptLanguage';
import { laterNewVersion } from './laterNewVersion';
import { Stopped } from './Stopped';
import { startWords } from './startWords';

interface PageProps {
  readonly services: Omit<Services, 'language' | 'chooseLanguage'>;
  readonly children: (services: Services) => ReactNode;
  /** Called once, when something useful stands in the page. */
  readonly onShown: () => void;
}

/** What holds for every page: the host's theme and language, also when they change, the cover, and the wall behind which no fault leaves it blank. */
export function Page({ services, children, onShown }: PageProps) {
  const { host } = services;
  const [language, setLanguage] = useState<Language>(() => languageFor(host.language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    applyTheme(host.theme);
    host.onTheme(applyTheme);
    host.onLanguage((tag) => setLanguage(languageOf(tag)));
    host.showsItself();
  }, [host]);
  const NewVersion = laterNewVersion.useLoaded();
  const shown = useRef(onShown);
  useEffect(() => shown.current(), []);
  const chooseLanguage = (chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <FluentProvider>
      <Cover language={language}>
        {NewVersion && <NewVersion language={language} kit={kit} />}
        <ErrorWall language={language}>{children({ ...services, language, chooseLanguage })}</ErrorWall>
      </Cover>
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
