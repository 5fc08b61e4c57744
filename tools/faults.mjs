import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isNamed, patternOf, testsIn } from './faults/count.mjs';
import { faults } from './faults/table.mjs';
import { asTool, browser, Missing, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'npm run faults [-- --fault N]';
const left = /^(node_modules|dist|packages|\.git|\.work|\.sandbox|tests\/deep\/pictures)(\/|$)/;
/** A test that a mutation keeps from ending has failed. */
const longestMilliseconds = 300_000;

/** A copy of the project without what is built; what is mutated is mutated there. */
function copied() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'faults-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  cpSync(root, copy, { recursive: true, filter: (from) => !left.test(relative(root, from).replaceAll('\\', '/')) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  if (existsSync(join(root, '..', 'shared'))) symlinkSync(realpathSync(join(root, '..', 'shared')), join(folder, 'shared'), 'junction');
  return copy;
}

/** Runs the tests of the copy that hold those faults, of these files only; undefined where they did not end in time. */
async function ran(copy, { held, files }, { env, within }) {
  const report = join(copy, '.report.json');
  rmSync(report, { force: true });
  const child = spawn(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '-i', '--json', '--outputFile', report, '-t', held.filter(([file]) => files.includes(file)).map(([, written]) => patternOf(written)).join('|'), ...files.map((file) => `/tests/${file}.test.`)], { cwd: copy, env: { ...process.env, ...env }, stdio: 'ignore' });
  const end = () => child.kill('SIGKILL');
  const limit = within && setTimeout(end, within);
  process.once('exit', end);
  await new Promise((done) => child.on('exit', done));
  process.off('exit', end);
  clearTimeout(limit);
  return existsSync(report) ? testsIn(JSON.parse(readFileSync(report, 'utf8')), copy) : undefined;
}

/** Breaks one place, and asks whether a test that holds this fault finds it. */
async function isFound(copy, { held }, { file, text, by, fails }, env) {
  const path = join(copy, 'src', `${file}.ts`);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.replace(text, () => by));
  try {
    const tests = await ran(copy, { held, files: fails }, { env, within: longestMilliseconds });
    return tests === undefined || tests.some((one) => one.status === 'failed' && held.some(([at, written]) => at === one.file && isNamed(written, one.title)));
  } finally {
    writeFileSync(path, whole);
  }
}

function asked() {
  try {
    const { values } = parseArgs({ options: { fault: { type: 'string' } } });
    const chosen = faults.filter(({ number }) => values.fault === undefined || number === Number(values.fault));
    if (chosen.length === 0) throw new Error(`There is no fault ${values.fault}.`);
    return chosen;
  } catch (error) {
    throw new Missing(`${error.message} ${usage}`);
  }
}

const inCell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

await asTool(async () => {
  const chosen = asked();
  await packages();
  const env = { BROWSER_PATH: await browser() };
  const copy = copied();
  const files = [...new Set(chosen.flatMap(({ mutations }) => mutations.flatMap(({ fails }) => fails)))];
  process.stderr.write(`faults: ${files.length} files of tests as they are\n`);
  const whole = ((await ran(copy, { held: chosen.flatMap(({ held }) => held), files }, { env })) ?? []).filter(({ status }) => status !== 'pending');
  const failing = whole.filter(({ status }) => status === 'failed').map(({ file, title }) => `${file}: ${title}`);
  if (failing.length > 0 || whole.length === 0) throw new Missing(`faults: these fail, or do not run, without any mutation:\n${failing.join('\n')}`);
  const rows = [];
  for (const fault of chosen) for (const mutation of fault.mutations) {
    const isKilled = await isFound(copy, fault, mutation, env);
    process.stderr.write(`faults: ${fault.number} ${mutation.file}: ${isKilled ? 'made to fail' : 'NOT FOUND'}\n`);
    rows.push({ isKilled, line: `| ${fault.number} ${inCell(fault.name)} | ${[...new Set(fault.held.map(([file]) => file))].join(', ')} | ${mutation.file}: \`${inCell(mutation.text)}\` → \`${inCell(mutation.by)}\` | ${mutation.fails.join(', ')} | ${isKilled ? 'yes' : 'NO'} |` });
  }
  console.log(['| fault | held by | mutation | tried on | made to fail |', '|---|---|---|---|---|', ...rows.map(({ line }) => line)].join('\n'));
  const survivors = rows.filter(({ isKilled }) => !isKilled).length;
  console.log(`${rows.length} mutations of ${chosen.length} faults, ${survivors} not found`);
  if (survivors > 0) throw new Missing('faults: a mutation that no test finds: see the table.');
});
