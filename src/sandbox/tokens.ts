import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import type { Claims, Mint, TokenAnswer } from './claims';
import type { Consents } from './consent';
import { recall, remember, type Database } from './database';
import type { Faults } from './faults';
import type { Firm, FirmPerson } from './firm';
import { aadsts } from './oidc/entraErrors';
import { needsAdministrator, readScopes } from './oidc/scopes';

/** Whom Graph's tokens are for; the same in every surrounding. */
export const graphAudience = 'https://graph.microsoft.com';

export const tokenSeconds = 3600;

/** Signs and reads tokens with the one key of the tenant. */
export interface Tokens {
  /** The private key, with alg, use and kid. */
  readonly key: JWK;
  readonly mint: Mint;
  /** What a Graph token says; undefined for one that is expired, foreign or changed. */
  verify(token: string): Promise<Claims | undefined>;
}

export interface TokensDeps {
  readonly database: Database;
  readonly firm: Firm;
  readonly consents: Consents;
  readonly faults: { current: Faults };
  readonly issuer: string;
}

/** The key is kept in the tenant's file: tokens outlive a restart. */
export async function openTokens(deps: TokensDeps): Promise<Tokens> {
  const key = (recall(deps.database, 'signingKey') as JWK | undefined) ?? (await newKey());
  remember(deps.database, 'signingKey', key);
  return { key, mint: await minting(deps, key), verify: verifying(deps, key) };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: `sandbox-${Date.now()}` };
}

/** Who somebody is, in the words of an id token. */
export function identityClaims({ oid, name, upn }: FirmPerson, { tenantId }: Firm): Record<string, string> {
  return { sub: oid, oid, tid: tenantId, name, preferred_username: upn, upn, email: upn, ver: '2.0', login_hint: upn };
}

/** What a Graph token says beside who issued it to whom. */
export function accessClaims(person: FirmPerson, { tenantId, clientId }: Firm, scopes: readonly string[]): Record<string, string> {
  return { oid: person.oid, tid: tenantId, upn: person.upn, name: person.name, appid: clientId, scp: scopes.join(' '), ver: '1.0' };
}

async function minting({ firm, consents, faults, issuer }: TokensDeps, key: JWK): Promise<Mint> {
  const signer = await importJWK(key, 'RS256');
  const sign = (claims: Record<string, string>, audience: string, subject: string): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid ?? '', typ: 'JWT' }).setIssuer(issuer).setAudience(audience).setSubject(subject).setIssuedAt().setNotBefore('-5s').setExpirationTime(`${tokenSeconds}s`).sign(signer);
  const answer = async (person: FirmPerson): Promise<TokenAnswer> => {
    const scopes = consents.of(person.oid);
    const accessToken = await sign(accessClaims(person, firm, scopes), graphAudience, person.oid);
    return { accessToken, idToken: await sign(identityClaims(person, firm), firm.clientId, person.oid), expiresInSeconds: tokenSeconds, scope: scopes.join(' ') };
  };
  return async (upn, asked, interactive) => {
    const person = firm.people.find((one) => one.upn.toLowerCase() === upn.toLowerCase());
    if (!person) throw new Error(`Nobody at ${firm.name} is ${upn}.`);
    const { graph, unknown } = readScopes(asked.join(' '));
    if (unknown.length > 0) throw new Error(aadsts('unknownScope', { scope: unknown.join(' ') }));
    const missing = consents.missing(person.oid, graph);
    const refused = missing.length === 0 ? undefined : refusal(person, missing, { faults: faults.current, interactive, app: firm.clientId });
    if (refused) return refused;
    consents.give(person.oid, missing);
    return answer(person);
  };
}

function refusal(person: FirmPerson, missing: readonly string[], { faults, interactive, app }: { faults: Faults; interactive: boolean; app: string }): TokenAnswer | undefined {
  if (!interactive) return { refused: 'interactionNeeded', code: '65001', description: aadsts('notConsented', { app }) };
  if (isAdministratorNeeded(person, missing, faults)) return { refused: 'adminApprovalNeeded', code: '90094', description: aadsts('administratorNeeded') };
  return faults.consentRefused ? { refused: 'consentRefused', code: '65004', description: aadsts('declined') } : undefined;
}

/** Whether this person may not say yes to these alone. */
export function isAdministratorNeeded(person: FirmPerson, missing: readonly string[], faults: Faults): boolean {
  return !person.isAdministrator && (faults.adminApprovalNeeded || needsAdministrator(missing));
}

function verifying({ issuer }: TokensDeps, { d, p, q, dp, dq, qi, ...open }: JWK): Tokens['verify'] {
  const keys = createLocalJWKSet({ keys: [open] });
  return async (token) => {
    const verified = await jwtVerify(token, keys, { issuer, audience: graphAudience }).catch(() => undefined);
    if (!verified) return undefined;
    const { oid, tid, upn, name, scp } = verified.payload as Record<string, unknown>;
    return { oid: String(oid), tid: String(tid), upn: String(upn), name: String(name), scopes: String(scp).split(' ').filter(Boolean) };
  };
}
