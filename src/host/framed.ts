/** True inside a host's frame: Teams, or Outlook and the Microsoft 365 app on the web. */
export function isFramed(): boolean {
  return window.parent !== window;
}
