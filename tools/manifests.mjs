import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import appManifest from '@microsoft/app-manifest';

const { AppManifestUtils } = appManifest;

/** What Microsoft's store asks beyond the schema (source: Teams store validation guidelines, Outlook ribbon icon sizes). */
const iconSizes = { 'color.png': 192, 'outline.png': 32, 'icon-16.png': 16, 'icon-32.png': 32, 'icon-80.png': 80 };

/** Width and height as the header of a PNG states them; undefined when it is none. */
function pngSize(file) {
  const bytes = readFileSync(file);
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;
}

function iconFaults(icons) {
  return Object.entries(iconSizes).flatMap(([name, size]) => {
    const file = join(icons, name);
    if (!existsSync(file)) return [`${name} is missing`];
    const there = pngSize(file);
    return there?.[0] === size && there[1] === size ? [] : [`${name} is not a PNG of ${size} x ${size}`];
  });
}

function ruleFaults(manifest) {
  const text = JSON.stringify(manifest);
  const faults = [];
  if (Number(manifest.manifestVersion) < 1.22) faults.push('manifestVersion is below 1.22, which nested app authentication needs');
  if (!manifest.webApplicationInfo?.nestedAppAuthInfo?.length) faults.push('nestedAppAuthInfo is missing');
  if ((manifest.validDomains ?? []).some((domain) => domain.includes('*'))) faults.push('validDomains holds a wildcard');
  if (/"http:\/\//.test(text)) faults.push('an address is not https');
  if (manifest.staticTabs?.[0]?.entityId !== 'cases') faults.push('the tab is not called "cases", as the links of the app say');
  return faults;
}

/** All that is wrong with the app package, a sentence each; no network is asked. */
export async function faultsIn(folder, icons) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const bySchema = await AppManifestUtils.validateAgainstSchema(manifest);
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).filter(({ file }) => !existsSync(join(folder, file))).map(({ file }) => `${file} is missing`);
  return [...bySchema.map((fault) => (typeof fault === 'string' ? fault : JSON.stringify(fault))), ...ruleFaults(manifest), ...languages, ...iconFaults(icons)];
}
