import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import appManifest from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { identityIn, outlookXml, teamsFiles } from './appPackage.mjs';
import { xmlFaults } from './outlookXml.mjs';

const { AppManifestUtils } = appManifest;
const schemas = join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

/** What Microsoft's store asks beyond the schema (source: Teams store validation guidelines, Outlook ribbon icon sizes). */
const namedIcons = { 'color.png': 192, 'outline.png': 32 };

/** Width and height as the header of a PNG states them; undefined when it is none. */
function pngSize(file) {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;
}

/** Icons that the manifests name by address, `icon-<px>.png`, and Teams' own two. */
function iconFaults(icons, texts) {
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/icon-(\d+)\.png/g)].map((found) => found[1])));
  const wanted = { ...namedIcons, ...Object.fromEntries([...named].map((size) => [`icon-${size}.png`, Number(size)])) };
  return Object.entries(wanted).flatMap(([name, size]) => {
    const file = join(icons, name);
    if (!existsSync(file)) return [`${name} is missing`];
    const there = pngSize(file);
    return there?.[0] === size && there[1] === size ? [] : [`${name} is not a PNG of ${size} x ${size}`];
  });
}

function ruleFaults(manifest, { outlookAddinId }) {
  const text = JSON.stringify(manifest);
  const faults = [];
  if (Number(manifest.manifestVersion) < 1.22) faults.push('manifestVersion is below 1.22, which nested app authentication needs');
  if (!manifest.webApplicationInfo?.nestedAppAuthInfo?.length) faults.push('nestedAppAuthInfo is missing');
  if ((manifest.validDomains ?? []).some((domain) => domain.includes('*'))) faults.push('validDomains holds a wildcard');
  if (/"http:\/\//.test(text)) faults.push('an address is not https');
  if (manifest.staticTabs?.[0]?.entityId !== 'cases') faults.push('the tab is not called "cases", as the links of the app say');
  const hidden = (manifest.extensions ?? []).flatMap(({ alternates = [] }) => alternates.map(({ hide }) => hide?.customOfficeAddin?.officeAddinId));
  if (!hidden.includes(outlookAddinId)) faults.push('the Teams app does not hide the add-in-only one (alternates.hide.customOfficeAddin)');
  return faults;
}

/** A phone's button at each size and scale, as the icons of the add-in-only manifest are. */
function phoneFaults({ extensions = [] }) {
  const tabs = extensions.flatMap(({ ribbons = [] }) => ribbons.flatMap(({ tabs: those = [] }) => those));
  const buttons = tabs.flatMap(({ customMobileRibbonGroups = [] }) => customMobileRibbonGroups.flatMap(({ controls = [] }) => controls));
  const wrong = buttons.flatMap(({ icons = [] }) => icons.filter(({ size, scale, url }) => !url.endsWith(`/icon-${size * scale}.png`)).map(({ url, size, scale }) => `${url} is not ${size * scale} px, as the phone's button says`));
  return buttons.length === 0 ? ['the Teams app has no button on a phone'] : wrong;
}

/** Where a newer set is guarded in the code, an older one must be enough to start: else nobody meets the guard. */
function guardFaults(folder, mailbox) {
  const code = readdirSync(join(folder, 'src', 'host')).map((name) => readFileSync(join(folder, 'src', 'host', name), 'utf8')).join('\n');
  const guarded = [...code.matchAll(/isSetSupported\('Mailbox', '(\d+)\.(\d+)'\)/g)];
  const asked = number(mailbox);
  return guarded.filter(([, major, minor]) => number(`${major}.${minor}`) <= asked).map(([call]) => `the manifests ask for Mailbox ${mailbox}, and the code guards ${call}`);
}

/** Functions that a package names, and the page of commands does not know: Outlook would call nobody. */
function functionFaults(folder, manifest, xml) {
  const inTeams = (manifest.extensions ?? []).flatMap(({ runtimes = [] }) => runtimes.flatMap(({ actions = [] }) => actions.filter(({ type }) => type === 'executeFunction').map(({ id }) => id)));
  const named = new Set([...inTeams, ...[...xml.matchAll(/<FunctionName>([^<]*)</g)].map((found) => found[1].trim())]);
  const known = [...readFileSync(join(folder, 'src', 'app', 'commands.ts'), 'utf8').matchAll(/onCommand\('(\w+)'/g)].map((found) => found[1]);
  return [...named].filter((name) => !known.includes(name)).map((name) => `the manifests name the function ${name}, which src/app/commands.ts does not know`);
}

function number(version) {
  const [major, minor] = version.split('.').map(Number);
  return major * 1_000 + minor;
}

/** Where our button stands, by the names of either package. */
const places = {
  mailRead: 'MessageReadCommandSurface', mailCompose: 'MessageComposeCommandSurface',
  meetingDetailsAttendee: 'AppointmentAttendeeCommandSurface', meetingDetailsOrganizer: 'AppointmentOrganizerCommandSurface',
};

/** Both packages are offered in shared mailboxes and folders (source: docs, "Implement shared folders and shared mailbox scenarios"). */
function sharedFaults(manifest, xml) {
  const names = (manifest.authorization?.permissions?.resourceSpecific ?? []).map(({ name }) => name);
  return [
    ...(names.includes('Mailbox.SharedFolder') ? [] : ['the Teams app is not offered in shared mailboxes (Mailbox.SharedFolder)']),
    ...(/<SupportsSharedFolders>true<\/SupportsSharedFolders>/.test(xml.slice(xml.indexOf('VersionOverridesV1_1'))) ? [] : ['the add-in-only one is not offered in shared mailboxes (SupportsSharedFolders)']),
  ];
}

/** Both packages offer every place, the add-in-only one in both of its VersionOverrides. */
function placeFaults(manifest, xml) {
  const contexts = (manifest.extensions ?? []).flatMap(({ ribbons = [] }) => ribbons.flatMap((ribbon) => ribbon.contexts ?? []));
  const stands = (point) => xml.split(`xsi:type="${point}"`).length - 1;
  return Object.entries(places).flatMap(([context, point]) => [
    ...(contexts.includes(context) ? [] : [`the Teams app offers nothing in ${context}`]),
    ...(stands(point) === 2 ? [] : [`${point} stands in ${stands(point)} VersionOverrides of 2`]),
  ]);
}

async function schemaFaults(manifest) {
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  return faults.map((fault) => (typeof fault === 'string' ? fault : JSON.stringify(fault)));
}

/** Microsoft's schema of the words of a language; its patterns are none of today's, so that the package's own validator stumbles over them. */
function languageFaults(name, words) {
  const version = /\/teams\/(v[\d.]+)\//.exec(words.$schema ?? '')?.[1];
  const schema = JSON.parse(readFileSync(join(schemas, version ?? '', 'MicrosoftTeams.Localization.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, validateFormats: false });
  return ajv.validate({ ...schema, $schema: undefined }, words) ? [] : ajv.errors.map(({ instancePath, message, params }) => `${name}${instancePath}: ${message} ${JSON.stringify(params)}`);
}

/** All that is wrong with both packages of the project in `folder`, a sentence each; no network is asked. */
export async function faultsIn(folder) {
  const icons = join(folder, 'appPackage');
  try {
    const identity = identityIn(folder);
    const files = teamsFiles(identity, folder);
    const manifest = files['manifest.json'];
    const xml = outlookXml(identity, folder);
    const languages = (manifest.localizationInfo?.additionalLanguages ?? []).filter(({ file }) => !(file in files)).map(({ file }) => `${file} is missing`);
    const bySchema = [...(await schemaFaults(manifest)), ...Object.entries(files).filter(([name]) => name !== 'manifest.json').flatMap(([name, words]) => languageFaults(name, words))];
    const sizeOf = (url) => pngSize(join(icons, url.split('/').at(-1)))?.[0];
    return [...bySchema, ...ruleFaults(manifest, identity), ...placeFaults(manifest, xml), ...sharedFaults(manifest, xml), ...languages, ...iconFaults(icons, [JSON.stringify(manifest), xml]), ...xmlFaults(xml, { mailbox: identity.mailbox, sizeOf }), ...guardFaults(folder, identity.mailbox), ...functionFaults(folder, manifest, xml), ...phoneFaults(manifest)];
  } catch (fault) {
    return [fault.message];
  }
}
