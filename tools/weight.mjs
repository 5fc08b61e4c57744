import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** What the pane may weigh before its first useful screen, in KB (1,000 bytes) of brotli 11. */
export const budget = { js: 95, css: 15, requests: 4 };

/** What the page of the command without a pane may weigh before it answers. */
const commandBudget = { js: 25, css: 0, requests: 3 };

/** KB of one file as the host sends it. */
export function weigh(file) {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
}

/** Weighs a page as its HTML names its parts: own scripts, own style sheets, and the requests with the page and its configuration. */
export function weightOf(folder, page) {
  const html = readFileSync(join(folder, `${page}.html`), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="?([^">:\s]+\.(?:json|js|css))/g)].map((found) => found[1]);
  const sum = (ending) => named.filter((name) => name.endsWith(ending)).reduce((total, name) => total + weigh(join(folder, name)), 0);
  return { js: sum('.js'), css: sum('.css'), requests: 1 + named.length };
}

/** What is too heavy; empty when the budget holds. */
export function overweight(folder) {
  return Object.entries({ taskpane: budget, commands: commandBudget }).flatMap(([page, allowed]) => {
    const weight = weightOf(folder, page);
    return Object.entries(allowed).filter(([part, most]) => weight[part] > most).map(([part, most]) => `${page}: ${part} ${Math.round(weight[part] * 10) / 10}, allowed ${most}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));
  for (const page of pages) {
    const { js, css, requests } = weightOf(folder, page);
    console.log(`${page}: ${js.toFixed(1)} KB scripts, ${css.toFixed(1)} KB styles, ${requests} requests`);
  }
  const faults = overweight(folder);
  if (faults.length > 0) console.error(faults.join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
}
