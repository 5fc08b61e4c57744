import type { Role } from './roles';

/**
 * A mail as its author would write it. `{energyOwner}` is that person's first name, `{energyOwner.name}` the whole one,
 * `{energy}` a client, `{firm}` ours, `{month.da}` the month of the day that the firm is made.
 */
export interface MailDraft {
  readonly from: Role;
  readonly to: readonly Role[];
  readonly cc?: readonly Role[];
  /** Working days before the newest one. */
  readonly daysAgo: number;
  /** "HH:MM" in Copenhagen and Stockholm. */
  readonly at: string;
  readonly isForward?: true;
  readonly isMeetingRequest?: true;
  readonly text: readonly string[];
}

/** A mail and its replies, oldest first, each answering the one before. */
export interface ThreadDraft {
  readonly subject: string;
  /** Stays among the newest: the dice move other threads up to two working days back. */
  readonly isFresh?: true;
  readonly mails: readonly [MailDraft, ...MailDraft[]];
}
