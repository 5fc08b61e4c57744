import { GraphError, type GraphFault } from '../graph/graphError';
import { HostError, type HostFault } from '../host/hostError';
import { ChangedMeanwhile } from './changedMeanwhile';
import type { WaitReason } from './storeTypes';

const graphReasons: Readonly<Record<GraphFault, WaitReason>> = {
  offline: 'offline',
  signedOut: 'signedOut',
  forbidden: 'forbidden',
  missing: 'setUpMissing',
  conflict: 'broken',
  throttled: 'throttled',
  broken: 'broken',
};

const hostReasons: Readonly<Record<HostFault, WaitReason>> = {
  silent: 'broken',
  itemChanged: 'broken',
  unsupported: 'broken',
  interactionNeeded: 'signedOut',
  adminApprovalNeeded: 'adminApprovalNeeded',
  consentRefused: 'consentRefused',
  cancelled: 'signedOut',
  popupBlocked: 'popupBlocked',
  signInLoop: 'signInLoop',
  offline: 'offline',
  broken: 'broken',
};

/** Why the outside failed, for the person; undefined for a fault of our own. A part of the app that does not load is the network's fault. */
export function reasonOf(fault: unknown): WaitReason | undefined {
  if (fault instanceof GraphError) return fault.status === 423 ? 'locked' : graphReasons[fault.kind];
  if (fault instanceof HostError) return hostReasons[fault.kind];
  if (fault instanceof ChangedMeanwhile) return 'changedMeanwhile';
  return fault instanceof Error && fault.name === 'ChunkLoadError' ? 'offline' : undefined;
}

/** What an administrator finds in Entra's sign-in log; undefined where the fault is no failed sign-in. */
export function traceOf(fault: unknown): string | undefined {
  if (!(fault instanceof HostError) || (fault.kind !== 'signInLoop' && fault.kind !== 'broken')) return undefined;
  return [fault.code, fault.correlationId].filter(Boolean).join(' · ') || undefined;
}
