import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asTool, Missing, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A tool of a package, run by this Node. */
function tool(path, ...words) {
  return () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(root, 'node_modules', path), ...words], { cwd: root, encoding: 'utf8' });
    return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
  };
}

const steps = [
  ['types', tool('typescript/bin/tsc', '-p', '.')],
  ['lint', tool('eslint/bin/eslint.js', 'src', 'tests', 'tools')],
  ['rooms', async () => (await import('./rooms.mjs')).faultsIn(resolve(root, 'src'))],
  ['unused code', tool('knip/bin/knip.js', '--no-progress')],
  ['manifests', async () => (await import('./manifests.mjs')).faultsIn(root)],
  ['build', async () => (await import('./build.mjs')).buildOnce().then(() => [], (fault) => [fault.message])],
  ['weight', async () => (await import('./weight.mjs')).overweight(resolve(root, 'dist'))],
  ['nothing of the sandbox is shipped', async () => (await import('./shipped.mjs')).strangersIn(resolve(root, 'dist'))],
];

await asTool(async () => {
  await packages();
  const failed = [];
  for (const [name, run] of steps) {
    const from = Date.now();
    const faults = await run();
    console.log(`check: ${name}: ${faults.length === 0 ? 'well' : 'NOT WELL'} (${Math.round((Date.now() - from) / 1000)} s)`);
    if (faults.length > 0) {
      console.error(faults.join('\n'));
      failed.push(name);
    }
  }
  if (failed.length > 0) throw new Missing(`check: ${failed.join(', ')} must be mended: see above.`);
});
