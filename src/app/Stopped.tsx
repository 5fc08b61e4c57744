import { Button, FluentProvider } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import { HostError } from '../host/hostError';
import { languageOf } from '../ui/language';
import { ConfigFault } from './readConfig';
import { startWords } from './startWords';

/** Why nothing can be shown, and the way on. */
export function Stopped({ text, detail, language }: { readonly text: string; readonly detail?: string | undefined; readonly language: Language }) {
  return (
    <FluentProvider>
      <main className="shell">
        <p className="shell-name">Forsigtigt Salg</p>
        <p role="alert">{text}</p>
        {detail && <p>{startWords[language].detail(detail)}</p>}
        <div><Button onClick={() => location.reload()}>{startWords[language].reload}</Button></div>
      </main>
    </FluentProvider>
  );
}

/** The sentence for a start that failed. */
export function StoppedBy({ fault, host }: { readonly fault: unknown; readonly host: 'office' | 'teams' }) {
  const language = languageOf(navigator.language);
  const words = startWords[language];
  if (fault instanceof ConfigFault) return <Stopped text={words.config(fault.message)} language={language} />;
  if (fault instanceof HostError && fault.kind === 'silent') return <Stopped text={words[host]} language={language} />;
  if (fault instanceof HostError && fault.kind === 'unsupported') return <Stopped text={words.outsideOutlook} language={language} />;
  return <Stopped text={words.fault} detail={fault instanceof Error ? fault.message : undefined} language={language} />;
}
