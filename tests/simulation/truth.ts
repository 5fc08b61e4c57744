import type { Database } from '../../src/sandbox/database';
import { isSameCell } from '../../src/store/merge';
import { isReminder } from '../../src/store/outboxTypes';
import type { Snapshot } from '../../src/store/storeTypes';
import { Diary, intentOf, wordsOf, type Act, type EntryAct } from './diary';
import type { Page, Stage } from './page';
import { readReplica } from '../contracts/readReplica';
import { rowsIn, type RowThere } from './rows';

interface Truth extends Stage {
  readonly database: Database;
  readonly pages: readonly Page[];
}

/** Two rounds after the last fault: only what a person must say is left, and each page shows it. */
export async function brokenWhileItWaits({ pages, wrong, diary, database }: Truth): Promise<void> {
  const rows = rowsIn(database);
  const waiting = new Map<string, Set<string>>();
  for (const { profile, store, token } of pages) {
    const kept = (await profile.cabinet.outbox.all()).filter(({ change }) => !isReminder(change));
    const shown = store!.snapshot.waiting;
    for (const { change, why } of kept) if (why !== 'changedMeanwhile' || change.act !== 'enter') if (!kept.some((one) => one.why === 'changedMeanwhile')) wrong('lost', `${token} still waits with ${intentOf(change)}: ${why}`);
    if (kept.map(({ change }) => intentOf(change)).join() !== shown.map(({ change }) => intentOf(change)).join()) wrong('lost', `${token} does not show all that waits`);
    waiting.set(profile.name, new Set(kept.map(({ change }) => intentOf(change))));
  }
  for (const act of diary.entries()) if (!act.isGivenUp && !act.isAtRisk && !waiting.get(act.profile)?.has(act.change.intent) && !hasLanded(act, rows)) wrong('lost', `${describe(act)} is neither there nor waiting`);
}

/** When nothing waits any more. */
export async function brokenAtTheEnd(truth: Truth, newcomer: Page): Promise<void> {
  const rows = rowsIn(truth.database);
  said(truth, rows);
  keys(truth, rows);
  cells(truth, rows);
  order(truth, rows);
  stages(truth, rows);
  commits(truth);
  await replicas(truth, rows, newcomer);
}

function describe({ change, profile }: Act): string {
  return `${profile}: ${JSON.stringify(change)}`;
}

function hasLanded(act: EntryAct, rows: readonly RowThere[]): boolean {
  const isOf = (row: RowThere, list: string, key: string) => (row.list === list && row.fields['Key'] === key) || (list === 'Opportunities' && row.fields['CaseKey'] === key);
  return Diary.cellsOf(act).every(({ list, key, column, value }) => rows.some((row) => isOf(row, list, key) && row.versions.some((cells) => isSameCell(cells[column], value))));
}

const isSaid = ({ list }: RowThere): boolean => list === 'Opportunities' || list === 'Activities';
const isStanding = ({ fields }: RowThere): boolean => fields['IsWithdrawn'] !== true && fields['Stage'] !== 'withdrawn';

/** A request that came late found its key free, since somebody had recycled the row that had it: no client can know of either. */
function isBesideBin({ late, recycled }: Diary, rows: readonly RowThere[], { list, fields }: RowThere): boolean {
  return late.has(fields['Intent']) && rows.some((one) => one.list === list && one.fields['Key'] === fields['Key'] && recycled.has(`${one.list} ${one.id}`));
}

/** No words are lost, doubled, or stand though they were taken back. */
function said({ diary, wrong }: Truth, rows: readonly RowThere[]): void {
  for (const act of diary.said()) {
    const words = wordsOf(intentOf(act.change));
    const with_ = rows.filter((row) => isSaid(row) && String(row.fields['Words']).startsWith(words));
    const standing = with_.filter(isStanding);
    const there = standing.filter((row) => !row.isInBin && !isBesideBin(diary, rows, row));
    if (act.isAtRisk) {
      /* Either is right, and the person was told. */
    } else if (act.kept === undefined) {
      if (with_.length > 0) wrong('doubled', `${describe(act)} was not kept, and is there`);
    } else if (act.isTakenBack) {
      if (there.length > 0 && !with_.some((row) => diary.recycled.has(`${row.list} ${row.id}`))) wrong('lost', `${describe(act)} was taken back, and stands`);
    } else if (standing.length === 0) wrong('lost', `${describe(act)} is not there`);
    if (there.length > 1) wrong('doubled', `${describe(act)} is there ${there.length} times`);
  }
}

/** One row a key, and one row an act; a row that came back from the bin may state once more what was said again meanwhile. */
function keys({ diary, wrong }: Truth, rows: readonly RowThere[]): void {
  const seen = new Set<string>();
  const once = (name: string, what: unknown): void => {
    const one = `${name} ${String(what).toLowerCase()}`;
    if (seen.has(one)) wrong('doubled', `${one} is there twice`);
    seen.add(one);
  };
  for (const { list, isInBin, fields } of rows) if (!isInBin) once(`key of ${list}`, fields['Key']);
  for (const row of rows) if (!row.isInBin && isSaid(row) && !diary.recycled.has(`${row.list} ${row.id}`) && !isBesideBin(diary, rows, row)) once('intent', row.fields['Intent']);
}

