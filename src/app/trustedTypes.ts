/** What a browser with Trusted Types offers; the types of TypeScript's DOM lack it. */
interface TrustedTypesFactory {
  createPolicy(name: 'default', rules: { createHTML(markup: string): string | null; createScriptURL(url: string): string | null }): unknown;
}

/**
 * Scripts that may be added to a page of ours: our own chunks, Office.js's files, and the one file of MicrosoftAjax that Office.js asks for
 * (seen with 1.1.110); never the rest of that host, which holds old libraries.
 */
export function isKnownScript(address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const { protocol, origin, pathname } = new URL(address, page);
  if (protocol !== 'https:') return false;
  if (origin === new URL(page).origin) return true;
  if (origin === 'https://appsforoffice.microsoft.com') return pathname.startsWith('/lib/');
  return origin === 'https://ajax.aspnetcdn.com' && pathname === '/ajax/3.5/MicrosoftAjax.js';
}

/** Text without a tag. Office.js assigns one sentence as markup, when it does not trust its host; nothing of ours assigns any. */
export function isPlainText(markup: string): boolean {
  return !markup.includes('<');
}

/** The page's default policy: all else that would become script or markup is refused by the browser. Must stand before Office.js runs. */
function guard(factory: TrustedTypesFactory): void {
  factory.createPolicy('default', {
    createHTML: (markup) => (isPlainText(markup) ? markup : null),
    createScriptURL: (address) => (isKnownScript(address, location.href) ? address : null),
  });
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
if (trustedTypes) guard(trustedTypes);
