import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asTool, Missing, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'npm run simulate -- [--seeds N] [--from N] | --seed N [--path P]';
/** Of so many seeds the averages and shares are held to what they must be. */
const fewest = 100;

function asked() {
  try {
    const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' }, seed: { type: 'string' }, path: { type: 'string' } } });
    const first = Number(values.seed ?? values.from);
    const seeds = values.seed === undefined ? Number(values.seeds) : 1;
    if (!Number.isInteger(first) || !Number.isInteger(seeds) || seeds < 1) throw new Error('Seeds are whole numbers.');
    return { first, seeds, path: values.path };
  } catch (error) {
    throw new Missing(`${error.message} ${usage}`);
  }
}

/** One file, in which nothing is loaded later: what loads by itself would come between two steps at another moment each time. */
async function bundled() {
  const { build } = await import('esbuild');
  const folder = join(root, '.work');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'simulate.cjs');
  await build({ entryPoints: [join(root, 'tests/simulation/work.ts')], bundle: true, platform: 'node', format: 'cjs', external: ['libsql'], outfile, logLevel: 'warning' });
  return outfile;
}

/** Plays every so-many-th seed in a process of its own; its lines as they come. */
function played(file, order, told) {
  const child = spawn(process.execPath, [file, JSON.stringify(order)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => told(JSON.parse(line)));
  return new Promise((done, failed) => child.on('close', (code) => (code === 0 ? done() : failed(new Error(`The simulation ended with ${code}.`)))));
}

function show({ seed, path, steps, broken }) {
  console.log(`seed ${seed} breaks a rule; again: npm run simulate -- --seed ${seed}${path ? ` --path ${path}` : ''}`);
  for (const { who, does, which } of steps) console.log(`  ${who} ${does} ${which}`);
  for (const { kind, what } of broken.slice(0, 3)) console.log(`  ${kind}: ${what}`);
}

/** Plays seeds on two cores and tells what came of them; false where a rule was broken, or the seeds did too little. */
export async function simulate({ first = 1, seeds, path }) {
  const file = await bundled();
  const by = Math.min(2, availableParallelism(), seeds);
  const counts = [];
  const begun = Date.now();
  await Promise.all(Array.from({ length: by }, (_, place) => played(file, { first: first + place, last: first + seeds - 1, by, path }, ({ found, played: done, count }) => {
    if (found) show(found);
    if (count) counts.push(count);
    if (done && place === 0) process.stderr.write(`simulate: about ${done * by} of ${seeds} seeds in ${Math.round((Date.now() - begun) / 1000)} s\n`);
  })));
  const { together, said, lacking, isClean } = await (await import('tsx/esm/api')).tsImport('../tests/simulation/count.ts', import.meta.url);
  const all = counts.reduce(together);
  const few = seeds >= fewest ? lacking(all) : [];
  for (const line of [...few, ...said(all)]) console.log(line);
  return { isWell: few.length === 0 && isClean(all), row: said(all).at(-1).replace(/^.*?: /, '') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await asTool(async () => {
    const order = asked();
    await packages();
    const { isWell } = await simulate(order);
    if (!isWell) throw new Missing('simulate: see above.');
  });
}
