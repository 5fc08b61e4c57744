import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** What dist/ was built from. */
const stamp = join(root, '.work', 'built-from');

/** Builds what is shipped into `folder`. Throws with webpack's own words. */
export async function build(folder = dist) {
  const from = folder === dist ? sources() : undefined;
  if (from) rmSync(stamp, { force: true });
  process.env.DIST = folder;
  const [{ default: webpack }, { default: pages }, { deployment }] = await Promise.all([import('webpack'), import('../webpack.config.js'), import('./headers.mjs')]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stats = await new Promise((done, failed) => {
    const compiler = webpack(pages);
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  for (const name of readdirSync(join(root, 'appPackage')).filter((one) => /^icon-\d+\.png$/.test(one))) copyFileSync(join(root, 'appPackage', name), join(folder, name));
  for (const name of ['privacy.html', 'terms.html']) copyFileSync(join(root, 'src', 'app', name), join(folder, name));
  await buildWorker(folder);
  writeFileSync(join(folder, 'staticwebapp.config.json'), JSON.stringify(deployment, null, 2));
  if (!from) return;
  mkdirSync(join(root, '.work'), { recursive: true });
  writeFileSync(stamp, from);
}

/** What the build is made from, as one hash. */
function sources() {
  const files = ['src', 'appPackage', 'tools'].flatMap((name) => readdirSync(join(root, name), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...['package-lock.json', 'tsconfig.json', 'webpack.config.js'].map((name) => join(root, name))]) hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds into dist/, unless what lies there was built from the same sources. */
export async function buildOnce() {
  const isThere = existsSync(join(dist, 'taskpane.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources();
  if (!isThere) await build();
}

/** The tab's files; a hash in the name tells by itself that a file is another. */
function filesOfTab(folder) {
  const revision = (name) => (/\.[0-9a-f]{8}\.\w+$/.test(name) ? null : createHash('sha256').update(readFileSync(join(folder, name))).digest('hex').slice(0, 16));
  return readdirSync(folder).filter((name) => /^tab[.-].*(html|js|css)$/.test(name)).map((url) => ({ url, revision: revision(url) }));
}

/** Built last: it holds the names of what it keeps. */
async function buildWorker(folder) {
  const { build: bundle } = await import('esbuild');
  const define = { ownFiles: JSON.stringify(filesOfTab(folder)), 'process.env.NODE_ENV': '"production"' };
  await bundle({ entryPoints: [join(root, 'src', 'app', 'serviceWorker.ts')], outfile: join(folder, 'serviceWorker.js'), bundle: true, minify: true, target: 'es2022', define, legalComments: 'none' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = await import('./setUp.mjs');
  await packages();
  console.log('build: webpack, five pages');
  await build();
  console.log('build: done, in dist/');
}
