import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { require } from 'tsx/cjs/api';
import { bundleOf } from './bundleOf.mjs';

const { InBrowser } = require('../../tests/contracts/inBrowser.ts', import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const subject = fileURLToPath(new URL('storeInPage.ts', import.meta.url));

const design = [20_000, 60_000];
const opens = 5;

/** The store in a real browser with a profile on the disk: opening, importing beside Dexie, finding, changing and committing. */
export async function store() {
  const browser = await InBrowser.open(await bundleOf(subject));
  try {
    await browser.call('fill', 'warm', 1_000, 3_000);
    await browser.call('fill', '1k', 1_000, 3_000);
    await browser.call('fill', '100k', 100_000, 300_000);
    const ours = await browser.call('fill', 'design', ...design);
    const dexies = await browser.call('fillDexie', 'dexie', ...design);
    const [small, large] = [await firstRows(browser, '1k'), await firstRows(browser, '100k')];
    await browser.page.reload();
    const seen = await browser.call('work', 'design');
    if (seen.cases !== design[0] || seen.activities !== design[1]) throw new Error(`Only ${seen.cases} cases and ${seen.activities} activities were read.`);
    return [...firstRowsOf(small, large), ...importRows(ours, dexies), ...workRows(seen), ...requestRows(await counted()), { name: 'commit_over_put', says: 'commit, p95, by a bare put that reaches the disk too', value: await browser.call('commitOverPut', 'outbox'), budget: 2 }];
  } finally {
    await browser.close();
  }
}

/** What is asked of Graph, over a clock of its own in a process of its own. */
async function counted() {
  const outfile = join(root, '.work', 'requests.cjs');
  mkdirSync(join(root, '.work'), { recursive: true });
  await build({ entryPoints: [fileURLToPath(new URL('requests.ts', import.meta.url))], bundle: true, platform: 'node', format: 'cjs', external: ['libsql'], outfile, logLevel: 'warning' });
  return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }));
}

function requestRows({ day, sync, retry }) {
  return [
    { name: 'idle_requests_per_day', says: 'requests of 8 h in which nobody touches two open tabs', value: day.requests, budget: 60 },
    { name: 'idle_parts_per_day', says: 'the same, each part of a batch by itself', value: day.parts, budget: 200 },
    { name: 'sync_requests_100k', says: 'first sync of 100,000 rows, each part by itself', value: sync.parts, budget: 110 },
    { name: 'retry_over_least', says: 'requests while Graph asks to wait again and again, by the fewest that would learn it', value: retry, budget: 1.1 },
  ];
}

/** Median, each in a page that has just been loaded. */
async function firstRows(browser, name) {
  const lasted = [];
  for (let open = 0; open < opens; open += 1) {
    await browser.page.reload();
    lasted.push(await browser.call('firstRows', name));
  }
  return lasted.sort((a, b) => a - b)[Math.floor(opens / 2)];
}

function firstRowsOf(small, large) {
  return [
    { name: 'first_rows_ms_1k', says: 'first 50 rows after the database opens, of 1,000 cases, ms', value: small, budget: 100 },
    { name: 'first_rows_ms_100k', says: 'the same of 100,000 cases, ms', value: large, budget: 100 },
    { name: 'first_rows_100k_over_1k', says: 'the one by the other', value: large / small, budget: 1.5 },
  ];
}

function importRows(ours, dexies) {
  return [
    { name: 'import_over_dexie', says: 'import, times as fast as Dexie with four indices (at least 5)', value: dexies / ours },
    { name: 'dexie_over_import_limit', says: 'import by Dexie’s fifth', value: (5 * ours) / dexies, budget: 1 },
  ];
}

function workRows({ whole, longest, one, filter, search, delta }) {
  return [
    { name: 'filter_ms', says: 'filter at design size, ms', value: filter, budget: 5 },
    { name: 'search_ms', says: 'search for words at design size, ms', value: search, budget: 20 },
    { name: 'delta_1000_ms', says: 'delta of 1,000 rows, ms', value: delta, budget: 100 },
    { name: 'longest_main_task_ms', says: 'longest task while all is read, changed and searched at design size, ms (0: none over 50)', value: longest, budget: 50 },
    { name: 'whole_ms', says: 'until all is read at design size, ms', value: whole },
    { name: 'one_row_ms', says: 'one row changed, kept and shown, ms', value: one },
  ];
}
