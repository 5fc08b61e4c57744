import type { Outbox, Sealed } from './outboxTypes';

/** The same outbox, which goes on in memory beside what is kept from the first step on that the browser refuses. */
export function sturdyOutbox(lasting: Outbox): Outbox {
  let known: readonly Sealed[] = [];
  /* What has been done to it since it was read. */
  let since: ((outbox: Outbox) => Promise<unknown>)[] = [];
  let inner = lasting;
  const tried = async <T>(step: (outbox: Outbox) => Promise<T>): Promise<T> => {
    const used = inner;
    try {
      return await step(used);
    } catch (fault) {
      if (used !== lasting || !(fault instanceof DOMException)) throw fault;
      const { besideOutbox, after } = await import(/* webpackChunkName: "round" */ './besideOutbox');
      const there = await after(known, since);
      /* Another step may have been refused at the same time. */
      if (inner === lasting) inner = besideOutbox(lasting, there);
      return step(inner);
    }
  };
  const changed = async <T>(step: (outbox: Outbox) => Promise<T>): Promise<T> => {
    const answer = await tried(step);
    since.push(step);
    return answer;
  };
  const read = async (step: (outbox: Outbox) => Promise<readonly Sealed[]>): Promise<readonly Sealed[]> => {
    known = await tried(step);
    since = [];
    return known;
  };
  return {
    all: () => read((outbox) => outbox.all()),
    add: (...values) => read((outbox) => outbox.add(...values)),
    begin: (seq) => changed((outbox) => outbox.begin(seq)),
    wait: (...values) => changed((outbox) => outbox.wait(...values)),
    drop: (seqs) => changed((outbox) => outbox.drop(seqs)),
    putBack: (dropped) => changed((outbox) => outbox.putBack(dropped)),
    renew: (...values) => changed((outbox) => outbox.renew(...values)),
    done: (...values) => changed((outbox) => outbox.done(...values)),
    readDraft: (itemId) => tried((outbox) => outbox.readDraft(itemId)),
    writeDraft: (...values) => tried((outbox) => outbox.writeDraft(...values)),
    get isLasting() {
      return inner.isLasting;
    },
    close: () => lasting.close(),
  };
}
