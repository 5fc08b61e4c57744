import type { Instant } from '../../domain/time';
import { isForPerson } from '../../store/outboxTypes';
import type { Snapshot, Waiting, WaitReason } from '../../store/storeTypes';

/** How the person's own work stands. `sending`: nothing of it has been stopped yet; `forYou`: some of it goes no further without the person. */
export interface StateOfWork {
  readonly is: 'sent' | 'sending' | 'waiting' | 'offline' | 'forYou';
  readonly count: number;
  /** When the oldest of it was done. */
  readonly since: Instant | undefined;
}

const stopping: readonly WaitReason[] = ['signedOut', 'popupBlocked', 'signInLoop', 'adminApprovalNeeded', 'consentRefused', 'forbidden', 'setUpMissing'];

const dayMilliseconds = 86_400_000;

/** True for what has waited for more than a day where the browser may drop it. */
export function isAtRisk({ since }: Waiting, { mayBeDropped }: Pick<Snapshot, 'mayBeDropped'>, now: Instant): boolean {
  return mayBeDropped && Date.parse(now) - Date.parse(since) > dayMilliseconds;
}

/** How it stands with all that waits; who is offline is told so also when nothing does. */
export function stateOfWork(snapshot: Pick<Snapshot, 'waiting' | 'fromNewer' | 'trouble' | 'isLasting' | 'mayBeDropped'>, now: Instant): StateOfWork {
  const { waiting, fromNewer, trouble, isLasting } = snapshot;
  const count = waiting.length + fromNewer.length;
  const since = [...waiting.map((one) => one.since), ...fromNewer].sort()[0];
  if (fromNewer.length > 0 || waiting.some((one) => isForPerson(one) || stopping.includes(one.why) || isAtRisk(one, snapshot, now)) || (count > 0 && !isLasting)) return { is: 'forYou', count, since };
  if (trouble === 'offline') return { is: 'offline', count, since };
  if (count === 0) return { is: 'sent', count, since };
  return { is: waiting.every(isUnderWay) ? 'sending' : 'waiting', count, since };
}

function isUnderWay({ why, tries }: Waiting): boolean {
  return tries <= 1 && (why === 'new' || why === 'sending');
}
