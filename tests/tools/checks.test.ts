import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, node, root } from './tool';

const packages = join(root, 'node_modules');

/** A small project with our own rules and packages, and what one file says in it. */
function saidOf(tool: string, text: string): { status: number | null; said: string } {
  return inFolder((folder) => {
    symlinkSync(packages, join(folder, 'node_modules'), 'junction');
    for (const name of ['package.json', 'tsconfig.json', 'eslint.config.js']) cpSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, 'knip.json'), '{ "entry": ["src/ui/entry.ts"], "project": ["src/**/*.ts"], "exclude": ["dependencies", "unlisted", "binaries"] }');
    mkdirSync(join(folder, 'src', 'ui'), { recursive: true });
    writeFileSync(join(folder, 'src', 'ui', 'entry.ts'), "import { one } from './one';\nexport const two = one + 1;\n");
    writeFileSync(join(folder, 'src', 'ui', 'one.ts'), text);
    return node([join(packages, ...tool.split(' ')[0]!.split('/')), ...tool.split(' ').slice(1)], { cwd: folder });
  });
}

const well = 'export const one = 1;\n';
const tools: readonly (readonly [string, string, string, RegExp])[] = [
  ['an unused export', 'knip/bin/knip.js --no-progress', `${well}export const spare = 2;\n`, /spare/],
  ['a wrong type', 'typescript/bin/tsc -p .', "export const one: number = 'one';\n", /TS2322/],
  ['markup from a string', 'eslint/bin/eslint.js src', `${well}document.body.innerHTML = String(one);\n`, /no markup from strings/],
];

test.each(tools)('%s is told', (_name, tool, text, says) => {
  expect(saidOf(tool, well)).toEqual({ status: 0, said: expect.not.stringMatching(says) as string });
  const { status, said } = saidOf(tool, text);
  expect(status).not.toBe(0);
  expect(said).toMatch(says);
}, 60_000);
