import type { Activity } from '../domain/activity';
import type { Intent, Key } from '../domain/key';
import { isTakenBack, type Opportunity } from '../domain/opportunity';
import { meet } from '../domain/meet';
import { takeBack } from '../domain/takeBack';
import type { Person } from '../domain/person';
import { firstStage } from '../domain/stage';
import { strange } from '../graph/faultOf';
import type { GraphError } from '../graph/graphError';
import { allEnded } from './allEnded';
import type { Bench } from './bench';
import { fileOf, plain, rowOf, type Read } from './caseRows';
import { decodeActivity } from './codecActivity';
import { encodeActivity } from './encodeActivity';
import { decodeOpportunity } from './codecOpportunity';
import { encodeOpportunity } from './encodeOpportunity';
import { deliverEntry } from './deliverEntry';
import { isReminder, type Landed, type Sealed } from './outboxTypes';
import { contested, mostSteps, settle } from './settle';
import type { Change } from './storeTypes';
import { UnseenRow } from './unseenRow';

/** Delivers one change until SharePoint has it, and says where it landed; may be called again after any failure, and nothing is doubled. */
export async function deliver(bench: Bench, { change, tries, sentOver }: Sealed, me: Person): Promise<Landed> {
  const isRepeated = tries > 1;
  if (change.act === 'flag') return deliverFlag(bench, { ...change.opportunity, by: completed(change.opportunity.by, me) }, isRepeated);
  if (change.act === 'hear') return deliverHeard(bench, { ...change.activity, by: completed(change.activity.by, me) }, isRepeated);
  if (isReminder(change)) throw new Error('SharePoint has no reminders: To Do has.');
  return change.act === 'enter' ? deliverEntry(bench, change, sentOver) : deliverTakeBack(bench, change);
}

/** The host may not have known the object id; the sign-in name that goes with it is then the better one, too, and the name where the host names another, as Outlook does at a shared mailbox in a window of its own. */
function completed(by: Person, me: Person): Person {
  if (by.oid !== undefined) return by;
  const isAnother = me.upn !== '' && me.upn.toLowerCase() !== by.upn.toLowerCase();
  return { oid: me.oid, upn: me.upn || by.upn, name: (isAnother && me.name) || by.name || me.name };
}

/** After an outcome that is unknown the key is looked up before anything is sent. */
async function deliverFlag(bench: Bench, flagged: Opportunity, isRepeated: boolean): Promise<Landed> {
  const heard = isRepeated ? await heardBefore(bench, flagged) : undefined;
  if (heard) return heard;
  let mine = firstChoice(flagged);
  let mayStand = isRepeated;
  let unseen: Key | undefined;
  for (let step = 0; step < mostSteps; step += 1) {
    if (!mayStand && (await bench.create('Opportunities', encodeOpportunity(mine)))) return { caseKey: mine.key, part: mine.intent };
    const there = await rowOf(bench, 'Opportunities', mine.key, decodeOpportunity);
    if (!there && !mayStand && unseen === mine.key) throw new UnseenRow(`The row of ${mine.key} may not be read.`);
    if (!there && !mayStand) unseen = mine.key;
    mayStand = false;
    if (!there) continue;
    const next = 'wrong' in there ? { ...mine, key: nextKey(mine) } : await met(bench, mine, there, isRepeated);
    if ('caseKey' in next) return next;
    mayStand = isRepeated || next.key === mine.key;
    mine = next;
  }
  throw contested();
}

/** The stricter key was chosen here beside another mail that had the plain one; SharePoint may give that to this mail. */
function firstChoice(flagged: Opportunity): Opportunity {
  const { key, mail } = flagged;
  return mail?.source !== undefined && key === mail.stricterKey ? { ...flagged, key: mail.source } : flagged;
}

/** A try before this one may have made our words an activity of a colleague's case; a case must not hold them then as well. */
async function heardBefore(bench: Bench, { intent }: Opportunity): Promise<Landed | undefined> {
  const there = await rowOf(bench, 'Activities', intent, decodeActivity);
  if (!there || 'wrong' in there || there.value.intent !== intent) return undefined;
  await settle(bench, there.value.caseKey);
  return { caseKey: there.value.caseKey, part: intent, isHeard: true };
}

