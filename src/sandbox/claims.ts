/** What an access token of the sandbox says. */
export interface Claims {
  readonly oid: string;
  readonly tid: string;
  readonly upn: string;
  readonly name: string;
  /** Short names: "User.Read". */
  readonly scopes: readonly string[];
}

/** Tokens for one person, or why there are none; `code` is Entra's number. */
export type TokenAnswer =
  | { readonly accessToken: string; readonly idToken: string; readonly expiresInSeconds: number; readonly scope: string }
  | { readonly refused: 'interactionNeeded' | 'adminApprovalNeeded' | 'consentRefused'; readonly code: string; readonly description: string };

/** Makes tokens; `interactive` means that the person has just said yes. */
export type Mint = (upn: string, scopes: readonly string[], interactive: boolean) => Promise<TokenAnswer>;
