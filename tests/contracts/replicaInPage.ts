import { openReplica } from '../../src/store/replica';
import { replicaChecks } from './replicaChecks';
import { replicaFaults } from './replicaFaults';

/** Runs one check over IndexedDB, in the page. */
export async function check(name: string, runs: number): Promise<void> {
  await (replicaChecks[name]?.({ open: openReplica }, runs) ?? replicaFaults[name]?.());
}
