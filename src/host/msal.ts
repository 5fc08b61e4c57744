import {
  AuthError,
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { HostIdentity, HostName } from './host';
import { isFramed } from './framed';
import type { SignedIn } from './signInTypes';
import type { ForgettingSource } from './onlyNamed';
import type { Effort } from './signInRules';
import { within } from './within';

export interface MsalOptions {
  readonly clientId: string;
  /** "https://login.microsoftonline.com/<tenant id>" */
  readonly authority: string;
  readonly hostName: HostName;
  /** Whom the host names. */
  readonly named?: HostIdentity | undefined;
}

/** A person may have to find a second factor; MSAL's own minute is too short, and its answer to a closed window may never come. */
const windowMilliseconds = 300_000;
const frameMilliseconds = 6_000;
/** A host that promises nested app auth and never answers. */
const bridgeMilliseconds = 8_000;
const silentMilliseconds = 20_000;

/**
 * MSAL as a source of tokens: nested app auth where the host has it, else standard. Must be called after the host is ready, whose library makes
 * the bridge. `failedBefore`: what a sign-in failed with that left the page.
 */
export async function openMsal(options: MsalOptions): Promise<{ readonly source: ForgettingSource; readonly failedBefore: unknown }> {
  const configuration = configurationOf(options);
  const isPlain = options.hostName === 'browser';
  const standard = () => createStandardPublicClientApplication(configuration);
  const app = isPlain ? await standard() : await within(bridgeMilliseconds, createNestablePublicClientApplication(configuration), timedOut).catch(standard);
  const source = new Msal(app, standard, options);
  return { source, failedBefore: isPlain ? await source.comeBack() : undefined };
}

/** Nothing is passed as undefined: MSAL would take it for a value. Tokens lie in sessionStorage, which ends with the tab; MSAL logs nothing by default. */
function configurationOf({ clientId, authority, hostName }: MsalOptions): Configuration {
  const { host } = new URL(authority);
  const page = (name: string) => new URL(name, location.href).href;
  return {
    auth: {
      clientId,
      authority,
      redirectUri: page('redirect.html'),
      ...(host === 'login.microsoftonline.com' ? {} : { knownAuthorities: [host] }),
      ...(hostName !== 'browser' && isFramed() ? { popupRelayUri: page('relay.html'), popupRelayProtocolVersion: 2 as const } : {}),
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { popupBridgeTimeout: windowMilliseconds, iframeBridgeTimeout: frameMilliseconds },
  };
}

class Msal implements ForgettingSource {
  private account: AccountInfo | undefined;

  constructor(
    private app: IPublicClientApplication,
    private readonly standard: () => Promise<IPublicClientApplication>,
    private readonly options: MsalOptions,
  ) {
    const accounts = app.getAllAccounts();
    const hinted = accounts.find(({ username }) => username.toLowerCase() === options.named?.upn.toLowerCase());
    this.account = hinted ?? (accounts.length === 1 ? accounts[0] : undefined);
  }

  signedIn(): SignedIn | undefined {
    const { account } = this;
    if (!account) return undefined;
    const { oid } = account.idTokenClaims ?? {};
    return { person: { oid: oid ?? account.localAccountId, upn: account.username, name: account.name ?? '' }, tenantId: account.tenantId };
  }

  forget(): void {
    this.account = undefined;
  }

  /** Ends at Entra's own page, which says so (MSAL: null); a page of ours would have to be registered for it. */
  async leave(): Promise<void> {
    await this.app.logoutRedirect({ postLogoutRedirectUri: null, ...(this.account && { account: this.account }) });
  }

  /** Takes up a sign-in that left the page; gives what it failed with, if it did. */
  async comeBack(): Promise<unknown> {
    try {
      const result = await this.app.handleRedirectPromise();
      if (result) this.taken(result);
      return undefined;
    } catch (failed) {
      return failed;
    }
  }

  async silently(asked: readonly string[], effort: Effort): Promise<string> {
    const scopes = [...asked];
    const mayFrame = effort !== 'quick' && (await hasOwnCookies());
    const cacheLookupPolicy = mayFrame ? CacheLookupPolicy.Default : CacheLookupPolicy.AccessTokenAndRefreshToken;
    return this.taken(await within(silentMilliseconds, this.tried(async (app, correlationId) => {
      try {
        return await app.acquireTokenSilent({ scopes, correlationId, cacheLookupPolicy, forceRefresh: effort === 'fresh', ...(this.account ? { account: this.account } : {}) });
      } catch (failed) {
        if (!mayFrame || codeOf(failed) !== 'no_account_error') throw failed;
        return app.ssoSilent({ scopes, correlationId, ...this.hint() });
      }
    }), timedOut));
  }

  async withWindow(asked: readonly string[]): Promise<string> {
    const request = { scopes: [...asked], ...(this.account ? { account: this.account } : this.hint()) };
    if (this.options.hostName !== 'browser') {
      const popup = this.tried((app, correlationId) => app.acquireTokenPopup({ ...request, correlationId, overrideInteractionInProgress: true }));
      return this.taken(await within(windowMilliseconds + silentMilliseconds, popup, timedOut));
    }
    await this.app.acquireTokenRedirect(request);
    throw timedOut();
  }

  private hint(): { loginHint?: string } {
    const { named } = this.options;
    return named?.upn ? { loginHint: named.upn } : {};
  }

  private taken({ account, accessToken }: AuthenticationResult): string {
    this.account = account;
    return accessToken;
  }

  /** One try, under an id that Entra's sign-in log has too. A bridge can close while we run; MSAL says so, and the standard way stays. */
  private async tried<T>(call: (app: IPublicClientApplication, correlationId: string) => Promise<T>): Promise<T> {
    const correlationId = crypto.randomUUID();
    try {
      return await call(this.app, correlationId);
    } catch (failed) {
      if (codeOf(failed) !== 'nested_app_auth_bridge_disabled') throw traceable(failed, correlationId);
      this.app = await this.standard();
      return call(this.app, correlationId);
    }
  }
}

/** What comes from a host's bridge has no id; MSAL fills it in elsewhere just so. */
function traceable(failed: unknown, correlationId: string): unknown {
  return failed instanceof AuthError && failed.correlationId === '' ? Object.assign(failed, { correlationId }) : failed;
}

/** Whether a hidden frame of Entra's would have its cookies: always in a tab of its own, and in a host's frame only where the browser does not part them. */
async function hasOwnCookies(): Promise<boolean> {
  if (!isFramed()) return true;
  return typeof document.hasStorageAccess === 'function' && document.hasStorageAccess().catch(() => false);
}

function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'errorCode' in thrown ? thrown.errorCode : undefined;
}

/** In the form of MSAL's own errors. */
function timedOut(): Error {
  return Object.assign(new Error('No answer in time.'), { errorCode: 'timed_out' });
}
