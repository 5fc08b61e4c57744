import type { Intent, Key } from './key';
import type { Person } from './person';
import type { Size } from './size';
import type { Day, Instant } from './time';

/** What somebody said that we would do, and by when. */
export interface Promised {
  readonly words: string;
  readonly on: Day | undefined;
}

/** What one of ours heard or did on a case. First form: words heard; more kinds follow. */
export interface Activity {
  readonly key: Key;
  readonly intent: Intent;
  readonly caseKey: Key;
  readonly kind: 'heard';
  readonly words: string;
  readonly promised: Promised | undefined;
  readonly size: Size | undefined;
  /** What one must be able to do for it. */
  readonly competence: Key | undefined;
  readonly by: Person;
  readonly at: Instant;
  /** Its writer took it back; the row stays. */
  readonly isWithdrawn: boolean;
}
