import type { Replica } from '../../src/store/replicaTypes';
import { replicaChecks } from '../contracts/replicaChecks';
import { sharedReplica } from './sharedReplica';

test.each(Object.keys(replicaChecks))('%s', async (name) => {
  const kept = new Map<string, Replica>();
  const open = async (whose: string) => kept.get(whose) ?? kept.set(whose, sharedReplica()).get(whose) as Replica;
  await replicaChecks[name]?.({ open }, 300);
});
