import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A name between double braces: "{{texts.da.name}}". */
const gap = /\{\{([\w.]+)\}\}/g;
/** Single braces are Teams' own, for what a notification is sent with. */
const outsideLanguages = ['da', 'sv'];

/** Names, ids and addresses of the app, in one place; `appPackage/` and `manifest/` leave gaps for them. */
export function identityIn(folder = root) {
  return JSON.parse(readFileSync(join(folder, 'appPackage', 'identity.json'), 'utf8'));
}

/** What stands in a gap. Throws where nothing does: a manifest with a hole is none. */
function valueOf(name, identity) {
  const value = name.split('.').reduce((there, part) => there?.[part], identity);
  if (typeof value !== 'string') throw new Error(`{{${name}}} stands in a manifest, and appPackage/identity.json does not say it.`);
  return value;
}

const filled = (text, identity, write = (value) => value) => text.replace(gap, (_whole, name) => write(valueOf(name, identity)));

/** JSON with its gaps filled, value by value. */
function filledJson(value, identity) {
  if (typeof value === 'string') return filled(value, identity);
  if (Array.isArray(value)) return value.map((one) => filledJson(one, identity));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filledJson(one, identity)]));
  return value;
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The Teams app's JSON files for one firm, by name: the manifest, and its Danish and Swedish words. */
export function teamsFiles(identity, folder = root) {
  const read = (name) => readFileSync(join(folder, 'appPackage', name), 'utf8');
  const language = read('language.json');
  const languages = outsideLanguages.map((tag) => [`${tag}.json`, filledJson(JSON.parse(language.replaceAll('{{texts.?.', `{{texts.${tag}.`)), identity)]);
  return Object.fromEntries([['manifest.json', filledJson(JSON.parse(read('manifest.json')), identity)], ...languages]);
}

/** The add-in-only manifest for one firm: Outlook on Mac, phone and older Windows. */
export function outlookXml(identity, folder = root) {
  return filled(readFileSync(join(folder, 'manifest', 'outlook.xml'), 'utf8'), identity, (value) => value.replace(/[&<>"]/g, (sign) => escapes[sign]));
}

/** The Teams app as it is uploaded; the same files always give the same bytes. */
export function teamsZip(identity, folder = root) {
  const files = teamsFiles(identity, folder);
  const { icons } = files['manifest.json'];
  const texts = Object.entries(files).map(([name, value]) => [name, new TextEncoder().encode(JSON.stringify(value, null, 2))]);
  const pictures = Object.values(icons).map((name) => [name, new Uint8Array(readFileSync(join(folder, 'appPackage', name)))]);
  return zipSync(Object.fromEntries([...texts, ...pictures]), { level: 9, mtime: '1980-01-01T12:00:00' });
}
