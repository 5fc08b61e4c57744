import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asTool, certificate, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 44_399;
const host = `localhost:${port}`;

/** The build, with the deployment's headers and this firm's configuration. */
async function serve(config) {
  const [{ default: express }, { deployment, headers }] = await Promise.all([import('express'), import('./headers.mjs')]);
  const app = express();
  app.use((request, response, next) => {
    response.set(deployment.routes.find(({ route }) => route === request.path)?.headers ?? headers);
    next();
  });
  app.get('/config.json', (_request, response) => void response.json(config));
  app.use(express.static(join(root, 'dist')));
  const pem = readFileSync(await certificate());
  await new Promise((done, failed) => createServer({ key: pem, cert: pem }, app).once('error', failed).listen(port, 'localhost', done));
}

/** `npm run start:outlook -- --client-id … --tenant … --site … --own-domains …`: the app from this machine in a real Outlook. */
await asTool(async () => {
  await packages();
  const [{ firmOptions }, { identityIn, outlookXml }, { build }] = await Promise.all([import('./firmOptions.mjs'), import('./appPackage.mjs'), import('./build.mjs')]);
  const { clientId, config } = firmOptions(process.argv.slice(2), { host });
  console.log('start:outlook: building the app');
  await build();
  await serve(config);
  const manifest = join(root, '.work', 'outlook.xml');
  mkdirSync(join(root, '.work'), { recursive: true });
  writeFileSync(manifest, outlookXml({ ...identityIn(), host, clientId }));
  console.log(`start:outlook: the app is at https://${host}; Outlook must trust its certificate (.sandbox/localhost.pem)`);
  const command = join(root, 'node_modules', 'office-addin-debugging', 'cli.js');
  spawn(process.execPath, [command, 'start', manifest, 'desktop', '--app', 'outlook', '--no-debug'], { cwd: root, stdio: 'inherit' });
});
