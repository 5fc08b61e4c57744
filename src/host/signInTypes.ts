import type { Person } from '../domain/person';

/** Who is signed in, as the id token says. */
export interface SignedIn {
  readonly person: Person;
  readonly tenantId: string;
}

/** `silent` never shows anything; `refreshed` neither, and never gives the token that is kept: Graph has refused it; `press` may show one window, and only ever after a press. */
export type HowToAsk = 'silent' | 'refreshed' | 'press';

/** The only door to tokens. Scopes are short names ("User.Read"); the token leaves it for Microsoft Graph only. */
export interface SignIn {
  /** Who is signed in, without showing anything; undefined when nobody is. */
  whoIs(): Promise<SignedIn | undefined>;
  /** An access token for Graph. Throws HostError interactionNeeded | adminApprovalNeeded | consentRefused | cancelled | popupBlocked | signInLoop | offline | broken. */
  token(scopes: readonly string[], how: HowToAsk): Promise<string>;
  /** Leaves the page and signs the person out; for a plain browser: hosts sign people in themselves. */
  signOut(): Promise<void>;
  /** The page on which an administrator approves the app for everybody; to be sent to one. */
  readonly approvalLink: string;
}
