import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what is shipped into `folder`. Throws with webpack's own words. */
export async function build(folder = join(root, 'dist')) {
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
  writeFileSync(join(folder, 'staticwebapp.config.json'), JSON.stringify(deployment, null, 2));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = await import('./setUp.mjs');
  await packages();
  console.log('build: webpack, five pages');
  await build();
  console.log('build: done, in dist/');
}
