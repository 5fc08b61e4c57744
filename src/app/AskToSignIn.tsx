import { Button, FluentProvider } from '@fluentui/react-components';
import { reasonOf, traceOf } from '../store/waitReason';
import { WayOn } from '../ui/WayOn';
import { languageFor } from './keptLanguage';
import { signInWords } from './signInWords';

interface AskToSignInProps {
  readonly press: () => void;
  /** How the last try ended, where it tells more than that somebody must sign in. */
  readonly fault: unknown;
  readonly approvalLink: () => Promise<string>;
}

/** A page that asks for one press before anything can be shown. */
export function AskToSignIn({ press, fault, approvalLink }: AskToSignInProps) {
  const language = languageFor(navigator.language);
  const words = signInWords[language];
  const why = fault === undefined ? 'signedOut' : (reasonOf(fault) ?? 'broken');
  return (
    <FluentProvider>
      <main className="shell">
        <h1 className="shell-name">Forsigtigt Salg</h1>
        {why === 'signedOut' && <p>{words.signInText}</p>}
        {why === 'signedOut' && <div><Button appearance="primary" onClick={press}>{words.signIn}</Button></div>}
        {why !== 'signedOut' && <WayOn why={why} trace={traceOf(fault)} isReading language={language} approvalLink={approvalLink} onPress={press} />}
      </main>
    </FluentProvider>
  );
}
