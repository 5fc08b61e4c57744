import { meantBy, turned, turnedBy, turnedByCase, turnedInOrder } from './meant';
import { overlaid, overlay } from './overlay';

/** What lays a person's waiting work over the rows; fetched when something waits. */
export const over = { meantBy, turned, turnedBy, turnedByCase, turnedInOrder, overlaid, overlay };

export type Over = typeof over;
