import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { controlApi, type Control } from './controlApi';
import { hereOnly } from './hereOnly';
import { scriptedPage, startPage } from './hostPages';
import { nestedAppAuthBridgeScript, teamsLinksStayHereScript } from './nestedAppAuthBridge';
import { bundledPageScripts } from './pageScripts';
import { listsPage, rowsPage, type StoredList } from './sitePages';
import type { StartData } from './startData';

interface HostsServer extends Control {
  readonly appOrigin: string;
}

/** Outlook on the web, Teams, the SharePoint lists as pages, and the control API: one server for the names of both hosts and for localhost. */
export async function hostsServer(server: HostsServer): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.static(fileURLToPath(new URL('./static', import.meta.url)), { index: false }));
  scripts(app, server, await bundledPageScripts());
  const guard = hereOnly(server.places);
  app.use('/sandbox', guard, controlApi(server));
  app.use(pagePolicy(server.appOrigin));
  pages(app, server);
  app.use('/site', guard);
  sitePages(app, server);
  return app;
}

/** The pages run their own scripts and frame our app, nothing else; text may be evaluated, because a browser test that waits does so. */
function pagePolicy(appOrigin: string): express.RequestHandler {
  const policy = `default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src ${appOrigin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return (_request, response, next) => {
    response.set({ 'content-security-policy': policy, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    next();
  };
}

function scripts(app: Express, { places }: HostsServer, bundled: ReadonlyMap<string, string>): void {
  app.get('/page/:name', (request, response) => {
    const script = bundled.get(request.params.name);
    if (script === undefined) response.status(404).end();
    else response.type('text/javascript').send(script);
  });
  // For the app's pages as people see them, which are of another origin: nothing in it is anybody's secret.
  app.get('/sandbox/nestedAppAuthBridge.js', (_request, response) => {
    response.type('text/javascript').send([nestedAppAuthBridgeScript(places.outlook), teamsLinksStayHereScript(places.teams)].join('\n'));
  });
}

function pages(app: Express, { firm, places, appOrigin, faults }: HostsServer): void {
  const { name, domain, tenantId, clientId, people } = firm;
  const start = (tabHost: StartData['tabHost']): StartData => ({ firm: { name, domain, tenantId, clientId, people }, places, appOrigin, faults: faults.current, tabHost });
  app.get('/', (_request, response) => void response.send(startPage(firm)));
  app.get(['/mail', '/calendar'], (_request, response) => void response.send(scriptedPage('Outlook', 'outlookPage.js', start('Outlook'))));
  app.get('/apps', (_request, response) => void response.send(scriptedPage('Outlook', 'teamsPage.js', start('Outlook'))));
  app.get(['/teams', '/l/entity/:appId/:entityId'], (_request, response) => void response.send(scriptedPage('Teams', 'teamsPage.js', start('Teams'))));
}

function sitePages(app: Express, { firm, listNames, rowsOf }: HostsServer): void {
  const stored = async (name: string): Promise<StoredList> => ({ name, rows: await rowsOf(name) });
  app.get('/site', async (_request, response) => {
    response.send(listsPage(firm.site, await Promise.all((await listNames()).map(stored))));
  });
  app.get('/site/:name', async (request, response) => {
    const { name } = request.params;
    if (!(await listNames()).includes(name)) response.status(404).send(listsPage(firm.site, []));
    else response.send(rowsPage(await stored(name)));
  });
}
