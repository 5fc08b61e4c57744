import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asTool, Missing, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run package -- --client-id … --tenant … --host … --site … --own-domains …`: what one firm installs, from a build that stands and is not touched. */
await asTool(async () => {
  await packages();
  const [{ firmOptions }, { identityIn, outlookXml, teamsZip }, { nginxFor }] = await Promise.all([import('./firmOptions.mjs'), import('./appPackage.mjs'), import('./headers.mjs')]);
  const { host, clientId, config, out } = firmOptions(process.argv.slice(2));
  const identity = { ...identityIn(), host, clientId };
  const folder = resolve(out ?? join(root, 'packages', host.replace(':', '-')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'forsigtigt-salg.zip'), teamsZip(identity));
  writeFileSync(join(folder, 'outlook.xml'), outlookXml(identity));
  writeFileSync(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
  writeFileSync(join(folder, 'nginx.conf'), nginxFor(host));
  console.log(`In ${folder}:
  config.json          put it beside the built app on https://${host}
  nginx.conf           the headers that its host must send, where that host is nginx
  forsigtigt-salg.zip  the app for Teams and Outlook: upload it in the Teams admin center
  outlook.xml          for Outlook on Mac, phone and older Windows: upload it in the Microsoft 365 admin center`);
  if (!existsSync(join(root, 'dist', 'taskpane.html'))) throw new Missing('There is no built app yet: npm run build makes it, in dist/.');
});
