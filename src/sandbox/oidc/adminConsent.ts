import express, { type Request, type RequestHandler, type Response } from 'express';
import { personByUpn, type LoginDeps } from './deps';
import { aadsts, described } from './entraErrors';
import { accountsPage, approvalPage, consentPage, failurePage, pageHeaders } from './pages';
import { answered, type Waiting } from './returning';
import { graphScopes, readScopes } from './scopes';

/** `/{tenant}/v2.0/adminconsent`: an administrator says yes for everybody (source: learn.microsoft.com, Admin consent on the Microsoft identity platform). */
export function adminConsent(deps: LoginDeps): RequestHandler[] {
  return [express.urlencoded({ extended: false }), (request, response) => void answer(deps, request, response.set(pageHeaders))];
}

function answer(deps: LoginDeps, request: Request, response: Response): void {
  const query = new URL(request.originalUrl, deps.places.login).searchParams;
  const wrong = wrongIn(deps, query);
  if (wrong !== undefined) return void response.status(400).send(failurePage(wrong));
  const { upn, answer: said } = (request.body ?? {}) as { upn?: string; answer?: string };
  const person = personByUpn(deps.firm, upn);
  const waiting: Waiting = { redirect: query.get('redirect_uri') ?? '', state: query.get('state') ?? undefined, mode: 'query' };
  if (said === 'no') return response.redirect(303, answered(waiting, { admin_consent: 'True', error: 'access_denied', error_description: described(aadsts('declined'), new Date()) }));
  if (!person || said === 'other') return void response.send(accountsPage(deps.firm.people));
  if (!person.isAdministrator) return void response.send(approvalPage(person));
  const scopes = scopesIn(query);
  if (said !== 'yes') return void response.send(consentPage(person, scopes, { isForEverybody: true }));
  deps.consents.giveToAll(scopes);
  response.redirect(303, answered(waiting, { admin_consent: 'True', tenant: deps.firm.tenantId, scope: query.get('scope') ?? '' }));
}

function wrongIn({ firm, places }: LoginDeps, query: URLSearchParams): string | undefined {
  const { graph, unknown } = readScopes(query.get('scope') ?? '');
  if (query.get('client_id') !== firm.clientId) return aadsts('unknownApplication', { app: query.get('client_id') ?? '' });
  if (!(query.get('redirect_uri') ?? '').startsWith(`${places.app}/`)) return aadsts('wrongRedirect', { uri: query.get('redirect_uri') ?? '', app: firm.clientId });
  if (unknown.length > 0) return aadsts('unknownScope', { scope: unknown.join(' ') });
  return graph.length === 0 && !isDefault(query) ? 'AADSTS900144: The request must contain the following parameter: scope.' : undefined;
}

function isDefault(query: URLSearchParams): boolean {
  return /(^|[\s/])\.default(\s|$)/.test(query.get('scope') ?? '');
}

/** `.default` is all that the app is registered for. */
function scopesIn(query: URLSearchParams): readonly string[] {
  return isDefault(query) ? graphScopes.map(({ name }) => name) : readScopes(query.get('scope') ?? '').graph;
}
