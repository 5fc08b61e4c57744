import { afterDone, displaced, renewed, sealed, undoneBy } from './outboxSteps';
import type { Outbox, Sealed } from './outboxTypes';
import type { Draft } from './storeTypes';

/** The outbox's twin for browsers that keep nothing; it lasts as long as this object. `there`: what is in it at first. */
export function memoryOutbox(there: readonly Sealed[] = [], newestSeq = 0): Outbox {
  const changes = new Map(there.map((one) => [one.seq, one]));
  const drafts = new Map<string, Draft>();
  let newest = newestSeq;
  const replace = (one: Sealed): void => void changes.set(one.seq, one);
  const inOrder = (): readonly Sealed[] => [...changes.values()].sort((a, b) => a.seq - b.seq);
  return {
    all: async () => inOrder(),
    async add(added, at, place) {
      const there = inOrder();
      const moved = displaced(place === 'first' ? added : [], there);
      for (const { seq } of moved.gone) changes.delete(seq);
      for (const one of sealed(added, at)) {
        const { gone, isNeeded } = undoneBy(one.change, there);
        for (const { seq } of gone) changes.delete(seq);
        if (isNeeded) replace({ ...one, seq: (newest += 1) });
      }
      for (const one of moved.behind) replace({ ...one, seq: (newest += 1) });
      return inOrder();
    },
    async begin(seq) {
      const there = changes.get(seq);
      if (there) replace({ ...there, tries: there.tries + 1, why: 'sending' });
      return changes.get(seq);
    },
    async wait(seqs, why, told) {
      for (const there of seqs.map((seq) => changes.get(seq))) if (there) replace({ ...there, why, ...told });
    },
    async drop(seqs) {
      for (const seq of seqs) changes.delete(seq);
    },
    async putBack(dropped) {
      dropped.forEach(replace);
      newest = Math.max(newest, ...dropped.map(({ seq }) => seq));
    },
    async renew(seq, change) {
      const there = changes.get(seq);
      const after = there && renewed(there, change);
      if (after) replace(after);
      return after !== undefined;
    },
    async done(one, landed) {
      afterDone([...changes.values()], one, landed).forEach(replace);
      changes.delete(one.seq);
    },
    readDraft: async (itemId) => drafts.get(itemId),
    async writeDraft(itemId, draft) {
      if (draft) drafts.set(itemId, draft);
      else drafts.delete(itemId);
    },
    isLasting: false,
    close: () => undefined,
  };
}
