import { openOutbox } from './outbox';
import type { Outbox } from './outboxTypes';
import { openReplica } from './replica';
import type { Replica } from './replicaTypes';
import { sturdyOutbox } from './sturdyOutbox';

/** What this browser keeps for one identity. */
export interface Cabinet {
  readonly replica: Replica;
  readonly outbox: Outbox;
}

/** Opens IndexedDB, or memory in a browser that keeps nothing (private mode, storage refused); what stands in for it is fetched then only. */
export async function openCabinet(identity: string): Promise<Cabinet> {
  const [replica, outbox] = await Promise.allSettled([openReplica(identity), openOutbox(identity)]);
  return {
    replica: replica.status === 'fulfilled' ? replica.value : (await import(/* webpackChunkName: "round" */ './memoryReplica')).memoryReplica(),
    outbox: outbox.status === 'fulfilled' ? sturdyOutbox(outbox.value) : (await import(/* webpackChunkName: "round" */ './memoryOutbox')).memoryOutbox(),
  };
}
