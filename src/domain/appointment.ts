import type { Envelope } from './mail';

/** A meeting that is open, as its organiser (the sender) and those who are asked to it stand there; never its text. */
export interface Appointment extends Envelope {
  /** This calendar's own id; undefined for one that was never saved. */
  readonly itemId: string | undefined;
}
