import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a newcomer lacks, in one line, without a stack. */
export class Missing extends Error {}

/** Tells a step of the set-up on stderr, which leaves stdout to results. */
function tell(step) {
  process.stderr.write(`set-up: ${step}\n`);
}

/** True when the command ended well; what it says is shown. */
function ran(command, words, how = {}) {
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', process.stderr, process.stderr], ...how }).status === 0;
}

/** Installs the packages of the lock file when they are not there as it says. Throws Missing. */
export async function packages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Missing(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  if (arePackagesThere()) return;
  tell('packages (npm ci), a minute or two …');
  const npm = process.env.npm_execpath;
  const isDone = npm?.endsWith('.js') ? ran(process.execPath, [npm, 'ci']) : ran('npm', ['ci'], { shell: process.platform === 'win32' });
  if (!isDone || !arePackagesThere()) throw new Missing('The packages could not be installed: see what npm says above (is there a way to its registry?).');
  tell('packages are there');
}

/** Compares what npm has written down with the lock file; packages of other platforms may be missing. */
function arePackagesThere() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => path === '' || there[path]?.version === version || (!there[path] && (optional || devOptional || peer)));
}

/** Path of a Chromium: Debian's (installed when root), else a Chrome or Edge that is there, else Playwright's own. Throws Missing. */
export async function browser() {
  const found = process.env.BROWSER_PATH ?? debianChromium() ?? installedBrowsers().find((path) => existsSync(path)) ?? (await playwrightChromium());
  if (!existsSync(found)) throw new Missing(`There is no browser at ${found}: correct BROWSER_PATH, or leave it out.`);
  return found;
}

const debianPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

function debianChromium() {
  const there = debianPlaces.find((path) => existsSync(path));
  if (there) return there;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  tell('browser (apt-get install chromium), a minute or two …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!ran('apt-get', ['update', '-qq'], { env }) || !ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })) return undefined;
  return debianPlaces.find((path) => existsSync(path));
}

/** Where Chrome and Edge put themselves. */
function installedBrowsers() {
  const { env, platform } = process;
  if (platform === 'darwin') return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) => ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`));
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]);
  }
  return ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'];
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  tell('browser (Playwright downloads Chromium), a minute or two …');
  const command = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  if (ran(process.execPath, [command, 'install', 'chromium']) && existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Missing('There is no browser: install Chromium, Chrome or Edge, or set BROWSER_PATH to one.');
}

/** Path of the file with the certificate for localhost, made where it is missing or old. */
export async function certificate() {
  const { tsImport } = await import('tsx/esm/api');
  const { certificateIn } = await tsImport('../src/sandbox/certificate.ts', import.meta.url);
  return (await certificateIn(join(root, '.sandbox'))).file;
}

/** Runs a tool's main; what is missing is said in one line, any other fault with all that is known. */
export async function asTool(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(error instanceof Missing ? `${error.message}\n` : `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
