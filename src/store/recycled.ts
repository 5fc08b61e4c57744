import { isTakenBack, type Opportunity } from '../domain/opportunity';
import type { Key } from '../domain/key';
import type { Instant } from '../domain/time';
import type { Fields, ListRow } from '../graph/listTypes';
import { decodeOpportunity } from './codecOpportunity';
import type { Desk } from './desk';
import { encodeOpportunity } from './encodeOpportunity';
import { isErased } from './erasures';
import type { ListName } from './listNames';
import { isSameCell } from './merge';
import type { ReplicaStep } from './replicaTypes';
import type { Entry } from './storeTypes';

const recycledNote = 'recycled';
/** SharePoint's own bin keeps an item for so long (source: "Manage the Recycle Bin of a SharePoint site"); what lies here longer is nobody's wish. */
const longestDays = 93;
const dayMilliseconds = 86_400_000;
/** Where so many go at once, a right has been taken away, or the list was emptied on purpose: only the newest are offered, so that the notes stay small. */
const mostRemembered = 100;

/** A case whose row SharePoint does not tell any more, as this machine last had it. */
interface Recycled {
  readonly key: Key;
  readonly fields: Fields;
  readonly at: Instant;
  /** Erasures has been read since: nobody wants it gone for good. */
  readonly isAsked: boolean;
}

function all(desk: Desk): readonly Recycled[] {
  return JSON.parse(desk.note(recycledNote) ?? '[]') as Recycled[];
}

/** The rows that are remembered, offered or not. */
export function rememberedRows(desk: Desk): readonly Fields[] {
  return all(desk).map(({ fields }) => fields);
}

function noted(kept: readonly Recycled[]): NonNullable<ReplicaStep['notes']> {
  return { [recycledNote]: kept.length === 0 ? undefined : JSON.stringify(kept) };
}

/** What is remembered of rows as they go: cases on which somebody's words stand. */
export function recycling(desk: Desk, list: ListName, { gone, at }: { readonly gone: readonly ListRow[]; readonly at: Instant }): NonNullable<ReplicaStep['notes']> {
  if (list !== 'Opportunities') return {};
  const cases = gone.flatMap(({ fields }) => {
    const one = decodeOpportunity(fields);
    return 'value' in one && !isTakenBack(one.value) && !isErased(desk, one.value.key) ? [{ key: one.value.key, fields, at, isAsked: false }] : [];
  });
  if (cases.length === 0) return {};
  const keys = new Set(cases.map(({ key }) => key));
  return noted([...all(desk).filter(({ key }) => !keys.has(key)), ...cases].slice(-mostRemembered));
}

/** True while Erasures has to be read before something may be offered. */
export function isAskingFor(desk: Desk): boolean {
  return all(desk).some(({ isAsked }) => !isAsked);
}

/** Once Erasures has been read: what is there again, erased, or long gone, is forgotten. */
export async function settleRecycled(desk: Desk, now: Instant): Promise<void> {
  const before = all(desk);
  const isLong = (at: Instant) => Date.parse(now) - Date.parse(at) > longestDays * dayMilliseconds;
  const kept = before.filter(({ key, at }) => !isErased(desk, key) && !isLong(at) && desk.cells('Opportunities', key).there === undefined);
  if (kept.length < before.length || kept.some(({ isAsked }) => !isAsked)) await desk.apply({ list: 'Opportunities', notes: noted(kept.map((one) => ({ ...one, isAsked: true }))) });
}

/** Cases that can be brought back: neither there, nor on their way. */
export function recycledCases(desk: Desk): readonly Opportunity[] {
  const onTheWay = new Set(desk.snapshot.waiting.flatMap(({ change }) => (change.act === 'flag' ? [change.opportunity.key] : [])));
  return all(desk).flatMap(({ key, fields, isAsked }) => {
    const one = decodeOpportunity(fields);
    const isGone = isAsked && !onTheWay.has(key) && !isErased(desk, key) && desk.cells('Opportunities', key).there === undefined;
    return isGone && 'value' in one ? [one.value] : [];
  });
}

/** Flags it again in the name of whoever flagged it, before all that waits for it. */
export async function bringBack(desk: Desk, key: Key, at: Instant): Promise<void> {
  const there = recycledCases(desk).find((one) => one.key === key);
  if (!there) return;
  /* Who is signed in now has only brought it back. */
  const opportunity = { ...there, by: { ...there.by, oid: there.by.oid ?? '' } };
  const row = all(desk).find((one) => one.key === key)?.fields ?? {};
  await desk.write((outbox) => outbox.add([{ act: 'flag', opportunity }, ...unspoken(there, row)], at, 'first'));
}

/** Cells of our columns that the case as we know it does not state: a newer app's values, or a person's by hand. */
function unspoken(one: Opportunity, row: Fields): readonly Entry[] {
  const stated = encodeOpportunity(one);
  const names = Object.keys(stated).filter((name) => !isSameCell(row[name], stated[name]));
  const of = (valueOf: (name: string) => unknown): Fields => Object.fromEntries(names.map((name) => [name, valueOf(name)]));
  if (names.length === 0) return [];
  return [{ act: 'enter', list: 'Opportunities', key: one.key, intent: `${one.intent} as it was`, seen: of((name) => stated[name]), meant: of((name) => row[name] ?? null) }];
}

/** The person wants it gone. */
export async function forgetRecycled(desk: Desk, key: Key): Promise<void> {
  await desk.apply({ list: 'Opportunities', notes: noted(all(desk).filter((one) => one.key !== key)) });
}

/** Other rows that claim the key of a case: they count for nothing, and are shown beside it. */
export function twinsOf(desk: Desk, key: Key): readonly Opportunity[] {
  const [, ...others] = desk.claiming('Opportunities', key).flatMap(({ fields }) => {
    const one = decodeOpportunity(fields);
    return 'value' in one ? [one.value] : [];
  });
  return others;
}
