import type { DBSchema } from 'idb';
import type { Sealed } from './outboxTypes';
import type { Draft } from './storeTypes';

/** The outbox in IndexedDB. */
export interface OutboxShape extends DBSchema {
  changes: { key: number; value: Sealed };
  drafts: { key: string; value: Draft };
}
