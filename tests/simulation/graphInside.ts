import type { Claims } from '../../src/sandbox/claims';
import type { Database } from '../../src/sandbox/database';
import { noFaults } from '../../src/sandbox/faults';
import { answerBatch } from '../../src/sandbox/graph/batch';
import type { Reply, World } from '../../src/sandbox/graph/call';
import { Refusal } from '../../src/sandbox/graph/refusal';
import { answerSingle, refused } from '../../src/sandbox/graph/single';
import { namedPlaces } from '../../src/sandbox/places';
import { firm } from './firm';
import type { VirtualClock } from './virtualClock';

/** The sandbox's Graph without a socket. */
export class GraphInside {
  readonly world: World;

  constructor(database: Database, clock: VirtualClock) {
    this.world = { database, firm, places: namedPlaces, faults: { current: noFaults() }, now: () => new Date(clock.now()) };
  }

  async answer(body: unknown, claims: Claims): Promise<Reply | 'cut'> {
    try {
      return await answerBatch(body, claims, this.world, () => undefined);
    } catch (fault) {
      if (fault instanceof Refusal) return refused(fault, { headers: {} }, this.world);
      throw fault;
    }
  }

  /** One call past the app, which no switch touches. */
  byHand(method: string, url: string, body: unknown, claims: Claims): Reply {
    return answerSingle({ method, url, headers: { 'content-type': 'application/json' }, body, claims }, this.world);
  }
}
