import type { Key } from '../domain/key';
import type { Instant } from '../domain/time';
import { fromMail } from '../domain/opportunity';
import { GraphError } from '../graph/graphError';
import type { Lists } from '../graph/listTypes';
import { openBench } from './bench';
import { deliver } from './deliver';
import { deliverReminders } from './deliverReminders';
import type { Desk } from './desk';
import { idNote, listId } from './listId';
import { caseOf, isReminder, type Sealed } from './outboxTypes';
import { replicaLists } from './listNames';
import { schema } from './schema';
import { stateOf } from './schemaState';
import type { Change, Remote, WaitReason } from './storeTypes';
import { sync } from './sync';
import { reasonOf } from './waitReason';
import type { Freshened } from './watch';

/** Only these concern one change alone; the others stop all that waits. */
const ofOneChange: readonly WaitReason[] = ['broken', 'forbidden', 'changedMeanwhile'];

interface Wish {
  readonly now: () => Instant;
  readonly which: Freshened;
  /** Nobody looks: what a person has done is sent, and nothing else is asked. */
  readonly isAside: () => boolean;
}

/** One round: what waits is sent, the rows are freshened, then To Do has its turn, which nothing waits for. Nobody else in this browser may be in one. Throws what stopped the freshening. */
export async function round(desk: Desk, remote: Remote, { now, which, isAside }: Wish): Promise<void> {
  await drain(desk, remote);
  try {
    if (!isAside()) await sync(desk, remote.lists, { now, which });
  } finally {
    await deliverReminders(desk, remote);
  }
}

/** In the order of commits, also those that come meanwhile; a change that fails, or waits for the person's word, holds up its own case only. */
async function drain(desk: Desk, remote: Remote): Promise<void> {
  const heldUp = new Set<Key>();
  let newest = 0;
  for (let next = await following(desk, newest); next; next = await following(desk, newest)) {
    newest = next.seq;
    if (next.why === 'changedMeanwhile') heldUp.add(caseOf(next.change));
    if (heldUp.has(caseOf(next.change))) continue;
    const begun = await desk.begin(next.seq);
    if (!begun) continue;
    const why = await sent(desk, remote, begun);
    if (why === undefined) continue;
    heldUp.add(caseOf(begun.change));
    const isOfAll = !ofOneChange.includes(why);
    await desk.wait(isOfAll ? desk.waitingSeqs : [begun.seq], why);
    if (isOfAll) return;
  }
}

/** Another tab may have sent some of it: the outbox itself is asked. */
async function following(desk: Desk, seq: number): Promise<Sealed | undefined> {
  return (await desk.cabinet.outbox.all()).find((one) => one.seq > seq && !isReminder(one.change));
}

async function sent(desk: Desk, { lists, signedIn, meeting }: Remote, begun: Sealed): Promise<WaitReason | undefined> {
  try {
    const change = await withMeeting(begun.change, meeting);
    await desk.done(begun, await deliver(openBench(desk, lists), { ...begun, change }, signedIn.person));
    return undefined;
  } catch (fault) {
    const why = reasonOf(fault);
    if (why === undefined) desk.report(fault);
    if (why === 'setUpMissing') await forgetLists(desk);
    return isRefusal(fault) && (await lacksColumns(desk, lists)) ? 'setUpMissing' : (why ?? 'broken');
  }
}

/** What was heard at a meeting says which one, where the person's calendar may be asked. */
async function withMeeting(change: Change, meeting: Remote['meeting']): Promise<Change> {
  if (change.act !== 'flag' || change.eventId === undefined) return change;
  const { mail = fromMail(await meeting(change.eventId)) } = change.opportunity;
  return { ...change, opportunity: { ...change.opportunity, mail } };
}

/** A list that was made anew has another id. */
async function forgetLists(desk: Desk): Promise<void> {
  await desk.apply({ list: 'Settings', notes: Object.fromEntries(replicaLists.map((name) => [idNote(name), undefined])) });
}

function isRefusal(fault: unknown): boolean {
  return fault instanceof GraphError && fault.status === 400;
}

/** A refusal may mean that the lists are older than the app, or half made. */
async function lacksColumns(desk: Desk, lists: Lists): Promise<boolean> {
  const wanted = schema.filter(({ name }) => name === 'Opportunities' || name === 'Activities');
  const states = await Promise.all(wanted.map(async (one) => stateOf(one, await lists.columns(listId(desk, one.name as 'Opportunities' | 'Activities')))));
  return states.some(({ missingColumns, retypedColumns, missingIndices }) => missingColumns.length + retypedColumns.length + missingIndices.length > 0);
}
