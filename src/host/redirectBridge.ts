import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** MSAL's relay looks every half second whether this window is still there (popup_relay), and takes a closed one for a refusal. */
const heardMilliseconds = 1_000;

/**
 * Hands Entra's answer in our address to the page of ours that waits for it, and closes this window, though not before that page can have
 * heard: the message and the news of the closed window travel apart. After a sign-in that left the page it goes back to where it came from
 * (kept by MSAL in sessionStorage, never taken from the address). Rejects where the address holds no answer.
 */
export function passAnswerOn(): Promise<void> {
  const close = window.close.bind(window);
  window.close = () => void setTimeout(close, heardMilliseconds);
  return broadcastResponseToMainFrame();
}
