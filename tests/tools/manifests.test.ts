import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, inFolder, root } from './tool';

interface Manifest {
  manifestVersion: string;
  webApplicationInfo: { nestedAppAuthInfo?: unknown };
  validDomains: string[];
  developer: { websiteUrl: string };
  staticTabs: { entityId: string }[];
  name?: unknown;
}

const wrong: readonly (readonly [string, (manifest: Manifest) => void, RegExp])[] = [
  ['an old manifest version', (manifest) => (manifest.manifestVersion = '1.19'), /^manifestVersion is below 1\.22/m],
  ['no nested app authentication', (manifest) => delete manifest.webApplicationInfo.nestedAppAuthInfo, /^nestedAppAuthInfo is missing/m],
  ['a wildcard among the domains', (manifest) => manifest.validDomains.push('*.example.org'), /^validDomains holds a wildcard/m],
  ['an address without https', (manifest) => (manifest.developer.websiteUrl = 'http://app.forsigtigtsalg.example'), /^an address is not https/m],
  ['another name for the tab', (manifest) => (manifest.staticTabs[0]!.entityId = 'pipeline'), /^the tab is not called "cases"/m],
  ['what the schema refuses', (manifest) => delete manifest.name, /name/m],
];

/** Copies of the package, each broken in one way, judged by one process. */
function judged(breaks: readonly ((folders: { manifest: string; icons: string }) => void)[]): string[][] {
  return inFolder((folder) => {
    const copies = breaks.map((breakIt, place) => {
      const copy = { manifest: join(folder, String(place), 'manifest'), icons: join(folder, String(place), 'icons') };
      cpSync(join(root, 'manifest'), copy.manifest, { recursive: true });
      cpSync(join(root, 'appPackage'), copy.icons, { recursive: true });
      breakIt(copy);
      return [copy.manifest, copy.icons];
    });
    return answerOf<string[][]>('manifests.mjs', `faultsIn && (await Promise.all(${JSON.stringify(copies)}.map((copy) => tool.faultsIn(...copy))))`);
  });
}

function edited(edit: (manifest: Manifest) => void) {
  return ({ manifest }: { manifest: string }) => {
    const file = join(manifest, 'manifest.json');
    const there = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    edit(there);
    writeFileSync(file, JSON.stringify(there));
  };
}

test('the package is well, and each rule that is broken is told', () => {
  const [well, language, icon, size, ...others] = judged([
    () => undefined,
    ({ manifest }) => rmSync(join(manifest, 'da.json')),
    ({ icons }) => rmSync(join(icons, 'icon-80.png')),
    ({ icons }) => cpSync(join(icons, 'icon-16.png'), join(icons, 'icon-32.png')),
    ...wrong.map(([, edit]) => edited(edit)),
  ]);
  expect(well).toEqual([]);
  expect(language).toEqual(['da.json is missing']);
  expect(icon).toEqual(['icon-80.png is missing']);
  expect(size).toEqual(['icon-32.png is not a PNG of 32 x 32']);
  wrong.forEach(([name, , says], place) => expect({ name, said: others[place]!.join('\n') }).toEqual({ name, said: expect.stringMatching(says) as string }));
}, 60_000);
