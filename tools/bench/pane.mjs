import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.mjs';
import { budget, weigh } from '../weight.mjs';
import { buildFloor } from './buildFloor.mjs';
import { command } from './command.mjs';
import { median, medianInterval } from './median.mjs';
import { loadedFrom, longestOwnTask } from './observer.mjs';
import { roundTrips } from './roundTrips.mjs';
import { namedPlaces, Stage } from './stage.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const pairs = 15;

const ours = `document.querySelector('form textarea')?.value && document.querySelector('form button[type=submit]')?.offsetWidth > 0`;
const floors = `document.querySelector('input')?.value && document.querySelector('button')?.offsetWidth > 0`;

/** The pane beside the floor pane in the same Outlook: weight, speed, and what it waits for; and how soon the button without a pane answers. */
export async function pane() {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  const open = [];
  try {
    await Promise.all([build(dist), buildFloor(folder)]);
    for (const stage of [{ dist, isFurnished: true, isUseful: ours }, { dist: folder, isFurnished: false, isUseful: floors }]) open.push(await Stage.open(stage));
    const [app, floor] = open;
    const loads = await interleaved(app, floor);
    return [...weightRows(loads[0].app), ...speedRows(loads), ...waitRows(await roundTrips(app)), ...(await command(app))];
  } finally {
    await Promise.all(open.map((stage) => stage.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pairs of one load each, first of either in turn; the very first pair only warms the servers. */
async function interleaved(app, floor) {
  const loads = [];
  for (let pair = 0; pair <= pairs; pair += 1) {
    const isAppFirst = pair % 2 === 0;
    const first = await (isAppFirst ? app : floor).load();
    const second = await (isAppFirst ? floor : app).load();
    if (pair > 0) loads.push(isAppFirst ? { app: first, floor: second } : { app: second, floor: first });
    process.stderr.write(`bench: pane: pair ${pair} of ${pairs}\r`);
  }
  process.stderr.write('\n');
  return loads;
}

/** KB of the files among these with such an ending. */
const sum = (paths, ending) => paths.filter((path) => path.endsWith(ending)).reduce((total, path) => total + weigh(join(dist, path)), 0);

function weightRows(seen) {
  const paths = loadedFrom(seen, namedPlaces.app, seen.useful);
  return [
    { name: 'own_js_br_kb', says: 'own scripts before it is useful, KB brotli', value: sum(paths, '.js'), budget: budget.js },
    { name: 'own_css_br_kb', says: 'own styles before it is useful, KB brotli', value: sum(paths, '.css'), budget: budget.css },
    { name: 'own_requests', says: 'own requests before it is useful, with the page itself', value: 1 + paths.length, budget: budget.requests },
  ];
}

function speedRows(loads) {
  const ratio = (moment) => loads.map(({ app, floor }) => app[moment] / floor[moment]);
  const row = (name, says, figures, most) => ({ name, says, value: median(figures), interval: medianInterval(figures), ...(most && { budget: most }) });
  const times = ['painted', 'useful'].flatMap((moment) => ['app', 'floor'].map((side) => row(`${moment}_${side}_ms`, `${moment}, ${side === 'app' ? 'our pane' : 'floor pane'}, ms`, loads.map((pair) => pair[side][moment]))));
  return [
    row('painted_over_floor', 'painted, by the floor pane', ratio('painted'), 0.6),
    row('useful_over_floor', 'useful, by the floor pane', ratio('useful'), 1.3),
    row('longest_task_ms', 'longest task of ours in a load, ms', loads.map(({ app }) => longestOwnTask(app, namedPlaces.app)), 200),
    row('longest_task_floor_ms', 'longest task of the floor pane in a load, ms', loads.map(({ floor }) => longestOwnTask(floor, namedPlaces.app))),
    ...times,
  ];
}

function waitRows({ warm, cold, flag, delivered }) {
  return [
    { name: 'blocking_graph_warm', says: 'answers of Graph that opening waits for, warm', value: warm, budget: 0 },
    { name: 'blocking_graph_cold', says: 'answers of Graph that opening waits for, cold', value: cold, budget: 1 },
    { name: 'blocking_graph_flag', says: 'answers of Graph that a flag waits for', value: flag, budget: 0 },
    { name: 'delivered_js_br_kb', says: 'own scripts until the case is delivered, sign-in included, KB brotli', value: sum(delivered, '.js') },
  ];
}
