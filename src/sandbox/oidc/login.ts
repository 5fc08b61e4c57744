import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { Provider } from 'oidc-provider';
import { adminConsent } from './adminConsent';
import type { LoginDeps } from './deps';
import { aadsts, tokenError } from './entraErrors';
import { interactions } from './interactions';
import { failurePage, loginCss } from './pages';
import { openIdProvider } from './provider';
import { answered } from './returning';
import { graphScopes, openIdScopes, readScopes } from './scopes';

/** Sign-in with Entra's addresses: a tenant id, its domain, `common` or `organizations` all mean the one tenant. */
export function loginApp(deps: LoginDeps): Express {
  const provider = openIdProvider(deps);
  const app = express();
  app.disable('x-powered-by');
  app.get('/login.css', (_request, response) => void response.type('css').send(loginCss));
  app.use('/:tenant', knownTenant(deps));
  app.use('/:tenant/interaction', interactions({ ...deps, provider }));
  app.all('/:tenant/v2.0/adminconsent', ...adminConsent(deps));
  app.post('/:tenant/oauth2/v2.0/token', express.urlencoded({ extended: false }), refreshAsEntra(deps, provider));
  app.get('/:tenant/oauth2/v2.0/authorize', refuseUnknownScope(deps));
  app.use('/:tenant', passOn(deps, provider));
  return app;
}

function knownTenant({ firm }: LoginDeps): RequestHandler<{ tenant: string }> {
  const names = [firm.tenantId, firm.domain, 'common', 'organizations'];
  return ({ params }, response, next) => {
    if (names.includes(params.tenant.toLowerCase())) next();
    else response.status(400).send(failurePage(aadsts('unknownTenant', { tenant: params.tenant })));
  };
}

/** A refresh may ask for scopes that were not asked for at sign-in; one that nobody has said yes to is refused (msal-js issue 2472). */
function refreshAsEntra({ consents, firm }: LoginDeps, provider: Provider): RequestHandler {
  return async (request, response, next) => {
    const body = (request.body ?? {}) as Record<string, string | undefined>;
    if (body.grant_type !== 'refresh_token') return next();
    const owner = await provider.RefreshToken.find(body.refresh_token ?? '');
    const missing = owner ? consents.missing(owner.accountId, readScopes(body.scope ?? '').graph) : [];
    if (missing.length > 0) return refuseToken(request, response, tokenError('invalid_grant', 'notConsented', { suberror: 'consent_required', names: { app: firm.clientId } }));
    delete body.scope;
    next();
  };
}

function refuseToken({ headers }: Request, response: Response, body: object): void {
  response.set({ 'access-control-allow-origin': headers.origin ?? '*', vary: 'Origin', 'cache-control': 'no-store' }).status(400).json(body);
}

function refuseUnknownScope({ places }: LoginDeps): RequestHandler {
  return (request, response, next) => {
    const query = new URL(request.originalUrl, places.login).searchParams;
    const { unknown } = readScopes(query.get('scope') ?? '');
    const redirect = query.get('redirect_uri') ?? '';
    if (unknown.length === 0 || !redirect.startsWith(`${places.app}/`)) return next();
    const waiting = { redirect, state: query.get('state') ?? undefined, mode: query.get('response_mode') ?? 'query' };
    response.redirect(303, answered(waiting, { error: 'invalid_client', error_description: aadsts('unknownScope', { scope: unknown.join(' ') }) }));
  };
}

/** Bends what MSAL sends to what the strict provider takes: all scopes may come with the answer, and a sign-out names its app. */
function passOn({ firm, places }: LoginDeps, provider: Provider): RequestHandler {
  const everything = [...openIdScopes, ...graphScopes.map(({ name }) => name)].join(' ');
  const answer = provider.callback();
  return (request, response) => {
    const url = new URL(request.url, places.login);
    const path = url.pathname.replace(/^\/v2\.0\/\.well-known/, '/.well-known');
    if (path === '/oauth2/v2.0/authorize') {
      url.searchParams.set('asked', url.searchParams.get('scope') || 'openid');
      url.searchParams.set('scope', everything);
    }
    if (path === '/oauth2/v2.0/logout' && !url.searchParams.has('id_token_hint')) url.searchParams.set('client_id', firm.clientId);
    request.baseUrl = `/${firm.tenantId}`;
    request.url = path + url.search;
    request.originalUrl = request.baseUrl + request.url;
    void answer(request, response);
  };
}
