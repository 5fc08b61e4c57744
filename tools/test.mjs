import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counted, linesOf, testsIn } from './faults/count.mjs';
import { asTool, browser, certificate, Missing, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isDeep = process.argv.includes('--deep');
/** Of the simulation. */
const seeds = isDeep ? 2000 : 500;

/** Runs jest over some paths; its results and what it printed. */
async function jest(words, env) {
  const folder = mkdtempSync(join(tmpdir(), 'jest-'));
  const report = join(folder, 'report.json');
  const said = [];
  const child = spawn(process.execPath, [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', '--outputFile', report, ...words], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (part) => {
    said.push(part.toString());
    process.stderr.write(part);
  });
  await new Promise((done) => child.on('exit', done));
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = told;
  rmSync(folder, { recursive: true, force: true });
  const saying = (pattern) => [...new Set([...said.join('').matchAll(pattern)].map((found) => found[1].trim()))];
  return { tests: testsIn(told, root), passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests, notRun: saying(/^\s*NOT RUN:? (.+)$/gm), rows: saying(/^\s*TABLE (\|.+)/gm) };
}

/** What the sweeps have counted, as they say it themselves. */
function table(rows) {
  return ['| sweep | how many | result |', '|---|---|---|', ...rows].join('\n');
}

await asTool(async () => {
  await packages();
  const env = { BROWSER_PATH: await browser(), ...(isDeep && { DEEP: '1' }) };
  await certificate();
  console.log('test: building what the flows run');
  await (await import('./build.mjs')).buildOnce();
  /* The quick ones first, for whoever waits; in a sweep one of them takes as long as many flows, beside which it runs. */
  const results = isDeep
    ? [await jest(['--maxWorkers', '2'], env)]
    : [await jest(['--testPathIgnorePatterns', '/tests/flows/', '/tests/deep/', '--maxWorkers', '2'], env), await jest(['--testPathPatterns', '/tests/flows/', '--maxWorkers', '2'], env)];
  console.log(`test: simulating ${seeds} seeds`);
  const { isWell, row } = await (await import('./simulate.mjs')).simulate({ seeds });
  results.push({ tests: [], passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, skipped: 0, notRun: [], rows: [`| simulation: people, tabs and hosts with every fault | ${seeds} seeds | ${row} |`] });
  const sum = (part) => results.reduce((total, one) => total + one[part], 0);
  if (isDeep) console.log(table(results.flatMap(({ rows }) => rows)));
  for (const name of results.flatMap(({ notRun }) => notRun)) console.log(`NOT RUN ${name}`);
  const faults = counted(results.flatMap(({ tests }) => tests));
  for (const line of linesOf(faults)) console.log(line);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  if (sum('failed') > 0) throw new Missing('test: some tests failed: see above.');
  if (faults.some(({ notRun }) => notRun.length > 0)) throw new Missing('test: not every test of the faults was run: see above.');
});
