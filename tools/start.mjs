import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asTool, certificate, Missing, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const children = new Set();

/** A child that ends with us. */
function run(words, how = {}) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], ...how });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

function ended(child) {
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

/** The newest change under a file or folder, in milliseconds. */
function changedAt(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return 0;
  return facts.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name)))) : facts.mtimeMs;
}

/** What the build is made from: all of the app, nothing of the sandbox. */
function isBuildStale() {
  const built = changedAt(join(root, 'dist', 'staticwebapp.config.json'));
  const rooms = readdirSync(join(root, 'src')).filter((name) => name !== 'sandbox').map((name) => join('src', name));
  const tools = readdirSync(join(root, 'tools')).filter((name) => ['build.mjs', 'headers.mjs', 'smaller.mjs', 'themeTokens.mjs'].includes(name)).map((name) => join('tools', name));
  return built < Math.max(...[...rooms, ...tools, 'appPackage', 'webpack.config.js', 'package-lock.json'].map((path) => changedAt(join(root, path))));
}

async function build() {
  if (!isBuildStale()) return;
  console.log('build: half a minute …');
  if ((await ended(run(['tools/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] }))) !== 0) throw new Missing('The app could not be built: see above.');
}

/** Starts the sandbox and waits for its line. */
function sandbox(words) {
  const child = run(['--import', 'tsx', 'src/sandbox/main.ts', '--names', 'local', ...words]);
  return new Promise((done, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => { if (line.startsWith('{"ready":true')) done({ child, ...JSON.parse(line) }); });
    child.on('exit', () => failed(new Missing('The sandbox did not start: see above.')));
  });
}

/** The rows of the list Accounts; undefined while the site has no such list. */
function clientsAt(hosts, ca) {
  return new Promise((done, failed) => {
    request(`${hosts}/sandbox/lists/Accounts`, { ca }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done(answer.statusCode === 200 ? JSON.parse(Buffer.concat(parts).toString('utf8')) : undefined));
    }).on('error', failed).end();
  });
}

/** An empty site gets its lists and clients, by the app's own *Set up*. */
async function furnish({ outlook, graph }, file) {
  if ((await clientsAt(outlook, readFileSync(file)))?.length > 0) return;
  console.log('site: Set up, and the firm’s clients …');
  const child = run(['--import', 'tsx', 'tools/furnish.ts', '--hosts', outlook, '--graph', graph], { env: { ...process.env, NODE_EXTRA_CA_CERTS: file } });
  if ((await ended(child)) !== 0) console.log('site: could not be set up (see above); press Set up in the Teams tab as a director instead.');
}

function welcome({ outlook }) {
  console.log(`
Open  ${outlook}/
(the browser warns of the certificate, which is for this machine only: go on)

  As a consultant: Outlook, choose a mail in which a client needs something, press Forsigtigt Salg, flag it.
  As a seller: Teams, and the case is there.
  As a director: Teams, all cases; the lists themselves are at ${outlook}/site

Ctrl-C stops everything. What you do is kept; npm start -- --fresh starts over, with --empty as well the director's first day.`);
}

function options() {
  try {
    const { values: { empty = false, ...values } } = parseArgs({ options: { fresh: { type: 'boolean' }, empty: { type: 'boolean' }, 'port-base': { type: 'string' }, state: { type: 'string' }, seed: { type: 'string' } } });
    return { isEmpty: empty, words: Object.entries(values).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value])) };
  } catch (error) {
    throw new Missing(`${error.message} npm start -- [--fresh] [--empty] [--port-base N] [--state FILE] [--seed N]`);
  }
}

await asTool(async () => {
  const { isEmpty, words } = options();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill('SIGTERM')));
  await packages();
  const file = await certificate();
  await build();
  const { child, places } = await sandbox(words);
  if (isEmpty) console.log('site: left empty; a director presses Set up in the Teams tab.');
  else await furnish(places, file);
  welcome(places);
  process.exitCode = await ended(child);
});
