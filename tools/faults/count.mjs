import { relative } from 'node:path';
import { faults } from './table.mjs';

/** What stands in a written name for what a test's table fills in. */
const filledIn = /%[sdifjop#]|\$\{[^}]*\}|\$\w+/;

/** A pattern of the names that a test may bear which is written so in its file. */
export function patternOf(written) {
  return written.split(new RegExp(filledIn, 'g')).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('.*');
}

export function isNamed(written, title) {
  return new RegExp(`^${patternOf(written)}$`, 's').test(title);
}

/** Tests of jest's JSON report: file below tests/ without its ending, name, and whether it passed. */
export function testsIn({ testResults }, root) {
  return testResults.flatMap(({ name, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/').replace(/^tests\//, '').replace(/\.test\.tsx?$/, '');
    return assertionResults.map(({ title, status }) => ({ file, title, status }));
  });
}

/** Each fault with how many of its named tests have passed, and the names of which none was run. */
export function counted(tests) {
  return faults.map(({ number, name, held }) => {
    const found = held.map(([file, written]) => tests.filter((one) => one.file === file && isNamed(written, one.title) && one.status !== 'pending'));
    const all = found.flat();
    return { number, name, passed: all.filter(({ status }) => status === 'passed').length, of: all.length, notRun: held.filter((_one, place) => found[place].length === 0).map(([file, written]) => `${file}: ${written}`) };
  });
}

/** A line for each fault. */
export function linesOf(counts) {
  return counts.map(({ number, name, passed, of, notRun }) => `fault ${String(number).padStart(2)}: ${passed} of ${of} tests passed: ${name}${notRun.map((one) => `\n  NOT RUN ${one}`).join('')}`);
}
