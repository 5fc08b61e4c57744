import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, Store } from '../../store/storeTypes';

const quietMilliseconds = 250;

/** What the person has typed for one mail, kept on this machine at each pause and when the mail is left; proposals fill what was not touched. */
export function useDraft(store: Store, itemId: string, proposed: Draft) {
  const [edits, setEdits] = useState<Partial<Draft>>({});
  const latest = useRef({ edits, proposed });
  latest.current = { edits, proposed };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    void store.writeDraft(itemId, { ...latest.current.proposed, ...latest.current.edits }).catch(() => undefined);
  }, [store, itemId]);

  useEffect(() => {
    store.readDraft(itemId).then((kept) => kept && setEdits((now) => ({ ...kept, ...now })), () => undefined);
    return keep;
  }, [store, itemId, keep]);

  const change = useCallback((part: Partial<Draft>) => {
    latest.current.edits = { ...latest.current.edits, ...part };
    setEdits(latest.current.edits);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, quietMilliseconds);
  }, [keep]);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current.edits = {};
    setEdits({});
    void store.writeDraft(itemId, undefined).catch(() => undefined);
  }, [store, itemId]);

  return { draft: { ...proposed, ...edits }, change, forget };
}
