import { runPopupRelay } from '@azure/msal-browser/popup-relay';

/**
 * Opens Entra's window on behalf of the framed page that opened us, and hands its answer back; to be called in a press, or the browser blocks
 * the window. MSAL checks origin, source and a nonce of every message, and only the authority's origin may be opened.
 */
export function relaySignIn(authority: string): void {
  runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [new URL(authority).origin], timeoutMs: 300_000 });
}
