import express, { type Request, type Response, type Router } from 'express';
import type { Interaction, Provider } from 'oidc-provider';
import type { FirmPerson } from '../firm';
import { isAdministratorNeeded } from '../tokens';
import { personByOid, personByUpn, type LoginDeps } from './deps';
import { aadsts, described } from './entraErrors';
import { accountsPage, approvalPage, consentPage, failurePage, pageHeaders } from './pages';
import { answered } from './returning';
import { readScopes } from './scopes';

interface Asking extends LoginDeps {
  readonly provider: Provider;
}

/** What a person sees during sign-in: who are you, do you allow this, an administrator must. */
export function interactions(deps: Asking): Router {
  const router = express.Router({ mergeParams: true });
  router.use((_request, response, next) => void (response.set(pageHeaders), next()));
  router.get('/:uid', during(deps, show));
  router.post('/:uid', express.urlencoded({ extended: false }), during(deps, take));
  return router;
}

type Step = (deps: Asking, interaction: Interaction, request: Request, response: Response) => Promise<void> | void;

/** An interaction that is over, or of another browser, is answered with a page that says so. */
function during(deps: Asking, step: Step): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const interaction = await deps.provider.interactionDetails(request, response).catch(() => undefined);
    if (!interaction) response.status(400).send(failurePage('This sign-in is over. Go back to the app and start it again.'));
    else await step(deps, interaction, request, response);
  };
}

function show(deps: Asking, interaction: Interaction, request: Request, response: Response): Promise<void> | void {
  const { prompt, params } = interaction;
  const person = personByOid(deps.firm, interaction.session?.accountId);
  if (prompt.name === 'consent' && person) return showConsent(deps, interaction, person, request, response);
  const hinted = personByUpn(deps.firm, params.login_hint);
  if (hinted && prompt.name === 'login' && !params.prompt?.includes('login')) return signIn(deps, hinted, request, response);
  response.send(accountsPage(deps.firm.people));
}

function showConsent(deps: Asking, interaction: Interaction, person: FirmPerson, _request: Request, response: Response): Promise<void> | void {
  const asked = scopesOf(interaction);
  const faults = deps.faults.current;
  if (isAdministratorNeeded(person, deps.consents.missing(person.oid, asked), faults)) return void response.send(approvalPage(person));
  if (faults.consentRefused) return decline(interaction, response);
  response.send(consentPage(person, asked));
}

function take(deps: Asking, interaction: Interaction, request: Request, response: Response): Promise<void> | void {
  const { upn, answer, everybody } = (request.body ?? {}) as { upn?: string; answer?: string; everybody?: string };
  const person = personByOid(deps.firm, interaction.session?.accountId);
  if (answer === 'no') return decline(interaction, response);
  if (answer === 'other') return void response.send(accountsPage(deps.firm.people));
  if (answer === 'yes' && person && interaction.prompt.name === 'consent') return consent(deps, interaction, { person, isForEverybody: everybody === 'yes' }, request, response);
  const chosen = personByUpn(deps.firm, upn);
  if (chosen) return signIn(deps, chosen, request, response);
  response.status(400).send(failurePage(`Nobody at ${deps.firm.name} is ${upn}.`));
}

function signIn({ provider }: Asking, person: FirmPerson, request: Request, response: Response): Promise<void> {
  return provider.interactionFinished(request, response, { select_account: {}, login: { accountId: person.oid } });
}

async function consent(deps: Asking, interaction: Interaction, { person, isForEverybody }: { person: FirmPerson; isForEverybody: boolean }, request: Request, response: Response): Promise<void> {
  const asked = scopesOf(interaction);
  if (isAdministratorNeeded(person, deps.consents.missing(person.oid, asked), deps.faults.current)) return void response.send(approvalPage(person));
  if (isForEverybody && person.isAdministrator) deps.consents.giveToAll(asked);
  else deps.consents.give(person.oid, asked);
  await deps.provider.interactionFinished(request, response, { consent: {} });
}

/**
 * Back to the app without a yes. `access_denied` with AADSTS65004 as captured in 2023 (MicrosoftDocs/azure-docs issue 114009); older captures have
 * `consent_required` in its place. That "Return to the application without granting consent" comes back alike is belief; `error_subcode=cancel` is reported for it.
 */
async function decline(interaction: Interaction, response: Response): Promise<void> {
  const { redirect_uri: redirect = '', state, response_mode: mode } = interaction.params;
  await interaction.destroy();
  const values = { error: 'access_denied', error_subcode: 'cancel', error_description: described(aadsts('declined'), new Date()), error_uri: 'https://login.microsoftonline.com/error?code=65004' };
  response.redirect(303, answered({ redirect, state, mode: mode ?? 'query' }, values));
}

function scopesOf({ params }: Interaction): readonly string[] {
  return readScopes(params.asked ?? params.scope ?? '').graph;
}
