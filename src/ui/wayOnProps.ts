import type { Language } from '../domain/stage';
import type { WaitReason } from '../store/storeTypes';

/** Why something waits, and what can be done about it. */
export interface WayOnProps {
  readonly why: WaitReason;
  readonly language: Language;
  readonly approvalLink: () => Promise<string>;
  /** Nothing of the person's waits; only reading is stopped. */
  readonly isReading?: boolean;
  /** Only a promise for the person's own To Do waits. */
  readonly about?: 'toDo';
  /** False where what waits ends with this page. */
  readonly isLasting?: boolean;
  /** Code of a failed sign-in. */
  readonly trace?: string | undefined;
  /** A press: a window may open. */
  readonly onPress: () => void;
}
