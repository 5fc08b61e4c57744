import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../flows/world';
import { answerOf, inFolder, root } from './tool';

/** What brotli cannot make smaller. */
const noise = (bytes: number) => randomBytes(bytes).toString('latin1');

function faultsOf({ js = 10, css = 10, more = '', command = 10 }: { js?: number; css?: number; more?: string; command?: number }): string[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'taskpane.html'), `<link rel=stylesheet href=a.css><link rel=preload as=fetch href=config.json><script defer src=a.js></script>${more}<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>`);
    writeFileSync(join(folder, 'commands.html'), '<link rel=preload as=fetch href=config.json><script defer src=c.js></script>');
    writeFileSync(join(folder, 'a.js'), noise(js), 'latin1');
    writeFileSync(join(folder, 'c.js'), noise(command), 'latin1');
    writeFileSync(join(folder, 'b.js'), '');
    writeFileSync(join(folder, 'a.css'), noise(css), 'latin1');
    return answerOf<string[]>('weight.mjs', `overweight(${JSON.stringify(folder)})`);
  });
}

test.each([
  ['a light page is well', {}, []],
  ['scripts that are too heavy are told', { js: 97_000 }, [expect.stringMatching(/^taskpane: js 9[67].*, allowed 95$/)]],
  ['styles that are too heavy are told', { css: 16_000 }, [expect.stringMatching(/^taskpane: css 1[56].*, allowed 15$/)]],
  ['a command that is too heavy is told', { command: 30_000 }, [expect.stringMatching(/^commands: js \d+.*, allowed 25$/)]],
  ['a fifth request is told', { more: '<script defer src=b.js></script>' }, ['taskpane: requests 5, allowed 4']],
])('%s', (_name, page, faults) => {
  expect(faultsOf(page)).toEqual(faults);
}, 30_000);

test('the pane that is built is light enough', () => {
  if (!isBuilt) return console.warn('NOT RUN weight of the build: it is not built');
  expect(answerOf('weight.mjs', `overweight(${JSON.stringify(join(root, 'dist'))})`)).toEqual([]);
}, 30_000);

test('the first script of a page with screens is compiled while it arrives', () => {
  if (!isBuilt) return console.warn('NOT RUN the hint for the compiler: it is not built');
  const scripts = readdirSync(join(root, 'dist')).filter((name) => /^(taskpane|tab)\.\w+\.js$/.test(name));
  const hint = '//# allFunctionsCalledOnLoad\n';
  expect(scripts.map((name) => readFileSync(join(root, 'dist', name), 'utf8').slice(0, hint.length))).toEqual([hint, hint]);
});
