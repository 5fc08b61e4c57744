import express, { type Express, type RequestHandler, type Response } from 'express';
import { deploymentHeaders, localHeaders } from './deployment';
import type { Firm } from './firm';
import { microsoftAjax } from './microsoftAjax';
import type { Places } from './places';
import { staticFiles, type StaticFile } from './staticFile';

export interface AppServerDeps {
  readonly firm: Firm;
  readonly places: Places;
  readonly names: 'local' | 'real';
  /** The build: what is deployed. */
  readonly dist: string;
  /** `dist` of Microsoft's own package, which is served and never copied. */
  readonly officeJsFolder: string;
}

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officePath = '/lib/1/hosted';
const ajaxPath = '/ajax/3.5/MicrosoftAjax.js';
const teamsAppId = '9a3f6c1d-7b52-4c8e-a1f0-4d6e2b8c5a97';

/** The static host of the app, with the headers that the deployment sends; under the names of real life it also is the hosts that the app's scripts come from. */
export function appServer(deps: AppServerDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  if (deps.names === 'real') app.use(contentHosts(deps));
  else app.use(officeLibrary(deps));
  app.use(build(deps));
  return app;
}

/** Microsoft's hosts for Office.js, MicrosoftAjax.js and the list of Teams hosts. */
function contentHosts(deps: AppServerDeps): RequestHandler {
  const library = officeLibrary(deps);
  const domains = ['teams.microsoft.com', 'outlook.office.com', 'outlook.office365.com', '*.cloud.microsoft', 'www.microsoft365.com'];
  return (request, response, next) => {
    /* Microsoft's content hosts answer every origin; Office.js asks for its own parts as cross-origin scripts. */
    if (/\.(microsoft\.com|aspnetcdn\.com|office\.net)$/.test(request.hostname)) response.set('access-control-allow-origin', '*');
    if (request.hostname === 'appsforoffice.microsoft.com' || request.hostname === 'ajax.aspnetcdn.com') return library(request, response, () => void response.status(404).end());
    if (request.hostname !== 'res.cdn.office.net') return next();
    if (request.path !== '/teams-js/validDomains/json/validDomains.json') return void response.status(404).end();
    response.json({ validOrigins: domains });
  };
}

/** Office.js from Microsoft's package; it asks for a folder `AgaveErrorUX` that the package has in lower case. */
function officeLibrary({ officeJsFolder }: AppServerDeps): RequestHandler {
  const file = staticFiles(officeJsFolder);
  return async (request, response, next) => {
    if (request.path === ajaxPath) return void response.set('cache-control', 'max-age=3600').type('text/javascript').send(microsoftAjax);
    if (!request.path.startsWith(`${officePath}/`)) return next();
    const path = request.path.slice(officePath.length);
    const found = (await file(path)) ?? (await file(path.toLowerCase()));
    if (!found) return void response.status(404).end();
    send(response.set('cache-control', 'max-age=3600'), found, request.headers['accept-encoding']);
  };
}

function build({ firm, places, names, dist }: AppServerDeps): RequestHandler {
  const isLocal = names === 'local';
  const file = staticFiles(dist, (path, text) => (isLocal && path.endsWith('.html') ? localHtml(text, places) : text));
  return async ({ path, method, headers }, response) => {
    const deployed = deploymentHeaders(dist)?.(path);
    if (!deployed) return void response.status(503).type('text/plain').send('The app is not built yet: npm run build.');
    response.set(isLocal ? localHeaders(deployed, places) : deployed);
    if (method !== 'GET' && method !== 'HEAD') return void response.status(405).end();
    if (path === '/config.json') return void response.json(configuration(firm, places, isLocal));
    const found = path === '/staticwebapp.config.json' ? undefined : await file(path);
    if (found) send(response, found, headers['accept-encoding']);
    else response.status(404).type('text/plain').send('There is no such page.');
  };
}

/** For people: Office.js and its stand-in come from this host, and the host pages' bridge before them. */
function localHtml(html: string, { outlook }: Places): string {
  const early = [ajaxPath, `${outlook}/sandbox/nestedAppAuthBridge.js`].map((src) => `<script defer src="${src}"></script>`).join('');
  return html.replaceAll(cdn, `${officePath}/office.js`).replace(/<head[^>]*>/, (head) => `${head}${early}`);
}

/** The deployment's own `config.json`. */
function configuration(firm: Firm, { login, graph, outlook, teams }: Places, isLocal: boolean): object {
  const ours = { clientId: firm.clientId, authority: `${login}/${firm.tenantId}`, site: firm.site, ownDomains: [firm.domain], teamsAppId };
  return isLocal ? { ...ours, graph, hostOrigins: [...new Set([outlook, teams])] } : ours;
}

function send(response: Response, { type, bytes, brotli }: StaticFile, accepted: string | undefined): void {
  response.set({ 'content-type': type, vary: 'Accept-Encoding' });
  if (brotli && /\bbr\b/.test(accepted ?? '')) response.set('content-encoding', 'br').send(brotli);
  else response.send(bytes);
}
