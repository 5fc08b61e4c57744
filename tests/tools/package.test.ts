import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { parseConfig } from '../../src/app/readConfig';
import { answerOf, inFolder, node, root } from './tool';

const nordlys = ['--client-id', '0f8fad5b-d9cb-469f-a165-70867728950e', '--tenant', '7c9e6679-7425-40de-944b-e07fc1f90ae7', '--host', 'salg.nordlys.example', '--site', 'nordlys.sharepoint.com/sites/salg', '--own-domains', 'nordlys.example, nordlys.se'];
const havbro = ['--client-id', '6FA459EA-EE8A-3CA4-894E-DB77E160355E', '--tenant', 'havbro.onmicrosoft.com', '--host', 'Salg.Havbro.example', '--site', 'havbro.sharepoint.com/sites/salg', '--own-domains', 'havbro.example'];

interface Made {
  readonly config: Record<string, unknown>;
  readonly zip: Record<string, Uint8Array>;
  readonly bytes: Uint8Array;
  readonly xml: string;
}

function made(words: readonly string[], folder: string): Made {
  const { said } = node([join(root, 'tools', 'package.mjs'), ...words, '--out', folder]);
  if (!existsSync(join(folder, 'config.json'))) throw new Error(said);
  const bytes = new Uint8Array(readFileSync(join(folder, 'forsigtigt-salg.zip')));
  return { config: JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as Record<string, unknown>, zip: unzipSync(bytes), bytes, xml: readFileSync(join(folder, 'outlook.xml'), 'utf8') };
}

const json = ({ zip }: Made, name: string) => JSON.parse(new TextDecoder().decode(zip[name])) as Record<string, never>;

/** What stands in the build, and since when. */
function build(): readonly (readonly [string, number])[] {
  const dist = join(root, 'dist');
  return existsSync(dist) ? readdirSync(dist).map((name) => [name, statSync(join(dist, name)).mtimeMs] as const) : [];
}

test('two firms get two configurations, apps and add-ins of one build, each with its own names and none of the other’s', () => {
  const before = build();
  const [one, other] = inFolder((folder) => [made(nordlys, join(folder, 'a')), made(havbro, join(folder, 'b'))] as const);
  expect(parseConfig(one.config)).toMatchObject({ clientId: '0f8fad5b-d9cb-469f-a165-70867728950e', authority: 'https://login.microsoftonline.com/7c9e6679-7425-40de-944b-e07fc1f90ae7', site: 'nordlys.sharepoint.com/sites/salg', ownDomains: ['nordlys.example', 'nordlys.se'] });
  expect(parseConfig(other.config)).toMatchObject({ clientId: '6fa459ea-ee8a-3ca4-894e-db77e160355e', authority: 'https://login.microsoftonline.com/havbro.onmicrosoft.com', ownDomains: ['havbro.example'] });
  expect(json(one, 'manifest.json')).toMatchObject({ validDomains: ['salg.nordlys.example'], webApplicationInfo: { id: '0f8fad5b-d9cb-469f-a165-70867728950e', nestedAppAuthInfo: [{ redirectUri: 'brk-multihub://salg.nordlys.example' }] } });
  expect(json(other, 'manifest.json')).toMatchObject({ validDomains: ['salg.havbro.example'] });
  expect(one.xml).toContain('https://salg.nordlys.example/taskpane.html');
  expect(build()).toEqual(before);
  expect(`${other.xml}${JSON.stringify(json(other, 'manifest.json'))}`).not.toMatch(/nordlys|forsigtigtsalg\.example|\{\{/);
}, 60_000);

test('a firm that wants nothing kept on its machines says so when it packs', () => {
  const [kept, unkept] = inFolder((folder) => [made(nordlys, join(folder, 'a')), made([...nordlys, '--memory-only'], join(folder, 'b'))] as const);
  expect([parseConfig(kept.config).memoryOnly, parseConfig(unkept.config).memoryOnly]).toEqual([undefined, true]);
}, 60_000);

test('the zip holds what its manifest names, opens in the official schema’s validator, and is the same byte for byte when made again', () => {
  inFolder((folder) => {
    const [one, again] = [made(nordlys, join(folder, 'a')), made(nordlys, join(folder, 'b'))];
    expect(Object.keys(one.zip).sort()).toEqual(['color.png', 'da.json', 'manifest.json', 'outline.png', 'sv.json']);
    expect(Buffer.from(one.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    mkdirSync(join(folder, 'open'));
    for (const [name, bytes] of Object.entries(one.zip)) writeFileSync(join(folder, 'open', name), bytes);
    const validator = join(root, 'node_modules', '@microsoft', 'app-manifest', 'build', 'index.js');
    const { said } = node(['--input-type=module', '-e', `
      import { readFileSync } from 'node:fs';
      import manifest from ${JSON.stringify(validator)};
      console.log(JSON.stringify(await manifest.AppManifestUtils.validateAgainstSchema(JSON.parse(readFileSync(${JSON.stringify(join(folder, 'open', 'manifest.json'))}, 'utf8')))));`]);
    expect(JSON.parse(said)).toEqual([]);
  });
}, 60_000);

test('the add-in-only manifest says the same of the app as the Teams app does, and names keep their signs', () => {
  const { xml, teams } = answerOf<{ xml: string; teams: Record<string, never> }>('appPackage.mjs', `identityIn && (() => {
    const identity = { ...tool.identityIn(), host: 'salg.nordlys.example' };
    identity.texts = { ...identity.texts, en: { ...identity.texts.en, short: 'Salt & "pepper" <b>' } };
    return { xml: tool.outlookXml(identity), teams: tool.teamsFiles(identity)['manifest.json'] };
  })()`);
  const { OfficeApp } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as { OfficeApp: Record<string, never> };
  expect(OfficeApp).toMatchObject({ Version: '1.0.0.0', Description: { DefaultValue: 'Salt & "pepper" <b>' } });
  expect(teams).toMatchObject({ version: '1.0.0', description: { short: 'Salt & "pepper" <b>' }, extensions: [{ alternates: [{ hide: { customOfficeAddin: { officeAddinId: OfficeApp['Id'] } } }] }] });
});

test.each([
  ['nothing', [], ['--client-id is missing', '--tenant is missing', '--host is missing', '--site is missing', '--own-domains is missing']],
  ['an address for a host', [...nordlys, '--host', 'https://salg.nordlys.example'], ['--host https://salg.nordlys.example is wrong']],
  ['a name for an id', [...nordlys, '--client-id', 'nordlys'], ['--client-id nordlys is wrong']],
  ['an address for a site', [...nordlys, '--site', 'https://nordlys.sharepoint.com/sites/salg'], ['--site https://nordlys.sharepoint.com/sites/salg is wrong']],
  ['a person for a domain', [...nordlys, '--own-domains', 'eva@nordlys.example'], ['--own-domains eva@nordlys.example is wrong']],
  ['a word that it does not know', [...nordlys, '--color', 'red'], ['--color']],
])('%s is refused with a sentence for each value, and nothing is written', (_what, words, sentences) => {
  inFolder((folder) => {
    const { status, said } = node([join(root, 'tools', 'package.mjs'), ...words, '--out', join(folder, 'out')]);
    expect(status).toBe(1);
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
}, 30_000);
