import type { Key } from '../domain/key';
import type { Instant } from '../domain/time';
import type { Fields } from '../graph/listTypes';
import { encodeStated } from './encodeStated';
import { isSameCell } from './merge';
import { caseOf, isForPerson, isKnown, isReminder, partOf, type Landed, type Sealed } from './outboxTypes';
import type { Change, Entry } from './storeTypes';
import { line } from './writable';

/** True where nobody outside can have seen a change: never tried, or at rest after refusals for certain. */
export function isUntold({ tries, why, refusal }: Sealed): boolean {
  return tries === 0 || (isForPerson({ why }) && refusal?.isTold === false);
}

/** What `change` takes out of the outbox when it goes in, and whether it is needed then: what nobody outside can have seen simply is not there. */
export function undoneBy(change: Change, waiting: readonly Sealed[]): { readonly gone: readonly Sealed[]; readonly isNeeded: boolean } {
  if (change.act !== 'takeBack' && change.act !== 'unremind') return { gone: [], isNeeded: true };
  const ofPart = waiting.filter((one) => one.change.act !== 'takeBack' && partOf(one.change) === change.part);
  const isGone = ofPart.some((one) => isUntold(one) && !isReminder(one.change));
  if (change.act === 'takeBack') return { gone: isGone ? ofPart : [], isNeeded: !isGone };
  const asked = ofPart.filter((one) => one.change.act === 'remind');
  return { gone: asked, isNeeded: !isGone && (asked.length === 0 || asked.some(({ tries }) => tries > 0)) };
}

/** A change, and what makes no sense without it: the promise and the taking back of its act, and what was added to a case that `isThere` nowhere else. */
export function hangingOn(all: readonly Sealed[], seq: number, isThere: (caseKey: Key) => boolean): readonly Sealed[] {
  const root = all.find((one) => one.seq === seq);
  if (!root) return [];
  const { change } = root;
  const isAlone = change.act === 'flag' && !isThere(caseOf(change)) && !all.some((one) => one !== root && one.change.act === 'flag' && caseOf(one.change) === caseOf(change));
  return all.filter((one) => one === root || (one.seq > seq && caseOf(one.change) === caseOf(change) && (isAlone || (change.act !== 'enter' && partOf(one.change) === partOf(change)))));
}

/** Changes as they go in: those of one act that SharePoint shall have are a group. */
export function sealed(changes: readonly Change[], since: Instant): readonly Omit<Sealed, 'seq'>[] {
  const [first, ...others] = changes.filter((one) => !isReminder(one));
  const group = first && others.length > 0 ? { group: { id: partOf(first), sent: 0 } } : {};
  return changes.map((change) => ({ change, since, why: 'new', tries: 0, ...(!isReminder(change) && group) }));
}

/** What waits for the cases of `changes`, and as what it goes in anew behind them: what met the row gone is sent once more. */
export function displaced(changes: readonly Change[], waiting: readonly Sealed[]): { readonly gone: readonly Sealed[]; readonly behind: readonly Omit<Sealed, 'seq'>[] } {
  const gone = waiting.filter((one) => isKnown(one) && changes.some((change) => caseOf(one.change) === caseOf(change)));
  const behind = gone.map(({ seq: _before, ...one }) => ({ ...one, why: one.why === 'changedMeanwhile' ? 'new' : one.why }) as const);
  return { gone, behind };
}

/** A change to be sent as if it were new; what is not to be changed any more is undefined. */
export function renewed(there: Sealed, change: Change | undefined): Sealed | undefined {
  if (change !== undefined && !isUntold(there)) return undefined;
  const { refusal: _over, ...rest } = there;
  return { ...rest, why: 'new', change: change ?? there.change };
}

/** What is otherwise with the others once one is delivered. */
export function afterDone(all: readonly Sealed[], done: Sealed, landed: Landed): readonly Sealed[] {
  return all.flatMap((one) => {
    if (one.seq === done.seq) return [];
    const moved = pointed(one, done, landed) ?? one;
    const isOfGroup = one.group !== undefined && one.group.id === done.group?.id;
    const counted = isOfGroup ? { ...moved, group: { ...one.group, sent: one.group.sent + 1 } } : moved;
    return counted === one ? [] : [counted];
  });
}

/** A later change, pointed to where an earlier one of its case landed; undefined when it needs no pointing. */
function pointed(later: Sealed, done: Sealed, landed: Landed): Sealed | undefined {
  const { caseKey, part, cells } = landed;
  const { change } = later;
  if (later.seq <= done.seq || caseOf(change) !== caseOf(done.change)) return undefined;
  if (change.act === 'hear') return { ...later, change: { ...change, activity: { ...change.activity, caseKey } } };
  if (change.act === 'enter') return { ...later, change: ofOwnWords(change, done.change, landed) ?? { ...rebased(change, done.change, cells), key: caseKey } };
  if (change.act === 'flag') return undefined;
  return { ...later, change: { ...change, caseKey, part: change.part === partOf(done.change) ? part : change.part } };
}

/** What a person states on a case, and on words heard alike. */
const stated: readonly string[] = ['Title', ...Object.keys(encodeStated({ words: '', promised: undefined, size: undefined, competence: undefined }))];

/** An edit of the own words, which stand among those heard on a colleague's case by now; undefined for any other edit. */
function ofOwnWords(later: Entry, first: Change, { part, isHeard }: Landed): Entry | undefined {
  if (!isHeard || first.act !== 'flag' || later.list !== 'Opportunities' || !later.seen) return undefined;
  const isOwn = Object.keys(later.meant).every((name) => stated.includes(name)) && (later.seen['Words'] ?? first.opportunity.words) === first.opportunity.words;
  const titled = (cells: Fields): Fields => ('Title' in cells ? { ...cells, Title: line(String(cells['Words'] ?? first.opportunity.words)) } : cells);
  return isOwn ? { ...later, list: 'Activities', key: part, seen: titled(later.seen), meant: titled(later.meant) } : undefined;
}

/** A second edit saw what the first one meant; SharePoint's answer to the first is what it stands on. */
function rebased(later: Entry, first: Change, cells: Fields | undefined): Entry {
  if (first.act !== 'enter' || first.list !== later.list || !cells || !later.seen) return later;
  const saw = Object.entries(later.seen).map(([name, seen]) => [name, name in first.meant && isSameCell(seen, first.meant[name]) ? (cells[name] ?? null) : seen]);
  return { ...later, seen: Object.fromEntries(saw) as Fields };
}
