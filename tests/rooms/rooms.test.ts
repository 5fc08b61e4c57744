import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerOf, inFolder, root } from '../tools/tool';

type Files = Readonly<Record<string, string>>;

/** All trees are judged by one process: a rule costs no second. */
const broken: Readonly<Record<string, { readonly files: Files; readonly says: string | undefined }>> = {
  'a room imports a lower one': { files: { 'store/a.ts': "import { b } from '../domain/b'; export const a = b;", 'domain/b.ts': 'export const b = 1;' }, says: undefined },
  'a room imports a higher one': { files: { 'store/a.ts': "import { b } from '../ui/b'; export const a = b;", 'ui/b.ts': 'export const b = 1;' }, says: 'store/a.ts: store may not import ui' },
  'a room imports one on its own floor': { files: { 'graph/a.ts': "import { b } from '../host/b'; export const a = b;", 'host/b.ts': 'export const b = 1;' }, says: 'graph/a.ts: graph may not import host' },
  'only a type is imported from above': { files: { 'domain/a.ts': "import type { B } from '../store/b'; export type A = B;", 'store/b.ts': 'export type B = 1;' }, says: 'domain/a.ts: domain may not import store' },
  'a type is imported in passing': { files: { 'domain/a.ts': "export type A = import('../store/b').B;", 'store/b.ts': 'export type B = 1;' }, says: 'domain/a.ts: domain may not import store' },
  'something from above is passed on': { files: { 'domain/a.ts': "export { b } from '../store/b';", 'store/b.ts': 'export const b = 1;' }, says: 'domain/a.ts: domain may not import store' },
  'something from above is imported late': { files: { 'domain/a.ts': "export const a = () => import('../store/b');", 'store/b.ts': 'export const b = 1;' }, says: 'domain/a.ts: domain may not import store' },
  'a screen reaches into another': { files: { 'screens/flag/a.ts': "import { b } from '../firm/b'; export const a = b;", 'screens/firm/b.ts': 'export const b = 1;' }, says: 'screens/flag/a.ts: the screen flag reaches into the screen firm' },
  'files go in a circle': { files: { 'ui/a.ts': "import { b } from './b'; export const a = () => b;", 'ui/b.ts': "import { a } from './a'; export const b = () => a;" }, says: 'circle: ui/a.ts > ui/b.ts > ui/a.ts' },
  'types go in a circle': { files: { 'ui/a.ts': "import type { B } from './b'; export type A = B[];", 'ui/b.ts': "import type { A } from './a'; export type B = A | 1;" }, says: 'circle: ui/a.ts > ui/b.ts > ui/a.ts' },
  'the sandbox imports the app': { files: { 'sandbox/a.ts': "import { b } from '../domain/b'; export const a = b;", 'domain/b.ts': 'export const b = 1;' }, says: 'sandbox/a.ts: sandbox and domain must not know each other' },
  'the app imports the sandbox': { files: { 'app/a.ts': "import { b } from '../sandbox/b'; export const a = b;", 'sandbox/b.ts': 'export const b = 1;' }, says: 'app/a.ts: app and sandbox must not know each other' },
  'there is another room': { files: { 'utils/a.ts': 'export const a = 1;' }, says: 'utils/a.ts: there is no room utils' },
  'a file is too long': { files: { 'ui/a.ts': '\n'.repeat(301) }, says: 'ui/a.ts: is longer than 300 lines' },
  'the sandbox uses Node': { files: { 'sandbox/a.ts': "import { join } from 'node:path'; export const a = join;" }, says: undefined },
  ...Object.fromEntries(
    [['store', 'node:fs'], ['store', 'fs'], ['domain', 'react'], ['ui', '@microsoft/teams-js'], ['store', '@azure/msal-browser'], ['graph', '@azure/msal-browser'], ['host', '@microsoft/microsoft-graph-client'], ['domain', 'idb'], ['host', 'react']]
      .map(([room, wanted]) => [`${wanted} in ${room}`, { files: { [`${room}/a.ts`]: `import '${wanted}';` }, says: `${room}/a.ts: the package ${wanted} does not belong in ${room}` }]),
  ),
  ...Object.fromEntries(
    ['Date.now()', 'new Date()', 'Math.random()', 'crypto.randomUUID()', 'performance.now()', 'localStorage.length', 'indexedDB.databases()', 'setTimeout(() => 1, 1)', "fetch('x')"]
      .map((said) => [`${said} in domain`, { files: { 'domain/a.ts': `export const a = () => ${said};` }, says: `domain/a.ts: no clock, dice, storage or network in domain: ${/^(new Date\(\)|[A-Za-z.]+)/.exec(said)![1]}` }]),
  ),
  'a day is computed in domain': { files: { 'domain/a.ts': 'export const a = (at: string) => new Date(at).toISOString();' }, says: undefined },
  'Office in a screen': { files: { 'screens/flag/a.ts': 'export const a = () => Office.context.mailbox;' }, says: 'screens/flag/a.ts: Office belongs in host' },
};

let said: Readonly<Record<string, readonly string[]>>;

beforeAll(() => {
  said = inFolder((folder) => {
    const places = Object.entries(broken).map(([name, { files }], place) => {
      const src = join(folder, String(place));
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(src, path)), { recursive: true });
        writeFileSync(join(src, path), text);
      }
      return [name, src];
    });
    const faults = answerOf<string[][]>('rooms.mjs', `faultsIn && ${JSON.stringify(places.map(([, src]) => src))}.map((src) => tool.faultsIn(src))`);
    return Object.fromEntries(places.map(([name], place) => [name, faults[place]!]));
  });
}, 60_000);

test.each(Object.entries(broken))('%s', (name, { says }) => {
  expect(said[name]).toEqual(says === undefined ? [] : [says]);
});

test('every line of the project is in its room', () => {
  expect(answerOf('rooms.mjs', `faultsIn(${JSON.stringify(join(root, 'src'))})`)).toEqual([]);
});
