import type { Host } from './host';
import { onMachineLooks, theme } from './looks';
import { mailtoOf } from './newMail';
import { openWindow } from './openWindow';
import type { SignedIn } from './signInTypes';
import { pageOf, subPageInHash } from './subPage';
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
    subPage: subPageInHash(location.hash),
    openInTeams: async (subPage, label) => openWindow(tabLink(tab, subPage, label)),
    linkTo: pageOf,
    openLink: async (url) => openWindow(url),
    openNewMail: async (mail) => openWindow(mailtoOf(mail)),
    showsItself: () => undefined,
  };
}
