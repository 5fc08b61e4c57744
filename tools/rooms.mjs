import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { globalFaults } from './globals.mjs';

/** Floors from the top; a room imports only rooms on lower floors, and only the packages named here. */
const floors = [
  { app: ['react', 'react-dom', '@fluentui/react-components', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'] },
  { screens: ['react', '@fluentui/react-components', '@fluentui/react-icons'] },
  { ui: ['react', '@fluentui/react-components', '@fluentui/react-icons'] },
  { store: ['idb'] },
  { graph: ['@microsoft/microsoft-graph-client'], host: ['@microsoft/teams-js', '@azure/msal-browser'] },
  { domain: ['papaparse'] },
];

/** The sandbox knows no room, and no room knows it. */
const alone = { sandbox: ['node:', 'express', 'oidc-provider', 'jose', 'libsql', 'selfsigned', 'postal-mime', 'esbuild', 'tsx'] };
const mostLines = 300;

const level = (room) => floors.findIndex((floor) => room in floor);
const packagesOf = (room) => alone[room] ?? floors[level(room)]?.[room] ?? [];

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /(?<!\.d)\.tsx?$/.test(name) ? [path] : [];
  });
}

function imported(file, wanted) {
  const base = resolve(dirname(file), wanted);
  return [`${base}.ts`, `${base}.tsx`, base].find((path) => existsSync(path) && statSync(path).isFile());
}

/** All that stands in the wrong room under `src`, a sentence each. */
export function faultsIn(src) {
  const place = (file) => relative(src, file).split(sep);
  const files = filesIn(src).filter((file) => place(file).length > 1);
  const links = new Map();
  const faults = [];
  for (const file of files) {
    const [room, part] = place(file);
    const text = readFileSync(file, 'utf8');
    const fault = (why) => faults.push(`${place(file).join('/')}: ${why}`);
    if (level(room) < 0 && !(room in alone)) fault(`there is no room ${room}`);
    if (text.split('\n').length > mostLines + 1) fault(`is longer than ${mostLines} lines`);
    for (const why of globalFaults(room, text)) fault(why);
    const wanted = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    links.set(file, wanted.filter((one) => one.startsWith('.')).map((one) => imported(file, one)).filter(Boolean));
    for (const one of wanted.filter((name) => !name.startsWith('.'))) {
      if (!packagesOf(room).some((known) => one === known || one.startsWith(known.endsWith(':') ? known : `${known}/`))) fault(`the package ${one} does not belong in ${room}`);
    }
    for (const target of links.get(file)) {
      const [otherRoom, otherPart] = place(target);
      if (otherRoom === room) {
        if (room === 'screens' && part !== otherPart && place(file).length > 2 && place(target).length > 2) fault(`the screen ${part} reaches into the screen ${otherPart}`);
      } else if (room in alone || otherRoom in alone) fault(`${room} and ${otherRoom} must not know each other`);
      else if (level(otherRoom) <= level(room)) fault(`${room} may not import ${otherRoom}`);
    }
  }
  return [...faults, ...circlesIn(links, (file) => place(file).join('/'))];
}

function circlesIn(links, name) {
  const faults = [];
  const done = new Set();
  const walk = (file, path) => {
    if (path.includes(file)) {
      faults.push(`circle: ${[...path.slice(path.indexOf(file)), file].map(name).join(' > ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of links.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of links.keys()) walk(file, []);
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = faultsIn(resolve(process.argv[2] ?? 'src'));
  if (faults.length > 0) console.error(faults.join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
}
