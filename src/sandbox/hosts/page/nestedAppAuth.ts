import type { TokenAnswer } from '../../claims';
import type { FirmPerson } from '../../firm';
import type { StartData } from '../startData';
import { askConsent } from './consentBar';
import { control } from './control';
import type { HostLanguage } from './visit';

/** What MSAL asks of a host (msal-browser 5, `naa/BridgeRequestEnvelope` and `naa/TokenRequest`; captured). */
interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly authority?: string };
}

interface BridgeError {
  readonly status: 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'PERSISTENT_ERROR';
  readonly code: string;
  readonly subError?: string;
  readonly description: string;
}

/** For whom the host asks tokens. */
export interface TokenBroker {
  readonly start: StartData;
  readonly person: FirmPerson;
  readonly language: HostLanguage;
}

/** Answers one message of MSAL's as a host with nested app auth does; a refusal is an answer too, with Entra's number in its description. */
export async function answerNestedAppAuth(message: string, broker: TokenBroker): Promise<string> {
  const request = JSON.parse(message) as BridgeRequest;
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...(await answerTo(request, broker)) });
}

async function answerTo({ method, tokenParams }: BridgeRequest, broker: TokenBroker): Promise<object> {
  const account = accountOf(broker);
  if (method === 'GetInitContext') return { success: true, initContext: { sdkName: 'sandbox', sdkVersion: '1.0.0', capabilities: { queryAccount: false }, accountContext: account } };
  const got = method === 'GetToken' ? await tokenSilently(shortScopes(tokenParams?.scope), broker) : await tokenWithConsent(shortScopes(tokenParams?.scope), broker);
  if ('status' in got) return { success: false, error: got };
  const token = { access_token: got.accessToken, id_token: got.idToken, expires_in: got.expiresInSeconds, scope: got.scope, properties: null, authority: tokenParams?.authority };
  return { success: true, token, account: { ...account, username: broker.person.upn, localAccountId: broker.person.oid, name: broker.person.name, idToken: got.idToken } };
}

type Tokens = Extract<TokenAnswer, { accessToken: string }>;
type Refusal = Exclude<TokenAnswer, Tokens>;

async function tokenSilently(scopes: readonly string[], { person }: TokenBroker): Promise<Tokens | BridgeError> {
  const answer = await control.token(person.upn, scopes, false);
  if (!('refused' in answer)) return answer;
  return { status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant', subError: 'consent_required', description: described(answer) };
}

/** Shows the bar only where the person's own yes is what is missing. */
async function tokenWithConsent(scopes: readonly string[], { person, language }: TokenBroker): Promise<Tokens | BridgeError> {
  const silent = await control.token(person.upn, scopes, false);
  if (!('refused' in silent)) return silent;
  const faults = await control.faults();
  const hasOwnSay = silent.refused === 'interactionNeeded' && !faults.consentRefused && (person.isAdministrator || !faults.adminApprovalNeeded);
  if (hasOwnSay && !(await askConsent(scopes, language))) return { status: 'USER_CANCEL', code: 'user_cancelled', description: 'The person closed the consent bar.' };
  const answer = await control.token(person.upn, scopes, true);
  if (!('refused' in answer)) return answer;
  return { status: 'PERSISTENT_ERROR', code: 'access_denied', subError: answer.refused === 'adminApprovalNeeded' ? 'consent_required' : 'user_declined', description: described(answer) };
}

function described({ code, description }: Refusal): string {
  const number = code.replace(/^AADSTS/, '');
  return description.includes(`AADSTS${number}`) ? description : `AADSTS${number}: ${description}`;
}

/** "User.Read" out of "https://graph.microsoft.com/User.Read openid profile". */
function shortScopes(scope = ''): string[] {
  const ofOpenId = ['openid', 'profile', 'offline_access', 'email'];
  return scope.split(' ').map((one) => one.replace(/^https:\/\/.*\//, '')).filter((one) => one !== '' && !ofOpenId.includes(one));
}

function accountOf({ start, person }: TokenBroker): { homeAccountId: string; environment: string; tenantId: string } {
  const host = new URL(start.places.login).host;
  const { tenantId } = start.firm;
  return { homeAccountId: `${person.oid}.${tenantId}`, environment: host === 'login.microsoftonline.com' ? 'login.windows.net' : host, tenantId };
}
