import { useEffect } from 'react';
import { Button, FluentProvider } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import { HostError } from '../host/hostError';
import { onMachineLooks, theme } from '../host/looks';
import { applyTheme } from '../ui/theme';
import { languageFor } from './keptLanguage';
import { ConfigFault } from './readConfig';
import { startWords } from './startWords';

/** Why nothing can be shown, and the way on. */
export function Stopped({ text, detail, language }: { readonly text: string; readonly detail?: string | undefined; readonly language: Language }) {
  return (
    <FluentProvider>
      <main className="shell">
        <h1 className="shell-name">Forsigtigt Salg</h1>
        <p role="alert">{text}</p>
        {detail && <p>{startWords[language].detail(detail)}</p>}
        <div><Button onClick={() => location.reload()}>{startWords[language].reload}</Button></div>
      </main>
    </FluentProvider>
  );
}

/** The sentence for a start that failed; no host has said how it looks, so the machine's own looks count. */
export function StoppedBy({ fault, host }: { readonly fault: unknown; readonly host: 'office' | 'teams' }) {
  const language = languageFor(navigator.language);
  const words = startWords[language];
  useEffect(() => {
    applyTheme(theme());
    onMachineLooks(() => applyTheme(theme()));
  }, []);
  if (fault instanceof ConfigFault) return <Stopped text={words.config(fault.message)} language={language} />;
  if (fault instanceof HostError && fault.kind === 'silent') return <Stopped text={words[host]} language={language} />;
  if (fault instanceof HostError && fault.kind === 'unsupported') return <Stopped text={words.outsideOutlook} language={language} />;
  if (fault instanceof HostError && fault.kind === 'offline') return <Stopped text={words.offline} language={language} />;
  return <Stopped text={words.fault} detail={fault instanceof Error ? fault.message : undefined} language={language} />;
}
