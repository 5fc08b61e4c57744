import { HostError } from './hostError';
import { notConsented, signInFault } from './signInFault';
import type { HowToAsk, SignedIn, SignIn } from './signInTypes';

export type Effort = 'quick' | 'full' | 'fresh';

/** The few things of MSAL that the rules stand on; whatever it throws, the rules name. */
export interface TokenSource {
  /** The account of the last token, or the one that this browser tab remembers. */
  signedIn(): SignedIn | undefined;
  /** Shows nothing. `quick` stays below a second or two, so that a press still counts as one when its window opens; `fresh` passes by the token that is kept. */
  silently(scopes: readonly string[], effort: Effort): Promise<string>;
  /** Shows one window or page, and only that. */
  withWindow(scopes: readonly string[]): Promise<string>;
}

/** Two failures in a row, and we stop asking by ourselves. */
const mostFailures = 2;

/** Being signed in at all. */
const leastScopes = ['User.Read'];

/** States that say themselves what to do next; a "failed twice" would hide it. */
const saysItself = new Set(['interactionNeeded', 'adminApprovalNeeded', 'consentRefused', 'popupBlocked']);

/** Ends of a press that the person is told until the next one. */
const isTold = new Set(['adminApprovalNeeded', 'consentRefused', 'popupBlocked']);

/** They come and go: no failure to remember. */
const passes = new Set(['offline', 'cancelled', 'popupBlocked']);

const loopWords =
  'Sign-in failed twice in a row, so we stopped trying. Press to try once more; an administrator can look up the code and the correlation id.';

interface Trouble {
  readonly failures: number;
  readonly last: HostError;
}

/**
 * Who may ask for a token, and when. Silent calls for the same scopes share one try, and stop after two failures in a row until somebody
 * presses; being offline is no failure. Every press is worth one window at most, whoever else asks meanwhile.
 * `before`: how a press ended that left the page (redirect).
 */
export function signInRules(source: TokenSource, before?: HostError): Pick<SignIn, 'whoIs' | 'token'> {
  const rules = new Rules(source, before);
  return { whoIs: () => rules.whoIs(), token: (scopes, how) => rules.token(scopes, how) };
}

class Rules {
  private readonly troubles = new Map<string, Trouble>();
  private readonly silent = new Map<string, Promise<string>>();
  /** How the last press for these scopes ended, where that says more than that somebody must press. */
  private readonly refusals = new Map<string, HostError>();
  private window: { readonly key: string; readonly token: Promise<string> } | undefined;

  constructor(private readonly source: TokenSource, private before: HostError | undefined) {}

  async whoIs(): Promise<SignedIn | undefined> {
    if (!this.source.signedIn()) await this.token(leastScopes, 'silent').catch(() => undefined);
    return this.source.signedIn();
  }

  token(scopes: readonly string[], how: HowToAsk): Promise<string> {
    return how === 'press' ? this.pressed(scopes) : this.silently(scopes, how === 'refreshed' ? 'fresh' : 'full');
  }

  private silently(scopes: readonly string[], effort: Effort = 'full'): Promise<string> {
    const key = keyOf(scopes);
    const trouble = this.troubles.get(key);
    if (trouble && trouble.failures >= mostFailures) return Promise.reject(this.afterPress(key, trouble.last));
    const one = `${effort} ${key}`;
    const running = this.silent.get(one);
    if (running) return running;
    const token = this.trySilently(key, scopes, effort).finally(() => this.silent.delete(one));
    this.silent.set(one, token);
    return token;
  }

  private async trySilently(key: string, scopes: readonly string[], effort: Effort): Promise<string> {
    try {
      const token = await this.source.silently(scopes, effort);
      this.troubles.delete(key);
      this.refusals.delete(key);
      this.before = undefined;
      return token;
    } catch (cause) {
      const fault = signInFault(cause, 'silent');
      throw this.afterPress(key, this.noted(key, fault));
    }
  }

  /** How the press ended says more than the "ask the person" that comes after it. */
  private afterPress(key: string, fault: HostError): HostError {
    return fault.kind === 'interactionNeeded' ? (this.refusals.get(key) ?? this.before ?? fault) : fault;
  }

  private noted(key: string, fault: HostError): HostError {
    if (passes.has(fault.kind)) return fault;
    const failures = (this.troubles.get(key)?.failures ?? 0) + 1;
    const last = failures >= mostFailures && !saysItself.has(fault.kind) ? loopOf(fault) : fault;
    this.troubles.set(key, { failures, last });
    return last;
  }

  private async pressed(scopes: readonly string[]): Promise<string> {
    const key = keyOf(scopes);
    if (this.window?.key === key) return this.window.token;
    if (this.window) {
      await this.window.token.catch(() => undefined);
      return this.silently(scopes);
    }
    this.window = { key, token: this.tryWithWindow(key, scopes).finally(() => (this.window = undefined)) };
    return this.window.token;
  }

  private async tryWithWindow(key: string, scopes: readonly string[]): Promise<string> {
    const known = this.troubles.has(key) ? undefined : await this.quickly(scopes);
    if (known !== undefined) return known;
    this.before = undefined;
    try {
      return this.signedIn(await this.source.withWindow(scopes));
    } catch (cause) {
      return this.afterWindow(key, scopes, signInFault(cause, 'press'));
    }
  }

  /** Silent first; only being offline makes a window pointless. */
  private async quickly(scopes: readonly string[]): Promise<string | undefined> {
    try {
      return await this.source.silently(scopes, 'quick');
    } catch (cause) {
      const fault = signInFault(cause, 'silent');
      if (fault.kind === 'offline') throw fault;
      return undefined;
    }
  }

  /**
   * A closed window does not tell why: Entra's page "Need admin approval" has no other way out. So one silent look: where consent is what is
   * still missing, the press counts as one without consent, and the person is offered the administrator's link too.
   */
  private async afterWindow(key: string, scopes: readonly string[], fault: HostError): Promise<string> {
    let ended = fault;
    if (fault.kind === 'cancelled') {
      try {
        return this.signedIn(await this.source.silently(scopes, 'full'));
      } catch (cause) {
        const still = signInFault(cause, 'silent');
        if (still.code === notConsented || still.code === 'consent_required') ended = withoutConsent(still, fault);
      }
    }
    if (isTold.has(ended.kind)) this.refusals.set(key, ended);
    else this.refusals.delete(key);
    throw this.noted(key, ended);
  }

  private signedIn(token: string): string {
    this.troubles.clear();
    this.refusals.clear();
    return token;
  }
}

function keyOf(scopes: readonly string[]): string {
  return [...scopes].sort().join(' ').toLowerCase();
}

function withoutConsent({ code, correlationId }: HostError, cause: HostError): HostError {
  return new HostError('consentRefused', 'The window was closed without the permission that the app needs.', code, correlationId, { cause });
}

function loopOf(fault: HostError): HostError {
  if (fault.kind === 'signInLoop') return fault;
  return new HostError('signInLoop', loopWords, fault.code, fault.correlationId, { cause: fault });
}
