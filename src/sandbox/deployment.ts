import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './places';

type Headers = Readonly<Record<string, string>>;

/** The part of `staticwebapp.config.json` that a static host obeys (source: Azure Static Web Apps, configuration). */
interface Deployment {
  readonly globalHeaders?: Headers;
  readonly routes?: readonly { readonly route: string; readonly headers?: Headers }[];
}

/** The headers of one path as the deployment sends them; undefined where there is no build. */
export function deploymentHeaders(dist: string): ((path: string) => Headers) | undefined {
  const file = join(dist, 'staticwebapp.config.json');
  if (!existsSync(file)) return undefined;
  const { globalHeaders = {}, routes = [] } = JSON.parse(readFileSync(file, 'utf8')) as Deployment;
  const rules = routes.map(({ route, headers = {} }) => ({ pattern: patternOf(route), headers }));
  return (path) => ({ ...globalHeaders, ...rules.find(({ pattern }) => pattern.test(path))?.headers });
}

/** "/*.{js,css}": a star is anything, braces are a choice. */
function patternOf(route: string): RegExp {
  const signs = route.replace(/[.+?^$()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${signs.replace(/\{([^}]*)\}/g, (_whole, choice: string) => `(?:${choice.replaceAll(',', '|')})`)}$`);
}

/** The same headers for people on localhost: Microsoft's names give way to ours, and HSTS is left out, which would bind all of localhost to https. */
export function localHeaders(headers: Headers, places: Places): Headers {
  const { 'Strict-Transport-Security': _bindsLocalhost, ...others } = headers;
  const policy = others['Content-Security-Policy'];
  return policy === undefined ? others : { ...others, 'Content-Security-Policy': localPolicy(policy, places) };
}

function localPolicy(policy: string, { graph, login, outlook, teams }: Places): string {
  const ours: Readonly<Record<string, string>> = { 'https://graph.microsoft.com': graph, 'https://login.microsoftonline.com': login, 'https://appsforoffice.microsoft.com': outlook, 'https://ajax.aspnetcdn.com': '' };
  return policy.split(/\s*;\s*/).map((directive) => {
    const [name = '', ...sources] = directive.split(/\s+/);
    const local = sources.map((source) => ours[source] ?? source).filter(Boolean);
    return [name, ...(name === 'frame-ancestors' ? [...local, outlook, teams] : local)].filter((one, at, all) => all.indexOf(one) === at).join(' ');
  }).join('; ');
}
