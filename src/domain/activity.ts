import type { Intent, Key } from './key';
import type { Person } from './person';
import type { Size } from './size';
import type { Day, Instant } from './time';

/** What one of ours does at the client's, and logs. */
export const workKinds = ['talk', 'meeting', 'phone', 'offer', 'other'] as const;

/** What whoever is to follow up decides, with a word to whoever flagged. */
export const answerKinds = ['taken', 'passedOn', 'declined'] as const;

/** What may be done about a case; `heard`: words about the need itself, a part of the case. */
export const activityKinds = ['heard', ...workKinds, ...answerKinds] as const;

export type WorkKind = (typeof workKinds)[number];

export type AnswerKind = (typeof answerKinds)[number];

export type ActivityKind = (typeof activityKinds)[number];

/** How the person at the client took it. */
export const reactions = ['warm', 'neutral', 'cool'] as const;

export type Reaction = (typeof reactions)[number];

/** What somebody said that we would do, and by when. */
export interface Promised {
  readonly words: string;
  readonly on: Day | undefined;
}

/** What one of ours heard or did on a case. */
export interface Activity {
  readonly key: Key;
  readonly intent: Intent;
  readonly caseKey: Key;
  readonly kind: ActivityKind;
  /** What was heard, or a note about what was done, which may be empty. */
  readonly words: string;
  readonly reaction: Reaction | undefined;
  /** Of a case that was passed on: who has it now. */
  readonly to: Key | undefined;
  readonly promised: Promised | undefined;
  readonly size: Size | undefined;
  /** What one must be able to do for it. */
  readonly competence: Key | undefined;
  readonly by: Person;
  readonly at: Instant;
  /** Its writer took it back; the row stays. */
  readonly isWithdrawn: boolean;
}
