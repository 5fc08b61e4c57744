import { openMsal, type MsalOptions } from './msal';
import { onlyNamed } from './onlyNamed';
import { signInFault } from './signInFault';
import { signInRules } from './signInRules';
import type { SignIn } from './signInTypes';

/** Opens sign-in in the host around us; shows nothing. Must be called after the host is open. Throws HostError broken. */
export async function openSignIn(options: MsalOptions): Promise<SignIn> {
  try {
    const { source, failedBefore } = await openMsal(options);
    const before = failedBefore === undefined ? undefined : signInFault(failedBefore, 'press');
    return { ...signInRules(options.named ? onlyNamed(source, options.named) : source, before), signOut: () => source.leave(), approvalLink: approvalLink(options, location.href) };
  } catch (cause) {
    throw signInFault(cause, 'press');
  }
}

/**
 * Entra's page on which an administrator approves all that the app is registered for (source: learn.microsoft.com, "Admin consent on the
 * Microsoft identity platform").
 */
export function approvalLink({ authority, clientId }: Pick<MsalOptions, 'authority' | 'clientId'>, page: string): string {
  const query = new URLSearchParams({ client_id: clientId, scope: 'https://graph.microsoft.com/.default', redirect_uri: new URL('redirect.html', page).href });
  return `${authority.replace(/\/+$/, '')}/v2.0/adminconsent?${query.toString()}`;
}
