import { ownGateMemory, type GateMemory } from '../../src/graph/gateMemory';
import type { FirmPerson } from '../../src/sandbox/firm';
import type { Cabinet } from '../../src/store/cabinet';
import { memoryOutbox } from '../../src/store/memoryOutbox';
import type { Locks } from './locks';
import { LockQueue } from './locks';
import { sharedReplica, type SharedReplica } from './sharedReplica';
import type { VirtualClock } from './virtualClock';

/** What the tabs of one browser share: databases, locks, channel, gate and network. Outlook and Teams have one each, apart from the browser's own. */
export class Profile {
  readonly cabinet: Cabinet;
  readonly locks: Locks;
  readonly gate: GateMemory = ownGateMemory();
  isOnline = true;
  /** No request may begin before. */
  shutUntil = 0;
  private readonly ears = new Map<object, () => void>();

  constructor(readonly name: string, readonly person: FirmPerson, private readonly clock: VirtualClock, { locks = new LockQueue(), replica = sharedReplica() }: { readonly locks?: Locks | undefined; readonly replica?: SharedReplica } = {}) {
    this.cabinet = { replica, outbox: { ...memoryOutbox(), isLasting: true } };
    this.locks = locks;
  }

  listen(whose: object, heard: () => void): void {
    this.ears.set(whose, heard);
  }

  /** Everybody but whoever tells hears it a moment later. */
  tell(whose: object): void {
    for (const other of this.ears.keys()) if (other !== whose) this.clock.later(1, () => this.ears.get(other)?.());
  }

  /** A page is gone, with all that it held. */
  forget(whose: object): void {
    this.ears.delete(whose);
    this.locks.release(whose);
  }
}