/** Our case beside the one that has its key: where it landed, or the case to go on with. */
async function met(bench: Bench, mine: Opportunity, there: Read<Opportunity>, isRepeated: boolean): Promise<Landed | Opportunity> {
  if (isRepeated && (await stoodThere(bench, mine, there))) return { caseKey: there.value.key, part: mine.intent };
  const decided = meet(mine, there.value);
  switch (decided.is) {
    case 'ours':
      return { caseKey: there.value.key, part: there.value.intent };
    case 'otherMail':
      return decided.again;
    case 'takenBack': {
      const isDone = await bench.update('Opportunities', there.row, encodeOpportunity(decided.reopened));
      return isDone ? { caseKey: there.value.key, part: mine.intent } : mine;
    }
    case 'colleagues':
      return { ...(await deliverHeard(bench, decided.heard, isRepeated)), isHeard: true };
  }
}

/** A try before this one made the case; since then it was taken back, and somebody else has opened it again. */
async function stoodThere(bench: Bench, { intent }: Opportunity, { row, value }: Read<Opportunity>): Promise<boolean> {
  return value.intent !== intent && (await bench.versions('Opportunities', row)).some((fields) => fields['Intent'] === intent);
}

/** A row that cannot be read holds our key: the stricter key is as good for everybody, and one's own act the last way out. */
function nextKey({ key, intent, mail }: Opportunity): string {
  return mail?.stricterKey !== undefined && mail.stricterKey !== key ? mail.stricterKey : intent;
}

async function deliverHeard(bench: Bench, activity: Activity, isRepeated: boolean): Promise<Landed> {
  const isThere = isRepeated && (await isOurs(bench, activity));
  if (!isThere && !(await bench.create('Activities', encodeActivity(activity))) && !(await isOurs(bench, activity))) {
    throw strange('Another row has the key of our words.');
  }
  await settle(bench, activity.caseKey);
  return { caseKey: activity.caseKey, part: activity.intent };
}

async function isOurs(bench: Bench, activity: Activity): Promise<boolean> {
  const there = await rowOf(bench, 'Activities', activity.key, decodeActivity);
  return there !== undefined && 'value' in there && there.value.intent === activity.intent;
}

/** Words heard on a case whose row is gone for now: they must not stand again with it. False when somebody changed them meanwhile. */
async function withdrawn(bench: Bench, part: Intent): Promise<boolean> {
  const there = await rowOf(bench, 'Activities', part, decodeActivity);
  if (there && 'wrong' in there) throw unreadable(there.wrong);
  if (!there || there.value.isWithdrawn) return true;
  return bench.update('Activities', there.row, { IsWithdrawn: true });
}

/** Nobody can tell whether the words stand on it: they are not taken for taken back. */
function unreadable(wrong: string): GraphError {
  return strange(`The row of the words cannot be read: ${wrong}.`);
}

/** What is already taken back, or not there, needs nothing more. */
async function deliverTakeBack(bench: Bench, { caseKey, part }: Extract<Change, { act: 'takeBack' }>): Promise<Landed> {
  let before = firstStage;
  for (let step = 0; step < mostSteps; step += 1) {
    const file = await fileOf(bench, caseKey);
    if (!file) {
      if (await withdrawn(bench, part)) return { caseKey, part };
      continue;
    }
    if ('wrong' in file) throw unreadable(file.wrong);
    const now = file.opportunity.value;
    if (!isTakenBack(now)) before = now.stage;
    const after = takeBack(plain(file), part);
    const heard = file.heard.filter(({ value }, place) => value.isWithdrawn !== after.heard[place]?.isWithdrawn);
    const isHeardDone = (await allEnded(heard.map(({ row }) => bench.update('Activities', row, { IsWithdrawn: true })))).every(Boolean);
    const isSame = after.opportunity.isWithdrawn === now.isWithdrawn && after.opportunity.stage === now.stage;
    const isCaseDone = isSame || (await bench.update('Opportunities', file.opportunity.row, { IsWithdrawn: after.opportunity.isWithdrawn, Stage: after.opportunity.stage }));
    if (!isHeardDone || !isCaseDone) continue;
    await settle(bench, caseKey, before);
    return { caseKey, part };
  }
  throw contested();
}
