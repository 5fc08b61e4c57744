import type { Key } from '../domain/key';
import type { Instant } from '../domain/time';
import { fromMail } from '../domain/opportunity';
import { openBench, type Bench } from './bench';
import { deliver } from './deliver';
import { deliverReminders } from './deliverReminders';
import type { Desk } from './desk';
import { Judge, type Verdict } from './judge';
import { caseOf, isForPerson, isKnown, isReminder, type Landed, type Sealed } from './outboxTypes';
import type { Change, Remote } from './storeTypes';
import { sync } from './sync';
import type { Freshened } from './watch';

interface Wish {
  readonly now: () => Instant;
  readonly which: Freshened;
  /** Nobody looks: what a person has done is sent, and nothing else is asked. */
  readonly isAside: () => boolean;
}

/** One round: what waits is sent, the rows are freshened, then To Do has its turn, which nothing waits for. Nobody else in this browser may be in one. Throws what stopped the freshening. */
export async function round(desk: Desk, remote: Remote, { now, which, isAside }: Wish): Promise<void> {
  await drain(desk, remote, now);
  try {
    if (!isAside()) await sync(desk, remote.lists, { now, which });
  } finally {
    await deliverReminders(desk, remote);
  }
}

/** In the order of commits, also those that come meanwhile; a change that fails, or waits for the person's word, holds up its own case only. */
async function drain(desk: Desk, remote: Remote, now: () => Instant): Promise<void> {
  const judge = new Judge(desk, remote.lists, now);
  const heldUp = new Set<Key>();
  let newest = 0;
  for (let next = await following(desk, newest); next; next = await following(desk, newest)) {
    newest = next.seq;
    if (isForPerson(next)) heldUp.add(caseOf(next.change));
    if (heldUp.has(caseOf(next.change))) continue;
    const begun = await desk.begin(next.seq);
    if (!begun) continue;
    const verdict = await sent(desk, remote, { begun, judge });
    if (verdict === undefined) continue;
    heldUp.add(caseOf(begun.change));
    await desk.wait(verdict.isOfAll ? desk.waitingSeqs : [begun.seq], verdict.why, verdict.refusal && { refusal: verdict.refusal });
    if (verdict.isOfAll) return;
  }
}

/** Another tab may have sent some of it: the outbox itself is asked. */
async function following(desk: Desk, seq: number): Promise<Sealed | undefined> {
  return (await desk.cabinet.outbox.all()).find((one) => one.seq > seq && isKnown(one) && !isReminder(one.change));
}

async function sent(desk: Desk, { lists, signedIn, meeting }: Remote, { begun, judge }: { readonly begun: Sealed; readonly judge: Judge }): Promise<Verdict | undefined> {
  const bench = openBench(desk, lists, begun);
  try {
    const change = await withMeeting(begun.change, meeting);
    const landed = await deliver(bench, { ...begun, change }, signedIn.person);
    await desk.done(begun, withCells(bench, change, landed));
    return undefined;
  } catch (fault) {
    return judge.verdict(begun, fault, bench.isTold());
  }
}

/** Later edits of a row stand on what SharePoint answered to this one: not on what stands there now, which may be a colleague's already. */
function withCells(bench: Bench, change: Change, landed: Landed): Landed {
  const cells = change.act === 'enter' ? bench.written() : undefined;
  return cells ? { ...landed, cells } : landed;
}

/** What was heard at a meeting says which one, where the person's calendar may be asked. */
async function withMeeting(change: Change, meeting: Remote['meeting']): Promise<Change> {
  if (change.act !== 'flag' || change.eventId === undefined) return change;
  const { mail = fromMail(await meeting(change.eventId)) } = change.opportunity;
  return { ...change, opportunity: { ...change.opportunity, mail } };
}
