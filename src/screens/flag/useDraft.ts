import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, Store } from '../../store/storeTypes';

type Edits = Partial<Draft>;

/** What was typed in this window, by mail: what the browser keeps may be a moment behind it. */
const typedIn = new WeakMap<Store, Map<string, Edits>>();

function typedWith(store: Store): Map<string, Edits> {
  const typed = typedIn.get(store) ?? new Map<string, Edits>();
  typedIn.set(store, typed);
  return typed;
}

/** What the person has typed for one mail, kept on this machine at each change; proposals fill what was not touched. */
export function useDraft(store: Store, itemId: string, proposed: Draft) {
  const typed = typedWith(store);
  const [edits, setEdits] = useState<Edits>(() => typed.get(itemId) ?? {});
  const latest = useRef(proposed);
  latest.current = proposed;
  const reading = useRef<Promise<void> | undefined>(undefined);
  const writing = useRef<Promise<void> | undefined>(undefined);
  const isBehind = useRef(false);

  const put = useCallback((now: Edits) => {
    typed.set(itemId, now);
    setEdits(now);
  }, [typed, itemId]);

  /* One write at a time, of the newest. What was kept before is read first: a write must not lose the part of it that was not touched now. */
  const keep = useCallback(() => {
    isBehind.current = true;
    const write = async () => {
      while (isBehind.current) {
        isBehind.current = false;
        if (typed.has(itemId)) await store.writeDraft(itemId, { ...latest.current, ...typed.get(itemId) });
      }
    };
    writing.current ??= (reading.current ?? Promise.resolve()).then(write).catch(() => undefined).finally(() => (writing.current = undefined));
  }, [store, typed, itemId]);

  useEffect(() => {
    reading.current = store.readDraft(itemId).then((kept) => kept && put({ ...kept, ...typed.get(itemId) }), () => undefined);
  }, [store, typed, itemId, put]);

  const change = useCallback((part: Edits) => {
    put({ ...typed.get(itemId), ...part });
    keep();
  }, [typed, itemId, put, keep]);

  const forget = useCallback(() => {
    typed.delete(itemId);
    setEdits({});
    void store.writeDraft(itemId, undefined).catch(() => undefined);
  }, [store, typed, itemId]);

  return { draft: { ...proposed, ...edits }, change, forget };
}
