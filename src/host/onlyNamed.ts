import type { HostIdentity } from './host';
import { HostError } from './hostError';
import type { TokenSource } from './signInRules';
import type { SignedIn } from './signInTypes';

/** A source that can be told to let go of the account it holds. */
export interface ForgettingSource extends TokenSource {
  forget(): void;
  /** Leaves the page for Entra's own sign-out; what is kept of the account goes before. */
  leave(): Promise<void>;
}

/**
 * Gives tokens of the person whom the host names, and of nobody else: what is shown and waits here is that person's, and must not be sent in another's
 * name nor mixed with another's rows. Throws HostError interactionNeeded when somebody else has signed in.
 */
export function onlyNamed(source: ForgettingSource, named: HostIdentity): TokenSource {
  const isAnothers = (): boolean => {
    const who = source.signedIn();
    if (!who || !isAnother(who, named)) return false;
    source.forget();
    return true;
  };
  const ofNamed = (token: string): string => {
    if (isAnothers()) throw new HostError('interactionNeeded', 'Somebody else signed in than the person whom the host names.', 'another_person');
    return token;
  };
  return {
    signedIn: () => (isAnothers() ? undefined : source.signedIn()),
    async silently(scopes, effort) {
      isAnothers();
      return ofNamed(await source.silently(scopes, effort));
    },
    async withWindow(scopes) {
      isAnothers();
      return ofNamed(await source.withWindow(scopes));
    },
  };
}

/**
 * Told by tenant and person; one sign-in name is one person too, for a guest may be named by the tenant of home. Outlook names an address alone, which
 * need not be the sign-in name: there nothing can be told.
 */
function isAnother({ person, tenantId }: SignedIn, named: HostIdentity): boolean {
  if (!named.tenantId || !named.oid) return false;
  const isSame = same(person.oid, named.oid) && same(tenantId, named.tenantId);
  return !isSame && !same(person.upn, named.upn);
}

function same(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
