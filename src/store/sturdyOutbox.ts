import type { Outbox, Sealed } from './outboxTypes';

/** The same outbox, which goes on in memory beside what is kept from the first step on that the browser refuses. */
export function sturdyOutbox(lasting: Outbox): Outbox {
  let known: readonly Sealed[] = [];
  let inner = lasting;
  const tried = async <T>(step: (outbox: Outbox) => Promise<T>): Promise<T> => {
    const used = inner;
    try {
      return await step(used);
    } catch (fault) {
      if (used !== lasting || !(fault instanceof DOMException)) throw fault;
      const { besideOutbox } = await import(/* webpackChunkName: "round" */ './besideOutbox');
      /* Another step may have been refused at the same time. */
      if (inner === lasting) inner = besideOutbox(lasting, known);
      return step(inner);
    }
  };
  return {
    all: async () => (known = await tried((outbox) => outbox.all())),
    add: async (...values) => (known = await tried((outbox) => outbox.add(...values))),
    begin: (seq) => tried((outbox) => outbox.begin(seq)),
    wait: (...values) => tried((outbox) => outbox.wait(...values)),
    drop: (seqs) => tried((outbox) => outbox.drop(seqs)),
    putBack: (dropped) => tried((outbox) => outbox.putBack(dropped)),
    renew: (...values) => tried((outbox) => outbox.renew(...values)),
    done: (...values) => tried((outbox) => outbox.done(...values)),
    readDraft: (itemId) => tried((outbox) => outbox.readDraft(itemId)),
    writeDraft: (...values) => tried((outbox) => outbox.writeDraft(...values)),
    get isLasting() {
      return inner.isLasting;
    },
    close: () => lasting.close(),
  };
}
