import './trustedTypes';
import { relaySignIn } from '../host/popupRelay';
import type { Config } from './config';
import { offer, say } from './plainPage';

/** The window between a framed page of ours and Entra: one press here, for a browser opens no second window without. */
async function relay(): Promise<void> {
  if (!window.opener) return say('nothingHere');
  const { authority } = (await (await fetch('config.json')).json()) as Config;
  offer('goOn', () => goOn(authority));
}

/** A window that opened us without asking for a sign-in is none of ours. */
function goOn(authority: string): void {
  say('waiting');
  try {
    relaySignIn(authority);
  } catch {
    say('nothingHere');
  }
}

relay().catch(() => say('nothingHere'));
