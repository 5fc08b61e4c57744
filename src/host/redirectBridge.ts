import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * Hands Entra's answer in our address to the page of ours that waits for it, and closes this window; after a sign-in that left the page, goes
 * back to where it came from (kept by MSAL in sessionStorage, never taken from the address). Rejects where the address holds no answer.
 */
export function passAnswerOn(): Promise<void> {
  return broadcastResponseToMainFrame();
}
