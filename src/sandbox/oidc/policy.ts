import { interactionPolicy, type OpenIdContext, type Prompt } from 'oidc-provider';
import { personByOid, personByUpn, type LoginDeps } from './deps';
import { aadsts } from './entraErrors';
import { readScopes } from './scopes';

/** When a person is asked something, and what `prompt=none` is answered in its place: Entra's words (belief: numbers and texts from its list of errors). */
export function policy(deps: LoginDeps): Prompt[] {
  const { Check, Prompt, base } = interactionPolicy;
  const prompts = base();
  const { checks } = prompts.get('login');
  checks.remove('no_session');
  checks.add(new Check('no_session', aadsts('notSignedIn'), 'login_required', ({ oidc }) => oidc.session?.accountId === undefined));
  checks.add(new Check('somebody_else', aadsts('notSignedIn'), 'login_required', ({ oidc }) => isSomebodyElse(deps, oidc)));
  prompts.remove('consent');
  prompts.add(new Prompt({ name: 'consent', requestable: true }, new Check('consent_missing', aadsts('notConsented', { app: deps.firm.clientId }), 'interaction_required', ({ oidc }) => missing(deps, oidc).length > 0)));
  prompts.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return prompts;
}

/** The app names a person, another one is signed in, and nobody has chosen yet. */
function isSomebodyElse({ firm }: LoginDeps, { params, session, result }: OpenIdContext): boolean {
  const hinted = personByUpn(firm, params?.login_hint);
  return hinted !== undefined && session?.accountId !== hinted.oid && result?.login === undefined;
}

function missing({ firm, consents }: LoginDeps, { params, session }: OpenIdContext): readonly string[] {
  const person = personByOid(firm, session?.accountId);
  return person ? consents.missing(person.oid, readScopes(params?.asked ?? params?.scope ?? '').graph) : [];
}
