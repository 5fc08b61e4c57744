import { pointed, undoneBy, type Outbox, type Sealed } from './outboxTypes';
import type { Draft } from './storeTypes';

/** The outbox's twin for browsers that keep nothing; it lasts as long as this object. */
export function memoryOutbox(): Outbox {
  const changes = new Map<number, Sealed>();
  const drafts = new Map<string, Draft>();
  let newest = 0;
  const replace = (one: Sealed): void => void changes.set(one.seq, one);
  return {
    all: async () => [...changes.values()],
    async add(added, at) {
      const there = [...changes.values()];
      for (const change of added) {
        const { gone, isNeeded } = undoneBy(change, there);
        for (const { seq } of gone) changes.delete(seq);
        if (isNeeded) replace({ seq: (newest += 1), change, since: at, why: 'new', tries: 0 });
      }
    },
    async begin(seq) {
      const there = changes.get(seq);
      if (there) replace({ ...there, tries: there.tries + 1, why: 'sending' });
      return changes.get(seq);
    },
    async wait(seqs, why, refusal) {
      for (const there of seqs.map((seq) => changes.get(seq))) if (there) replace({ ...there, why, ...(refusal && { refusal }) });
    },
    async drop(seq) {
      changes.delete(seq);
    },
    async done(sealed, landed) {
      for (const later of [...changes.values()]) {
        const moved = pointed(later, sealed, landed);
        if (moved) replace(moved);
      }
      changes.delete(sealed.seq);
    },
    readDraft: async (itemId) => drafts.get(itemId),
    async writeDraft(itemId, draft) {
      if (draft) drafts.set(itemId, draft);
      else drafts.delete(itemId);
    },
    close: () => undefined,
  };
}
