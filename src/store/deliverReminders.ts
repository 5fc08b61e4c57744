import type { ToDo } from '../graph/toDo';
import { toDoNote, type Desk } from './desk';
import { isReminder, partOf, type Sealed } from './outboxTypes';
import type { Reminder, Remote, WaitReason } from './storeTypes';
import { reasonOf } from './waitReason';

interface SealedReminder extends Sealed {
  readonly change: Reminder;
}

/** Whoever has never said yes to To Do, or may not, has nothing of ours in it. */
const withoutConsent: readonly WaitReason[] = ['signedOut', 'consentRefused', 'adminApprovalNeeded', 'signInLoop'];

/** Puts promises into the person's To Do, or takes them out, each once the words that made it are delivered. Never throws: what does not succeed waits, says why, and holds up nothing. */
export async function deliverReminders(desk: Desk, remote: Remote): Promise<void> {
  let newest = 0;
  for (let next = await following(desk, newest); next; next = await following(desk, newest)) {
    newest = next.seq;
    await deliver(desk, remote, next);
  }
}

async function following(desk: Desk, seq: number): Promise<SealedReminder | undefined> {
  const all = await desk.cabinet.outbox.all();
  const isUntold = ({ part }: Reminder) => all.some(({ change }) => (change.act === 'flag' || change.act === 'hear') && partOf(change) === part);
  return all.find((one): one is SealedReminder => one.seq > seq && isReminder(one.change) && !isUntold(one.change));
}

/** A try counts only once the person has said yes: until then nobody outside can have seen it, and it can be taken back without a trace. */
async function deliver(desk: Desk, { toDo }: Remote, sealed: SealedReminder): Promise<void> {
  const { change } = sealed;
  let own: ToDo;
  try {
    own = await toDo();
  } catch (fault) {
    const why = whyOf(desk, fault);
    return change.act === 'unremind' && withoutConsent.includes(why) ? done(desk, sealed) : wait(desk, sealed, why);
  }
  const begun = await desk.begin(sealed.seq);
  if (!begun) return;
  try {
    await (change.act === 'remind' ? own.put({ ...change, key: change.part }, begun.tries > 1) : own.remove({ ...change, key: change.part }));
  } catch (fault) {
    return wait(desk, begun, whyOf(desk, fault));
  }
  await done(desk, sealed);
}

/** The note comes first: a promise that is delivered twice is found, one that nobody remembers is not told. */
async function done(desk: Desk, sealed: SealedReminder): Promise<void> {
  const { act, caseKey, part } = sealed.change;
  await desk.apply({ list: 'Settings', notes: { [`${toDoNote}${part}`]: act === 'remind' ? 'there' : undefined } });
  await desk.done(sealed, { caseKey, part });
}

async function wait(desk: Desk, { seq, why: before }: Sealed, why: WaitReason): Promise<void> {
  if (why !== before) await desk.wait([seq], why);
}

/** What is missing is a mailbox with To Do, not a list of the site. */
function whyOf(desk: Desk, fault: unknown): WaitReason {
  const why = reasonOf(fault);
  if (why === undefined) desk.report(fault);
  return why === 'setUpMissing' ? 'forbidden' : (why ?? 'broken');
}
