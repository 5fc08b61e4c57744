import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../flows/world';
import { answerOf, inFolder, root } from './tool';

const strangersIn = (folder: string) => answerOf<string[]>('shipped.mjs', `strangersIn(${JSON.stringify(folder)})`);

test.each(['/sandbox/', 'window.sandbox', 'sundkant', 'noFaults', 'oidc-provider', 'https://localhost:44300', '127.0.0.1', 'arm kill points', 'window.__ran'])('a planted "%s" is found, in a source map too', (planted) => {
  inFolder((folder) => {
    writeFileSync(join(folder, 'clean.js'), 'addEventListener("message", () => 1)');
    expect(strangersIn(folder)).toEqual([]);
    writeFileSync(join(folder, 'a.js.map'), `{"sourcesContent":["${planted}"]}`);
    expect(strangersIn(folder)).toEqual([expect.stringMatching(/^a\.js\.map holds "/)]);
  });
}, 30_000);

test('the build holds nothing of the sandbox and no test hook, and one planted byte of it is found', () => {
  if (!isBuilt) return console.warn('NOT RUN the build holds nothing of the sandbox: it is not built');
  inFolder((folder) => {
    cpSync(join(root, 'dist'), folder, { recursive: true });
    expect(strangersIn(folder)).toEqual([]);
    writeFileSync(join(folder, 'taskpane.html'), 'window.sandbox', { flag: 'a' });
    expect(strangersIn(folder)).toEqual(['taskpane.html holds "window.sandbox"']);
  });
}, 30_000);
