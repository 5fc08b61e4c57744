/** Hosts that may frame the pages (source: learn.microsoft.com, Teams tab requirements). */
const framers = [
  'https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.microsoft365.com', 'https://*.office.com',
  'https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook-sdf.office.com', 'https://outlook-sdf.office365.com',
];

/** Office.js and the MicrosoftAjax.js that it asks for; teams-js reads its list of hosts from the third. */
const officeScripts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];
const teamsList = 'https://res.cdn.office.net';

/** Griffel and Fluent make empty style elements and fill them through CSSOM: this is the hash of the empty string. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", ...officeScripts],
  'style-src': ["'self'", emptyStyle],
  'connect-src': ["'self'", 'https://graph.microsoft.com', 'https://login.microsoftonline.com', teamsList],
  'img-src': ["'self'", 'data:', 'blob:'],
  'worker-src': ["'self'"],
  'frame-src': ["'self'", 'https://login.microsoftonline.com'],
  'frame-ancestors': ["'self'", ...framers],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

/** What every answer of the static host carries; `frame-ancestors` works as a header only. */
export const headers = {
  'Content-Security-Policy': Object.entries(policy).map(([name, values]) => `${name} ${values.join(' ')}`).join('; '),
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Cache-Control': 'no-cache',
};

/** The pages of sign-in keep their opener, through which the answer goes back to the page that asked. */
const signInHeaders = { ...headers, 'Cross-Origin-Opener-Policy': 'unsafe-none' };

/** The deployment in the form of Azure Static Web Apps. Files with a hash in their name never change. */
export const deployment = {
  globalHeaders: headers,
  routes: [
    { route: '/redirect.html', headers: signInHeaders },
    { route: '/relay.html', headers: signInHeaders },
    ...['taskpane-dark', 'taskpane-contrast', 'tab-dark', 'tab-contrast'].map((name) => ({ route: `/${name}.css`, headers })),
    { route: '/serviceWorker.js', headers },
    { route: '/*.{js,css}', headers: { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ],
  mimeTypes: { '.json': 'application/json' },
};

/** The same deployment for nginx: a location that sends one header of its own sends none of the others, so each has them all. */
export function nginxFor(host) {
  const lines = (all) => Object.entries(all).map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');
  const location = ({ route, headers: own }) => {
    const [, ending] = /^\/\*\.\{([\w,]+)\}$/.exec(route) ?? [];
    return `  location ${ending ? `~ \\.(${ending.replaceAll(',', '|')})$` : `= ${route}`} {\n${lines(own)}\n  }`;
  };
  return `# Forsigtigt Salg on nginx. Correct the certificate and the folder, which holds the built app and config.json.
server {
  listen 443 ssl;
  server_name ${host};
  ssl_certificate /etc/ssl/${host}.pem;
  ssl_certificate_key /etc/ssl/${host}.key;
  root /var/www/forsigtigt-salg;
  server_tokens off;

${deployment.routes.map(location).join('\n')}
  location / {
${lines(headers)}
    try_files $uri =404;
  }
}
`;
}
