import { hashOf, siteForKeys, type MailIdentity } from './key';
import type { Envelope } from './mail';

/** A meeting that is open, as its organiser (the sender) and those who are asked to it stand there; never its text. */
export interface Appointment extends Envelope {
  /** This calendar's own id; undefined for one that was never saved. */
  readonly itemId: string | undefined;
  /** The same id as Graph spells it. */
  readonly eventId: string | undefined;
}

/**
 * How everyone knows a meeting, or the series that it belongs to: by its `uid`
 * (iCalUId; letters' case counts, microsoft-graph-docs#17800). It has no thread, and a case from it has a key of its own.
 */
export async function identifyMeeting(site: string, uid: string): Promise<MailIdentity> {
  const source = await hashOf(siteForKeys(site), 'meeting', uid.trim());
  return { key: undefined, stricterKey: undefined, source, threadRoot: undefined, roots: [], threadIndex: undefined, earlier: [], sender: '', sentAt: undefined };
}
