import './quiet';
import { Provider, type Context, type Grant } from 'oidc-provider';
import { accessClaims, graphAudience, identityClaims, tokenSeconds } from '../tokens';
import { personByOid, redirectPages, type LoginDeps } from './deps';
import { tokenError, type EntraError } from './entraErrors';
import { failurePage, signedOutPage } from './pages';
import { policy } from './policy';
import { graphScopes, openIdScopes } from './scopes';

const everyScope = graphScopes.map(({ name }) => name).join(' ');
const hours = (count: number): number => count * 3600;

/**
 * oidc-provider with Entra's paths. What it may grant is everything: what a person has consented to is decided by our own prompt and
 * written into the token, because Entra's tokens cover all consented scopes of Graph, asked for now or not.
 */
export function openIdProvider(deps: LoginDeps): Provider {
  const provider: Provider = new Provider(deps.issuer, { ...clients(deps), ...tokenSettings(deps), ...pathSettings(deps), loadExistingGrant: (context: Context) => grantFor(provider, context) });
  provider.proxy = true;
  provider.use(async (context, next) => {
    await next();
    if (context.oidc?.route === 'token' && context.method === 'POST') asEntraAnswers(deps, context);
  });
  return provider;
}

function clients({ firm, places, tokens }: LoginDeps): object {
  const cookie = { signed: true, sameSite: 'none', secure: true, path: '/' };
  return {
    clients: [{
      client_id: firm.clientId, application_type: 'web', token_endpoint_auth_method: 'none', grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
      redirect_uris: redirectPages(places), post_logout_redirect_uris: redirectPages(places),
    }],
    jwks: { keys: [tokens.key] },
    cookies: { keys: [tokens.key.kid], long: cookie, short: cookie },
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    extraParams: ['asked'],
  };
}

function tokenSettings({ firm, consents }: LoginDeps): object {
  const account = (oid: string) => {
    const person = personByOid(firm, oid);
    return person && { accountId: oid, claims: async () => identityClaims(person, firm) };
  };
  const graph = { scope: everyScope, audience: graphAudience, accessTokenFormat: 'jwt', accessTokenTTL: tokenSeconds, jwt: { sign: { alg: 'RS256' } } };
  const asGraphToken = (_context: unknown, { accountId }: { accountId: string }, { payload }: { payload: Record<string, unknown> }): void => {
    const person = personByOid(firm, accountId);
    delete payload.scope;
    if (person) Object.assign(payload, accessClaims(person, firm, consents.of(accountId)));
  };
  return {
    scopes: openIdScopes,
    claims: { openid: ['sub', 'oid', 'tid', 'ver', 'login_hint'], profile: ['name', 'preferred_username', 'upn'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: async (_context: unknown, oid: string) => account(oid),
    issueRefreshToken: async () => true,
    expiresWithSession: async () => false,
    rotateRefreshToken: true,
    ttl: { AccessToken: tokenSeconds, IdToken: tokenSeconds, RefreshToken: hours(24), Session: hours(24), Interaction: hours(1), Grant: hours(24), AuthorizationCode: 60 },
    formats: { customizers: { jwt: asGraphToken } },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutAtOnce, postLogoutSuccessSource: signedOut },
      resourceIndicators: { enabled: true, defaultResource: () => graphAudience, useGrantedResource: () => true, getResourceServerInfo: () => graph },
    },
  };
}

function pathSettings(deps: LoginDeps): object {
  return {
    routes: { authorization: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token', jwks: '/discovery/v2.0/keys', end_session: '/oauth2/v2.0/logout', userinfo: '/oidc/userinfo' },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/${deps.firm.tenantId}/interaction/${uid}`, policy: policy(deps) },
    renderError: (context: Context, { error, error_description }: { error: string; error_description?: string }) => {
      context.type = 'html';
      context.body = failurePage(`${error}: ${error_description ?? ''}`);
    },
  };
}

async function grantFor(provider: Provider, { oidc }: Context): Promise<Grant | undefined> {
  const { accountId } = oidc?.session ?? {};
  const clientId = oidc?.client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const id = oidc?.session?.grantIdFor(clientId);
  const there = id === undefined ? undefined : await provider.Grant.find(id);
  const grant = there?.accountId === accountId ? there : new provider.Grant({ clientId, accountId });
  grant.addOIDCScope(openIdScopes.join(' '));
  grant.addResourceScope(graphAudience, everyScope);
  await grant.save();
  return grant;
}

const errorsByName: Readonly<Record<string, EntraError>> = { invalid_grant: 'wrongGrant', invalid_client: 'unknownApplication' };

/** Entra's answer of the token endpoint: all consented scopes, who it is for (`client_info`), and errors with its numbers. */
function asEntraAnswers({ firm, consents }: LoginDeps, context: Context): void {
  const body = context.body as Record<string, unknown> | undefined;
  const person = personByOid(firm, context.oidc?.entities.Account?.accountId);
  if (context.status === 200 && person && body) {
    const owner = JSON.stringify({ uid: person.oid, utid: firm.tenantId });
    context.body = { ...body, scope: [...openIdScopes, ...consents.of(person.oid)].join(' '), ext_expires_in: tokenSeconds, client_info: Buffer.from(owner).toString('base64url') };
  } else if (typeof body?.error === 'string') {
    context.body = tokenError(body.error, errorsByName[body.error] ?? 'wrongRequest', { names: { app: context.oidc?.params?.client_id ?? '' } });
  }
}

async function signedOut(context: Context): Promise<void> {
  context.type = 'html';
  context.body = signedOutPage();
}

/** Entra asks nothing more when the app signs somebody out. */
async function signOutAtOnce(context: Context, form: string): Promise<void> {
  context.type = 'html';
  context.body = `<!doctype html><title>Signing out</title>${form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>')}<script>document.forms[0].submit()</script>`;
}
