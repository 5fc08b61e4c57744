import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentHeaders } from '../../src/sandbox/deployment';
import { answerOf, inFolder } from './tool';

interface Deployment {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
}

let deployment: Deployment;

beforeAll(() => {
  deployment = answerOf<Deployment>('headers.mjs', 'deployment');
}, 30_000);

test('the policy names what the pages may load, ask, frame and be framed by, and nothing more', () => {
  expect(deployment.globalHeaders['Content-Security-Policy']!.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "frame-src 'self' https://login.microsoftonline.com",
    "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

test('every answer carries the other headers of a safe host, and none that hinders framing by Office', () => {
  const { 'Content-Security-Policy': _policy, ...others } = deployment.globalHeaders;
  expect(others).toEqual({
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Cache-Control': 'no-cache',
  });
});

test('every route carries the same policy; the pages of sign-in keep their opener, and only files with a hash are kept for good', () => {
  const of = (route: string) => deployment.routes.find((one) => one.route === route)!.headers;
  for (const { headers } of deployment.routes) expect(headers['Content-Security-Policy']).toBe(deployment.globalHeaders['Content-Security-Policy']);
  for (const route of ['/redirect.html', '/relay.html']) expect(of(route)['Cross-Origin-Opener-Policy']).toBe('unsafe-none');
  const kept = deployment.routes.filter(({ headers }) => headers['Cache-Control'] !== 'no-cache').map(({ route }) => route);
  expect(kept).toEqual(['/*.{js,css}']);
  expect(of('/serviceWorker.js')['Cache-Control']).toBe('no-cache');
});

describe('nginx', () => {
  const paths = ['/taskpane.html', '/commands.html', '/tab.html', '/redirect.html', '/relay.html', '/config.json', '/icon-16.png', '/taskpane.0a1b2c3d.js', '/tab-waitWords.0a1b2c3d.js', '/taskpane.0a1b2c3d.css', '/taskpane-dark.css', '/tab-contrast.css', '/serviceWorker.js'];

  /** The headers that nginx would send: of the exact location, else of the first that matches, else of "/" (nginx.org, location). */
  function sent(text: string, path: string): Record<string, string> {
    const locations = [...text.matchAll(/^ {2}location (?:(=|~) )?(\S+) \{\n([\s\S]*?)^ {2}\}/gm)].map(([, kind, name, body]) => ({ kind, name: name!, body: body! }));
    const found = locations.find(({ kind, name }) => kind === '=' && name === path) ?? locations.find(({ kind, name }) => kind === '~' && new RegExp(name).test(path)) ?? locations.find(({ name }) => name === '/');
    return Object.fromEntries([...found!.body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]));
  }

  let text: string;

  beforeAll(() => {
    text = answerOf<string>('headers.mjs', `nginxFor('salg.nordlys.example')`);
  }, 30_000);

  test.each(paths)('%s is sent with the headers that the sandbox serves it with', (path) => {
    const asServed = inFolder((folder) => {
      writeFileSync(join(folder, 'staticwebapp.config.json'), JSON.stringify(deployment));
      return deploymentHeaders(folder)!(path);
    });
    expect(text).toContain('server_name salg.nordlys.example;');
    expect(sent(text, path)).toEqual(asServed);
  });
});
