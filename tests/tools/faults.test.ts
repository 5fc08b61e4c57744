import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerOf, root } from './tool';

interface Fault {
  readonly number: number;
  readonly name: string;
  readonly required: string;
  /** File of tests, name of a test. */
  readonly held: readonly (readonly [string, string])[];
  readonly mutations: readonly { readonly file: string; readonly text: string; readonly by: string; readonly fails: readonly string[] }[];
}

const faults = answerOf<readonly Fault[]>('faults/table.mjs', 'faults');

/** A file of tests, and what it imports of its own folder, in which its tests may be written. */
function writtenIn(file: string): string {
  const path = join(root, 'tests', `${file}.test.ts`);
  if (!existsSync(path)) return '';
  const text = readFileSync(path, 'utf8');
  const beside = [...text.matchAll(/from '(\.\/[^']+)'/g)].map(([, name]) => join(dirname(path), `${name}.ts`)).filter((one) => existsSync(one));
  return [text, ...beside.map((one) => readFileSync(one, 'utf8'))].join('\n');
}

test('the table has each of the 24 faults, with what is required', () => {
  expect(faults.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, place) => place + 1));
  for (const { name, required, held, mutations } of faults) expect([name, required.length > 0, held.length > 0, mutations.length > 0]).toEqual([name, true, true, true]);
});

test.each(faults)('fault $number: every test that holds it is written', ({ held }) => {
  expect(held.filter(([file, name]) => !writtenIn(file).includes(name))).toEqual([]);
});

test.each(faults)('fault $number: what each mutation breaks stands there once, is broken, and is tried on tests that hold it', ({ mutations, held }) => {
  for (const { file, text, by, fails } of mutations) {
    const places = readFileSync(join(root, 'src', `${file}.ts`), 'utf8').split(text).length - 1;
    expect([file, text, places, by === text]).toEqual([file, text, 1, false]);
    expect(fails.filter((one) => !held.some(([at]) => at === one))).toEqual([]);
  }
});

const ran = (title: string, status: string) => ({ file: 'store/sync', title, status });
const asCounted = (tests: readonly unknown[]) => answerOf<readonly { number: number; passed: number; of: number; notRun: readonly string[] }[]>('faults/count.mjs', `counted(${JSON.stringify(tests)})`);

test('a fault is told with how many of its tests passed, and which were not run', () => {
  const all = faults.flatMap(({ held }) => held.map(([file, name]) => ({ file, title: name.replaceAll(/%[sij]|\$\{[^}]*\}|\$\w+/g, 'x (y)'), status: 'passed' })));
  expect(asCounted(all).filter(({ passed, of, notRun }) => passed !== of || notRun.length > 0)).toEqual([]);
  const [one, ...others] = [...all].sort(({ file }) => (file === 'store/sync' ? -1 : 1));
  expect(one).toEqual(ran('lists made anew are found again', 'passed'));
  const faultOf = (tests: readonly unknown[]) => asCounted(tests).find(({ number }) => number === 15);
  const of = faultOf(all)!.of;
  expect(faultOf([ran('lists made anew are found again', 'failed'), ...others])).toMatchObject({ passed: of - 1, of, notRun: [] });
  for (const without of [others, [ran('lists made anew are found again', 'pending'), ...others]]) expect(faultOf(without)).toMatchObject({ notRun: ['store/sync: lists made anew are found again'] });
});
