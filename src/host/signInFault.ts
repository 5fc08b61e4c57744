import { HostError, type HostFault } from './hostError';
import type { HowToAsk } from './signInTypes';

/** Entra's numbers that decide by themselves (source: learn.microsoft.com, Entra authentication and authorization error codes). */
const byNumber: Readonly<Record<number, HostFault>> = {
  65004: 'consentRefused',
  /* Only an administrator can consent; 90095 offers the person to ask for it, 90097 is an administrator's consent that failed. */
  90094: 'adminApprovalNeeded', 90095: 'adminApprovalNeeded', 90097: 'adminApprovalNeeded', 90093: 'adminApprovalNeeded',
  /* The firm has not taken the app, or a service that it needs, into its directory. */
  650051: 'adminApprovalNeeded', 650052: 'adminApprovalNeeded', 650056: 'adminApprovalNeeded', 650057: 'adminApprovalNeeded', 700016: 'adminApprovalNeeded',
  /* Entra has seen the same request too often. */
  50196: 'signInLoop',
  /* Entra itself is not available for now. */
  90006: 'offline', 90012: 'offline', 90024: 'offline', 90033: 'offline', 90036: 'offline',
};

/** Nobody has consented. Silently that only means: ask; after a window it means that the person could not. */
export const notConsented = 'AADSTS65001';

/** MSAL's and OAuth's own codes (source: msal-browser 5 and msal-common 16, `error/*ErrorCodes`; RFC 6749 4.1.2.1). */
const byCode: Readonly<Record<string, HostFault>> = {
  access_denied: 'consentRefused',
  user_cancelled: 'cancelled', user_canceled: 'cancelled', interaction_in_progress_cancelled: 'cancelled',
  popup_window_error: 'popupBlocked', empty_window_error: 'popupBlocked', block_nested_popups: 'popupBlocked',
  no_network_connectivity: 'offline', network_error: 'offline', post_request_failed: 'offline', get_request_failed: 'offline',
  endpoints_resolution_error: 'offline', openid_config_error: 'offline', temporarily_unavailable: 'offline', server_error: 'offline',
};

/** States of an account in which Entra wants to see the person. */
const wantsThePerson = new Set([
  'interaction_required', 'login_required', 'consent_required', 'bad_token', 'interrupted_user', 'ui_not_allowed', 'invalid_grant', 'timed_out',
  'no_account_error', 'no_account_found', 'no_account_in_silent_request', 'no_tokens_found', 'native_account_unavailable', 'refresh_token_expired',
]);

/** What MSAL throws, by its fields: any of them may be missing. */
interface Thrown {
  readonly name?: unknown;
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
  readonly message?: unknown;
  readonly subError?: unknown;
  readonly errorNo?: unknown;
  readonly correlationId?: unknown;
}

/** Decides once what a failed sign-in is; Entra's number goes before MSAL's code. Tokens never stand in what MSAL throws, nor here. */
export function signInFault(cause: unknown, how: HowToAsk): HostError {
  if (cause instanceof HostError) return cause;
  const thrown: Thrown = typeof cause === 'object' && cause !== null ? cause : {};
  const number = numberIn(thrown);
  const msalCode = typeof thrown.errorCode === 'string' ? thrown.errorCode : '';
  const code = number === undefined ? msalCode || undefined : `AADSTS${number}`;
  const kind = kindOf(thrown, { number, msalCode, how });
  return new HostError(kind, words[kind] ?? words.broken, code, correlationOf(thrown), { cause });
}

function kindOf(thrown: Thrown, { number, msalCode, how }: { number: number | undefined; msalCode: string; how: HowToAsk }): HostFault {
  const known = number === undefined ? undefined : byNumber[number];
  if (known) return known;
  const isConsent = number === 65001 || msalCode === 'consent_required' || thrown.subError === 'consent_required';
  if (isConsent) return how === 'press' ? 'adminApprovalNeeded' : 'interactionNeeded';
  if (number === undefined && byCode[msalCode]) return byCode[msalCode];
  if (how === 'press') return msalCode === 'timed_out' ? 'cancelled' : 'broken';
  return thrown.name === 'InteractionRequiredAuthError' || wantsThePerson.has(msalCode) ? 'interactionNeeded' : 'broken';
}

/** "AADSTS90094" stands in the text; MSAL also gives it as a field of its own. */
function numberIn({ errorNo, errorMessage, message }: Thrown): number | undefined {
  const inText = /AADSTS(\d{4,8})/.exec(`${typeof errorMessage === 'string' ? errorMessage : ''} ${typeof message === 'string' ? message : ''}`)?.[1];
  const number = Number(inText ?? (typeof errorNo === 'string' || typeof errorNo === 'number' ? errorNo : NaN));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Entra's own correlation id where the text has it, for that is what an administrator finds in the sign-in log; MSAL's else. */
function correlationOf({ correlationId, errorMessage }: Thrown): string | undefined {
  const inText = typeof errorMessage === 'string' ? /Correlation ID:\s*([0-9a-f-]{36})/i.exec(errorMessage)?.[1] : undefined;
  return inText ?? (typeof correlationId === 'string' && correlationId !== '' ? correlationId : undefined);
}

const words: Readonly<Partial<Record<HostFault, string>> & { broken: string }> = {
  interactionNeeded: 'Sign in once more: press Sign in.',
  adminApprovalNeeded: 'An administrator of your firm must approve this app before anybody can use it.',
  consentRefused: 'The app was not given the permission that it needs.',
  cancelled: 'The sign-in window was closed before sign-in was done.',
  popupBlocked: 'The browser blocked the sign-in window. Allow windows of this page, and press again.',
  signInLoop: 'Sign-in failed twice in a row, so we stopped trying. Press to try once more.',
  offline: 'Sign-in cannot be reached for now.',
  broken: 'Sign-in failed.',
};
