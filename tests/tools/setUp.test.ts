import { join } from 'node:path';
import { node, root } from './tool';

const setUp = JSON.stringify(join(root, 'tools', 'setUp.mjs'));

/** What a newcomer reads when a step of the set-up fails. */
const saidBy = (before: string, call: string, env: Record<string, string> = {}) =>
  node(['--input-type=module', '-e', `${before}; const setUp = await import(${setUp}); await setUp.asTool(() => setUp.${call});`], { env });

test('a BROWSER_PATH that leads nowhere is told in one line', () => {
  expect(saidBy('', 'browser()', { BROWSER_PATH: '/nowhere/chromium' })).toEqual({ status: 1, said: 'There is no browser at /nowhere/chromium: correct BROWSER_PATH, or leave it out.\n' });
}, 30_000);

test.each(['18.20.4', '20.18.3'])('Node %s is told in one line', (version) => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  expect(saidBy(older, 'packages()')).toEqual({ status: 1, said: `Node ${version} is too old: install Node 20.19 or newer.\n` });
}, 30_000);

test('a Node that is new enough and packages that are there are passed in silence', () => {
  expect(saidBy('', 'packages()')).toEqual({ status: 0, said: '' });
}, 30_000);
