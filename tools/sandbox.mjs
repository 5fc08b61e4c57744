import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asTool, packages } from './setUp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run sandbox -- import FOLDER --person UPN`, or the sandbox alone with its own arguments. */
await asTool(async () => {
  await packages();
  const [word, ...others] = process.argv.slice(2);
  const [file, words] = word === 'import' ? ['import.ts', others] : ['main.ts', word === undefined ? [] : [word, ...others]];
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src', 'sandbox', file), ...words], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
});
