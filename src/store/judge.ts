import type { Instant } from '../domain/time';
import { GraphError } from '../graph/graphError';
import type { Lists } from '../graph/listTypes';
import { allEnded } from './allEnded';
import type { Desk } from './desk';
import { idNote, listId } from './listId';
import { replicaLists, type ListName } from './listNames';
import type { Sealed } from './outboxTypes';
import { schema } from './schema';
import { stateOf } from './schemaState';
import type { Change, Refusal, WaitReason } from './storeTypes';
import { UnseenRow } from './unseenRow';
import { reasonOf } from './waitReason';

/** What a failed try means. */
export interface Verdict {
  readonly why: WaitReason;
  /** False where it concerns this change and those of the same case alone. */
  readonly isOfAll: boolean;
  /** What SharePoint said to this change. */
  readonly refusal?: Refusal;
}

interface Told {
  readonly isTold: boolean;
  /** Why it waits once it is not tried any more, and before that. */
  readonly resting: WaitReason;
  readonly before: WaitReason;
}

/** So many refusals, and a change is not tried any more by itself. */
const mostRefusals = 3;
/** Others kept changing the row, or somebody has it locked, or the person is to choose: the site is well. */
const ofItsRow: readonly (WaitReason | undefined)[] = ['changedMeanwhile', 'locked'];

/** Tells what concerns one change from what stops all, for one round: where a change was refused, the site itself is asked whether it is well. */
export class Judge {
  private site: Promise<WaitReason | undefined> | undefined;

  constructor(private readonly desk: Desk, private readonly lists: Lists, private readonly now: () => Instant) {}

  /** `isTold`: something of the change is known to stand outside. */
  async verdict(begun: Sealed, fault: unknown, isTold: boolean): Promise<Verdict> {
    const why = reasonOf(fault);
    if (why === undefined && !(fault instanceof UnseenRow)) this.desk.report(fault);
    if (why === 'setUpMissing') await this.forgetLists();
    if (ofItsRow.includes(why) || isOfThisMachine(fault) || isContested(fault)) return { why: why ?? 'broken', isOfAll: false };
    if (why !== undefined && why !== 'forbidden' && why !== 'broken') return { why, isOfAll: true };
    const ofSite = await (this.site ??= this.wrongWithSite());
    if (ofSite) return { why: ofSite, isOfAll: true };
    if (why === 'forbidden') return this.refused(begun, fault, { isTold, resting: 'notAllowed', before: why });
    const resting = fault instanceof UnseenRow ? 'unseen' : 'parked';
    return (await this.lacksColumns(begun.change, fault)) ? { why: 'setUpMissing', isOfAll: true } : this.refused(begun, fault, { isTold, resting, before: 'broken' });
  }

  private refused({ refusal }: Sealed, fault: unknown, { isTold, resting, before }: Told): Verdict {
    const count = (refusal?.count ?? 0) + 1;
    const said = saidBy(fault);
    const isCertain = said.status >= 400 && said.status < 500;
    return { why: count < mostRefusals ? before : resting, isOfAll: false, refusal: { ...said, at: this.now(), count, isTold: isTold || !isCertain } };
  }

  private async wrongWithSite(): Promise<WaitReason | undefined> {
    try {
      await this.lists.all();
      return undefined;
    } catch (fault) {
      return reasonOf(fault) ?? 'broken';
    }
  }

  /** A list that was made anew has another id. */
  private async forgetLists(): Promise<void> {
    await this.desk.apply({ list: 'Settings', notes: Object.fromEntries(replicaLists.map((name) => [idNote(name), undefined])) });
  }

  /** A refusal may mean that the lists are older than the app, or half made. */
  private async lacksColumns(change: Change, fault: unknown): Promise<boolean> {
    if (!(fault instanceof GraphError) || fault.status !== 400) return false;
    const names: readonly ListName[] = change.act === 'enter' ? [change.list] : ['Opportunities', 'Activities'];
    const wanted = schema.filter(({ name }) => names.some((one) => one === name));
    const states = await allEnded(wanted.map(async (one) => stateOf(one, await this.lists.columns(listId(this.desk, one.name as ListName)))));
    return states.some(({ missingColumns, retypedColumns, missingIndices }) => missingColumns.length + retypedColumns.length + missingIndices.length > 0);
  }
}

/** Storage of this machine, of which SharePoint knows nothing. */
function isOfThisMachine(fault: unknown): boolean {
  return fault instanceof DOMException;
}

function isContested(fault: unknown): boolean {
  return fault instanceof GraphError && fault.code === 'contested';
}

/** A key that is taken is as certain a refusal as Graph has: 400. */
function saidBy(fault: unknown): Pick<Refusal, 'status' | 'code' | 'requestId'> {
  if (fault instanceof UnseenRow) return { status: 400, code: 'notUnique' };
  if (!(fault instanceof GraphError)) return { status: 0, code: fault instanceof Error ? fault.name : 'unknown' };
  return { status: fault.status, code: fault.code, ...(fault.requestId !== undefined && { requestId: fault.requestId }) };
}