/** A cell changes only from what its writer has seen; a case is opened again only where nobody's words stand. */
function cells({ diary, wrong }: Truth, rows: readonly RowThere[]): void {
  const entries = new Map<string, EntryAct>(diary.entries().flatMap((act) => Diary.cellsOf(act).map(({ list, key, column, value }) => [`${list} ${key} ${column} ${String(value)}`, act] as const)));
  for (const { list, fields, versions } of rows) for (const [place, now] of versions.entries()) {
    const before = versions[place - 1] ?? {};
    for (const [column, value] of Object.entries(now)) {
      if (isSameCell(before[column], value)) continue;
      const act = entries.get(`${list} ${String(fields['Key'])} ${column} ${String(value)}`) ?? entries.get(`Opportunities ${String(fields['CaseKey'])} ${column} ${String(value)}`);
      if (act && !isSameCell(act.change.seen?.[column], before[column])) wrong('overwritten', `${describe(act)} replaced ${String(before[column])}`);
      if (!act && column === 'Words' && place > 0 && before['Stage'] !== 'withdrawn') wrong('overwritten', `${String(value)} replaced ${String(before[column])}`);
    }
  }
}

/** What one browser has kept in an order for one row, or one case, happened in that order. */
function order({ diary, wrong }: Truth, rows: readonly RowThere[]): void {
  const newest = new Map<string, { readonly place: number; readonly act: Act }>();
  const follows = (name: string, place: number, act: Act): void => {
    const before = newest.get(name);
    if (before && before.place > place) wrong('diverged', `${describe(act)} came before ${describe(before.act)}`);
    newest.set(name, { place, act });
  };
  for (const act of diary.entries()) for (const { list, key, column, value } of Diary.cellsOf(act)) for (const row of rows.filter((one) => one.list === list && one.fields['Key'] === key)) {
    const place = row.versions.findIndex((cells) => isSameCell(cells[column], value));
    if (place >= 0) follows(`${Diary.orderOf(act)} ${list} ${row.id} ${column}`, place, act);
  }
  const heard = new Map(rows.filter(({ list }) => list === 'Activities').map((row) => [row.fields['Intent'], row]));
  for (const act of diary.kept()) {
    const row = act.change.act === 'flag' || act.change.act === 'hear' ? heard.get(intentOf(act.change)) : undefined;
    if (row && !rows.some((one) => isSaid(one) && one.fields['Intent'] === row.fields['Intent'] && (diary.recycled.has(`${one.list} ${one.id}`) || isBesideBin(diary, rows, one)))) follows(`${Diary.orderOf(act)} ${String(row.fields['CaseKey'])}`, row.id, act);
  }
}

/** A case is withdrawn exactly when nobody's words stand on it. */
function stages({ diary, wrong }: Truth, rows: readonly RowThere[]): void {
  const isTouched = (row: RowThere) => diary.recycled.has(`${row.list} ${row.id}`);
  for (const one of rows.filter(({ list, isInBin }) => list === 'Opportunities' && !isInBin)) {
    const file = [one, ...rows.filter(({ list, fields }) => list === 'Activities' && fields['CaseKey'] === one.fields['Key'])];
    const sameKey = rows.filter(({ list, fields }) => list === 'Opportunities' && fields['Key'] === one.fields['Key']);
    if ([...file, ...sameKey].some(isTouched)) continue;
    const stand = file.filter(({ fields }) => fields['IsWithdrawn'] !== true).length;
    if ((one.fields['Stage'] === 'withdrawn') !== (stand === 0)) wrong('diverged', `${String(one.fields['Key'])} is ${String(one.fields['Stage'])} with ${stand} who stand`);
  }
}

/** What is acknowledged is kept, what is refused is not, and of one commit all or nothing. */
function commits({ diary, wrong }: Truth): void {
  const groups = new Map<number, Act[]>();
  for (const act of diary.acts.values()) {
    groups.set(act.group, [...(groups.get(act.group) ?? []), act]);
    if (act.isAcknowledged && act.kept === undefined) wrong('lost', `${describe(act)} was acknowledged and is not kept`);
  }
  for (const group of groups.values()) if (new Set(group.map(({ kept }) => kept !== undefined)).size > 1) wrong('lost', `half of ${group.map(describe).join(' and ')} is kept`);
}

/** What every page shows is what a newcomer is shown, and every replica holds SharePoint's rows. */
async function replicas({ pages, wrong }: Truth, rows: readonly RowThere[], newcomer: Page): Promise<void> {
  const shown = shownBy(newcomer.store!.snapshot);
  const there = rows.filter(({ isInBin, list }) => !isInBin && list !== 'Economy' && list !== 'Erasures').map(({ list, id, etag }) => `${list} ${id} ${etag}`).sort();
  for (const { store, token, profile } of pages) {
    if (shownBy(store!.snapshot) !== shown) wrong('diverged', `${token} shows ${difference(shownBy(store!.snapshot), shown)}`);
    const kept = Object.entries((await readReplica(profile.cabinet.replica)).rows).flatMap(([list, all]) => Object.values(all).map(({ id, etag }) => `${list} ${id} ${etag}`)).sort();
    if (kept.join() !== there.join()) wrong('diverged', `the replica of ${token} has ${kept.filter((one) => !there.includes(one)).join()} and lacks ${there.filter((one) => !kept.includes(one)).join()}`);
  }
}

function shownBy({ cases, heard, accounts, setAside }: Snapshot): string {
  return JSON.stringify([cases, [...heard].sort(([a], [b]) => (a < b ? -1 : 1)), accounts, setAside]);
}

function difference(one: string, other: string): string {
  const place = [...one].findIndex((letter, at) => letter !== other[at]);
  return `…${one.slice(Math.max(0, place - 60), place + 200)} and not …${other.slice(Math.max(0, place - 60), place + 200)}`;
}
