import type { OfficeCall } from './outlook/officeHost';
import type { TeamsCall } from './teams/teamsHost';
import type { HostLanguage, HostTheme } from './visit';

/** `window.sandbox` on the host pages: what a test, or a curious person in the console, may press and look at. */
interface Surface {
  setTheme(theme: HostTheme): void;
  setLanguage(language: HostLanguage): Promise<void>;
  readonly calls: readonly (OfficeCall | TeamsCall)[];
  /** Functions of teams-js that this Teams had no answer for. */
  readonly unknown: readonly string[];
  /** Methods of Office.js that this Outlook had no answer for. */
  readonly officeUnhandled: readonly (number | string)[];
}

export interface OutlookSurface extends Surface {
  /** By place in the shown list, message id or item id; null leaves nothing open. */
  selectItem(which: number | string | null): Promise<void>;
  openPane(): Promise<void>;
  closePane(): void;
  setPinned(isPinned: boolean): void;
  reload(): Promise<void>;
  /** What the pane asked Outlook to open: new mails, replies, appointments. */
  readonly forms: readonly { readonly kind: string; readonly parameters: unknown }[];
}

export interface TeamsSurface extends Surface {
  /** Opens our tab anew, as a link to it does. */
  openTab(subPage?: string): void;
  /** The person goes to another part of Teams, and the tab is laid aside or ended. */
  leave(): Promise<void>;
  /** The person comes back, by a link to a case where one is named. */
  comeBack(subPage?: string): void;
  /** Addresses that the tab asked Teams to open. */
  readonly links: readonly string[];
  /** New mails that the tab asked Outlook to open. */
  readonly forms: readonly { readonly kind: string; readonly parameters: unknown }[];
  /** "loading", "loaded", "ready", or "failed" and why: what the tab said of its own start. */
  tabStatus(): string;
}

declare global {
  interface Window {
    sandbox?: Surface;
  }
}
