import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Draft, Store } from '../store/storeTypes';
import { Typing, type Edits } from './typing';

/** What the person has typed for one mail; proposals fill what was not touched. */
export function useDraft(store: Store, itemId: string, proposed: Draft) {
  const [shown, show] = useState<Edits | undefined>(undefined);
  const typing = useMemo(() => new Typing(store, itemId, show), [store, itemId]);
  const latest = useRef(proposed);
  latest.current = proposed;
  useEffect(() => {
    const open = () => typing.open();
    open();
    /* Another window of this browser may stand beside the same mail. */
    addEventListener('focus', open);
    return () => removeEventListener('focus', open);
  }, [typing]);
  const change = useCallback((part: Edits) => typing.change(part, latest.current), [typing]);
  const forget = useCallback(() => typing.forget(), [typing]);
  return { draft: { ...proposed, ...(shown ?? typing.edits) }, change, forget };
}
