import { useCallback, useEffect, useState } from 'react';
import type { Opportunity } from '../domain/opportunity';
import type { Snapshot, Store } from '../store/storeTypes';

/** Cases that SharePoint does not tell any more; the same array until they change. */
export function useRecycled({ store }: { readonly store: Store }, snapshot: Snapshot): readonly Opportunity[] {
  const ask = useCallback(() => store.own.recycling().then(({ cases }) => cases), [store]);
  return useAsked(ask, snapshot);
}

/** What the store is asked again with each change; what does not load stays as it was. */
export function useAsked(ask: () => Promise<readonly Opportunity[]>, snapshot: Snapshot): readonly Opportunity[] {
  const [found, setFound] = useState<readonly Opportunity[]>([]);
  useEffect(() => {
    let isHere = true;
    const take = (now: readonly Opportunity[]) => isHere && setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    ask().then(take, () => undefined);
    return () => {
      isHere = false;
    };
  }, [ask, snapshot]);
  return found;
}
