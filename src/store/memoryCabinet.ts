import { deleteDB } from 'idb';
import type { Cabinet } from './cabinet';
import { memoryOutbox } from './memoryOutbox';
import { memoryReplica } from './memoryReplica';
import { openOutbox } from './outbox';

/** Keeps nothing on this machine, as the firm wishes it. What was kept before it did goes; only what somebody wrote and has not sent stays until it is sent. */
export async function openMemoryCabinet(identity: string): Promise<Cabinet> {
  const memory: Cabinet = { replica: memoryReplica(), outbox: memoryOutbox() };
  try {
    const kept = await indexedDB.databases();
    await Promise.all(kept.flatMap(({ name }) => (name?.startsWith('replica:') ? [deleteDB(name)] : [])));
    if (!kept.some(({ name }) => name === `outbox:${identity}`)) return memory;
    const outbox = await openOutbox(identity);
    if ((await outbox.all()).length > 0) return { ...memory, outbox };
    outbox.close();
    await deleteDB(`outbox:${identity}`);
  } catch {
    /* A browser that keeps nothing has kept nothing. */
  }
  return memory;
}
