import type { Host } from './host';
import { onMachineLooks, theme } from './looks';
import { openWindow } from './openWindow';
import type { SignedIn } from './signInTypes';
import { tabLink, type TabPlace } from './tabLink';

export interface BrowserOptions {
  readonly tab: TabPlace;
  /** Who has signed in by now; a plain browser names nobody itself. */
  readonly signedIn: () => SignedIn | undefined;
}

/** An ordinary browser tab around our page. */
export function openBrowser({ tab, signedIn }: BrowserOptions): Host {
  return {
    name: 'browser',
    get identity() {
      const who = signedIn();
      return who && { tenantId: who.tenantId, oid: who.person.oid, upn: who.person.upn, name: who.person.name };
    },
    get language() {
      return navigator.language;
    },
    get theme() {
      return theme();
    },
    onTheme: (listener) => onMachineLooks(() => listener(theme())),
    onLanguage: (listener) => window.addEventListener('languagechange', () => listener(navigator.language)),
    subPage: subPageIn(location.hash),
    openInTeams: async (subPage, label) => openWindow(tabLink(tab, subPage, label)),
    openLink: async (url) => openWindow(url),
    showsItself: () => undefined,
  };
}

/** The key in "#/case/<key>": letters, digits and hyphens only, as our keys are; undefined for anything else. */
export function subPageIn(hash: string): string | undefined {
  return /^#\/case\/([0-9A-Za-z-]{1,100})$/.exec(hash)?.[1];
}
