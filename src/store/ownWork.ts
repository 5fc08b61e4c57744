import type { Desk } from './desk';
import { hangingOn } from './outboxSteps';
import { bringBack, forgetRecycled, recycledCases, twinsOf } from './recycled';
import type { OwnWork } from './storeTypes';

/** What a person does with the own work that waits; `goOn` begins a round. */
export function openOwnWork(desk: Desk, goOn: (how: 'silent' | 'press') => void): OwnWork {
  return {
    async sendAgain(seq) {
      await desk.write((outbox) => outbox.renew(seq, undefined));
      goOn('press');
    },
    async amend(seq, change) {
      const isDone = await desk.write((outbox) => outbox.renew(seq, change));
      goOn('silent');
      return isDone;
    },
    async drop(seq) {
      const dropped = await desk.write(async (outbox) => {
        const gone = hangingOn(await outbox.all(), seq, (caseKey) => desk.cells('Opportunities', caseKey).there !== undefined);
        await outbox.drop(gone.map((one) => one.seq));
        return gone;
      });
      goOn('silent');
      return dropped;
    },
    async putBack(dropped) {
      await desk.write((outbox) => outbox.putBack(dropped));
      goOn('silent');
    },
    recycling: async () => ({
      cases: recycledCases(desk),
      async bringBack(key, at) {
        await bringBack(desk, key, at);
        goOn('silent');
      },
      forget: (key) => forgetRecycled(desk, key),
      twins: (key) => twinsOf(desk, key),
    }),
  };
}
