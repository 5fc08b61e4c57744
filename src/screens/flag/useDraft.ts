import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, Store } from '../../store/storeTypes';

const quietMilliseconds = 250;

type Edits = Partial<Draft>;

/** What was typed in this window, by mail: what the browser keeps may be a moment behind it. */
const typedIn = new WeakMap<Store, Map<string, Edits>>();

function typedWith(store: Store): Map<string, Edits> {
  const typed = typedIn.get(store) ?? new Map<string, Edits>();
  typedIn.set(store, typed);
  return typed;
}

/** What the person has typed for one mail, kept on this machine at each pause and when the mail is left; proposals fill what was not touched. */
export function useDraft(store: Store, itemId: string, proposed: Draft) {
  const typed = typedWith(store);
  const [edits, setEdits] = useState<Edits>(() => typed.get(itemId) ?? {});
  const latest = useRef(proposed);
  latest.current = proposed;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const reading = useRef<Promise<void> | undefined>(undefined);

  const put = useCallback((now: Edits) => {
    typed.set(itemId, now);
    setEdits(now);
  }, [typed, itemId]);

  /* What was kept before is read first: a write must not lose the part of it that was not touched now. */
  const keep = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    const write = () => (typed.has(itemId) ? store.writeDraft(itemId, { ...latest.current, ...typed.get(itemId) }) : undefined);
    void reading.current?.then(write).catch(() => undefined);
  }, [store, typed, itemId]);

  useEffect(() => {
    reading.current = store.readDraft(itemId).then((kept) => kept && put({ ...kept, ...typed.get(itemId) }), () => undefined);
    return keep;
  }, [store, typed, itemId, put, keep]);

  const change = useCallback((part: Edits) => {
    put({ ...typed.get(itemId), ...part });
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, quietMilliseconds);
  }, [typed, itemId, put, keep]);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    typed.delete(itemId);
    setEdits({});
    void store.writeDraft(itemId, undefined).catch(() => undefined);
  }, [store, typed, itemId]);

  return { draft: { ...proposed, ...edits }, change, forget };
}
